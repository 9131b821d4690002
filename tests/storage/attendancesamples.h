#pragma once

#include "samples.h"
#include "storage/calendar/calendardaymapping.h"
#include "storage/closing/correctionmapping.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/finding/findingclosuremapping.h"
#include "storage/leave/leavemapping.h"
#include "storage/rules/rulesetmapping.h"
#include "storage/rules/statusmarkmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

/// Samples of what attendance is made of; see samples.h.
namespace zhucun::storage::test {

template <>
struct Sample<CalendarDay> {
    static CalendarDay filled(const World &)
    {
        return {{}, {}, QDate(2027, 1, 2), CalendarDayKind::Workday, u("元旦调休")};
    }
    static auto members(const CalendarDay &r)
    {
        const auto &[id, meta, day, kind, name] = r;
        return std::make_tuple(day, kind, name);
    }
    static QString change(CalendarDay &r, const World &) { return r.name = u("元旦"), u("name"); }
};

template <>
struct Sample<RuleSet> {
    static RuleSet filled(const World &)
    {
        RuleSet r;
        r.validFrom = YearMonth(2026, 7);
        r.name = u("2026年下半年");
        r.target = DayTarget::PerYear;
        r.daysPerMonth = 22;
        r.daysPerYear = 220;
        r.cappedByWorkdays = false;
        r.prorated = false;
        r.counting = {{DayStatus::InVillage}, {DayStatus::Training}};
        r.tiers = {{2, ApproverRole::Township, u("村")}, {std::nullopt, ApproverRole::CountyOrg, {}}};
        r.leaveKinds = {{LeaveKind::Sick, LeaveCounting::Workdays}};
        r.blackouts = {{QDate(2026, 7, 1), QDate(2026, 8, 15), u("防汛期")}};
        r.yearlyLeaveDays = 25;
        r.weeklyWeekday = 5;
        r.closingDay = 5;
        r.noExcellentFrom = 2;
        r.basicFrom = 3;
        r.failFrom = 4;
        r.excellentPercent = 20;
        r.consecutiveDays = 5;
        r.subsidyPerDay = Money::fromYuan(100);
        r.transportPerMonth = Money::fromYuan(300);
        r.phonePerMonth = Money::fromYuan(100);
        r.note = u("备注规则");
        return r;
    }
    static auto members(const RuleSet &r)
    {
        const auto &[id, meta, from, name, target, month, year, capped, prorated, counting, tiers, kinds, blackouts,
                     yearly, weekday, closing, noExcellent, basic, fail, excellent, consecutive, subsidy, transport,
                     phone, note] = r;
        return std::make_tuple(from, name, target, month, year, capped, prorated, counting, tiers, kinds, blackouts,
                               yearly, weekday, closing, noExcellent, basic, fail, excellent, consecutive, subsidy,
                               transport, phone, note);
    }
    static QString change(RuleSet &r, const World &) { return r.tiers.pop_back(), u("tiers"); }
};

template <>
struct Sample<StatusMark> {
    static StatusMark filled(const World &) { return {{}, {}, DayStatus::Training, u("会"), u("#123456"), u("h")}; }
    static auto members(const StatusMark &r)
    {
        const auto &[id, meta, status, symbol, colour, key] = r;
        return std::make_tuple(status, symbol, colour, key);
    }
    static QString change(StatusMark &r, const World &) { return r.symbol = u("训"), u("symbol"); }
};

template <>
struct Sample<SignIn> {
    static SignIn filled(const World &w)
    {
        return {{},       {},    w.zhangSan, QDate(2026, 3, 5), 485,          AttendanceSource::DingTalk, u("西山"),
                w.xishan, 41.08, 114.06,     u("手机甲"),       u("备注签到")};
    }
    static auto members(const SignIn &r)
    {
        const auto &[id, meta, cadre, day, minute, source, place, village, latitude, longitude, device, note] = r;
        return std::make_tuple(cadre, day, minute, source, place, village, latitude, longitude, device, note);
    }
    static QString change(SignIn &r, const World &) { return r.note = u("改"), u("note"); }
};

template <>
struct Sample<Leave> {
    static Leave filled(const World &w)
    {
        Leave r;
        r.cadreId = w.zhangSan;
        r.kind = LeaveKind::Annual;
        r.from = QDate(2026, 3, 2);
        r.fromHalf = Half::Afternoon;
        r.to = QDate(2026, 3, 4);
        r.toHalf = Half::Morning;
        r.counting = LeaveCounting::Workdays;
        r.halfDays = 4;
        r.neededRole = ApproverRole::Township;
        r.reason = u("探亲");
        r.destination = u("张家口");
        r.phone = u("13900000000");
        r.standIn = u("李四");
        r.steps = {{ApproverRole::TeamLeader, LeaveStepKind::Approve, u("王队"), QDate(2026, 3, 1), u("同意")}};
        r.withdrawnOn = QDate(2026, 3, 1);
        r.withdrawalReason = u("不去了");
        r.returnedOn = QDate(2026, 3, 4);
        r.returnCheckedBy = u("王队");
        r.note = u("备注请假");
        return r;
    }
    static auto members(const Leave &r)
    {
        const auto &[id, meta, cadre, kind, from, fromHalf, to, toHalf, counting, halves, needed, reason, destination,
                     phone, standIn, steps, withdrawn, why, returned, checked, note] = r;
        return std::make_tuple(cadre, kind, from, fromHalf, to, toHalf, counting, halves, needed, reason, destination,
                               phone, standIn, steps, withdrawn, why, returned, checked, note);
    }
    static QString change(Leave &r, const World &) { return r.returnedOn.reset(), u("returned_on"); }
};

template <>
struct Sample<SpotCheck> {
    static SpotCheck filled(const World &w)
    {
        return {{},
                {},
                QDate(2026, 3, 11),
                570,
                SpotCheckMode::Phone,
                u("孙科长"),
                w.xishan,
                u("备注督查"),
                {{w.zhangSan, SpotCheckResult::Unreachable, FollowUpKind::Interview, QDate(2026, 3, 12),
                  QDate(2026, 3, 13), u("已谈")}}};
    }
    static auto members(const SpotCheck &r)
    {
        const auto &[id, meta, on, minute, mode, inspectors, village, note, lines] = r;
        return std::make_tuple(on, minute, mode, inspectors, village, note, lines);
    }
    static QString change(SpotCheck &r, const World &)
    {
        return r.lines.front().result = SpotCheckResult::OnPost, u("lines");
    }
};

template <>
struct Sample<WeeklyReport> {
    static WeeklyReport filled(const World &w)
    {
        return {{}, {}, w.team, QDate(2026, 3, 9), QDate(2026, 3, 12), 990, u("本周走访12户")};
    }
    static auto members(const WeeklyReport &r)
    {
        const auto &[id, meta, team, week, on, minute, content] = r;
        return std::make_tuple(team, week, on, minute, content);
    }
    static QString change(WeeklyReport &r, const World &) { return r.sentMinute.reset(), u("sent_minute"); }
};

template <>
struct Sample<WorkLog> {
    static WorkLog filled(const World &w) { return {{}, {}, w.zhangSan, QDate(2026, 3, 9), u("走访低保户"), {}, {}}; }
    static auto members(const WorkLog &r)
    {
        // What was made of it must be stored: work logs are linked in the tests of the services.
        const auto &[id, meta, cadre, day, content, visit, deed] = r;
        return std::make_tuple(cadre, day, content);
    }
    static QString change(WorkLog &r, const World &) { return r.content = u("开会"), u("content"); }
};

template <>
struct Sample<MonthClosing> {
    static MonthClosing filled(const World &w)
    {
        MonthClosing r;
        r.townshipId = w.nanhaoqian;
        r.month = YearMonth(2025, 12);
        r.state = ClosingState::Closed;
        r.rules = u("{}");
        r.calendar = u("[]");
        r.steps = {{ClosingStepKind::Submit, QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC), u("镇"), u("无误")}};
        r.accounts = {{w.zhangSan, w.team, w.xishan, w.finance, w.round, PostingRole::Leader, true,
                       u("[[20251201,20251231]]"), 31, 23, 40, 40, u("[0,40]"), 0, 12, 40, 3}};
        return r;
    }
    static auto members(const MonthClosing &r)
    {
        const auto &[id, meta, township, month, state, rules, calendar, steps, accounts] = r;
        return std::make_tuple(township, month, state, rules, calendar, steps, accounts);
    }
    static QString change(MonthClosing &r, const World &) { return r.accounts.clear(), u("accounts"); }
};

template <>
struct Sample<Correction> {
    static Correction filled(const World &w)
    {
        return {{},
                {},
                u("2025-12-001"),
                w.zhangSan,
                w.nanhaoqian,
                QDate(2025, 12, 3),
                {DayStatus::Absent, DayStatus::Rest},
                {DayStatus::InVillage, DayStatus::Training},
                u("漏记"),
                u("镇组织委员"),
                u("县委组织部"),
                QDate(2026, 1, 20)};
    }
    static auto members(const Correction &r)
    {
        const auto &[id, meta, number, cadre, township, day, before, after, reason, requested, approved, made] = r;
        return std::make_tuple(number, cadre, township, day, before, after, reason, requested, approved, made);
    }
    static QString change(Correction &r, const World &)
    {
        return r.after.morning = DayStatus::SickLeave, u("after_morning");
    }
};

template <>
struct Sample<FindingClosure> {
    static FindingClosure filled(const World &w)
    {
        return {{}, {}, w.zhangSan, YearMonth(2026, 2), FindingKind::SameMinute, u("打卡机整点统一补录")};
    }
    static auto members(const FindingClosure &r)
    {
        const auto &[id, meta, cadre, month, kind, reason] = r;
        return std::make_tuple(cadre, month, kind, reason);
    }
    static QString change(FindingClosure &r, const World &) { return r.reason = u("另有说明"), u("reason"); }
};

} // namespace zhucun::storage::test

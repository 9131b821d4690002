#include "domain/demo/attendanceplan.h"

#include "domain/demo/random.h"
#include "domain/leave/leaverules.h"
#include "domain/posting/postingrules.h"

#include <algorithm>
#include <map>
#include <set>

namespace zhucun::demo {

namespace {

constexpr QStringView kPersonal[] = {u"家中老人住院需陪护", u"孩子家长会", u"参加亲属婚礼", u"办理房产手续"};
constexpr QStringView kSick[] = {u"感冒发烧就医", u"腰椎复查", u"拔牙", u"住院检查"};
constexpr QStringView kRest[] = {u"按计划休假", u"探望父母", u"陪同家人出行"};
constexpr QStringView kApprovers[] = {u"张志强", u"李国庆", u"王海燕", u"赵永胜"};
constexpr QStringView kPlaces[] = {u"县城", u"张家口市", u"石家庄市", u"北京市", u"呼和浩特市"};
constexpr QStringView kWeekly[] = {
    u"本周走访农户并登记诉求，协助村委会完成村级台账统计。", u"组织党员学习一次，调处邻里纠纷，开展防火巡查。",
    u"入户核查低保对象，协调修复饮水管道，整理档案。", u"召开村民代表会，推进产业项目，慰问困难户。"};
constexpr QStringView kLogs[] = {u"入户走访，了解生产生活情况", u"参加村两委会议，商议道路维修",
                                 u"协助办理医保报销手续",       u"调解相邻地界纠纷",
                                 u"核对脱贫户收入台账",         u"到县局对接项目资金"};

/// A posting of twenty has somebody who is seldom there.
bool isLax(const Posting &posting) { return posting.cadreId.value() % 19 == 7; }
/// Sign-ins of the last two months come from a telephone; the others are entered by hand.
bool signsIn(const Posting &posting) { return posting.cadreId.value() % 3 == 0; }

Period within(const Posting &posting, const Period &period)
{
    return {std::max(posting.startsOn, period.from), std::min(posting.endsOn.value_or(period.to), period.to)};
}

/// The first of the month before last month's end: sign-ins are kept from there.
QDate signInsFrom(QDate today) { return YearMonth::of(today).addMonths(-1).firstDay(); }

class Planner
{
public:
    Planner(const Plan &plan, const WorkCalendar &calendar, quint64 seed)
        : m_plan(plan), m_calendar(calendar), m_random(seed, 41)
    {
        m_attendance.period = {YearMonth::of(plan.today).addMonths(-12).firstDay(), plan.today};
    }

    AttendancePlan make()
    {
        for (const Posting &posting : m_plan.postings) {
            const Period period = within(posting, m_attendance.period);
            if (!period.isValid())
                continue;
            addLeaves(posting, period);
            addSignIns(posting, period);
            addLogs(posting, period);
        }
        addChecks();
        addReports();
        return std::move(m_attendance);
    }

private:
    QDate dayIn(const Period &period) { return period.from.addDays(m_random.below(int(period.days()))); }

    void addLeaves(const Posting &posting, const Period &period)
    {
        static const RuleSet rules = standardRules();
        static constexpr Weighted<LeaveKind> kKinds[] = {{LeaveKind::Personal, 45},
                                                         {LeaveKind::Sick, 25},
                                                         {LeaveKind::Annual, 20},
                                                         {LeaveKind::PublicRest, 5},
                                                         {LeaveKind::Care, 5}};
        const int count = int(period.days()) / 95 + m_random.below(2);
        std::vector<Leave> own;
        for (int i = 0; i < count; ++i) {
            Leave leave;
            leave.cadreId = posting.cadreId;
            leave.kind = m_random.pickWeighted(kKinds);
            leave.from = dayIn(period);
            leave.to = std::min(leave.from.addDays(m_random.below(leave.kind == LeaveKind::Annual ? 6 : 4)), period.to);
            if (leave.from == leave.to && m_random.chance(300))
                leave.toHalf = Half::Morning;
            leave.counting = rules.countingOf(leave.kind);
            leave.halfDays = halfDaysOf(leave, m_calendar);
            if (leave.halfDays == 0 ||
                std::ranges::any_of(own, [&](const Leave &other) { return overlap(leave, other); }))
                continue;
            leave.neededRole = neededRole(rules, leave.halfDays);
            leave.reason = reasonFor(leave.kind);
            leave.destination = m_random.pick(kPlaces).toString();
            approve(leave);
            own.push_back(leave);
            m_attendance.leaves.push_back(leave);
        }
    }

    QString reasonFor(LeaveKind kind)
    {
        if (kind == LeaveKind::Sick)
            return m_random.pick(kSick).toString();
        if (kind == LeaveKind::Annual || kind == LeaveKind::PublicRest)
            return m_random.pick(kRest).toString();
        return m_random.pick(kPersonal).toString();
    }

    void approve(Leave &leave)
    {
        const QDate asked = leave.from.addDays(-1);
        // A few of the last days still wait.
        if (leave.from > m_plan.today.addDays(-3) && m_random.chance(500))
            return;
        for (const auto &term : Vocabulary<ApproverRole>::terms()) {
            if (term.value > leave.neededRole)
                break;
            leave.steps.push_back(
                {term.value, LeaveStepKind::Approve, m_random.pick(kApprovers).toString(), asked, {}});
        }
        const bool isForgotten = m_random.chance(40);
        const QDate back = leave.to.addDays(1);
        if (back <= m_plan.today && !isForgotten)
            leave.returnedOn = back;
    }

    bool isOnLeave(CadreId cadreId, QDate day) const
    {
        // Leaves of the cadre are the last ones added.
        for (auto it = m_attendance.leaves.rbegin(); it != m_attendance.leaves.rend() && it->cadreId == cadreId; ++it) {
            if (it->from <= day && day <= it->to)
                return true;
        }
        return false;
    }

    void addSignIns(const Posting &posting, const Period &period)
    {
        if (!signsIn(posting))
            return;
        const bool always = posting.cadreId.value() % 57 == 0; // at the same minute all month
        const QString device =
            QStringLiteral("D%1").arg(posting.cadreId.value() / (posting.cadreId.value() % 63 == 0 ? 6 : 1));
        for (QDate day = std::max(period.from, signInsFrom(m_plan.today)); day <= period.to; day = day.addDays(1)) {
            const int likely = m_calendar.isWorkday(day) ? (isLax(posting) ? 62 : 93) : 40;
            if (!m_random.chance(likely * 10) || isOnLeave(posting.cadreId, day))
                continue;
            SignIn signIn;
            signIn.cadreId = posting.cadreId;
            signIn.day = day;
            signIn.minute = always ? 480 : 430 + m_random.below(150);
            signIn.source = AttendanceSource::DingTalk;
            signIn.villageId = posting.villageId;
            signIn.device = device;
            m_attendance.signIns.push_back(signIn);
        }
    }

    void addLogs(const Posting &posting, const Period &period)
    {
        for (QDate day = std::max(period.from, m_plan.today.addDays(-27)); day <= period.to; day = day.addDays(1)) {
            if (m_calendar.isWorkday(day) && m_random.chance(300) && !isOnLeave(posting.cadreId, day))
                m_attendance.logs.push_back({{}, {}, posting.cadreId, day, m_random.pick(kLogs).toString(), {}});
        }
    }

    void addChecks()
    {
        std::map<VillageId, std::vector<const Posting *>> places;
        for (const Posting &posting : m_plan.postings) {
            if (posting.villageId.isValid())
                places[posting.villageId].push_back(&posting);
        }
        for (const auto &[villageId, postings] : places) {
            const int count = m_random.below(4);
            for (int i = 0; i < count; ++i) {
                const QDate day = dayIn(m_attendance.period);
                if (m_calendar.isWorkday(day))
                    addCheck(villageId, postings, day);
            }
        }
        std::ranges::sort(m_attendance.checks, {}, &SpotCheck::checkedOn);
    }

    void addCheck(VillageId villageId, const std::vector<const Posting *> &postings, QDate day)
    {
        static constexpr Weighted<SpotCheckMode> kModes[] = {{SpotCheckMode::OnSite, 50},
                                                             {SpotCheckMode::Phone, 25},
                                                             {SpotCheckMode::Video, 15},
                                                             {SpotCheckMode::Unannounced, 10}};
        SpotCheck check;
        check.checkedOn = day;
        check.minute = 540 + m_random.below(420);
        check.mode = m_random.pickWeighted(kModes);
        check.inspectors = QStringLiteral("县委组织部督查组");
        check.villageId = villageId;
        for (const Posting *posting : postings) {
            if (isActiveOn(*posting, day))
                check.lines.push_back(lineOf(*posting, day));
        }
        if (!check.lines.empty())
            m_attendance.checks.push_back(std::move(check));
    }

    /// Last month is closed: nothing in it may contradict itself any more.
    bool standsAgainstSignIn(const Posting &posting, QDate day) const
    {
        return signsIn(posting) && day >= signInsFrom(m_plan.today) && day < YearMonth::of(m_plan.today).firstDay();
    }

    SpotCheckLine lineOf(const Posting &posting, QDate day)
    {
        SpotCheckLine line;
        line.cadreId = posting.cadreId;
        const auto leave = std::ranges::find_if(m_attendance.leaves, [&](const Leave &each) {
            return each.cadreId == posting.cadreId && each.from <= day && day <= each.to && isInForce(each);
        });
        if (leave != m_attendance.leaves.end())
            line.result = SpotCheckResult::OnLeave;
        else if (m_random.chance(isLax(posting) ? 300 : 30) && !standsAgainstSignIn(posting, day))
            line.result = m_random.chance(700) ? SpotCheckResult::NotOnPost : SpotCheckResult::Unreachable;
        else if (m_random.chance(40))
            line.result = SpotCheckResult::OnDuty;
        if (isAway(line.result)) {
            line.followUp = FollowUpKind::ReminderTalk;
            line.followUpOn = std::min(day.addDays(2), m_plan.today);
            if (line.followUpOn->addDays(5) <= m_plan.today)
                line.closedOn = line.followUpOn->addDays(5);
        }
        return line;
    }

    void addReports()
    {
        for (const Team &team : m_plan.teams) {
            const QDate begins =
                std::max(team.establishedOn.value_or(m_attendance.period.from), m_attendance.period.from);
            const QDate ends = std::min(team.dissolvedOn.value_or(m_plan.today), m_plan.today);
            for (QDate week = weekOf(begins); week.addDays(3) <= ends; week = week.addDays(7)) {
                if (!m_random.chance(960))
                    continue;
                const QDate sent = week.addDays(m_random.chance(920) ? 2 + m_random.below(2) : 4);
                if (sent > m_plan.today)
                    continue;
                m_attendance.reports.push_back(
                    {{}, {}, team.id, week, sent, 540 + m_random.below(480), m_random.pick(kWeekly).toString()});
            }
        }
    }

    const Plan &m_plan;
    const WorkCalendar &m_calendar;
    Random m_random;
    AttendancePlan m_attendance;
};

DayHalves usualDay(Random &random, bool isWorkday, bool isLax)
{
    using Status = DayStatus;
    static constexpr Weighted<Status> kUsual[] = {
        {Status::InVillage, 88}, {Status::OfficialDuty, 6}, {Status::Training, 4}, {Status::Rest, 2}};
    if (!isWorkday)
        return DayHalves::whole(random.chance(isLax ? 200 : 380) ? Status::InVillage : Status::Rest);
    if (isLax && random.chance(300))
        return DayHalves::whole(random.chance(250) ? Status::Absent : Status::Rest);
    const Status status = random.pickWeighted(kUsual);
    if (random.chance(30))
        return {status, Status::OfficialDuty};
    return DayHalves::whole(status);
}

} // namespace

AttendancePlan planAttendance(const Plan &plan, const WorkCalendar &calendar, quint64 seed)
{
    return Planner(plan, calendar, seed).make();
}

std::vector<AttendanceDay> enteredDays(const Plan &plan, const AttendancePlan &attendance, const WorkCalendar &calendar,
                                       quint64 seed, std::size_t index)
{
    const Posting &posting = plan.postings[index];
    const Period period = within(posting, attendance.period);
    Random random(seed, 1000 + index);
    std::set<QDate> taken;
    for (const Leave &leave : attendance.leaves) {
        for (QDate day = leave.from; leave.cadreId == posting.cadreId && day <= leave.to; day = day.addDays(1))
            taken.insert(day);
    }
    std::set<QDate> away;
    for (const SpotCheck &check : attendance.checks) {
        for (const SpotCheckLine &line : check.lines) {
            // In past months somebody has settled it; in this one it still contradicts the entry.
            if (line.cadreId == posting.cadreId && isAway(line.result) &&
                check.checkedOn < YearMonth::of(plan.today).firstDay())
                away.insert(check.checkedOn);
        }
    }
    const QDate lastByHand = signsIn(posting) ? signInsFrom(plan.today).addDays(-1) : plan.today.addDays(-1);
    std::vector<AttendanceDay> days;
    for (QDate day = period.from; day <= std::min(period.to, lastByHand); day = day.addDays(1)) {
        const DayHalves halves = usualDay(random, calendar.isWorkday(day), isLax(posting));
        const bool isForgotten = day > plan.today.addDays(-6) && random.chance(50);
        const bool night = random.chance(720);
        if (taken.contains(day) || isForgotten)
            continue;
        AttendanceDay entered;
        entered.cadreId = posting.cadreId;
        entered.day = day;
        entered.villageId = posting.villageId;
        entered.halves = away.contains(day) ? DayHalves::whole(DayStatus::Absent) : halves;
        entered.entry.morning = entered.halves.morning;
        entered.entry.afternoon = entered.halves.afternoon;
        if (entered.halves.afternoon == DayStatus::InVillage)
            entered.entry.overnight = night;
        days.push_back(entered);
    }
    return days;
}

} // namespace zhucun::demo

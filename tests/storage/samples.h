#pragma once

#include "storage/baseline/baselinemapping.h"
#include "storage/cadre/cadremapping.h"
#include "storage/category/categorymapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/situation/reportmappings.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/target/targetmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "testdatabase.h"

#include <tuple>

/// Per entity: a record with every member filled, its members as a tuple (a new member does not compile until it is
/// added here), and one change with the name the change log gives it.
namespace zhucun::storage::test {

inline QString u(const char *text) { return QString::fromUtf8(text); }

template <class T>
struct Sample;

template <>
struct Sample<Category> {
    static Category filled(const World &)
    {
        return {{}, {}, CategoryKind::VisitTopic, u("water"), u("饮水"), 7, false};
    }
    static auto members(const Category &r)
    {
        const auto &[id, meta, kind, code, name, position, active] = r;
        return std::make_tuple(kind, code, name, position, active);
    }
    static QString change(Category &r, const World &) { return r.name = u("吃水"), u("name"); }
};

template <>
struct Sample<Division> {
    static Division filled(const World &w)
    {
        return {
            {}, {}, u("130725201"), u("套里庄乡"), DivisionLevel::City, w.county, QDate(1984, 1, 2), QDate(2020, 3, 4)};
    }
    static auto members(const Division &r)
    {
        const auto &[id, meta, code, name, level, parent, opened, closed] = r;
        return std::make_tuple(code, name, level, parent, opened, closed);
    }
    static QString change(Division &r, const World &) { return r.closedOn = QDate(2021, 1, 1), u("closed_on"); }
};

template <>
struct Sample<Village> {
    static Village filled(const World &w)
    {
        Village r{{}, {}, u("红土梁村"), w.daqinggou, u("130725101201"), 101,     202,
                  33, 4,  u("赵书记"),   u("0313-1"), u("备注村"),       {w.tag}, {}};
        r.years = {{2024, Money::fromFen(1), Money::fromFen(2), 3, 4},
                   {2025, std::nullopt, Money::fromFen(6), std::nullopt, 0}};
        return r;
    }
    static auto members(const Village &r)
    {
        const auto &[id, meta, name, township, code, households, population, members, branches, secretary, phone, note,
                     tags, years] = r;
        return std::make_tuple(name, township, code, households, population, members, branches, secretary, phone, note,
                               tags, years);
    }
    static QString change(Village &r, const World &) { return r.years.pop_back(), u("years"); }
};

template <>
struct Sample<Unit> {
    static Unit filled(const World &)
    {
        return {{},        {},          u("县农业局"), UnitLevel::Province, UnitCategory::Economic,
                u("钱七"), u("0313-2"), u("备注单位")};
    }
    static auto members(const Unit &r)
    {
        const auto &[id, meta, name, level, category, contact, phone, note] = r;
        return std::make_tuple(name, level, category, contact, phone, note);
    }
    static QString change(Unit &r, const World &) { return r.category.reset(), u("category"); }
};

template <>
struct Sample<Round> {
    static Round filled(const World &) { return {{}, {}, 9, u("第九轮"), QDate(2027, 1, 1), QDate(2028, 12, 31)}; }
    static auto members(const Round &r)
    {
        const auto &[id, meta, number, name, starts, ends] = r;
        return std::make_tuple(number, name, starts, ends);
    }
    static QString change(Round &r, const World &) { return r.endsOn = QDate(2029, 1, 1), u("ends_on"); }
};

template <>
struct Sample<Cadre> {
    static Cadre filled(const World &w)
    {
        Cadre r;
        r.name = u("孙八");
        r.sex = Sex::Female;
        r.ethnicity = u("满族");
        r.born = YearMonth(1980, 5);
        r.nationalId = u("13072519800512012X");
        r.nativePlace = u("河北尚义");
        r.birthPlace = u("河北张北");
        r.politicalStatus = PoliticalStatus::JiuSan;
        r.joinedPartyOn = YearMonth(2001, 7);
        r.startedWorkOn = YearMonth(2002, 8);
        r.education = u("大学");
        r.degree = u("学士");
        r.school = u("河北大学");
        r.inServiceEducation = u("研究生");
        r.inServiceDegree = u("硕士");
        r.inServiceSchool = u("中央党校");
        r.technicalTitle = u("农艺师");
        r.speciality = u("种植");
        r.unitId = w.school;
        r.post = u("副局长");
        r.rank = CadreRank::SectionDeputy;
        r.personnelCategory = PersonnelCategory::Enterprise;
        r.kind = CadreKind::PoliticalLegal;
        r.reserve = true;
        r.phone = u("13900000001");
        r.health = u("健康");
        r.rewards = u("三等功");
        r.note = u("备注干部");
        r.lrmxExtra = QByteArray("<x>\0</x>", 8);
        r.resume = {{YearMonth(1998, 9), YearMonth(2002, 7), u("读书")}, {YearMonth(2002, 8), std::nullopt, u("工作")}};
        r.family = {{u("妻子"), u("周九"), YearMonth(1981, 1), u("群众"), u("教师")}};
        return r;
    }
    static auto members(const Cadre &r)
    {
        const auto &[id, meta, name, sex, ethnicity, born, nationalId, native, birth, political, joined, started,
                     education, degree, school, education2, degree2, school2, title, speciality, unit, post, rank,
                     personnel, kind, reserve, phone, health, rewards, note, extra, resume, family] = r;
        return std::make_tuple(name, sex, ethnicity, born, nationalId, native, birth, political, joined, started,
                               education, degree, school, education2, degree2, school2, title, speciality, unit, post,
                               rank, personnel, kind, reserve, phone, health, rewards, note, extra, resume, family);
    }
    static QString change(Cadre &r, const World &) { return r.post = u("局长"), u("post"); }
};

template <>
struct Sample<CadrePhoto> {
    static CadrePhoto filled(const World &w) { return {{}, {}, w.zhangSan, QByteArray("\xff\xd8\0\1", 4)}; }
    static auto members(const CadrePhoto &r)
    {
        const auto &[id, meta, cadre, image] = r;
        return std::make_tuple(cadre, image);
    }
    static QString change(CadrePhoto &r, const World &) { return r.image = QByteArray("\x89PNG"), u("image"); }
};

template <>
struct Sample<Team> {
    static Team filled(const World &w)
    {
        return {{},
                {},
                u("北河联络组"),
                w.round,
                w.daqinggou,
                UnitLevel::City,
                TeamKind::LiaisonGroup,
                QDate(2026, 1, 3),
                QDate(2026, 12, 30),
                u("备注队"),
                {w.school, w.finance},
                {w.beihe, w.xishan}};
    }
    static auto members(const Team &r)
    {
        const auto &[id, meta, name, round, township, level, kind, established, dissolved, note, units, villages] = r;
        return std::make_tuple(name, round, township, level, kind, established, dissolved, note, units, villages);
    }
    static QString change(Team &r, const World &w) { return r.unitIds = {w.finance, w.school}, u("units"); }
};

template <>
struct Sample<Posting> {
    static Posting filled(const World &w)
    {
        return {{},
                {},
                w.liSi,
                w.team,
                w.beihe,
                w.round,
                PostingRole::Instructor,
                true,
                QDate(2026, 3, 1),
                QDate(2026, 9, 2),
                PostingEndReason::Health,
                u("尚组〔2026〕1号"),
                u("备注派驻")};
    }
    static auto members(const Posting &r)
    {
        const auto &[id, meta, cadre, team, village, round, role, first, starts, ends, reason, document, note] = r;
        return std::make_tuple(cadre, team, village, round, role, first, starts, ends, reason, document, note);
    }
    static QString change(Posting &r, const World &) { return r.endsOn.reset(), u("ends_on"); }
};

template <>
struct Sample<Household> {
    static Household filled(const World &w)
    {
        Household r{{},
                    {},
                    w.beihe,
                    u("三组"),
                    u("吴十"),
                    u("130725195001011111"),
                    5,
                    u("13900000002"),
                    u("村东"),
                    u("备注户"),
                    {w.householdCategory},
                    {}};
        r.members = {{u("吴一"), u("长子"), Sex::Male, YearMonth(1975, 2), u("130725197502011112"), u("良好"),
                      Residence::WorkingAway}};
        return r;
    }
    static auto members(const Household &r)
    {
        const auto &[id, meta, village, group, head, nationalId, people, phone, address, note, categories, members] = r;
        return std::make_tuple(village, group, head, nationalId, people, phone, address, note, categories, members);
    }
    static QString change(Household &r, const World &)
    {
        return r.members.push_back({u("吴二"), {}, {}, {}, {}, {}, {}}), u("members");
    }
};

template <>
struct Sample<Pairing> {
    static Pairing filled(const World &w)
    {
        return {{},
                {},
                PairingKind::MemberMember,
                w.finance,
                w.zhangSan,
                u("机关党员"),
                w.nanhaoqian,
                w.xishan,
                w.household,
                u("农村党员"),
                QDate(2026, 2, 3),
                QDate(2026, 11, 4),
                u("备注结对")};
    }
    static auto members(const Pairing &r)
    {
        const auto &[id, meta, kind, unit, cadre, helper, township, village, household, helped, starts, ends, note] = r;
        return std::make_tuple(kind, unit, cadre, helper, township, village, household, helped, starts, ends, note);
    }
    static QString change(Pairing &r, const World &) { return r.helpedName = u("老党员"), u("helped_name"); }
};

template <>
struct Sample<Visit> {
    static Visit filled(const World &w)
    {
        return {{},
                {},
                QDate(2026, 3, 5),
                w.xishan,
                u("一组"),
                w.household,
                u("郑大"),
                VisitMode::Phone,
                3,
                2,
                w.topic,
                u("路不通"),
                u("已上报"),
                u("交通局"),
                QDate(2026, 3, 9),
                Satisfaction::Fair,
                true,
                u("备注走访"),
                {w.liSi, w.zhangSan},
                {w.householdCategory},
                w.event};
    }
    static auto members(const Visit &r)
    {
        const auto &[id, meta, on, village, group, household, person, mode, persons, households, topic, matter, answer,
                     passed, done, satisfaction, typical, note, cadres, categories, event] = r;
        return std::make_tuple(on, village, group, household, person, mode, persons, households, topic, matter, answer,
                               passed, done, satisfaction, typical, note, cadres, categories, event);
    }
    static QString change(Visit &r, const World &w) { return r.cadreIds = {w.zhangSan}, u("cadres"); }
};

template <>
struct Sample<Dispute> {
    static Dispute filled(const World &w)
    {
        Dispute r;
        r.number = u("2026-0001");
        r.foundOn = QDate(2026, 1, 10);
        r.source = DisputeSource::Petition;
        r.villageId = w.xishan;
        r.group = u("四组");
        r.categoryId = w.disputeCategory;
        r.people = 6;
        r.amount = Money::fromYuan(1200);
        r.risk = DisputeRisk::Grave;
        r.summary = u("地界不清");
        r.responsibleId = w.zhangSan;
        r.responsibleName = u("外请调解员");
        r.leadOfficial = u("冯镇长");
        r.acceptedOn = QDate(2026, 1, 11);
        r.outcome = DisputeOutcome::Escalated;
        r.resolvedOn = QDate(2026, 2, 12);
        r.agreementNumber = u("协2026-1");
        r.revisitedOn = QDate(2026, 2, 20);
        r.revisitResult = u("满意");
        r.archivedOn = QDate(2026, 3, 1);
        r.petitionLinked = true;
        r.recurrenceOf = DisputeId(1); // itself, once it is saved: the first of this database
        r.typical = true;
        r.note = u("备注纠纷");
        r.parties = {{u("甲"), u("139"), u("1307")}, {u("乙"), {}, {}}};
        r.steps = {{QDate(2026, 1, 12), u("现场调解"), u("张三")}};
        r.eventId = w.event;
        return r;
    }
    static auto members(const Dispute &r)
    {
        const auto &[id, meta, number, found, source, village, group, category, people, amount, risk, summary,
                     responsible, name, lead, accepted, outcome, resolved, agreement, revisited, result, archived,
                     petition, recurrence, typical, note, parties, steps, event] = r;
        return std::make_tuple(number, found, source, village, group, category, people, amount, risk, summary,
                               responsible, name, lead, accepted, outcome, resolved, agreement, revisited, result,
                               archived, petition, recurrence, typical, note, parties, steps, event);
    }
    static QString change(Dispute &r, const World &) { return r.amount.reset(), u("amount"); }
};

template <>
struct Sample<Sweep> {
    static Sweep filled(const World &w)
    {
        return {{}, {}, w.beihe, QDate(2026, 3, 1), QDate(2026, 3, 15), 2, u("报告人"), u("备注排查")};
    }
    static auto members(const Sweep &r)
    {
        const auto &[id, meta, village, from, to, found, reporter, note] = r;
        return std::make_tuple(village, from, to, found, reporter, note);
    }
    static QString change(Sweep &r, const World &) { return r.found = 0, u("found"); }
};

template <>
struct Sample<LedgerKind> {
    static LedgerKind filled(const World &)
    {
        LedgerKind r;
        r.code = u("bridges");
        r.name = u("便民桥");
        r.theme = LedgerTheme::Infrastructure;
        r.measure = LedgerMeasure::Quantity;
        r.unit = u("座");
        r.quantityLabel = u("座数");
        r.householdsLabel = u("受益户");
        r.peopleLabel = u("受益人");
        r.amountLabel = u("造价");
        r.variantLabel = u("结构");
        r.usesFunds = true;
        r.usesStage = true;
        r.usesMode = true;
        r.definition = u("建成的便民桥座数");
        r.position = 90;
        r.active = false;
        r.variants = {{u("stone"), u("石桥")}, {{}, u("木桥")}};
        return r;
    }
    static auto members(const LedgerKind &r)
    {
        const auto &[id, meta, code, name, theme, measure, unit, quantity, households, people, amount, variant, funds,
                     stage, mode, definition, position, active, variants] = r;
        return std::make_tuple(code, name, theme, measure, unit, quantity, households, people, amount, variant, funds,
                               stage, mode, definition, position, active, variants);
    }
    static QString change(LedgerKind &r, const World &) { return r.variants.pop_back(), u("variants"); }
};

template <>
struct Sample<LedgerEntry> {
    static LedgerEntry filled(const World &w)
    {
        LedgerEntry r;
        r.happenedOn = QDate(2026, 2, 3);
        r.kindId = w.ledgerKind;
        r.title = u("修便民桥");
        r.content = u("东沟两岸出行");
        r.villageId = w.xishan;
        r.townshipId = w.nanhaoqian;
        r.teamId = w.team;
        r.cadreId = w.zhangSan;
        r.unitId = w.finance;
        r.quantity = Quantity::fromThousandths(1500);
        r.households = 20;
        r.people = 66;
        r.amount = Money::fromFen(1234567);
        r.stage = LedgerStage::Accepted;
        r.mode = LedgerMode::Renovate;
        r.variant = u("石桥");
        r.grade = EvidenceGrade::Photo;
        r.typical = true;
        r.note = u("备注台账");
        r.funds = {{u("县财政"), Money::fromYuan(12000)}, {u("村民投劳"), std::nullopt}};
        r.eventId = w.event;
        return r;
    }
    static auto members(const LedgerEntry &r)
    {
        const auto &[id, meta, day, kind, title, content, village, township, team, cadre, unit, quantity, households,
                     people, amount, stage, mode, variant, grade, typical, note, funds, event] = r;
        return std::make_tuple(day, kind, title, content, village, township, team, cadre, unit, quantity, households,
                               people, amount, stage, mode, variant, grade, typical, note, funds, event);
    }
    static QString change(LedgerEntry &r, const World &) { return r.quantity.reset(), u("quantity"); }
};

template <>
struct Sample<Petition> {
    static Petition filled(const World &w)
    {
        return {{},
                {},
                QDate(2026, 3, 2),
                w.beihe,
                w.daqinggou,
                PetitionLevel::City,
                PetitionMode::Online,
                3,
                u("韩十一"),
                u("土地流转"),
                QDate(2026, 3, 12),
                u("已答复"),
                u("备注信访"),
                w.event};
    }
    static auto members(const Petition &r)
    {
        const auto &[id, meta, on, village, township, level, form, people, petitioner, matter, done, result, note,
                     event] = r;
        return std::make_tuple(on, village, township, level, form, people, petitioner, matter, done, result, note,
                               event);
    }
    static QString change(Petition &r, const World &) { return r.doneOn.reset(), u("done_on"); }
};

/// About everything at once, which the validator refuses, so that every member is filled.
template <>
struct Sample<Target> {
    static Target filled(const World &w)
    {
        Target r;
        r.indicator = u("duty.households");
        r.scope = TargetScope::Village;
        r.each = true;
        r.townshipId = w.daqinggou;
        r.villageId = w.beihe;
        r.teamId = w.team;
        r.unitId = w.school;
        r.categoryId = w.householdCategory;
        r.unitLevel = UnitLevel::City;
        r.cadreGroup = CadreGroup::Leadership;
        r.periodKind = TargetPeriodKind::HalfYear;
        r.period = u("2026-H1");
        r.value = Quantity::fromThousandths(3500);
        r.upper = Quantity::of(5);
        r.note = u("备注目标");
        return r;
    }
    static auto members(const Target &r)
    {
        const auto &[id, meta, indicator, scope, each, township, village, team, unit, category, level, group, kind,
                     period, value, upper, note] = r;
        return std::make_tuple(indicator, scope, each, township, village, team, unit, category, level, group, kind,
                               period, value, upper, note);
    }
    static QString change(Target &r, const World &) { return r.upper.reset(), u("upper"); }
};

template <>
struct Sample<Baseline> {
    static Baseline filled(const World &w)
    {
        Baseline r;
        r.indicator = u("disputes.found");
        r.townshipId = w.daqinggou;
        r.grouping = StatisticsGrouping::UnitLevel;
        r.groupKey = u("province");
        r.from = QDate(2005, 1, 1);
        r.to = QDate(2005, 12, 31);
        r.value = Quantity::fromThousandths(12345);
        r.source = u("2005年工作总结");
        r.note = u("备注历史");
        return r;
    }
    static auto members(const Baseline &r)
    {
        const auto &[id, meta, indicator, township, grouping, key, from, to, value, source, note] = r;
        return std::make_tuple(indicator, township, grouping, key, from, to, value, source, note);
    }
    static QString change(Baseline &r, const World &) { return r.groupKey = u("city"), u("group_key"); }
};

/// With both a cadre and a team, which the validator refuses, so that every member is filled.
template <>
struct Sample<Honour> {
    static Honour filled(const World &w)
    {
        return {{},
                {},
                w.zhangSan,
                w.team,
                QDate(2026, 3, 8),
                HonourKind::Criticism,
                u("县委组织部"),
                u("尚组字〔2026〕3号"),
                u("擅自离岗"),
                u("备注表彰")};
    }
    static auto members(const Honour &r)
    {
        const auto &[id, meta, cadre, team, on, kind, authority, document, reason, note] = r;
        return std::make_tuple(cadre, team, on, kind, authority, document, reason, note);
    }
    static QString change(Honour &r, const World &) { return r.reason = u("走读"), u("reason"); }
};

template <>
struct Sample<ReportTemplate> {
    static ReportTemplate filled(const World &) { return {{}, {}, u("我县总结"), u("走访{{visits.times}}次。")}; }
    static auto members(const ReportTemplate &r)
    {
        const auto &[id, meta, name, text] = r;
        return std::make_tuple(name, text);
    }
    static QString change(ReportTemplate &r, const World &) { return r.text = u("走访。"), u("text"); }
};

template <>
struct Sample<ReportDraft> {
    static ReportDraft filled(const World &w)
    {
        ReportDraft r;
        r.templateName = u("轮次总结");
        r.periodFrom = QDate(2026, 1, 1);
        r.periodTo = QDate(2026, 6, 30);
        r.roundId = w.round;
        r.townshipId = w.daqinggou;
        r.villageId = w.beihe;
        r.title = u("工作总结");
        r.recipients = u("县委：");
        r.sender = u("县委组织部");
        r.documentNumber = u("尚组报〔2026〕3号");
        r.issuedOn = QDate(2026, 7, 5);
        r.text = u("走访{{visits.times}}次。");
        r.typed = {{u("存在问题"), u("力量不足")}, {u("下步打算"), u("加强力量")}};
        return r;
    }
    static auto members(const ReportDraft &r)
    {
        const auto &[id, meta, name, from, to, round, township, village, title, recipients, sender, number, issued,
                     text, typed] = r;
        return std::make_tuple(name, from, to, round, township, village, title, recipients, sender, number, issued,
                               text, typed);
    }
    static QString change(ReportDraft &r, const World &) { return r.typed.pop_back(), u("typed"); }
};

template <>
struct Sample<ReportIssue> {
    static ReportIssue filled(const World &)
    {
        return {{},
                {},
                u("township-monthly"),
                u("南壕堑镇驻村工作月报"),
                u("尚组通〔2026〕5号"),
                QDate(2026, 2, 1),
                QDate(2026, 2, 28),
                u("{}"),
                QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC),
                u("王科长"),
                u("备注定稿"),
                QDateTime(QDate(2026, 3, 4), QTime(2, 0), Qt::UTC),
                u("李部长"),
                u("数据有误"),
                {{u("县|visits.times"), u("走访次数由上月8次变为12次"), u("春节走访")}}};
    }
    static auto members(const ReportIssue &r)
    {
        const auto &[id, meta, document, title, number, from, to, scope, at, by, note, withdrawnAt, withdrawnBy, reason,
                     explanations] = r;
        return std::make_tuple(document, title, number, from, to, scope, at, by, note, withdrawnAt, withdrawnBy, reason,
                               explanations);
    }
    static QString change(ReportIssue &r, const World &)
    {
        return r.withdrawalReason = u("已重发"), u("withdrawal_reason");
    }
};

} // namespace zhucun::storage::test

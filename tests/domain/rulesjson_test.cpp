#include "domain/attendance/rulesjson.h"

#include "domain/violationmatch.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace zhucun {
namespace {

using test::told;
using testing::ElementsAre;
using testing::IsEmpty;

/// No member has its default, so that a forgotten one shows.
RuleSet everythingDifferent()
{
    RuleSet rules;
    rules.validFrom = YearMonth(2026, 7);
    rules.name = QStringLiteral("牧区规则“试行”");
    rules.target = DayTarget::PerYear;
    rules.daysPerMonth = 18;
    rules.daysPerYear = 190;
    rules.cappedByWorkdays = false;
    rules.prorated = false;
    rules.counting = {{DayStatus::InVillage}, {DayStatus::Rest}};
    rules.tiers = {{1, ApproverRole::TeamLeader, QStringLiteral("村党组织")},
                   {std::nullopt, ApproverRole::CountyOrg, {}}};
    rules.leaveKinds = {{LeaveKind::Sick, LeaveCounting::Workdays}, {LeaveKind::Annual, LeaveCounting::NaturalDays}};
    rules.blackouts = {{QDate(2026, 7, 15), QDate(2026, 8, 15), QStringLiteral("防汛")}};
    rules.yearlyLeaveDays = 25;
    rules.weeklyWeekday = 7;
    rules.closingDay = 5;
    rules.noExcellentFrom = 2;
    rules.basicFrom = 3;
    rules.failFrom = 4;
    rules.excellentPercent = 20;
    rules.consecutiveDays = 5;
    rules.subsidyPerDay = Money::fromFen(6050);
    rules.transportPerMonth = Money::fromFen(30000);
    rules.phonePerMonth = Money::fromFen(5001);
    rules.note = QStringLiteral("第一行\n第二行");
    return rules;
}

void expectSame(const RuleSet &a, const RuleSet &b)
{
    EXPECT_EQ(a.validFrom, b.validFrom);
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.target, b.target);
    EXPECT_EQ(a.daysPerMonth, b.daysPerMonth);
    EXPECT_EQ(a.daysPerYear, b.daysPerYear);
    EXPECT_EQ(a.cappedByWorkdays, b.cappedByWorkdays);
    EXPECT_EQ(a.prorated, b.prorated);
    EXPECT_EQ(a.counting, b.counting);
    EXPECT_EQ(a.tiers, b.tiers);
    EXPECT_EQ(a.leaveKinds, b.leaveKinds);
    EXPECT_EQ(a.blackouts, b.blackouts);
    EXPECT_EQ(a.yearlyLeaveDays, b.yearlyLeaveDays);
    EXPECT_EQ(a.weeklyWeekday, b.weeklyWeekday);
    EXPECT_EQ(a.closingDay, b.closingDay);
    EXPECT_EQ(a.noExcellentFrom, b.noExcellentFrom);
    EXPECT_EQ(a.basicFrom, b.basicFrom);
    EXPECT_EQ(a.failFrom, b.failFrom);
    EXPECT_EQ(a.excellentPercent, b.excellentPercent);
    EXPECT_EQ(a.consecutiveDays, b.consecutiveDays);
    EXPECT_EQ(a.subsidyPerDay, b.subsidyPerDay);
    EXPECT_EQ(a.transportPerMonth, b.transportPerMonth);
    EXPECT_EQ(a.phonePerMonth, b.phonePerMonth);
    EXPECT_EQ(a.note, b.note);
}

std::vector<std::string> wrongWith(const QJsonObject &json)
{
    const Result<RuleSet> rules = ruleSetFromJson(json);
    EXPECT_FALSE(rules);
    if (rules)
        return {};
    EXPECT_EQ(rules.error().code, ErrorCode::ImportRejected);
    return told(rules.error().violations);
}

std::vector<std::string> wrongWithFile(const QByteArray &content)
{
    const Result<std::vector<RuleSet>> sets = readRulesFile(content);
    EXPECT_FALSE(sets);
    return sets ? std::vector<std::string>() : told(sets.error().violations);
}

TEST(RulesJson, EveryFieldComesBack)
{
    for (const RuleSet &rules : {everythingDifferent(), standardRules(), RuleSet()}) {
        // Through text, as it is kept.
        const QByteArray text = QJsonDocument(toJson(rules)).toJson(QJsonDocument::Compact);
        const Result<RuleSet> back = ruleSetFromJson(QJsonDocument::fromJson(text).object());
        ASSERT_TRUE(back) << text.toStdString();
        expectSame(*back, rules);
    }
}

TEST(RulesJson, KeysStayWhatTheyAre)
{
    const QByteArray expected =
        R"({"basic_from":3,"blackouts":[{"from":"2026-07-15","reason":"防汛","to":"2026-08-15"}],)"
        R"("capped_by_workdays":false,"closing_day":5,"consecutive_days":5,"counting":["in_village","rest"],)"
        R"("days_per_month":18,"days_per_year":190,"excellent_percent":20,"fail_from":4,)"
        R"("leave_kinds":[{"counting":"workdays","kind":"sick"},{"counting":"natural_days","kind":"annual"}],)"
        R"("name":"牧区规则“试行”","no_excellent_from":2,"note":"第一行\n第二行","phone_per_month_fen":5001,)"
        R"("prorated":false,"subsidy_per_day_fen":6050,"target":"per_year",)"
        R"("tiers":[{"approver":"team_leader","copy_to":"村党组织","max_half_days":1},)"
        R"({"approver":"county_org","copy_to":"","max_half_days":null}],)"
        R"("transport_per_month_fen":30000,"valid_from":"2026-07","weekly_weekday":7,"yearly_leave_days":25})";
    EXPECT_EQ(QJsonDocument(toJson(everythingDifferent())).toJson(QJsonDocument::Compact).toStdString(),
              expected.toStdString())
        << "closed months and files of other counties are written with these keys";
}

TEST(RulesJson, SaysEverythingThatIsWrongAtOnce)
{
    QJsonObject json = toJson(everythingDifferent());
    json[QLatin1String("valid_from")] = QStringLiteral("2026-13");
    json[QLatin1String("days_per_month")] = QStringLiteral("20");
    json[QLatin1String("days_per_year")] = 199.5;
    json[QLatin1String("prorated")] = 1;
    json[QLatin1String("closing_day")] = 1e12;
    json.remove(QStringLiteral("note"));
    json[QLatin1String("name")] = QJsonValue();
    json[QLatin1String("counting")] = QJsonArray{QStringLiteral("in_village"), 7};
    json[QLatin1String("tiers")] = QJsonArray{QJsonObject{{QStringLiteral("approver"), QStringLiteral("mayor")},
                                                          {QStringLiteral("max_half_days"), true},
                                                          {QStringLiteral("copy_to"), QString()}},
                                              QStringLiteral("县委")};
    json[QLatin1String("leave_kinds")] = QJsonObject();
    json[QLatin1String("blackouts")] = QJsonArray{QJsonObject{{QStringLiteral("from"), QStringLiteral("2026-02-30")},
                                                              {QStringLiteral("to"), QStringLiteral("2026-03-01")},
                                                              {QStringLiteral("reason"), QString()}}};
    EXPECT_THAT(wrongWith(json),
                ElementsAre("valid_from month(2026-13)", "name required", "days_per_month wrong_type(1, 2, 3 …)",
                            "days_per_year wrong_type(1, 2, 3 …)", "prorated wrong_type(true, false)",
                            "closing_day number_range(-2147483648,2147483647)", "note required",
                            "counting wrong_type(text,2)", "max_half_days wrong_type(1, 2, 3 …,1)",
                            "approver unknown_code(mayor,team_leader, township, county_org, county_committee,1)",
                            "tiers wrong_type(object,2)", "leave_kinds wrong_type([…])", "from date(2026-02-30,1)"));
}

TEST(RulesJson, AnEmptyObjectIsNoRules)
{
    const auto wrong = wrongWith({});
    EXPECT_EQ(wrong.size(), 23U) << "each member of a set is asked for";
    for (const std::string &each : wrong)
        EXPECT_NE(each.find(" required"), std::string::npos) << each;
}

TEST(RulesJson, AFileHoldsSetsOfDifferentMonths)
{
    RuleSet later = everythingDifferent();
    later.validFrom = YearMonth(2027, 1);
    const QByteArray file = rulesFile({everythingDifferent(), later});
    const Result<std::vector<RuleSet>> sets = readRulesFile(QByteArray("\xEF\xBB\xBF") + file);
    ASSERT_TRUE(sets);
    ASSERT_EQ(sets->size(), 2U);
    expectSame(sets->at(0), everythingDifferent());
    expectSame(sets->at(1), later);
    EXPECT_THAT(wrongWithFile(rulesFile({later, later})), ElementsAre("valid_from listed_twice(2027-01)"));
}

TEST(RulesJson, FilesOfOtherKindsAreTold)
{
    EXPECT_THAT(wrongWithFile(""), ElementsAre(" not_json(1)"));
    EXPECT_THAT(wrongWithFile("{\n\"format\": \"zhucun-rules\",\n\"rule_sets\": [}"), ElementsAre(" not_json(3)"));
    EXPECT_THAT(wrongWithFile("[]"), ElementsAre(" wrong_type(object)"));
    EXPECT_THAT(wrongWithFile("{\"year\": 2026, \"days\": []}"), ElementsAre(" wrong_format(zhucun-rules)"));
    EXPECT_THAT(wrongWithFile("{\"format\":\"zhucun-rules\",\"version\":2,\"rule_sets\":[]}"),
                ElementsAre(" wrong_format(zhucun-rules)"));
    EXPECT_THAT(wrongWithFile(rulesFile({})), ElementsAre("rule_sets empty_list"));
    EXPECT_THAT(wrongWithFile("{\"format\":\"zhucun-rules\",\"version\":1,\"rule_sets\":[5]}"),
                ElementsAre("rule_sets wrong_type(object,1)"));
}

} // namespace
} // namespace zhucun

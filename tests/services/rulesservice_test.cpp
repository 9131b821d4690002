// Sets of attendance rules together, and the marks of the statuses.
#include "services/rules/rulesservice.h"

#include "domain/attendance/rulesjson.h"
#include "services/history/historyservice.h"
#include "services/record/recordservice.h"
#include "services/rules/markservice.h"
#include "storage/closing/monthclosingmapping.h"
#include "storage/rules/rulesetrepository.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

RuleSet from(const YearMonth &month, int days)
{
    RuleSet rules = standardRules();
    rules.validFrom = month;
    rules.daysPerMonth = days;
    rules.name = QStringLiteral("%1起").arg(month.toString());
    return rules;
}

class RulesServiceTest : public test::CountyWorkspaceTest
{
protected:
    RulesService service() { return RulesService(workspace()); }
    KnownRules known() { return service().known().result().value(); }

    RulesOutcome imported(const std::vector<RuleSet> &sets)
    {
        const auto outcome = service().import(sets).result();
        EXPECT_TRUE(outcome);
        return outcome.value_or(RulesOutcome());
    }
    void close(const YearMonth &month)
    {
        MonthClosing closing;
        closing.townshipId = DivisionId(2);
        closing.month = month;
        closing.state = ClosingState::Closed;
        insert(closing);
    }
};

class MarkServiceTest : public test::CountyWorkspaceTest
{
protected:
    MarkService service() { return MarkService(workspace()); }
    StatusMarks marks() { return service().marks().result().value(); }
};

} // namespace

TEST_F(RulesServiceTest, ANewCountyHasTheBuiltInRulesAndNoRow)
{
    EXPECT_TRUE(known().sets.empty());
    const RuleSet next = nextRules(known(), QDate(2026, 3, 10));
    EXPECT_EQ(next.validFrom, YearMonth(2026, 4)) << "from next month on";
    RuleSet copy = standardRules();
    copy.validFrom = next.validFrom;
    EXPECT_EQ(toJson(next), toJson(copy));
}

TEST_F(RulesServiceTest, ANewSetIsACopyOfTheLatestAfterIt)
{
    imported({from(YearMonth(2026, 9), 18), from(YearMonth(2026, 1), 20)});
    const RuleSet next = nextRules(known(), QDate(2026, 3, 10));
    EXPECT_EQ(next.validFrom, YearMonth(2026, 10));
    EXPECT_EQ(next.daysPerMonth, 18);
    EXPECT_FALSE(next.id.isValid());
    ASSERT_TRUE(RecordService<RuleSet>(workspace()).save(next).result());
    EXPECT_EQ(known().sets.size(), 3u);
}

TEST_F(RulesServiceTest, ImportTakesSetsOverByMonth)
{
    const RulesOutcome first = imported({from(YearMonth(2026, 1), 20), from(YearMonth(2026, 7), 18)});
    EXPECT_EQ(first.inserted, 2);
    const RulesOutcome second =
        imported({from(YearMonth(2026, 1), 20), from(YearMonth(2026, 7), 19), from(YearMonth(2027, 1), 22)});
    EXPECT_EQ(second.unchanged, 1);
    EXPECT_EQ(second.updated, 1);
    EXPECT_EQ(second.inserted, 1);
    const KnownRules now = known();
    ASSERT_EQ(now.sets.size(), 3u);
    EXPECT_EQ(now.sets[1].daysPerMonth, 19);
    EXPECT_EQ(now.sets[2].validFrom, YearMonth(2027, 1));
}

TEST_F(RulesServiceTest, OneBadSetLeavesAllAsTheyWereAndIsNamed)
{
    RuleSet bad = from(YearMonth(2027, 1), 20);
    bad.tiers.clear();
    const auto refused = service().import({from(YearMonth(2026, 1), 20), bad}).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("2027.01")});
    EXPECT_TRUE(known().sets.empty());
}

TEST_F(RulesServiceTest, TwoSetsNeverBeginInOneMonth)
{
    imported({from(YearMonth(2026, 1), 20)});
    const auto refused = RecordService<RuleSet>(workspace()).save(from(YearMonth(2026, 1), 18)).result();
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().violations.size(), 1);
    EXPECT_EQ(refused.error().violations.front().field, QStringLiteral("valid_from"));
}

TEST_F(RulesServiceTest, AnImportIsOneStepToUndo)
{
    imported({from(YearMonth(2026, 1), 20)});
    HistoryService history(workspace());
    imported({from(YearMonth(2026, 1), 21), from(YearMonth(2026, 7), 18)});
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    ASSERT_EQ(known().sets.size(), 1u);
    EXPECT_EQ(known().sets.front().daysPerMonth, 20);
}

TEST_F(RulesServiceTest, ClosedMonthsOfASetEndWhereTheNextBegins)
{
    imported({from(YearMonth(2026, 1), 20), from(YearMonth(2026, 3), 18)});
    for (const int month : {1, 2, 3})
        close(YearMonth(2026, month));
    const KnownRules now = known();
    ASSERT_EQ(now.sets.size(), 2u);
    EXPECT_EQ(closedMonthsOf(now, now.sets[0]), (std::vector<YearMonth>{{2026, 1}, {2026, 2}}));
    EXPECT_EQ(closedMonthsOf(now, now.sets[1]), (std::vector<YearMonth>{{2026, 3}}));
    EXPECT_TRUE(closedMonthsOf(now, nextRules(now, QDate(2026, 3, 10))).empty());
}

TEST_F(RulesServiceTest, TheListShowsTheDaysOfTheTarget)
{
    RuleSet yearly = from(YearMonth(2026, 7), 20);
    yearly.target = DayTarget::PerYear;
    yearly.daysPerYear = 200;
    imported({from(YearMonth(2026, 1), 18), yearly});
    const auto rows = workspace()
                          .read([](sql::Connection &connection) -> Result<std::vector<RuleSetRow>> {
                              Filter filter;
                              const auto ids = storage::RuleSetRepository::ids(
                                  connection, filter, {QStringLiteral("days"), true}, QDate(2026, 3, 10));
                              return storage::RuleSetRepository::rows(connection, ids, QDate(2026, 3, 10));
                          })
                          .result()
                          .value();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].days, 200);
    EXPECT_EQ(rows[0].target, DayTarget::PerYear);
    EXPECT_EQ(rows[1].days, 18);
    EXPECT_EQ(rows[1].validFrom, YearMonth(2026, 1));
    EXPECT_TRUE(rows[1].cappedByWorkdays);
}

TEST_F(MarkServiceTest, OwnMarksStandOverTheStandardOnes)
{
    StatusMarks wanted = marks();
    EXPECT_EQ(wanted[1].symbol, QStringLiteral("√"));
    wanted[1].symbol = QStringLiteral("在");
    wanted[9].colour = QStringLiteral("#FF0000");
    const auto saved = service().save(wanted).result();
    ASSERT_TRUE(saved);
    EXPECT_EQ(*saved, 2);
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("在"));
    EXPECT_EQ(marks()[9].colour, QStringLiteral("#ff0000"));
    EXPECT_EQ(marks()[2].symbol, QStringLiteral("○"));
    EXPECT_EQ(dayStatusFromText(u"在", marks()), DayStatus::InVillage);
    EXPECT_EQ(*service().save(wanted).result(), 0) << "the same again changes nothing";
}

TEST_F(MarkServiceTest, TwoMayExchangeTheirSymbolsInOneStep)
{
    HistoryService history(workspace());
    StatusMarks wanted = marks();
    std::swap(wanted[1].symbol, wanted[2].symbol);
    std::swap(wanted[1].key, wanted[2].key);
    ASSERT_TRUE(service().save(wanted).result());
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("○"));
    EXPECT_EQ(marks()[2].key, QStringLiteral("1"));
    ASSERT_TRUE(QTest::qWaitFor([&history] { return history.canUndo(); }));
    ASSERT_TRUE(answerOf(history.undo()));
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("√"));
    EXPECT_EQ(marks()[2].key, QStringLiteral("2"));
}

TEST_F(MarkServiceTest, SharedMarksAreRefused)
{
    StatusMarks wanted = marks();
    wanted[3].symbol = wanted[4].symbol;
    const auto refused = service().save(wanted).result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().violations.front().rule, QStringLiteral("mark_taken"));
    EXPECT_EQ(marks()[3].symbol, QStringLiteral("◇"));

    StatusMark alone = standardMark(DayStatus::Training);
    alone.key = QStringLiteral("9"); // of 旷工
    EXPECT_FALSE(RecordService<StatusMark>(workspace()).save(alone).result());
}

TEST_F(MarkServiceTest, ResetGivesTheStandardMarksBack)
{
    StatusMarks wanted = marks();
    wanted[1].symbol = QStringLiteral("在");
    wanted[2].key = QStringLiteral("g");
    ASSERT_TRUE(service().save(wanted).result());
    const auto reset = service().reset().result();
    ASSERT_TRUE(reset);
    EXPECT_EQ(*reset, 2);
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("√"));
    EXPECT_EQ(marks()[2].key, QStringLiteral("2"));
    ASSERT_TRUE(service().save(wanted).result()) << "what was given up can be set again";
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("在"));
}

} // namespace zhucun

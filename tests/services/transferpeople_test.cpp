#include "transfercounty.h"

#include "storage/cadre/cadremapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"

using namespace zhucun;
using namespace zhucun::test;

using TransferPeople = TransferCounty;

namespace {

TransferRecord posting(const char16_t *name, const char16_t *nationalId, const char16_t *role, TransferValue startsOn)
{
    auto record = row({{"name", t(name)},
                       {"township", t(u"大青沟镇")},
                       {"village", t(u"北朝碾村")},
                       {"round", t(u"1")},
                       {"role", t(role)},
                       {"first_secretary", false},
                       {"starts_on", startsOn}});
    if (*nationalId)
        record.values.insert(QStringLiteral("national_id"), t(nationalId));
    return record;
}

TransferRecord team()
{
    return row({{"name", t(u"驻北朝碾村工作队")},
                {"round", t(u"第一轮")},
                {"units", list(u"县水务局、县农业农村局")},
                {"township", t(u"大青沟镇")},
                {"villages", list(u"北朝碾村")}});
}

} // namespace

TEST_F(TransferPeople, BlankCellsLeaveWhatIsStored)
{
    saved("unit", {row({{"name", t(u"县水务局")}, {"level", t(u"市直")}, {"phone", t(u"13900000000")}})});
    saved("unit", {row({{"name", t(u"县水务局")}})});
    const Unit unit = all<Unit>()[1];
    EXPECT_EQ(unit.level, UnitLevel::City);
    EXPECT_EQ(unit.phone, QStringLiteral("13900000000"));
}

TEST_F(TransferPeople, RoundIsKnownByItsNumber)
{
    const auto outcome =
        saved("round", {row({{"number", number(1)}, {"name", t(u"首轮")}, {"starts_on", day(2026, 3, 1)}}),
                        row({{"number", number(2)}, {"name", t(u"第二轮")}, {"starts_on", day(2028, 3, 1)}})});
    EXPECT_EQ(outcome.updated, 1);
    EXPECT_EQ(outcome.inserted, 1);
    EXPECT_EQ(all<Round>().size(), 2u);
}

TEST_F(TransferPeople, NationalIdDecidesWhoACadreIs)
{
    const QString before = all<Cadre>()[0].name;
    const auto outcome =
        saved("cadre",
              {row({{"name", t(u"张玮")}, {"unit", t(u"县农业农村局")}, {"national_id", t(u"130725198005121230")}})});
    const auto cadres = all<Cadre>();
    ASSERT_EQ(cadres.size(), 3u);
    EXPECT_EQ(cadres[0].name, QStringLiteral("张玮"));
    const auto remark = std::find_if(outcome.problems.begin(), outcome.problems.end(), [](const RowProblem &problem) {
        return problem.rule == QStringLiteral("name_mismatch");
    });
    ASSERT_NE(remark, outcome.problems.end()) << "said: it may be somebody else's number";
    EXPECT_EQ(remark->args, QStringList{before});
}

TEST_F(TransferPeople, NamesakesOfOneUnitAreNotMixedUp)
{
    const auto li = [](int year, const char16_t *phone) {
        return row(
            {{"name", t(u"李娜")}, {"unit", t(u"县农业农村局")}, {"born", YearMonth(year, 5)}, {"phone", t(phone)}});
    };
    const auto outcome = saved("cadre", {li(1980, u"13900000001"), li(1985, u"13900000002"), li(1985, u"13900000003")});
    EXPECT_EQ(outcome.inserted, 2);
    EXPECT_EQ(outcome.updated, 1);
    const auto problem =
        rejected("cadre", row({{"name", t(u"李娜")}, {"unit", t(u"县农业农村局")}, {"phone", t(u"13900000009")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("ambiguous_cadre"));
    EXPECT_EQ(problem.args, (QStringList{QStringLiteral("李娜（县农业农村局，1980.05）"),
                                         QStringLiteral("李娜（县农业农村局，1985.05）")}));
}

TEST_F(TransferPeople, WrongCheckDigitWarnsAndIsKept)
{
    const auto outcome = saved("cadre", {row({{"name", t(u"王强")}, {"national_id", t(u"130725198005121231")}})});
    ASSERT_EQ(outcome.problems.size(), 1);
    EXPECT_EQ(outcome.problems[0].rule, QStringLiteral("check_digit"));
    EXPECT_EQ(outcome.problems[0].column, QStringLiteral("NATIONAL_ID"));
    EXPECT_EQ(outcome.warnings, 1);
    EXPECT_EQ(outcome.errors, 0);
    EXPECT_EQ(all<Cadre>().back().nationalId, QStringLiteral("130725198005121231"));
}

TEST_F(TransferPeople, UnreadableLinesOfAResumeAreNotLost)
{
    const auto problem =
        rejected("cadre", row({{"name", t(u"王强")}, {"resume", t(u"1998.09--2002.07  学习\n2002年某月 工作")}}));
    EXPECT_EQ(problem.rule, QStringLiteral("line_format"));
    EXPECT_EQ(problem.args.value(0), QStringLiteral("2"));
    EXPECT_EQ(rejected("cadre", row({{"name", t(u"王强")}, {"unit", t(u"县林业局")}})).rule,
              QStringLiteral("unknown_unit"));
    EXPECT_EQ(rejected("cadre", row({{"name", t(u"王强")}, {"sex", t(u"未知")}})).args,
              (QStringList{QStringLiteral("男"), QStringLiteral("女")}));
}

TEST_F(TransferPeople, TeamTakesLevelOfItsLeadingUnit)
{
    saved("unit", {row({{"name", t(u"县水务局")}, {"level", t(u"省")}})});
    saved("team", {team()});
    ASSERT_EQ(all<Team>().size(), 1u);
    EXPECT_EQ(all<Team>()[0].level, UnitLevel::Province);
    EXPECT_EQ(all<Team>()[0].unitIds.size(), 2u);
    EXPECT_EQ(saved("team", {team()}).unchanged, 1);
    auto other = team();
    other.values.insert(QStringLiteral("round"), QStringLiteral("第九轮"));
    EXPECT_EQ(rejected("team", other).rule, QStringLiteral("unknown_round"));
}

TEST_F(TransferPeople, TheRoleOfAFirstSecretaryIsItsMark)
{
    saved("team", {team()});
    const auto written = posting(u"李娜", u"", u"第一书记", day(2026, 3, 1));
    saved("posting", {written});
    ASSERT_EQ(all<Posting>().size(), 1u);
    EXPECT_TRUE(all<Posting>()[0].firstSecretary);
    EXPECT_EQ(saved("posting", {written}).unchanged, 1);
}

TEST_F(TransferPeople, PostingsFindTheirCadreAndTeam)
{
    saved("team", {team()});
    saved("posting", {posting(u"李娜", u"", u"队员", day(2026, 3, 1))});
    ASSERT_EQ(all<Posting>().size(), 1u);
    EXPECT_EQ(all<Posting>()[0].teamId, all<Team>()[0].id) << "the only team of the village";
    EXPECT_EQ(saved("posting", {posting(u"李娜", u"", u"队员", day(2026, 3, 1))}).unchanged, 1);
    EXPECT_EQ(saved("posting", {posting(u"李娜", u"", u"队员", day(2026, 3, 5))}).updated, 1);
    const auto ambiguous = rejected("posting", posting(u"张伟", u"", u"队员", day(2026, 3, 1)));
    EXPECT_EQ(ambiguous.rule, QStringLiteral("ambiguous_cadre"));
    EXPECT_EQ(ambiguous.args,
              (QStringList{QStringLiteral("张伟（县农业农村局）"), QStringLiteral("张伟（县水务局）")}));
    saved("posting", {posting(u"张伟", u"130725198105121232", u"队长", day(2026, 3, 1))});
    // Somebody posted to the village needs no number any more.
    EXPECT_EQ(saved("posting", {posting(u"张伟", u"", u"队长", day(2026, 3, 1))}).unchanged, 1);
    EXPECT_EQ(rejected("posting", posting(u"赵某", u"", u"队员", day(2026, 3, 1))).rule,
              QStringLiteral("unknown_cadre"));
    EXPECT_EQ(rejected("posting", posting(u"李娜", u"", u"村长", day(2026, 3, 1))).rule,
              QStringLiteral("unknown_term"));
    auto strange = posting(u"李娜", u"", u"队员", day(2026, 3, 1));
    strange.values.insert(QStringLiteral("team"), QStringLiteral("没有的队"));
    EXPECT_EQ(rejected("posting", strange).rule, QStringLiteral("unknown_team"));
}

TEST_F(TransferPeople, OverlappingPostingsAreRefused)
{
    saved("posting", {posting(u"李娜", u"", u"队员", day(2026, 3, 1))});
    const auto problem = rejected("posting", posting(u"李娜", u"", u"队长", day(2026, 5, 1)));
    EXPECT_EQ(problem.rule, QStringLiteral("posting_overlap"));
    EXPECT_EQ(problem.column, QStringLiteral("STARTS_ON"));
}

TEST_F(TransferPeople, SomebodyWhoComesBackHasTwoPostings)
{
    auto first = posting(u"李娜", u"", u"队员", day(2026, 3, 1));
    first.values.insert(QStringLiteral("ends_on"), day(2026, 4, 1));
    EXPECT_EQ(saved("posting", {first, posting(u"李娜", u"", u"队员", day(2026, 5, 1))}).inserted, 2);
    EXPECT_EQ(saved("posting", {posting(u"李娜", u"", u"队员", day(2026, 5, 1)), first}).unchanged, 2);
}

#include "domain/cadre/cadre.h"
#include "domain/transfer/transferrecord.h"
#include "reports/wording/errortext.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace zhucun;

TEST(ErrorText, EveryCodeHasWordsOfItsOwn)
{
    QSet<QString> seen;
    for (int code = 0; code <= int(ErrorCode::Usage); ++code) {
        const ErrorText text = errorText({ErrorCode(code), {QStringLiteral("甲"), QStringLiteral("乙")}, {}, {}, {}});
        EXPECT_FALSE(text.what.isEmpty()) << code;
        EXPECT_FALSE(text.what.contains(u'%')) << text.what.toStdString();
        EXPECT_FALSE(seen.contains(text.what)) << text.what.toStdString();
        EXPECT_TRUE(!text.advice.isEmpty() || ErrorCode(code) == ErrorCode::NothingToUndo) << code;
        seen.insert(text.what);
        const ErrorText bare = errorText({ErrorCode(code), {}, {}, {}, {}});
        EXPECT_FALSE(bare.what.contains(u'%')) << bare.what.toStdString();
    }
}

TEST(ErrorText, SaysWhichCellIsTooLongAsFarAsKnown)
{
    const QStringList place{QStringLiteral("7"), QStringLiteral("3")};
    EXPECT_EQ(errorText({ErrorCode::CellTooLong, place, {}, {}, {}}).what,
              QStringLiteral("The cell in row 7, column 3 holds more text than a cell may."));
    EXPECT_EQ(errorText({ErrorCode::CellTooLong, place.mid(0, 1), {}, {}, {}}).what,
              QStringLiteral("A cell in row 7 holds more text than a cell may."));
}

TEST(ErrorText, NamesWhatFailedAndTheErrorNumber)
{
    const ErrorText text =
        errorText({ErrorCode::DiskFull, {QStringLiteral("D:/%2/月报.pdf")}, {}, QStringLiteral("E-1a2b3c"), {}});
    EXPECT_TRUE(text.what.contains(QStringLiteral("D:/%2/月报.pdf")));
    EXPECT_TRUE(text.advice.endsWith(QStringLiteral("(error number E-1a2b3c)")));
}

namespace {

/// Every rule that validators, services, imports and forms report.
QStringList reportedRules()
{
    return QStringLiteral(
               "approval_incomplete approver_below_tier days_mismatch leave_approved leave_blackout leave_of_days_off "
               "leave_overlap leave_state leave_too_long no_posting yearly_leave "
               "ambiguous_cadre ambiguous_household ambiguous_round ambiguous_township ambiguous_village "
               "beyond_headings month_as_first_day row_contradicts birth_mismatch check_digit closing_order "
               "closing_state code_format count_mismatch date "
               "date_future date_order "
               "decimal duplicate duplicate_day month_closed outside_posting whole_months "
               "empty_list ended_already formula_error formula_uncalculated garbled integer level_assumed line_format "
               "later_month_closed "
               "template_problems lost_digits money month month_not_closed month_not_over name_mismatch "
               "national_id_length negative "
               "no_cadre no_change not_posted open_conflicts phone "
               "posting_overlap required required_party resolved_before_found revisit_before_resolved round_created "
               "sex_mismatch too_long unknown_cadre unknown_dispute unknown_division unknown_household unknown_round "
               "unknown_team unknown_term unknown_township unbalanced unknown_unit unknown_village unreadable "
               "year_range yes_no "
               "attachment_empty attachment_kind attachment_too_large attachment_unreadable no_evidence_attached "
               "cannot_count cap_order colour_format file_too_large key_format key_unused last_tier_limited "
               "listed_twice mark_taken not_json not_positive number_range period_order tier_approver tier_order "
               "tier_unlimited too_many unknown_code unknown_kind unrecorded_symbol wrong_format wrong_type "
               "year_outside "
               "unknown_indicator unknown_scope target_period duty_scope duty_each target_of_none below_value")
        .split(u' ');
}

RowProblem problem(const char *rule, const char16_t *value, const QStringList &args = {})
{
    return {7, QStringLiteral("栏"), QString::fromUtf16(value), QString::fromLatin1(rule), args};
}

} // namespace

TEST(RuleText, EveryRuleHasWords)
{
    const QStringList some{QStringLiteral("甲"), QStringLiteral("乙")};
    for (const QString &rule : reportedRules()) {
        for (const QStringList &args : {QStringList(), some.mid(0, 1), some}) {
            const QString fallback = QStringLiteral("姓名: ") + rule;
            const QString field = ruleText({QStringLiteral("f"), rule, args}, QStringLiteral("姓名"));
            const QString row = ruleText(RowProblem{2, QStringLiteral("姓名"), QStringLiteral("丙"), rule, args});
            for (const QString &text : {field, row}) {
                EXPECT_FALSE(text.isEmpty()) << rule.toStdString();
                EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
                EXPECT_NE(text, fallback);
            }
        }
    }
    EXPECT_EQ(ruleText({{}, QStringLiteral("new_rule"), {}}, QStringLiteral("姓名")), QStringLiteral("姓名: new_rule"));
}

TEST(RuleText, FillsInFieldAndArgument)
{
    const auto said = [](const char *rule, const QStringList &args, const char *field = "f") {
        return ruleText({QString::fromLatin1(field), QString::fromLatin1(rule), args}, QStringLiteral("姓名"));
    };
    EXPECT_EQ(said("too_long", {QStringLiteral("50")}), QStringLiteral("姓名 is too long; at most 50 characters."));
    EXPECT_EQ(said("too_long", {QStringLiteral("50"), QStringLiteral("3")}),
              QStringLiteral("姓名 is too long; at most 50 characters. (line 3)"));
    EXPECT_EQ(said("required", {QStringLiteral("2")}), QStringLiteral("姓名 is missing. (line 2)"));
    EXPECT_EQ(said("unreadable", {QStringLiteral("“13月” is no date.")}), QStringLiteral("“13月” is no date."));
    EXPECT_EQ(said("duplicate", {QStringLiteral("%3甲")}), QStringLiteral("姓名: “%3甲” is already on file."));
    EXPECT_EQ(said("duplicate", {QStringLiteral("2")}, "unit_ids"), QStringLiteral("姓名: entry 2 is there twice."));
    EXPECT_EQ(said("posting_overlap", {QStringLiteral("2026-03-01"), QString()}),
              QStringLiteral("The cadre is already posted at that time, since 2026-03-01."));
}

TEST(RuleText, NamesTheOtherLeaveWithItsDays)
{
    const QStringList other{QStringLiteral("病假"), QStringLiteral("2026-03-09"), QStringLiteral("2026-03-11")};
    EXPECT_EQ(ruleText({{}, QStringLiteral("leave_overlap"), other}, {}),
              QStringLiteral("The cadre has another leave at that time: 病假, 2026-03-09 to 2026-03-11."));
}

TEST(RuleText, NamesWhatMayHaveBeenMeant)
{
    const QStringList close{QStringLiteral("大青沟镇"), QStringLiteral("小蒜沟镇")};
    EXPECT_EQ(ruleText(problem("unknown_township", u"大清沟镇", close)),
              QStringLiteral("“大清沟镇” is not a township of this county. Did you mean: 大青沟镇、小蒜沟镇?"));
    EXPECT_EQ(ruleText(problem("unknown_township", u"大清沟镇")),
              QStringLiteral("“大清沟镇” is not a township of this county."));
    EXPECT_EQ(ruleText(problem("unknown_term", u"熊", {QStringLiteral("男"), QStringLiteral("女")})),
              QStringLiteral("栏: “熊” is not one of the terms. Known are: 男、女"));
    const Violation noValue{{}, QStringLiteral("unknown_township"), close};
    EXPECT_EQ(ruleText(noValue, QStringLiteral("栏")),
              QStringLiteral("This township is not on file. Did you mean: 大青沟镇、小蒜沟镇?"));
}

TEST(RuleText, SaysWhatTheCellHas)
{
    EXPECT_EQ(ruleText(problem("integer", u"几户")), QStringLiteral("栏: “几户” is not a whole number."));
    // Of several names in a cell, the argument is the one at fault.
    EXPECT_EQ(ruleText(problem("unknown_cadre", u"张伟、李娜", {QStringLiteral("李娜")})).count(QStringLiteral("张伟")),
              0);
    EXPECT_EQ(ruleText(problem("duplicate", u"甲/子", {QStringLiteral("2")})),
              QStringLiteral("栏: entry 2 is there twice."));
    EXPECT_EQ(ruleText(problem("duplicate", u"2", {QStringLiteral("2")})),
              QStringLiteral("栏: “2” is already on file."));
}

TEST(TermText, FollowsTheLanguage)
{
    EXPECT_EQ(termText(Sex::Female), QStringLiteral("女"));
    setUiLanguage(UiLanguage::English);
    EXPECT_NE(termText(Sex::Female), QStringLiteral("女"));
    EXPECT_EQ(termText(std::optional<Sex>()), QString());
    setUiLanguage(UiLanguage::Chinese);
}

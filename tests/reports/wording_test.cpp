#include "domain/cadre/cadre.h"
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

TEST(ErrorText, NamesWhatFailedAndTheErrorNumber)
{
    const ErrorText text =
        errorText({ErrorCode::DiskFull, {QStringLiteral("D:/%2/月报.pdf")}, {}, QStringLiteral("E-1a2b3c"), {}});
    EXPECT_TRUE(text.what.contains(QStringLiteral("D:/%2/月报.pdf")));
    EXPECT_TRUE(text.advice.endsWith(QStringLiteral("(error number E-1a2b3c)")));
}

TEST(RuleText, EveryRuleHasWords)
{
    const QStringList rules =
        QStringLiteral("required too_long check_digit birth_mismatch sex_mismatch national_id_length phone date_order "
                       "date_future date number negative duplicate unknown_term unknown_township unknown_village "
                       "ambiguous_village unknown_unit unknown_cadre ambiguous_cadre unknown_round unknown_team "
                       "unknown_household posting_overlap resolved_before_found not_posted code_format year_range "
                       "lost_digits yes_no month integer money too_many_parts empty_list no_cadre unknown_kind")
            .split(u' ');
    for (const QString &rule : rules) {
        for (const QStringList &args : {QStringList(), QStringList{QStringLiteral("甲")}}) {
            const QString text = ruleText({QStringLiteral("f"), rule, args}, QStringLiteral("姓名"));
            EXPECT_FALSE(text.contains(u'%')) << text.toStdString();
            EXPECT_NE(text, QStringLiteral("姓名: ") + rule);
        }
    }
}

TEST(RuleText, FillsInFieldAndArgument)
{
    EXPECT_EQ(ruleText({{}, QStringLiteral("too_long"), {QStringLiteral("50")}}, QStringLiteral("姓名")),
              QStringLiteral("姓名 is too long; at most 50 characters."));
    EXPECT_EQ(ruleText({{}, QStringLiteral("unknown_village"), {QStringLiteral("二道渠")}}, QStringLiteral("村")),
              QStringLiteral("There is no village \"二道渠\"."));
    EXPECT_EQ(ruleText({{}, QStringLiteral("new_rule"), {}}, QStringLiteral("姓名")), QStringLiteral("姓名: new_rule"));
}

TEST(TermText, FollowsTheLanguage)
{
    EXPECT_EQ(termText(Sex::Female), QStringLiteral("女"));
    setUiLanguage(UiLanguage::English);
    EXPECT_NE(termText(Sex::Female), QStringLiteral("女"));
    EXPECT_EQ(termText(std::optional<Sex>()), QString());
    setUiLanguage(UiLanguage::Chinese);
}

#include "domain/filter/filter.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

namespace zhucun {
namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

Filter fullFilter()
{
    Filter filter;
    int number = 1;
    for (const Condition::Op op : {Condition::Op::Is, Condition::Op::IsNot, Condition::Op::Contains,
                                   Condition::Op::AtLeast, Condition::Op::AtMost})
        filter.conditions.push_back({QStringLiteral("field%1").arg(number++), op, {number}});
    filter.conditions.push_back(
        {QStringLiteral("level"), Condition::Op::AnyOf, {QStringLiteral("county"), QStringLiteral("省"), true}});
    filter.conditions.push_back({QStringLiteral("phone"), Condition::Op::IsEmpty, {}});
    filter.conditions.push_back({QStringLiteral("code"), Condition::Op::IsNotEmpty, {}});
    filter.conditions.push_back({QStringLiteral("found_on"), Condition::Op::AtLeast, {20260305}});
    filter.period = Period{QDate(2026, 1, 1), QDate(2026, 3, 31)};
    filter.townshipId = DivisionId(3);
    filter.villageId = VillageId(4);
    filter.roundId = RoundId(5);
    filter.text = QStringLiteral("张 zs");
    filter.trashed = true;
    return filter;
}

TEST(FilterJson, RoundTripsEverything)
{
    const Filter filter = fullFilter();
    const QByteArray bytes = QJsonDocument(filter.toJson()).toJson();
    const Result<Filter> read = Filter::fromJson(QJsonDocument::fromJson(bytes).object());
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, filter);
    EXPECT_EQ(read->toJson(), filter.toJson());
}

TEST(FilterJson, TheEmptyFilterIsEmpty)
{
    EXPECT_TRUE(Filter{}.isEmpty());
    EXPECT_TRUE(Filter{}.toJson().isEmpty());
    EXPECT_TRUE(Filter::fromJson({})->isEmpty());
    EXPECT_FALSE(fullFilter().isEmpty());
    Filter trashed;
    trashed.trashed = true;
    EXPECT_FALSE(trashed.isEmpty());
}

TEST(FilterJson, TheTestIsEqualityUnlessNamed)
{
    const Result<Filter> read = Filter::fromJson(json(R"({"conditions":[{"field":"mode","values":["home"]}]})"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->conditions,
              (std::vector<Condition>{{QStringLiteral("mode"), Condition::Op::Is, {QStringLiteral("home")}}}));
}

TEST(FilterJson, RefusesWhatItCannotMean)
{
    for (const char *bad :
         {R"({"villages":3})", R"({"village":"3"})", R"({"township":null})", R"({"round":true})", R"({"text":5})",
          R"({"trashed":"yes"})", R"({"from":"2026-01-01"})", R"({"to":"2026-01-01"})",
          R"({"from":"2026-02-30","to":"2026-03-01"})", R"({"from":"2026-03-02","to":"2026-03-01"})",
          R"({"conditions":{}})", R"({"conditions":["x"]})", R"({"conditions":[{"op":"is","values":[1]}]})",
          R"({"conditions":[{"field":"a","op":"like","values":[1]}]})",
          R"({"conditions":[{"field":"a","op":"is","values":1}]})"}) {
        const Result<Filter> read = Filter::fromJson(json(bad));
        ASSERT_FALSE(read) << bad;
        EXPECT_EQ(read.error().code, ErrorCode::Usage) << bad;
        EXPECT_FALSE(read.error().args.isEmpty()) << bad;
    }
}

} // namespace
} // namespace zhucun

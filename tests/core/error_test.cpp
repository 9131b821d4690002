#include "core/result.h"

#include <gtest/gtest.h>

#include <QSet>

namespace zhucun {
namespace {

TEST(ErrorName, EveryCodeHasItsOwn)
{
    QSet<QString> names;
    for (int code = int(ErrorCode::Internal); code <= int(ErrorCode::Usage); ++code) {
        const QString name = errorName(ErrorCode(code));
        EXPECT_FALSE(names.contains(name)) << "code " << code << " shares " << name.toStdString();
        names.insert(name);
    }
    EXPECT_TRUE(names.contains(QStringLiteral("internal")));
    EXPECT_TRUE(names.contains(QStringLiteral("usage")));
}

TEST(Violations, OnlyErrorsCount)
{
    Violations violations{{QStringLiteral("phone"), QStringLiteral("phone"), {}, Violation::Severity::Warning}};
    EXPECT_FALSE(hasErrors({}));
    EXPECT_FALSE(hasErrors(violations));
    violations << Violation{QStringLiteral("name"), QStringLiteral("required"), {}, Violation::Severity::Error};
    EXPECT_TRUE(hasErrors(violations));
}

TEST(Failure, CarriesCodeArgsAndDetail)
{
    const Result<int> result = failure(ErrorCode::FileMissing, {QStringLiteral("a.xlsx")}, QStringLiteral("ENOENT"));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::FileMissing);
    EXPECT_EQ(result.error().args, QStringList{QStringLiteral("a.xlsx")});
    EXPECT_EQ(result.error().detail, QStringLiteral("ENOENT"));
    EXPECT_TRUE(result.error().id.isEmpty());
}

} // namespace
} // namespace zhucun

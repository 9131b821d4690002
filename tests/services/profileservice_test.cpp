#include "services/transfer/profileservice.h"
#include "services/workspace/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace zhucun;

namespace {

ImportProfile filled(const char16_t *name)
{
    ImportProfile profile;
    profile.name = QString::fromUtf16(name);
    profile.entity = QStringLiteral("roster");
    profile.headings = {QStringLiteral("姓名"), QStringLiteral("村")};
    profile.sheet = QStringLiteral("#年");
    profile.encoding = QStringLiteral("GB18030");
    profile.delimiter = QStringLiteral(";");
    profile.firstHeadingRow = 3;
    profile.lastHeadingRow = 4;
    profile.mapping = {{QStringLiteral("姓名"), QStringLiteral("name")}, {QStringLiteral("备注"), QString()}};
    return profile;
}

class ProfileServiceTest : public testing::Test
{
protected:
    ProfileServiceTest()
    {
        auto created = Workspace::create(m_folder.filePath(QStringLiteral("a.zhucun")), m_clock, {});
        EXPECT_TRUE(created.has_value());
        m_workspace = std::move(*created);
    }

    ProfileService service() { return ProfileService(*m_workspace); }
    std::vector<ImportProfile> all() { return service().profiles().result().value_or(std::vector<ImportProfile>()); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 6, 30)};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

TEST_F(ProfileServiceTest, KeepsEverythingAndReplacesByName)
{
    ASSERT_TRUE(service().save(filled(u"省直花名册")).result());
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front(), filled(u"省直花名册"));
    ImportProfile changed = filled(u" 省直花名册 ");
    changed.entity = QStringLiteral("posting");
    ASSERT_TRUE(service().save(changed).result());
    ASSERT_EQ(all().size(), 1U);
    EXPECT_EQ(all().front().entity, QStringLiteral("posting"));
    EXPECT_FALSE(service().save(filled(u"  ")).result());
}

TEST_F(ProfileServiceTest, RenamesAndRemoves)
{
    ASSERT_TRUE(service().save(filled(u"甲")).result());
    ASSERT_TRUE(service().save(filled(u"乙")).result());
    EXPECT_EQ(service().rename(QStringLiteral("甲"), QStringLiteral("乙")).result().error().code, ErrorCode::Duplicate);
    EXPECT_EQ(service().rename(QStringLiteral("丙"), QStringLiteral("丁")).result().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(service().rename(QStringLiteral("甲"), QStringLiteral("丙")).result());
    EXPECT_EQ(service().profile(QStringLiteral("丙")).result()->mapping, filled(u"丙").mapping);
    EXPECT_EQ(service().profile(QStringLiteral("甲")).result().error().code, ErrorCode::NotFound);
    ASSERT_TRUE(service().remove(QStringLiteral("丙")).result());
    EXPECT_EQ(all().size(), 1U);
}

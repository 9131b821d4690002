#include "domain/posting/roletext.h"

#include <gtest/gtest.h>

namespace zhucun {

TEST(RoleText, FirstSecretaryBesideAnotherRole)
{
    for (const char16_t *text : {u"第一书记兼工作队长", u"第一书记、队长", u"队长（第一书记）",
                                 u"驻村第一书记 工作队队长", u"第一书记兼任工作队长", u"工作队长兼第一书记"}) {
        const auto role = roleFromText(QString::fromUtf16(text));
        ASSERT_TRUE(role) << QString::fromUtf16(text).toStdString();
        EXPECT_EQ(role->role, PostingRole::Leader);
        EXPECT_TRUE(role->firstSecretary);
    }
}

TEST(RoleText, OneRoleIsItself)
{
    const auto role = roleFromText(u"第一书记");
    ASSERT_TRUE(role);
    EXPECT_EQ(role->role, PostingRole::FirstSecretary);
    EXPECT_FALSE(role->firstSecretary);
    EXPECT_EQ(roleFromText(u"工作队员")->role, PostingRole::Member);
    EXPECT_EQ(roleFromText(u"队员（省直）")->role, PostingRole::Member);
    for (const char16_t *text : {u"队长兼队员", u"第一书记兼村主任", u"厨师", u""})
        EXPECT_FALSE(roleFromText(QString::fromUtf16(text))) << QString::fromUtf16(text).toStdString();
}

} // namespace zhucun

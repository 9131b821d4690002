#include "gui/sample.h"
#include "gui/spotcheck/spotcheckform.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTableView>

namespace zhucun::gui::test {

namespace {

class SpotCheckFormTest : public testing::Test
{
protected:
    SpotCheckFormTest()
    {
        services.fields = fieldContext();
        services.fields.find = [this, find = services.fields.find](LookupKind kind, const QString &typed,
                                                                   const Filter &scope, int limit) {
            asked = scope;
            return find(kind, typed, scope, limit);
        };
        services.drafts.save = [](const QString &, const FormDraft &) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.remove = [](const QString &, qint64) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.all = [](const QString &) {
            return QtFuture::makeReadyFuture(Result<std::vector<FormDraft>>(std::vector<FormDraft>()));
        };
        form = std::make_unique<SpotCheckForm>(services, RecordAccess<SpotCheck>{});
        lines = form->findChild<ListEditor *>(QStringLiteral("lines"));
        form->openNew();
        settle();
    }

    void choose(qint64 village)
    {
        form->findChild<ReferenceField *>(QStringLiteral("villageId"))->setItem({village, QStringLiteral("村"), {}});
        settle();
    }
    void setResult(int row, SpotCheckResult result)
    {
        QAbstractItemModel *model = lines->view()->model();
        model->setData(model->index(row, 1), codeOf(result));
    }

    FormServices services;
    Filter asked;
    std::unique_ptr<SpotCheckForm> form;
    ListEditor *lines = nullptr;
};

} // namespace

TEST_F(SpotCheckFormTest, ThosePostedAreListedOnceTheVillageIsChosen)
{
    EXPECT_TRUE(lines->lines().empty());
    choose(11);
    EXPECT_EQ(asked.villageId, VillageId(11));
    EXPECT_EQ(asked.period, (Period{clock().today(), clock().today()}));
    ASSERT_EQ(lines->lines().size(), 2u);
    EXPECT_EQ(lines->lines()[0].at(0), QStringLiteral("21"));
    EXPECT_EQ(lines->lines()[0].at(1), codeOf(SpotCheckResult::OnPost));
    choose(12);
    EXPECT_EQ(asked.villageId, VillageId(12)) << "untouched lines follow the village";
    EXPECT_EQ(lines->lines().size(), 2u);
}

TEST_F(SpotCheckFormTest, WhatWasTypedStaysAndTheButtonAddsTheRest)
{
    choose(11);
    setResult(0, SpotCheckResult::Commuting);
    const auto typed = lines->lines();
    choose(12);
    EXPECT_EQ(lines->lines(), typed);
    lines->setLines({typed[0]});
    form->findChild<QPushButton *>(QStringLiteral("fillIn"))->click();
    settle();
    ASSERT_EQ(lines->lines().size(), 2u);
    EXPECT_EQ(lines->lines()[0], typed[0]);
    EXPECT_EQ(lines->lines()[1].at(0), QStringLiteral("22"));
}

} // namespace zhucun::gui::test

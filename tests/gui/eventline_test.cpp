// The line of a form that tells what else is the same event.
#include "gui/event/eventline.h"

#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/event/linkdialog.h"
#include "gui/sample.h"
#include "gui/visit/visitform.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

namespace zhucun::gui::test {

namespace {

const EventMember kDispute{{EventPart::Dispute, 7}, QDate(2026, 3, 6), QStringLiteral("2026-0001 王<有>财"), {}};
const EventMember kDeed{{EventPart::LedgerEntry, 8}, QDate(2026, 3, 5), QStringLiteral("送去慰问金"), {}};

/// A form over visit 1 of village 11 on 2026-03-05, with an event of its own in memory.
class EventLineTest : public testing::Test
{
protected:
    EventLineTest()
    {
        FormServices services;
        services.fields = fieldContext();
        services.drafts.save = [](const QString &, const FormDraft &) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.remove = [](const QString &, qint64) { return QtFuture::makeReadyFuture(Status()); };
        services.drafts.all = [](const QString &) {
            return QtFuture::makeReadyFuture(Result<std::vector<FormDraft>>(std::vector<FormDraft>()));
        };
        stored.id = VisitId(1);
        stored.visitedOn = QDate(2026, 3, 5);
        stored.villageId = VillageId(11);
        stored.personName = QStringLiteral("王有财");
        form = std::make_unique<VisitForm>(services, records(), attachments(), events());
        line = form->findChild<EventLine *>();
        form->show();
    }

    RecordAccess<Visit> records()
    {
        RecordAccess<Visit> access;
        access.load = [this](VisitId) {
            ++loads;
            return QtFuture::makeReadyFuture(Result<Visit>(stored));
        };
        return access;
    }
    /// It has none; but a record is saved together with them.
    AttachmentAccess<Visit> attachments()
    {
        AttachmentAccess<Visit> access;
        access.files.all = [](const AttachmentOwner &) {
            return QtFuture::makeReadyFuture(Result<std::vector<AttachmentRow>>(std::vector<AttachmentRow>()));
        };
        access.save = [this](const Visit &visit, const AttachmentChanges &) {
            saves.push_back(visit);
            if (refuse)
                return QtFuture::makeReadyFuture(Result<Saved<Visit>>(failure(*refuse)));
            stored = visit;
            stored.id = VisitId(1);
            return QtFuture::makeReadyFuture(Result<Saved<Visit>>(Saved<Visit>{stored, {}}));
        };
        return access;
    }
    EventAccess events()
    {
        EventAccess access;
        access.members = [this](const EventRecord &record) {
            EXPECT_EQ(record, self);
            return QtFuture::makeReadyFuture(Result<EventMembers>(members));
        };
        access.nearby = [this](const EventSearch &search) {
            searched = search;
            return QtFuture::makeReadyFuture(
                Result<std::vector<EventMember>>(std::vector<EventMember>{kDispute, kDeed}));
        };
        access.link = [this](const EventRecord &record, const EventRecord &other) {
            EXPECT_EQ(record, self);
            linked.push_back(other);
            return QtFuture::makeReadyFuture(refuse ? Status(failure(*refuse)) : Status());
        };
        access.unlink = [this](const EventRecord &record) {
            EXPECT_EQ(record, self);
            members = {};
            return QtFuture::makeReadyFuture(Status());
        };
        access.recordAlso = [this](const EventRecord &record, EventPart as) {
            EXPECT_EQ(record, self);
            begun.push_back(as);
        };
        return access;
    }

    void open(bool isLinked)
    {
        if (isLinked)
            members = {EventId(3), QStringLiteral("2026-0305-7F3A"), {}, {kDispute, kDeed}};
        form->openRecord(1);
        settle();
    }
    QPushButton *button(const char *name) { return form->findChild<QPushButton *>(QLatin1String(name)); }
    void click(const char *name)
    {
        button(name)->click();
        settle();
    }
    void typePerson(const char16_t *name)
    {
        form->findChild<QLineEdit *>(QStringLiteral("personName"))->setText(QString::fromUtf16(name));
    }
    /// The entries of the menu of ledgers, and chooses one.
    QStringList chooseLedger(int index)
    {
        QStringList offered;
        auto *menu = line->findChild<QMenu *>();
        if (!menu)
            return offered;
        for (const QAction *action : menu->actions())
            offered << action->text();
        if (index < menu->actions().size())
            menu->actions().at(index)->trigger();
        menu->close();
        settle();
        return offered;
    }

    const EventRecord self{EventPart::Visit, 1};
    Visit stored;
    EventMembers members;
    std::optional<Error> refuse;
    int loads = 0;
    std::vector<Visit> saves;
    EventSearch searched;
    std::vector<EventRecord> linked;
    std::vector<EventPart> begun;
    std::unique_ptr<VisitForm> form;
    EventLine *line = nullptr;
};

} // namespace

TEST_F(EventLineTest, LinksJumpToTheOtherRecords)
{
    open(true);
    EXPECT_TRUE(line->text().contains(QStringLiteral("2026-0001 王&lt;有&gt;财"))) << line->text().toStdString();
    EXPECT_TRUE(line->text().contains(QStringLiteral("2026-0305-7F3A")));
    EXPECT_TRUE(button("eventUnlink")->isEnabled());
    QSignalSpy jumps(form.get(), &RecordForm::recordRequested);
    Q_EMIT line->findChild<QLabel *>(QStringLiteral("eventLinks"))->linkActivated(QStringLiteral("ledger_entry:8"));
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps.at(0).at(0).toString(), QStringLiteral("ledger"));
    EXPECT_EQ(jumps.at(0).at(1).toLongLong(), 8);
    EXPECT_TRUE(line->text().contains(QStringLiteral("href=\"ledger_entry:8\"")));
}

TEST_F(EventLineTest, WithoutAnEventThereIsNothingToUnlink)
{
    open(false);
    EXPECT_FALSE(line->text().contains(QStringLiteral("href")));
    EXPECT_FALSE(button("eventUnlink")->isEnabled());
    EXPECT_TRUE(button("eventLink")->isEnabled());
    EXPECT_TRUE(button("eventAlso")->isEnabled());
}

TEST_F(EventLineTest, UnlinkingShowsTheRecordAnew)
{
    open(true);
    const int before = loads;
    click("eventUnlink");
    EXPECT_EQ(loads, before + 1) << "it has another version now";
    EXPECT_FALSE(line->text().contains(QStringLiteral("href")));
    EXPECT_FALSE(button("eventUnlink")->isEnabled());
}

TEST_F(EventLineTest, WhatIsTypedIsSavedBeforeTheSameIsBegunElsewhere)
{
    open(false);
    typePerson(u"刘满仓");
    click("eventAlso");
    EXPECT_EQ(chooseLedger(0).size(), 2) << "a visit becomes no visit";
    ASSERT_EQ(saves.size(), 1u);
    EXPECT_EQ(saves[0].personName, QStringLiteral("刘满仓"));
    EXPECT_EQ(begun, std::vector<EventPart>{EventPart::Dispute});
    click("eventAlso");
    chooseLedger(1);
    EXPECT_EQ(saves.size(), 1u) << "nothing more to save";
    EXPECT_EQ(begun.back(), EventPart::LedgerEntry);
}

TEST_F(EventLineTest, NothingIsBegunOfARecordThatIsRefused)
{
    open(false);
    refuse = Error{ErrorCode::Invalid, {}, {}, {}, {}};
    typePerson(u"刘满仓");
    click("eventAlso");
    chooseLedger(0);
    EXPECT_EQ(saves.size(), 1u);
    EXPECT_TRUE(begun.empty());
    refuse.reset();
    form->discard();
    form->openNew();
    settle();
    click("eventUnlink");
    click("eventLink");
    EXPECT_EQ(form->findChild<LinkDialog *>(), nullptr) << "there is no record yet";
    EXPECT_TRUE(form->messages()->isShown());
}

TEST_F(EventLineTest, AnExistingRecordIsChosenNearTheDay)
{
    open(false);
    click("eventLink");
    auto *dialog = form->findChild<LinkDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(searched.record, self);
    EXPECT_EQ(searched.day, stored.visitedOn);
    EXPECT_EQ(searched.days, LinkDialog::kDays);
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("accept"));
    EXPECT_FALSE(accept->isEnabled()) << "none is chosen";
    dialog->findChild<QSpinBox *>(QStringLiteral("days"))->setValue(30);
    dialog->findChild<ReferenceField *>(QStringLiteral("village"))->setId(12);
    dialog->findChild<EnumField *>(QStringLiteral("part"))->setValue<EventPart>(EventPart::LedgerEntry);
    settle();
    EXPECT_EQ(searched.days, 30);
    auto *table = dialog->findChild<QTableWidget *>(QStringLiteral("found"));
    ASSERT_EQ(table->rowCount(), 2);
    table->selectRow(1);
    EXPECT_TRUE(accept->isEnabled());
    accept->click();
    settle();
    EXPECT_EQ(linked, std::vector<EventRecord>{kDeed.record});
    EXPECT_EQ(form->findChild<LinkDialog *>(), nullptr) << "it closed itself";
}

TEST_F(EventLineTest, ARefusedLinkIsTold)
{
    open(false);
    refuse = Error{ErrorCode::NotFound, {QStringLiteral("dispute")}, {}, {}, {}};
    click("eventLink");
    auto *dialog = form->findChild<LinkDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QTableWidget *>(QStringLiteral("found"))->selectRow(0);
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    settle();
    EXPECT_EQ(linked, std::vector<EventRecord>{kDispute.record});
    EXPECT_TRUE(form->messages()->isShown());
}

TEST_F(EventLineTest, ARecordInTheTrashIsOnlyLookedAt)
{
    stored.meta.deletedAt = clock().nowUtc();
    open(false);
    for (const char *name : {"eventAlso", "eventLink", "eventUnlink"})
        EXPECT_FALSE(button(name)->isEnabled()) << name;
}

} // namespace zhucun::gui::test

#include "gui/common/form/fieldhint.h"
#include "gui/common/message/messagebar.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

namespace zhucun::gui::test {

namespace {

class SampleForm final : public TypedRecordForm<Sample>
{
public:
    SampleForm(const FormServices &services, const RecordAccess<Sample> &records)
        : TypedRecordForm(QStringLiteral("sample"), services, records, nullptr)
    {
        auto *layout = new QFormLayout(content());
        layout->addRow(QStringLiteral("Name"), name);
        layout->addRow(QStringLiteral("Found on"), foundOn);
        fields().bind("name", name, &Sample::name);
        fields().bind("found_on", foundOn, &Sample::foundOn);
        finishSetup();
    }

    FormBinder<Sample> &binder() { return fields(); }

    bool storedAreFixed = false;
    QLineEdit *name = new QLineEdit;
    DateField *foundOn = new DateField;

protected:
    QString newTitle() const override { return QStringLiteral("New sample"); }
    QString titleOf(const Sample &record) const override { return record.name; }
    bool canChangeStored() const override { return !storedAreFixed; }
    QStringList keptFields() const override { return {QStringLiteral("found_on")}; }
};

class RecordFormTest : public testing::Test
{
protected:
    RecordFormTest()
    {
        Sample sample;
        sample.id = SampleId(1);
        sample.name = QStringLiteral("one");
        sample.note = QStringLiteral("not on the form");
        store.records[1] = sample;
        services.fields = fieldContext();
        services.drafts.save = [this](const QString &, const FormDraft &draft) {
            drafts[draft.recordId] = draft;
            return QtFuture::makeReadyFuture(Status());
        };
        services.drafts.remove = [this](const QString &, qint64 id) {
            drafts.erase(id);
            return QtFuture::makeReadyFuture(Status());
        };
        services.drafts.all = [this](const QString &) {
            std::vector<FormDraft> all;
            for (const auto &[id, draft] : drafts)
                all.push_back(draft);
            return QtFuture::makeReadyFuture(Result<std::vector<FormDraft>>(all));
        };
        open(1);
    }

    void open(qint64 id)
    {
        form = std::make_unique<SampleForm>(services, store.access());
        form->show();
        form->activateWindow();
        id > 0 ? form->openRecord(id) : form->openNew();
        settle();
    }

    void answer(const char *button)
    {
        auto *box = form->findChild<QMessageBox *>();
        ASSERT_NE(box, nullptr);
        box->findChild<QPushButton *>(QLatin1String(button))->click();
        settle();
    }

    void act(int index)
    {
        form->messages()->findChildren<QPushButton *>().at(index)->click();
        settle();
    }

    SampleStore store;
    FormServices services;
    std::map<qint64, FormDraft> drafts;
    std::unique_ptr<SampleForm> form;
};

} // namespace

TEST_F(RecordFormTest, SavesWhatIsTypedAndKeepsTheRest)
{
    EXPECT_EQ(form->title(), QStringLiteral("one"));
    form->name->setText(QStringLiteral("two"));
    QTest::keyClick(form.get(), Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(store.records[1].name, QStringLiteral("two"));
    EXPECT_EQ(store.records[1].note, QStringLiteral("not on the form"));
    EXPECT_FALSE(form->isModified());
    EXPECT_EQ(form->title(), QStringLiteral("two"));
}

TEST_F(RecordFormTest, LeavingWhileItIsBeingSavedWaitsForTheAnswer)
{
    form->name->setText(QStringLiteral("two"));
    form->save();
    bool gone = false;
    form->whenSettled([&gone] { gone = true; });
    EXPECT_FALSE(gone) << "the answer would meet another record";
    settle();
    EXPECT_TRUE(gone);
    EXPECT_FALSE(form->findChild<QMessageBox *>());

    store.refuse = Error{ErrorCode::DiskFull, {}, {}, {}, {}};
    form->name->setText(QStringLiteral("three"));
    form->save();
    gone = false;
    form->whenSettled([&gone] { gone = true; });
    settle();
    EXPECT_FALSE(gone);
    EXPECT_TRUE(form->findChild<QMessageBox *>()) << "not saved, so it is asked";
}

TEST_F(RecordFormTest, ThereIsNothingToSaveBeforeTheRecordIsThereNorInTheTrash)
{
    bool answered = false;
    form->openRecord(77);
    EXPECT_FALSE(form->isModified());
    settle();
    EXPECT_FALSE(form->isModified()) << "it was not found";
    form->saveAnd([&answered](bool saved) { answered = saved; });
    EXPECT_TRUE(answered);
}

TEST_F(RecordFormTest, SaveAndNextOffersTheLastValues)
{
    open(0);
    form->name->setText(QStringLiteral("first"));
    form->foundOn->setText(QStringLiteral("0305"));
    QTest::keyClick(form.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    EXPECT_EQ(store.records.size(), 2u);
    EXPECT_EQ(form->recordId(), 0);
    EXPECT_TRUE(form->name->text().isEmpty());
    EXPECT_EQ(form->foundOn->date(), QDate(2026, 3, 5));
    EXPECT_FALSE(form->isModified());
}

TEST_F(RecordFormTest, DoesNotSaveWhatItCannotUnderstand)
{
    form->foundOn->setText(QStringLiteral("soon"));
    form->save();
    settle();
    EXPECT_TRUE(form->binder().hint(QStringLiteral("found_on"))->isShown());
    EXPECT_EQ(form->messages()->kind(), MessageBar::Kind::Error);
    EXPECT_EQ(form->foundOn->text(), QStringLiteral("soon"));
}

TEST_F(RecordFormTest, ShowsErrorsBesideFieldsAndTheRestAbove)
{
    store.refuse = Error{ErrorCode::Invalid, {}, {}, {}, {{QStringLiteral("name"), QStringLiteral("required"), {}}}};
    form->name->setText(QString());
    form->save();
    settle();
    EXPECT_TRUE(form->binder().hint(QStringLiteral("name"))->isShown());
    EXPECT_TRUE(form->isModified());
}

TEST_F(RecordFormTest, ShowsWarningsAfterSaving)
{
    store.warnings = {{QStringLiteral("name"), QStringLiteral("check_digit"), {}, Violation::Severity::Warning}};
    form->name->setText(QStringLiteral("two"));
    form->save();
    settle();
    EXPECT_EQ(store.records[1].name, QStringLiteral("two"));
    EXPECT_EQ(form->messages()->kind(), MessageBar::Kind::Warning);
    EXPECT_EQ(form->binder().hint(QStringLiteral("name"))->meaning(), Meaning::Warning);
}

TEST_F(RecordFormTest, AConflictReloadsUnderWhatWasTyped)
{
    form->name->setText(QStringLiteral("mine"));
    store.refuse =
        Error{ErrorCode::Conflict, {QStringLiteral("wang"), QStringLiteral("2026-03-20T01:00:00Z")}, {}, {}, {}};
    form->save();
    settle();
    EXPECT_TRUE(form->messages()->text().contains(QStringLiteral("wang")));
    store.records[1].name = QStringLiteral("theirs");
    store.records[1].foundOn = QDate(2026, 1, 1);
    act(0);
    EXPECT_EQ(form->name->text(), QStringLiteral("mine"));
    EXPECT_EQ(form->foundOn->date(), QDate(2026, 1, 1));
    EXPECT_TRUE(form->isModified());
    store.refuse.reset();
    form->save();
    settle();
    EXPECT_EQ(store.records[1].name, QStringLiteral("mine"));
}

TEST_F(RecordFormTest, LeavesAtOnceUnlessSomethingChanged)
{
    const QSignalSpy left(form.get(), &RecordForm::left);
    QTest::keyClick(form.get(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    form->name->setText(QStringLiteral("two"));
    QTest::keyClick(form.get(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
    answer("accept");
    EXPECT_EQ(left.count(), 2);
    EXPECT_EQ(store.records[1].name, QStringLiteral("two"));
    form->name->setText(QStringLiteral("three"));
    form->leave();
    answer("otherwise");
    EXPECT_EQ(left.count(), 3);
    EXPECT_EQ(store.records[1].name, QStringLiteral("two"));
}

TEST_F(RecordFormTest, ADraftComesBackWhenTheFormOpensAgain)
{
    form->name->setText(QStringLiteral("half typed"));
    ASSERT_TRUE(eventually([&] { return drafts.count(1) == 1; }));
    open(1); // as after a crash
    EXPECT_EQ(form->name->text(), QStringLiteral("one"));
    ASSERT_TRUE(form->messages()->isShown());
    act(0);
    EXPECT_EQ(form->name->text(), QStringLiteral("half typed"));
    form->save();
    settle();
    EXPECT_TRUE(drafts.empty());
    EXPECT_EQ(store.records[1].name, QStringLiteral("half typed"));
}

TEST_F(RecordFormTest, ReadOnlyChangesNothing)
{
    services.readOnly = true;
    open(1);
    EXPECT_TRUE(form->name->isReadOnly());
    EXPECT_FALSE(form->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    EXPECT_TRUE(form->messages()->isShown());
}

TEST_F(RecordFormTest, TrashesAfterAsking)
{
    const QSignalSpy trashed(form.get(), &RecordForm::trashed);
    form->trash();
    answer("accept");
    EXPECT_EQ(trashed.count(), 1);
    EXPECT_TRUE(store.records[1].meta.deletedAt.has_value());
    open(1);
    EXPECT_EQ(form->messages()->kind(), MessageBar::Kind::Warning);
    act(0);
    EXPECT_FALSE(store.records[1].meta.deletedAt.has_value());
    EXPECT_TRUE(form->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
}

TEST_F(RecordFormTest, ARecordThatIsOnlyAddedIsFixedOnceStored)
{
    form->storedAreFixed = true;
    form->openRecord(1);
    settle();
    EXPECT_TRUE(form->name->isReadOnly());
    form->name->setText(QStringLiteral("other"));
    EXPECT_FALSE(form->isModified());
    form->save();
    settle();
    EXPECT_EQ(store.records[1].name, QStringLiteral("one"));
    form->openNew();
    settle();
    EXPECT_FALSE(form->name->isReadOnly());
    form->name->setText(QStringLiteral("two"));
    form->save();
    settle();
    EXPECT_EQ(store.records.size(), 2u);
    EXPECT_TRUE(form->name->isReadOnly());
}

TEST_F(RecordFormTest, APrefilledRecordTellsItsIdOnceStored)
{
    std::vector<qint64> told;
    const QJsonObject typed{{QStringLiteral("name"), QStringLiteral("two")}};
    form->openNewWith(typed, [&told](qint64 id) { told.push_back(id); });
    EXPECT_EQ(form->name->text(), QStringLiteral("two"));
    EXPECT_TRUE(form->isModified()) << "leaving asks";
    form->saveAndNext();
    settle();
    EXPECT_EQ(told, std::vector<qint64>{2});
    form->name->setText(QStringLiteral("three"));
    form->save();
    settle();
    EXPECT_EQ(told.size(), 1u) << "the next one is another record";
    form->openNewWith(typed, [&told](qint64 id) { told.push_back(id); });
    form->openRecord(1);
    settle();
    form->name->setText(QStringLiteral("changed"));
    form->save();
    settle();
    EXPECT_EQ(told.size(), 1u);
}

} // namespace zhucun::gui::test

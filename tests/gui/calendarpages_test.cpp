// The year at a glance, the dialogs that change it, the form of a set of rules, and the editor of the marks.
#include "domain/attendance/daystext.h"
#include "domain/attendance/rulesjson.h"
#include "gui/calendar/daydialog.h"
#include "gui/calendar/holidaydialog.h"
#include "gui/calendar/yearview.h"
#include "gui/common/fields/checksfield.h"
#include "gui/common/fields/listeditor.h"
#include "gui/common/message/messagebar.h"
#include "gui/rules/rulesetform.h"
#include "gui/rules/statusmarkseditor.h"
#include "gui/sample.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <gtest/gtest.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

namespace zhucun::gui::test {

namespace {

class SettingPages : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = Workspace::create(folder.filePath(QStringLiteral("county.zhucun")), clock, Actor{});
        ASSERT_TRUE(created);
        workspace = std::move(*created);
    }

    std::vector<CalendarDay> own() { return CalendarService(*workspace).own().result().value(); }

    std::unique_ptr<RuleSetForm> ruleForm(const KnownRules &known = {})
    {
        const LookupService lookup(*workspace);
        const ViewService views(*workspace);
        auto form = std::make_unique<RuleSetForm>(FormServices::of(lookup, views, clock, false),
                                                  RecordAccess<RuleSet>::of(RecordService<RuleSet>(*workspace)),
                                                  std::make_shared<const KnownRules>(known));
        form->show();
        return form;
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 3, 20)};
    std::unique_ptr<Workspace> workspace;
};

QAbstractButton *buttonOf(QDialog &dialog, QDialogButtonBox::ButtonRole role)
{
    auto *box = dialog.findChild<QDialogButtonBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == role)
            return button;
    }
    return nullptr;
}

QRadioButton *choice(QDialog &dialog, int place) { return dialog.findChildren<QRadioButton *>().at(place); }

} // namespace

TEST(YearView, ADayIsChosenByMouseAndByKeys)
{
    YearView view;
    view.resize(900, 600);
    view.setYear(2026);
    view.setToday(QDate(2026, 3, 20));
    view.show();
    QSignalSpy chosen(&view, &YearView::dayChosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.rectOf(QDate(2026, 12, 31)).center());
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0][0].toDate(), QDate(2026, 12, 31));
    EXPECT_EQ(chosen[1][0].toDate(), QDate(2026, 12, 23));
}

TEST(YearView, ShowsEveryDayOfTheYearOnceWhateverItsShape)
{
    YearView view;
    view.show();
    for (const QSize size : {QSize(1200, 500), QSize(500, 900)}) {
        view.resize(size);
        for (const int year : {2024, 2026}) {
            view.setYear(year);
            QRegion seen;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                const QRect rect = view.rectOf(day);
                ASSERT_TRUE(rect.isValid()) << day.toString(Qt::ISODate).toStdString();
                EXPECT_TRUE(view.rect().contains(rect)) << day.toString(Qt::ISODate).toStdString();
                EXPECT_FALSE(seen.intersects(rect)) << day.toString(Qt::ISODate).toStdString();
                seen += rect;
            }
        }
    }
}

TEST(YearView, SaysWhatADayIs)
{
    YearView view;
    view.setYear(2026);
    WorkCalendar calendar = WorkCalendar::bundled();
    const QDate flood(2026, 8, 5);
    calendar.add({{flood, CalendarDayKind::Holiday, QStringLiteral("抗洪补休")}});
    view.setCalendar(calendar, {flood});
    EXPECT_TRUE(view.textOf(flood).contains(QStringLiteral("抗洪补休")));
    EXPECT_TRUE(view.textOf(flood).endsWith(YearView::tr("changed by the county")));
    EXPECT_TRUE(view.textOf(QDate(2026, 2, 28)).endsWith(YearView::tr("working day"))) << "a make-up Saturday";
    EXPECT_TRUE(view.textOf(QDate(2026, 2, 17)).endsWith(YearView::tr("day off")));
}

TEST_F(SettingPages, ADayIsChangedAndGivenBack)
{
    const QDate day(2026, 8, 5);
    auto *dialog = new DayDialog(CalendarService(*workspace), entryOn(WorkCalendar::bundled(), day), false, nullptr);
    QSignalSpy changed(dialog, &DayDialog::changed);
    dialog->open();
    EXPECT_TRUE(choice(*dialog, 3)->isChecked()) << "as bundled";
    EXPECT_FALSE(dialog->findChild<QLineEdit *>()->isEnabled());
    choice(*dialog, 0)->click();
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral(" 抗洪补休 "));
    EXPECT_TRUE(QTest::qWaitFor([dialog] {
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("2026.08: 21 → 20"));
        });
    })) << "the effect is said before it is saved";
    buttonOf(*dialog, QDialogButtonBox::AcceptRole)->click();
    ASSERT_TRUE(changed.wait());
    ASSERT_EQ(own().size(), 1u);
    EXPECT_EQ(own().front().day, day);
    EXPECT_EQ(own().front().kind, CalendarDayKind::Holiday);
    EXPECT_EQ(own().front().name, QStringLiteral("抗洪补休"));

    auto *back = new DayDialog(CalendarService(*workspace), {day, CalendarDayKind::Holiday, QStringLiteral("抗洪补休")},
                               true, nullptr);
    QSignalSpy given(back, &DayDialog::changed);
    back->open();
    EXPECT_TRUE(choice(*back, 0)->isChecked());
    choice(*back, 3)->click();
    buttonOf(*back, QDialogButtonBox::AcceptRole)->click();
    ASSERT_TRUE(given.wait());
    EXPECT_TRUE(own().empty());
}

TEST_F(SettingPages, AFileOfHolidaysIsShownBeforeItIsTaken)
{
    QFile file(folder.filePath(QStringLiteral("2027.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("日期,类型,名称\n2027-01-01,放假,元旦\n2026-10-01,放假,国庆节\n");
    file.close();
    auto *dialog = new HolidayDialog(CalendarService(*workspace), file.fileName(), nullptr);
    QSignalSpy taken(dialog, &HolidayDialog::taken);
    dialog->open();
    QAbstractButton *accept = buttonOf(*dialog, QDialogButtonBox::AcceptRole);
    EXPECT_FALSE(accept->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([accept] { return accept->isEnabled(); }));
    const QList<QTableWidget *> tables = dialog->findChildren<QTableWidget *>();
    ASSERT_EQ(tables.size(), 2);
    ASSERT_EQ(tables[0]->rowCount(), 1) << "January 2027";
    EXPECT_EQ(tables[0]->item(0, 1)->text(), QStringLiteral("21"));
    EXPECT_EQ(tables[0]->item(0, 2)->text(), QStringLiteral("20"));
    EXPECT_EQ(tables[1]->rowCount(), 1) << "the bundled day stays";
    EXPECT_TRUE(own().empty());
    accept->click();
    ASSERT_TRUE(taken.wait());
    EXPECT_EQ(own().size(), 1u);
}

TEST_F(SettingPages, AFileThatIsWrongCannotBeTaken)
{
    QFile file(folder.filePath(QStringLiteral("2027.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"days\": [{\"name\": \"元旦\", \"date\": \"2027-02-30\", \"isOffDay\": true}]}");
    file.close();
    auto *dialog = new HolidayDialog(CalendarService(*workspace), file.fileName(), nullptr);
    dialog->open();
    auto *messages = dialog->findChild<MessageBar *>();
    ASSERT_TRUE(QTest::qWaitFor([messages] { return messages->isShown(); }));
    EXPECT_EQ(messages->kind(), MessageBar::Kind::Error);
    const QList<QLabel *> labels = messages->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QStringLiteral("2027-02-30"));
    })) << "what is wrong is said";
    EXPECT_FALSE(buttonOf(*dialog, QDialogButtonBox::AcceptRole)->isEnabled());
    dialog->reject();
}

TEST_F(SettingPages, ANewSetOfRulesIsSavedAsItIsShown)
{
    KnownRules known;
    known.sets = {standardRules()};
    known.sets.front().blackouts = {{QDate(2026, 7, 15), QDate(2026, 8, 15), QStringLiteral("防汛")}};
    known.sets.front().tiers = {{1, ApproverRole::TeamLeader, {}}, {std::nullopt, ApproverRole::CountyOrg, {}}};
    auto form = ruleForm(known);
    form->openNew();
    EXPECT_FALSE(form->isModified());
    QSignalSpy saved(form.get(), &RecordForm::saved);
    form->save();
    ASSERT_TRUE(saved.wait());
    const auto stored = RecordService<RuleSet>(*workspace).load(RuleSetId(saved[0][0].toLongLong())).result();
    ASSERT_TRUE(stored);
    EXPECT_EQ(toJson(*stored), toJson(nextRules(known, clock.today())))
        << "every field went through its widget, the last tier with nothing but its approver too";
}

TEST_F(SettingPages, ASetOfClosedMonthsSaysThatTheyKeepTheirRules)
{
    RuleSet rules = standardRules();
    rules.validFrom = YearMonth(2026, 1);
    const auto id = RecordService<RuleSet>(*workspace).save(rules).result().value().record.id;
    rules.id = id;
    const auto hintOf = [&](const KnownRules &known) {
        auto form = ruleForm(known);
        form->openRecord(id.value());
        EXPECT_TRUE(QTest::qWaitFor([&form] { return !form->title().isEmpty() && form->record().id.isValid(); }));
        return form->findChild<QLabel *>(QStringLiteral("hint"))->text();
    };
    const QString open = hintOf({{rules}, {}});
    const QString closed = hintOf({{rules}, {YearMonth(2026, 1), YearMonth(2026, 2)}});
    EXPECT_FALSE(open.contains(QStringLiteral("2026.02")));
    EXPECT_TRUE(closed.contains(QStringLiteral("2026.02"))) << closed.toStdString();
}

TEST_F(SettingPages, TheTargetDecidesWhichNumberIsTyped)
{
    auto form = ruleForm();
    form->openNew();
    auto *perMonth = form->findChild<QSpinBox *>(QStringLiteral("daysPerMonth"));
    auto *perYear = form->findChild<QSpinBox *>(QStringLiteral("daysPerYear"));
    EXPECT_TRUE(perMonth->isEnabled());
    EXPECT_FALSE(perYear->isEnabled());
    form->findChild<EnumField *>(QStringLiteral("target"))->setValue(std::optional(DayTarget::PerYear));
    EXPECT_FALSE(perMonth->isEnabled());
    EXPECT_TRUE(perYear->isEnabled());
}

TEST(ListEditor, CountsInHalfDays)
{
    using listcell::halfDaysFromText;
    EXPECT_EQ(daysText(3), QStringLiteral("1.5"));
    EXPECT_EQ(daysText(20), QStringLiteral("10"));
    EXPECT_EQ(halfDaysFromText(QStringLiteral("１.5")), 3);
    EXPECT_EQ(halfDaysFromText(QStringLiteral("10")), 20);
    EXPECT_EQ(halfDaysFromText(QStringLiteral("1.3")), std::nullopt);
    EXPECT_EQ(halfDaysFromText(QStringLiteral("-1")), std::nullopt);
    EXPECT_EQ(halfDaysFromText(QStringLiteral("几天")), std::nullopt);
    EXPECT_EQ(halfDaysFromText(QStringLiteral("1e9")), std::nullopt);
}

TEST(ChecksField, KnowsItsTermsByCode)
{
    ChecksField field;
    field.fill(std::vector{DayStatus::InVillage, DayStatus::Training, DayStatus::Rest});
    QSignalSpy edited(&field, &ChecksField::edited);
    field.setCodes({QStringLiteral("rest"), QStringLiteral("in_village"), QStringLiteral("unheard_of")});
    EXPECT_EQ(edited.size(), 2);
    EXPECT_EQ(field.codes(), (QStringList{QStringLiteral("in_village"), QStringLiteral("rest")}));
    ChecksField copy;
    copy.fill(std::vector{DayStatus::InVillage, DayStatus::Training, DayStatus::Rest});
    copy.setDraft(field.draft());
    EXPECT_EQ(copy.codes(), field.codes());
}

TEST_F(SettingPages, MarksAreEditedTogether)
{
    StatusMarksEditor editor(*workspace);
    editor.show();
    QTableWidget *table = editor.table();
    ASSERT_TRUE(QTest::qWaitFor([table] { return table->item(1, 1) && !table->item(1, 1)->text().isEmpty(); }));
    auto *messages = editor.findChild<MessageBar *>();
    auto *save = editor.findChild<QPushButton *>(QStringLiteral("save"));
    const auto marks = [this] { return MarkService(*workspace).marks().result().value(); };
    EXPECT_FALSE(table->item(0, 1)->flags().testFlag(Qt::ItemIsEditable)) << "what is not recorded stays blank";
    EXPECT_FALSE(table->item(10, 3)->flags().testFlag(Qt::ItemIsEditable)) << "a conflict is never entered";

    table->item(1, 1)->setText(QStringLiteral("○"));
    save->click();
    ASSERT_TRUE(QTest::qWaitFor([messages] { return messages->isShown(); }));
    EXPECT_EQ(messages->kind(), MessageBar::Kind::Error) << "○ stands for something else";
    const QList<QLabel *> said = messages->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(said.begin(), said.end(), [](const QLabel *label) {
        return label->text().contains(chineseOf(DayStatus::OfficialDuty) + QStringLiteral(" · ") +
                                      StatusMarksEditor::tr("Symbol"));
    })) << "which cell is wrong is said";
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("√"));
    EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("○")) << "what was typed is still there";

    table->item(2, 1)->setText(QStringLiteral("√"));
    save->click();
    ASSERT_TRUE(QTest::qWaitFor([messages] { return messages->kind() == MessageBar::Kind::Info; }));
    EXPECT_EQ(marks()[1].symbol, QStringLiteral("○"));
    EXPECT_EQ(marks()[2].symbol, QStringLiteral("√"));
}

} // namespace zhucun::gui::test

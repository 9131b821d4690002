#include "gui/common/form/fieldhint.h"
#include "gui/common/form/formbinder.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QFormLayout>
#include <QJsonDocument>
#include <QSignalSpy>

namespace zhucun::gui::test {

namespace {

/// Every kind of field in a form layout, bound.
struct AllFields {
    QWidget form;
    QLineEdit *name = new QLineEdit(&form);
    QPlainTextEdit *note = new QPlainTextEdit(&form);
    QCheckBox *active = new QCheckBox(&form);
    QSpinBox *times = new QSpinBox(&form);
    OptionalNumberField *people = new OptionalNumberField(&form);
    MoneyField *amount = new MoneyField(&form);
    DateField *foundOn = new DateField(&form);
    DateField *endsOn = new DateField(&form);
    MonthField *born = new MonthField(&form);
    EnumField *kind = new EnumField(&form);
    EnumField *sex = new EnumField(&form);
    ReferenceField *village = new ReferenceField(&form);
    ReferenceListField *cadres = new ReferenceListField(&form);
    CategoryField *categories = new CategoryField(&form);
    PhotoField *photo = new PhotoField(&form);
    ListEditor *lines = new ListEditor(&form);
    FormBinder<Sample> binder;

    AllFields()
    {
        auto *layout = new QFormLayout(&form);
        const QList<QWidget *> widgets{name, note, active, times,   people, amount,     foundOn, endsOn,
                                       born, kind, sex,    village, cadres, categories, photo,   lines};
        for (QWidget *widget : widgets)
            layout->addRow(QStringLiteral("x"), widget);
        village->setKind(LookupKind::Village);
        cadres->setKind(LookupKind::Cadre);
        binder.bind("name", name, &Sample::name);
        binder.bind("note", note, &Sample::note);
        binder.bind("active", active, &Sample::active);
        binder.bind("times", times, &Sample::times);
        binder.bind("people", people, &Sample::people);
        binder.bind("amount", amount, &Sample::amount);
        binder.bind("found_on", foundOn, &Sample::foundOn);
        binder.bind("ends_on", endsOn, &Sample::endsOn);
        binder.bind("born", born, &Sample::born);
        binder.bind("kind", kind, &Sample::kind);
        binder.bind("sex", sex, &Sample::sex);
        binder.bind("village_id", village, &Sample::villageId);
        binder.bind("cadre_ids", cadres, &Sample::cadreIds);
        binder.bind("categories", categories, &Sample::categories);
        binder.bind("photo", photo, &Sample::photo);
        binder.bind("lines", lines, &Sample::lines,
                    {listColumn(QStringLiteral("From"), &SampleLine::from),
                     listColumn(QStringLiteral("Day"), &SampleLine::day),
                     listColumn(QStringLiteral("Text"), &SampleLine::text),
                     listColumn(QStringLiteral("Count"), &SampleLine::count),
                     listColumn(QStringLiteral("Amount"), &SampleLine::amount),
                     listColumn(QStringLiteral("Sex"), &SampleLine::sex)});
        giveContext(&form, fieldContext());
    }
};

Sample filled()
{
    Sample sample;
    sample.id = SampleId(5);
    sample.name = QStringLiteral("名称");
    sample.note = QStringLiteral("two\nlines");
    sample.active = true;
    sample.times = 7;
    sample.people = 0;
    sample.amount = Money::fromFen(123456789);
    sample.foundOn = QDate(2026, 1, 2);
    sample.endsOn = QDate(2026, 2, 3);
    sample.born = YearMonth(1980, 5);
    sample.kind = CadreKind::Professional;
    sample.sex = Sex::Female;
    sample.villageId = VillageId(12);
    sample.cadreIds = {CadreId(22), CadreId(21)};
    sample.categories = {CategoryId(32)};
    sample.photo = QByteArray("\x89PNG raw");
    sample.lines = {{YearMonth(2001, 9), QDate(2001, 9, 1), QStringLiteral("text"), 3, Money::fromYuan(5), Sex::Male},
                    {std::nullopt, {}, QStringLiteral("only text"), std::nullopt, std::nullopt, std::nullopt}};
    return sample;
}

void expectSame(const Sample &a, const Sample &b)
{
    EXPECT_EQ(a.id, b.id);
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.note, b.note);
    EXPECT_EQ(a.active, b.active);
    EXPECT_EQ(a.times, b.times);
    EXPECT_EQ(a.people, b.people);
    EXPECT_EQ(a.amount, b.amount);
    EXPECT_EQ(a.foundOn, b.foundOn);
    EXPECT_EQ(a.endsOn, b.endsOn);
    EXPECT_EQ(a.born, b.born);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.sex, b.sex);
    EXPECT_EQ(a.villageId, b.villageId);
    EXPECT_EQ(a.cadreIds, b.cadreIds);
    EXPECT_EQ(a.categories, b.categories);
    EXPECT_EQ(a.photo, b.photo);
    EXPECT_EQ(a.lines, b.lines);
}

} // namespace

TEST(FormBinder, CarriesEveryKindThereAndBack)
{
    AllFields fields;
    fields.binder.load(filled());
    Sample base;
    base.id = SampleId(5);
    expectSame(fields.binder.value(base), filled());
    settle(); // labels have arrived
    EXPECT_FALSE(fields.binder.isModified());
    expectSame(fields.binder.value(base), filled());
    fields.binder.load(Sample{});
    expectSame(fields.binder.value(Sample{}), Sample{});
}

TEST(FormBinder, AWheelOverANumberScrollsTheFormAndChangesNothing)
{
    AllFields fields;
    fields.times->setValue(7);
    const auto wheel = [&fields] {
        QWheelEvent event(QPointF(2, 2), QPointF(2, 2), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(fields.times, &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(wheel()) << "it goes on to the form";
    EXPECT_EQ(fields.times->value(), 7);
    EXPECT_EQ(fields.times->focusPolicy(), Qt::StrongFocus) << "and a wheel gives no focus either";
}

TEST(FormBinder, KnowsWhatWasChanged)
{
    AllFields fields;
    fields.binder.load(filled());
    const QSignalSpy edits(&fields.binder, &FormBinderBase::edited);
    fields.name->setText(QStringLiteral("other"));
    EXPECT_EQ(edits.count(), 1);
    EXPECT_EQ(fields.binder.modifiedFields(), QStringList{QStringLiteral("name")});
    fields.name->setText(QStringLiteral("名称"));
    EXPECT_FALSE(fields.binder.isModified());
}

TEST(FormBinder, DraftBringsBackWhatWasHalfTyped)
{
    AllFields typed;
    typed.binder.load(filled());
    typed.foundOn->setText(QStringLiteral("2026-0"));
    typed.village->findChild<QLineEdit *>()->setFocus();
    QTest::keyClicks(typed.village->findChild<QLineEdit *>(), QStringLiteral("x"));
    const QByteArray stored = QJsonDocument(typed.binder.toJson()).toJson();

    AllFields restored;
    restored.binder.load(Sample{});
    restored.binder.fromJson(QJsonDocument::fromJson(stored).object());
    EXPECT_EQ(restored.foundOn->text(), QStringLiteral("2026-0"));
    Sample expected = filled();
    expected.foundOn = {};
    expected.villageId = {};
    Sample base;
    base.id = expected.id;
    expectSame(restored.binder.value(base), expected);
    EXPECT_EQ(restored.binder.problems().size(), 2);
    EXPECT_TRUE(restored.binder.isModified());
}

TEST(FormBinder, ShowsAllErrorsAtOnceBesideTheirFields)
{
    AllFields fields;
    fields.form.show();
    fields.form.activateWindow();
    fields.binder.load(filled());
    const Violations violations{{QStringLiteral("note"), QStringLiteral("too_long"), {}, Violation::Severity::Warning},
                                {QStringLiteral("born"), QStringLiteral("required"), {}},
                                {QStringLiteral("lines"), QStringLiteral("required"), {}},
                                {QString(), QStringLiteral("posting_overlap"), {}}};
    const Violations elsewhere = fields.binder.showErrors(violations);
    ASSERT_EQ(elsewhere.size(), 1);
    EXPECT_EQ(elsewhere.first().rule, QStringLiteral("posting_overlap"));
    EXPECT_TRUE(fields.binder.hint(QStringLiteral("note"))->isShown());
    EXPECT_EQ(fields.binder.hint(QStringLiteral("note"))->meaning(), Meaning::Warning);
    EXPECT_EQ(fields.binder.hint(QStringLiteral("born"))->meaning(), Meaning::Trouble);
    EXPECT_FALSE(fields.binder.hint(QStringLiteral("born"))->text().isEmpty());
    EXPECT_TRUE(fields.binder.hint(QStringLiteral("lines"))->isShown());
    EXPECT_FALSE(fields.binder.hint(QStringLiteral("name"))->isShown());
    EXPECT_EQ(fields.form.focusWidget(), fields.born);
    fields.born->setText(QStringLiteral("1980.06"));
    EXPECT_FALSE(fields.binder.hint(QStringLiteral("born"))->isShown());
}

TEST(FormBinder, NamesWhatItBindsAndWhatItLeavesOut)
{
    AllFields fields;
    fields.binder.notEditable("uid");
    EXPECT_EQ(fields.binder.boundFields().size(), 16);
    EXPECT_EQ(fields.binder.notEditableFields(), QStringList{QStringLiteral("uid")});
}

} // namespace zhucun::gui::test

#include "gui/common/fields/categoryfield.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/listcelldelegate.h"
#include "gui/common/fields/listeditor.h"
#include "gui/common/fields/moneyfield.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/optionalnumberfield.h"
#include "gui/common/fields/photofield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/fields/referencelistfield.h"
#include "gui/common/fields/timefield.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QBuffer>
#include <QCompleter>
#include <QImage>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

namespace zhucun::gui::test {

namespace {

void type(QLineEdit &field, const QString &text)
{
    field.clear();
    enterText(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

QByteArray jpeg(int side, int quality)
{
    QImage image(side, side, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, noise = noise * 1664525u + 1013904223u);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return buffer.data();
}

} // namespace

TEST(DateField, TakesWhatHandsType)
{
    DateField field;
    field.setContext(fieldContext());
    for (const auto &[typed, shown] : std::initializer_list<std::pair<QString, QString>>{
             {QStringLiteral("0305"), QStringLiteral("2026-03-05")},
             {QStringLiteral("3.5"), QStringLiteral("2026-03-05")},
             {QStringLiteral("昨天"), QStringLiteral("2026-03-19")},
             {QStringLiteral("2025年12月1日"), QStringLiteral("2025-12-01")}}) {
        field.setText(typed);
        QTest::keyClick(&field, Qt::Key_Return);
        EXPECT_EQ(field.text(), shown);
        EXPECT_TRUE(field.problem().isEmpty());
    }
}

TEST(DateField, KeepsWhatItCannotUnderstand)
{
    DateField field;
    field.setContext(fieldContext());
    type(field, QStringLiteral("2026-02-31"));
    EXPECT_EQ(field.text(), QStringLiteral("2026-02-31"));
    EXPECT_FALSE(field.problem().isEmpty());
    EXPECT_FALSE(field.date().has_value());
}

TEST(DateField, ArrowsMoveByADay)
{
    DateField field;
    field.setContext(fieldContext());
    field.setDate(QDate(2026, 3, 1));
    QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(field.date(), QDate(2026, 2, 28));
}

TEST(MonthField, ShowsThePersonnelForm)
{
    MonthField field;
    type(field, QStringLiteral("198005"));
    EXPECT_EQ(field.text(), QStringLiteral("1980.05"));
    type(field, QStringLiteral("198013"));
    EXPECT_FALSE(field.problem().isEmpty());
}

TEST(MoneyField, IsExact)
{
    MoneyField field;
    for (const auto &[typed, fen] :
         std::initializer_list<std::pair<QString, qint64>>{{QStringLiteral("0.29"), 29},
                                                           {QStringLiteral("1234.5"), 123450},
                                                           {QStringLiteral("1,234.56"), 123456},
                                                           {QStringLiteral("2.5万"), 2500000},
                                                           {QStringLiteral("-3"), -300},
                                                           {QStringLiteral("999999999999.99"), 99999999999999}}) {
        field.setText(typed);
        ASSERT_TRUE(field.amount().has_value()) << typed.toStdString();
        EXPECT_EQ(field.amount()->fen(), fen) << typed.toStdString();
    }
    for (const char *typed : {"1.234", "1,23", "x", "1.2.3", "-", "12,3456"}) {
        field.setText(QLatin1String(typed));
        EXPECT_FALSE(field.amount().has_value()) << typed;
        EXPECT_FALSE(field.problem().isEmpty()) << typed;
    }
}

TEST(OptionalNumberField, EmptyIsNotZero)
{
    OptionalNumberField field;
    EXPECT_FALSE(field.number().has_value());
    type(field, QStringLiteral("0"));
    EXPECT_EQ(field.number(), 0);
    type(field, QStringLiteral("-1"));
    EXPECT_FALSE(field.problem().isEmpty());
}

TEST(ReferenceField, TakesTheOnlyOneThatFits)
{
    ReferenceField field;
    field.setKind(LookupKind::Village);
    field.setContext(fieldContext());
    auto *line = field.findChild<QLineEdit *>();
    type(*line, QStringLiteral("十三"));
    ASSERT_TRUE(eventually([&] { return field.id() == 11; }));
    EXPECT_EQ(line->text(), QStringLiteral("十三号村"));
    EXPECT_TRUE(field.problem().isEmpty());
}

TEST(ReferenceField, TabWithTheListOpenTakesWhatIsMarkedOrTheOnlyOne)
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new ReferenceField(&window);
    field->setKind(LookupKind::Village);
    field->setContext(fieldContext());
    layout->addWidget(field);
    layout->addWidget(new QLineEdit(&window));
    window.show();
    window.activateWindow();
    auto *line = field->findChild<QLineEdit *>();
    auto *popup = field->findChild<QCompleter *>()->popup();

    const auto typeAndTab = [&](const QString &text, int downs) {
        line->setFocus();
        line->selectAll();
        enterText(line, text);
        ASSERT_TRUE(eventually([popup] { return popup->isVisible(); }));
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Tab);
        settle();
    };
    typeAndTab(QStringLiteral("十三"), 0);
    EXPECT_EQ(field->id(), 11);
    typeAndTab(QStringLiteral("道背"), 2);
    EXPECT_EQ(field->id(), 13);
    EXPECT_FALSE(popup->isVisible());
}

TEST(ReferenceField, SaysWhenNothingOrSeveralFit)
{
    ReferenceField field;
    field.setKind(LookupKind::Village);
    field.setContext(fieldContext());
    auto *line = field.findChild<QLineEdit *>();
    type(*line, QStringLiteral("nowhere"));
    settle();
    const QString nothing = field.problem();
    EXPECT_FALSE(nothing.isEmpty());
    type(*line, QStringLiteral("道背"));
    settle();
    EXPECT_EQ(field.id(), 0);
    EXPECT_FALSE(field.problem().isEmpty());
    EXPECT_NE(field.problem().left(5), nothing.left(5));
}

TEST(ReferenceField, EditingForgetsTheRecord)
{
    ReferenceField field;
    field.setContext(fieldContext());
    field.setKind(LookupKind::Village);
    field.setId(12);
    settle();
    EXPECT_EQ(field.label(), QStringLiteral("二道背村"));
    QTest::keyClick(field.findChild<QLineEdit *>(), Qt::Key_Delete);
    EXPECT_EQ(field.id(), 0);
}

TEST(ReferenceListField, AddsOnceAndKeepsOrder)
{
    ReferenceListField field;
    field.setKind(LookupKind::Cadre);
    field.setContext(fieldContext());
    field.setIds({22});
    auto *line = field.findChild<QLineEdit *>();
    for (const QString &typed : {QStringLiteral("王建国"), QStringLiteral("李秀英")}) {
        type(*line, typed);
        settle();
    }
    EXPECT_EQ(field.ids(), (std::vector<qint64>{22, 21}));
    EXPECT_TRUE(line->text().isEmpty());
}

TEST(PhotoField, KeepsSmallImagesAndScalesLargeOnes)
{
    QTemporaryDir folder;
    const auto store = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    PhotoField field;
    const QByteArray small = jpeg(64, 80);
    EXPECT_TRUE(field.loadFile(store(QStringLiteral("small.jpg"), small)));
    EXPECT_EQ(field.image(), small);
    const QByteArray large = jpeg(2000, 100);
    ASSERT_GT(large.size(), PhotoField::kMaxBytes);
    EXPECT_TRUE(field.loadFile(store(QStringLiteral("large.jpg"), large)));
    EXPECT_LE(field.image().size(), PhotoField::kMaxBytes);
    EXPECT_FALSE(QImage::fromData(field.image()).isNull());
    const QByteArray before = field.image();
    EXPECT_FALSE(field.loadFile(store(QStringLiteral("text.jpg"), "no image")));
    EXPECT_FALSE(field.problem().isEmpty());
    EXPECT_EQ(field.image(), before);
}

TEST(ListEditor, MarksCellsItCannotUnderstand)
{
    ListEditor editor;
    editor.setContext(fieldContext());
    const std::vector<ListColumn<SampleLine>> columns{listColumn(QStringLiteral("From"), &SampleLine::from),
                                                      listColumn(QStringLiteral("Text"), &SampleLine::text)};
    editor.setColumns({columns[0].spec, columns[1].spec});
    editor.setLines({{QStringLiteral("198005"), QStringLiteral("a")}, {QString(), QStringLiteral(" ")}});
    EXPECT_TRUE(editor.problem().isEmpty());
    const auto elements = editor.elements<SampleLine>(columns);
    ASSERT_EQ(elements.size(), 1u);
    EXPECT_EQ(elements[0].from, YearMonth(1980, 5));
    QAbstractItemModel *model = editor.view()->model();
    model->setData(model->index(0, 0), QStringLiteral("once"));
    EXPECT_TRUE(editor.problem().contains(QStringLiteral("once")));
    EXPECT_EQ(model->index(0, 0).data().toString(), QStringLiteral("once"));
}

TEST(ListEditor, AddsMovesAndRemovesByKeyboard)
{
    ListEditor editor;
    const auto column = listColumn(QStringLiteral("Text"), &SampleLine::text);
    editor.setColumns({column.spec});
    editor.setLines({{QStringLiteral("a")}, {QStringLiteral("b")}});
    editor.show();
    editor.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&editor));
    editor.view()->setFocus();
    editor.view()->setEditTriggers(QAbstractItemView::NoEditTriggers);
    editor.view()->setCurrentIndex(editor.view()->model()->index(1, 0));
    QTest::keyClick(editor.view(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(editor.lines(), (std::vector<QStringList>{{QStringLiteral("b")}, {QStringLiteral("a")}}));
    QTest::keyClick(editor.view(), Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(editor.lines(), (std::vector<QStringList>{{QStringLiteral("a")}}));
}

TEST(TimeField, TakesWhatHandsType)
{
    TimeField field;
    for (const char16_t *typed : {u"0817", u"8:17", u"8点17"}) {
        field.setText(QString::fromUtf16(typed));
        QTest::keyClick(&field, Qt::Key_Return);
        EXPECT_EQ(field.text(), QStringLiteral("08:17"));
        EXPECT_EQ(field.minute(), 497);
    }
    field.setText(QStringLiteral("25:00"));
    EXPECT_FALSE(field.problem().isEmpty());
    field.setMinute(std::nullopt);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(field.problem().isEmpty());
}

namespace {

struct Named {
    CadreId cadreId;
    QString note;
};

} // namespace

TEST(ListEditor, ShowsReferencesByNameAndFindsWhatIsTyped)
{
    ListEditor editor;
    editor.setContext(fieldContext());
    const std::vector<ListColumn<Named>> columns{
        listReference(QStringLiteral("Cadre"), &Named::cadreId, LookupKind::Cadre),
        listColumn(QStringLiteral("Note"), &Named::note)};
    editor.setColumns({columns[0].spec, columns[1].spec});
    editor.setElements(columns, std::vector<Named>{{CadreId(21), {}}, {CadreId(22), QStringLiteral("x")}});
    settle();
    const QAbstractItemModel *model = editor.view()->model();
    const auto shown = [&](int row) { return model->index(row, 0).data(ListCellDelegate::kLabelRole).toString(); };
    EXPECT_EQ(shown(0), QStringLiteral("王建国"));
    EXPECT_EQ(editor.elements<Named>(columns)[1].cadreId, CadreId(22));
    editor.view()->model()->setData(model->index(0, 0), QStringLiteral("李秀英"));
    EXPECT_FALSE(editor.problem().isEmpty()) << "not a record until it is found";
    settle();
    EXPECT_TRUE(editor.problem().isEmpty());
    EXPECT_EQ(shown(0), QStringLiteral("李秀英"));
    EXPECT_EQ(editor.elements<Named>(columns)[0].cadreId, CadreId(22));
    editor.view()->model()->setData(model->index(0, 0), QStringLiteral("赵某"));
    settle();
    EXPECT_TRUE(editor.problem().contains(QStringLiteral("赵某")));
}

} // namespace zhucun::gui::test

#include "gui/common/fields/datefield.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/print/documentoutput.h"
#include "gui/documents/documentfields.h"
#include "gui/sample.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

#include <set>

namespace zhucun::gui::test {

namespace {

constexpr int kPatienceMs = 60'000;

const DocumentKind &kindOf(const std::vector<DocumentKind> &kinds, const char *key)
{
    for (const DocumentKind &kind : kinds) {
        if (kind.key == QLatin1String(key))
            return kind;
    }
    ADD_FAILURE() << "no document " << key;
    return kinds.front();
}

bool isOffered(const DocumentFields &fields, const char *name)
{
    const auto *widget = fields.findChild<QWidget *>(QString::fromLatin1(name));
    EXPECT_TRUE(widget) << name;
    return widget && widget->isVisibleTo(&fields);
}

/// Many pages of tables.
reports::Report longReport()
{
    reports::Report report;
    report.title = QStringLiteral("花名册");
    report.paper = reports::Paper::a4Landscape();
    reports::Table table;
    for (int column = 0; column < 8; ++column)
        table.columns.push_back({.heading = QStringLiteral("列%1").arg(column)});
    for (int row = 0; row < 6000; ++row)
        table.rows.push_back(
            {std::vector<reports::CellValue>(8, reports::CellValue(QStringLiteral("大青沟镇二道渠村")))});
    report.sections.push_back({{}, {std::move(table)}, false});
    return report;
}

} // namespace

TEST(DocumentKinds, AreComplete)
{
    const std::vector<DocumentKind> kinds = allDocuments();
    std::set<QString> keys;
    DocumentGroup group = DocumentGroup::Monthly;
    for (const DocumentKind &kind : kinds) {
        EXPECT_TRUE(keys.insert(kind.key).second) << kind.key.toStdString();
        EXPECT_FALSE(kind.title.isEmpty()) << kind.key.toStdString();
        EXPECT_FALSE(kind.hint.isEmpty()) << kind.key.toStdString();
        EXPECT_FALSE(kind.fields.empty()) << kind.key.toStdString();
        EXPECT_TRUE(kind.make) << kind.key.toStdString();
        for (const DocumentField needed : kind.needed)
            EXPECT_TRUE(std::ranges::find(kind.fields, needed) != kind.fields.end()) << kind.key.toStdString();
        EXPECT_GE(int(kind.group), int(group)) << "groups stand together: " << kind.key.toStdString();
        group = kind.group;
    }
    EXPECT_GE(keys.size(), 17u);
}

TEST(DocumentFields, OnlyWhatTheDocumentNamesIsShown)
{
    const std::vector<DocumentKind> kinds = allDocuments();
    DocumentFields fields(fieldContext(), clock());
    fields.showFor(kindOf(kinds, "visit-ledger"));
    EXPECT_TRUE(isOffered(fields, "from"));
    EXPECT_TRUE(isOffered(fields, "to"));
    EXPECT_TRUE(isOffered(fields, "grouping"));
    EXPECT_FALSE(isOffered(fields, "month"));
    EXPECT_FALSE(isOffered(fields, "problems"));
    fields.showFor(kindOf(kinds, "township-monthly"));
    EXPECT_FALSE(isOffered(fields, "from"));
    EXPECT_TRUE(isOffered(fields, "month"));
    EXPECT_TRUE(isOffered(fields, "problems"));
}

TEST(DocumentFields, NoTwoLabelsOfADocumentShareAKey)
{
    const std::vector<DocumentKind> kinds = allDocuments();
    DocumentFields fields(fieldContext(), clock());
    const auto *form = qobject_cast<QFormLayout *>(fields.layout());
    ASSERT_TRUE(form);
    for (const DocumentKind &kind : kinds) {
        fields.showFor(kind);
        std::set<QChar> keys;
        for (int row = 0; row < form->rowCount(); ++row) {
            if (!form->isRowVisible(row))
                continue;
            const QString text = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget())->text();
            const qsizetype at = text.indexOf(u'&');
            ASSERT_GE(at, 0) << text.toStdString();
            EXPECT_TRUE(keys.insert(text[at + 1].toLower()).second) << kind.key.toStdString() << text.toStdString();
        }
    }
}

TEST(DocumentFields, WhatIsMissingIsSaidAndFocused)
{
    const std::vector<DocumentKind> kinds = allDocuments();
    DocumentFields fields(fieldContext(), clock());
    const DocumentKind &ledger = kindOf(kinds, "visit-ledger");
    fields.showFor(ledger);
    EXPECT_TRUE(fields.missing(ledger).isEmpty()) << "the last month is proposed";
    EXPECT_EQ(fields.choice().period, Period::month(YearMonth(2026, 2)));
    auto *from = fields.findChild<DateField *>(QStringLiteral("from"));
    auto *to = fields.findChild<DateField *>(QStringLiteral("to"));
    to->setDate(std::nullopt);
    EXPECT_FALSE(fields.missing(ledger).isEmpty()) << "one end only";
    from->setDate(std::nullopt);
    EXPECT_TRUE(fields.missing(ledger).isEmpty()) << "all there is";
    EXPECT_FALSE(fields.choice().period);
    from->setDate(QDate(2026, 3, 5));
    to->setDate(QDate(2026, 3, 1));
    EXPECT_FALSE(fields.missing(ledger).isEmpty()) << "the wrong way round";

    const DocumentKind &slip = kindOf(kinds, "leave-slip");
    fields.showFor(slip);
    EXPECT_FALSE(fields.missing(slip).isEmpty()) << "whose?";
    fields.findChild<ReferenceField *>(QStringLiteral("cadre"))->setItem({21, QStringLiteral("王建国"), {}});
    EXPECT_TRUE(fields.missing(slip).isEmpty());
    EXPECT_EQ(fields.choice().cadre, CadreId(21));
}

TEST(DocumentFields, AMonthStaysBetweenDocumentsButNotFromPastToFuture)
{
    const std::vector<DocumentKind> kinds = allDocuments();
    DocumentFields fields(fieldContext(), clock());
    auto *month = fields.findChild<MonthField *>(QStringLiteral("month"));
    fields.showFor(kindOf(kinds, "township-monthly"));
    EXPECT_EQ(month->month(), YearMonth(2026, 2));
    month->setMonth(YearMonth(2025, 11));
    fields.showFor(kindOf(kinds, "subsidy-sheet"));
    EXPECT_EQ(month->month(), YearMonth(2025, 11));
    fields.showFor(kindOf(kinds, "spotcheck-sheet-blank"));
    EXPECT_EQ(month->month(), YearMonth(2026, 4));
}

TEST(DocumentOutput, StoppedInTheMiddleLeavesNoFile)
{
    const reports::Report report = longReport();
    for (const char *name : {"long.pdf", "long.xlsx", "long.html"}) {
        const QTemporaryDir folder;
        MessageBar bar;
        writeDocument(folder.filePath(QString::fromLatin1(name)), report, &bar);
        bar.findChild<MessageProgress *>()->cancelToken().cancel();
        ASSERT_TRUE(QTest::qWaitFor([&] { return bar.findChild<MessageProgress *>() == nullptr; }, kPatienceMs));
        EXPECT_EQ(bar.kind(), MessageBar::Kind::Info) << name;
        EXPECT_TRUE(bar.text().startsWith(QStringLiteral("Stopped"))) << bar.text().toStdString();
        EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty()) << name;
    }
}

TEST(DocumentOutput, IsWrittenAndSaysWhere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.pdf"));
    MessageBar bar;
    writeDocument(path, longReport(), &bar);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.findChild<MessageProgress *>() == nullptr; }, kPatienceMs));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(bar.text().startsWith(QStringLiteral("Saved as"))) << bar.text().toStdString();
}

TEST(DocumentOutput, AWorkbookIsRefusedAsAnythingElse)
{
    const QTemporaryDir folder;
    MessageBar bar;
    writeDocument(folder.filePath(QStringLiteral("book.pdf")), longReport(), &bar, SaveAs::WorkbookOnly);
    EXPECT_EQ(bar.kind(), MessageBar::Kind::Warning);
    EXPECT_TRUE(bar.text().contains(QStringLiteral(".xlsx")));
    EXPECT_FALSE(bar.findChild<MessageProgress *>());
}

TEST(MessageProgress, TellsHowFarItIsAndStops)
{
    MessageBar bar;
    auto *progress = new MessageProgress(&bar, QStringLiteral("Writing x.pdf…"));
    EXPECT_FALSE(bar.isShown()) << "not for what is done at once";
    const ProgressCallback pages = progress->stage(QStringLiteral("%1 of %2 pages"));
    pages(12, 203);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar.isShown(); }));
    const QList<QLabel *> labels = bar.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == QStringLiteral("12 of 203 pages"); }));
    EXPECT_GT(bar.findChild<QProgressBar *>()->value(), 0);
    const CancelToken cancel = progress->cancelToken();
    bar.findChild<QPushButton *>()->click();
    EXPECT_TRUE(cancel.isCancelled());
    bar.show(MessageBar::Kind::Warning, QStringLiteral("Something else"));
    progress->finish();
    EXPECT_TRUE(bar.isShown()) << "another message stays";
    EXPECT_TRUE(bar.findChild<QProgressBar *>()->isHidden());
    pages(13, 203); // the thread that works may be late
}

} // namespace zhucun::gui::test

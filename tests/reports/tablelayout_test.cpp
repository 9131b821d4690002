#include "reports/layout/columnwidths.h"
#include "reports/layout/measures.h"
#include "reports/layout/reportlayout.h"
#include "samples.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <map>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

namespace {

constexpr int kTables = 40;

/// A table as counties make them: any number of columns of any kind, headings of two to nine characters, some below a
/// common one, groups with subtotals, a total. Every cell's text occurs once.
class RandomTable
{
public:
    explicit RandomTable(quint32 seed) : m_random(seed) {}

    Table make()
    {
        Table table;
        const int columns = between(2, 28);
        m_rows = between(1, 90);
        QString group;
        for (int i = 0; i < columns; ++i) {
            if (between(0, 3) == 0)
                group = between(0, 1) == 0 ? QString() : QStringLiteral("分组%1").arg(i) + heading(between(0, 6));
            table.columns.push_back(column(i, columns > 14 ? QString() : group));
        }
        table.caption = between(0, 1) == 0 ? QString() : QStringLiteral("表1");
        for (int row = 0; row < m_rows; ++row) {
            if (between(0, 11) == 0)
                table.rows.push_back({{QString(QStringLiteral("组%1：").arg(row) + heading(6))}, RowStyle::Group});
            table.rows.push_back({cells(table, row), RowStyle::Normal});
            if (between(0, 11) == 0)
                table.rows.push_back({cells(table, 1000 + row), RowStyle::Subtotal});
        }
        table.rows.push_back({cells(table, 9999), RowStyle::Total});
        return table;
    }

    Paper paper()
    {
        const Paper papers[] = {Paper::a4Portrait(), Paper::a4Landscape(), Paper::a3Landscape(),
                                Paper::officialTurned()};
        return papers[between(0, 3)];
    }

private:
    int between(int least, int most) { return m_random.bounded(least, most + 1); }

    QString heading(int length)
    {
        static const QString characters = QStringLiteral("应驻村天数在岗率请假事病督查抽人次化解纠纷起民情走访户");
        QString text;
        for (int i = 0; i < length; ++i)
            text += characters[between(0, int(characters.size()) - 1)];
        return text;
    }

    TableColumn column(int index, const QString &group)
    {
        TableColumn column;
        column.heading = heading(between(2, 9));
        column.group = group;
        column.kind = index == 0 ? Kind::Number : Kind(between(0, 3));
        column.alignment = usualAlignment(column.kind);
        column.wrap = column.kind == Kind::Text && between(0, 1) == 0;
        column.shaded = between(0, 9) == 0;
        return column;
    }

    std::vector<CellValue> cells(const Table &table, int row)
    {
        std::vector<CellValue> cells;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const int unique = (row + 10) * 100 + int(i); // no piece of a broken text looks like another number
            switch (table.columns[i].kind) {
            case Kind::Text:
                cells.push_back(QString(QStringLiteral("文N%1").arg(unique) +
                                        heading(table.columns[i].wrap ? between(0, 40) : between(0, 4))));
                break;
            case Kind::Number:
                cells.push_back(i == 0 || between(0, 1) == 0 ? CellValue(unique) : CellValue(unique + 0.5, 1));
                break;
            case Kind::Date:
                cells.push_back(QDate(2026, 1, 1).addDays(unique % 3000));
                break;
            case Kind::Money:
                cells.push_back(Money::fromFen(qint64(unique) * 1000 + 25));
                break;
            }
        }
        return cells;
    }

    QRandomGenerator m_random;
    int m_rows = 0;
};

struct Laid {
    Report report;
    const Table *table = nullptr;
    PagedDocument document;
};

Laid laid(quint32 seed)
{
    RandomTable random(seed);
    Laid laid;
    laid.report.paper = random.paper();
    laid.report.sections.push_back({{}, {random.make()}, false});
    laid.table = &std::get<Table>(laid.report.sections.front().blocks.front());
    laid.document = layOut(laid.report, FontSet::official()).value();
    return laid;
}

qreal widthOf(const PagedDocument &document, const Page::Text &text)
{
    static std::map<QString, QFontMetricsF> metrics;
    const QFont &font = document.fonts()[size_t(text.font)];
    return metrics.try_emplace(font.key(), font).first->second.horizontalAdvance(text.text);
}

/// x of the edges of the columns, as the layout places them.
std::vector<qreal> edgesOf(const Laid &laid)
{
    const FontSet fonts = FontSet::official();
    FontBook book(fonts);
    const QRectF area = laid.report.paper.layout().paintRect(QPageLayout::Millimeter);
    const ColumnPlan plan = planColumns(*laid.table, book, area.width() * kUnitsPerMillimetre);
    std::vector<qreal> edges{area.left() * kUnitsPerMillimetre};
    for (const qreal width : plan.widths)
        edges.push_back(edges.back() + width);
    return edges;
}

/// The text by which a row is found on a page: its number, or the title of a group.
QString markOf(const TableRowData &row) { return row.cells.front().text(); }

class RandomTables : public testing::TestWithParam<int>
{
protected:
    const Laid m_laid = laid(quint32(GetParam()));
};

} // namespace

TEST_P(RandomTables, NumbersNeverWrapAndEveryCellIsThereOnce)
{
    QHash<QString, int> whole;
    QString all;
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        const QStringList texts = textsOf(m_laid.document.page(page));
        for (const QString &text : texts)
            ++whole[text];
    }
    QHash<QString, int> expected;
    for (const TableRowData &row : m_laid.table->rows) {
        if (spansTable(row.style))
            continue;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (m_laid.table->columns[i].kind != Kind::Text)
                ++expected[row.cells[i].text()];
        }
    }
    for (auto it = expected.begin(); it != expected.end(); ++it)
        EXPECT_EQ(whole.value(it.key()), it.value()) << it.key().toStdString();
}

TEST_P(RandomTables, EveryTextStaysWithinItsColumn)
{
    const std::vector<qreal> edges = edgesOf(m_laid);
    const QRectF area = m_laid.report.paper.layout().paintRect(QPageLayout::Millimeter);
    EXPECT_NEAR(edges.back(), area.right() * kUnitsPerMillimetre, 1) << "the table fills the width";
    QHash<QString, size_t> columnOf;
    for (const TableRowData &row : m_laid.table->rows) {
        for (size_t i = 0; !spansTable(row.style) && i < row.cells.size(); ++i) {
            if (m_laid.table->columns[i].kind == Kind::Number || m_laid.table->columns[i].kind == Kind::Money)
                columnOf.insert(row.cells[i].text(), i);
        }
    }
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        for (const Page::Text &text : m_laid.document.page(page).texts) {
            const qreal right = text.baseline.x() + widthOf(m_laid.document, text);
            EXPECT_GE(text.baseline.x(), edges.front() - 1) << text.text.toStdString();
            EXPECT_LE(right, edges.back() + 1) << text.text.toStdString();
            const auto column = columnOf.constFind(text.text);
            if (column == columnOf.constEnd())
                continue;
            EXPECT_GE(text.baseline.x(), edges[*column] - 1) << text.text.toStdString();
            EXPECT_LE(right, edges[*column + 1] + 1) << text.text.toStdString();
        }
    }
}

TEST_P(RandomTables, NoTextLiesOnAnother)
{
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        std::vector<QRectF> boxes;
        for (const Page::Text &text : m_laid.document.page(page).texts) {
            const qreal em = m_laid.document.fonts()[size_t(text.font)].pixelSize();
            // The height of a character; half a unit is rounding.
            boxes.emplace_back(text.baseline.x() + 1, text.baseline.y() - 0.8 * em, widthOf(m_laid.document, text) - 2,
                               0.9 * em);
        }
        std::ranges::sort(boxes, {}, &QRectF::top);
        for (size_t i = 0; i < boxes.size(); ++i) {
            for (size_t k = i + 1; k < boxes.size() && boxes[k].top() < boxes[i].bottom(); ++k)
                ASSERT_FALSE(boxes[i].intersects(boxes[k])) << "page " << page << " at " << boxes[i].left();
        }
    }
}

TEST_P(RandomTables, NoTextIsCrossedByARule)
{
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        const Page &sheet = m_laid.document.page(page);
        for (const Page::Text &text : sheet.texts) {
            const qreal em = m_laid.document.fonts()[size_t(text.font)].pixelSize();
            const QRectF box(text.baseline.x() + 1, text.baseline.y() - 0.8 * em, widthOf(m_laid.document, text) - 2,
                             0.85 * em);
            for (const Page::Rule &rule : sheet.rules) {
                const QRectF line = QRectF(rule.line.p1(), rule.line.p2()).normalized().adjusted(0, 0, 0.01, 0.01);
                ASSERT_FALSE(line.intersects(box)) << page << " " << text.text.toStdString();
            }
        }
    }
}

TEST_P(RandomTables, HeadingsRepeatOnEveryPage)
{
    QSet<QString> marks;
    for (const TableRowData &row : m_laid.table->rows)
        marks.insert(markOf(row));
    QString headings;
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        QString above;
        for (const QString &text : textsOf(m_laid.document.page(page))) {
            if (marks.contains(text))
                break;
            if (text != m_laid.table->caption)
                above += text;
        }
        if (page == 0)
            headings = above;
        EXPECT_EQ(above, headings) << page;
    }
    for (const TableColumn &column : m_laid.table->columns)
        EXPECT_TRUE(headings.contains(column.heading)) << column.heading.toStdString();
}

TEST_P(RandomTables, HeadingsTakeTwoLinesAtMostWhereTheTableHasRoom)
{
    const FontSet fonts = FontSet::official();
    FontBook book(fonts);
    const QRectF area = m_laid.report.paper.layout().paintRect(QPageLayout::Millimeter);
    const ColumnPlan plan = planColumns(*m_laid.table, book, area.width() * kUnitsPerMillimetre);
    TextMeasure &measure = book.measure(book.use(Typeface::Hei, plan.pointSize));
    for (size_t i = 0; i < plan.widths.size(); ++i) {
        const qreal room = plan.widths[i] - 2 * plan.padding();
        const QStringList lines = measure.lines(m_laid.table->columns[i].heading, room);
        for (const QString &line : lines)
            EXPECT_LE(measure.width(line), room + 1) << line.toStdString();
        if (plan.pointSize >= 8) {
            EXPECT_LE(lines.size(), 2) << m_laid.table->columns[i].heading.toStdString();
        }
    }
}

TEST_P(RandomTables, TotalsAreSetOffAndNeverAlone)
{
    QSet<QString> rows;
    for (const TableRowData &row : m_laid.table->rows) {
        if (row.style == RowStyle::Normal)
            rows.insert(markOf(row));
    }
    const PagedDocument &document = m_laid.document;
    const Page &last = document.page(document.pageCount() - 1);
    const Page::Text *found = nullptr;
    const Page::Text *before = nullptr;
    bool rowAbove = false;
    for (const Page::Text &text : last.texts) {
        if (text.text == markOf(m_laid.table->rows[m_laid.table->rows.size() - 2]))
            before = &text;
        if (text.text == markOf(m_laid.table->rows.back()))
            found = &text;
        rowAbove = rowAbove || rows.contains(text.text);
    }
    ASSERT_TRUE(found && before) << "the total is on the last page, with the row before it";
    EXPECT_TRUE(rowAbove);
    const FontSet fonts = FontSet::official();
    EXPECT_EQ(document.fonts()[size_t(found->font)].family(), fonts.family(Typeface::Hei));
    // Between the two a strong rule goes over the whole table.
    const std::vector<qreal> edges = edgesOf(m_laid);
    const bool ruled = std::ranges::any_of(last.rules, [&](const Page::Rule &rule) {
        return rule.width > measures::kThinRule * kUnitsPerPoint && rule.line.dy() == 0 &&
               rule.line.y1() < found->baseline.y() && rule.line.y1() > before->baseline.y() &&
               std::abs(rule.line.x1() - edges.front()) < 1 && std::abs(rule.line.x2() - edges.back()) < 1;
    });
    EXPECT_TRUE(ruled);
}

TEST_P(RandomTables, RowsStayWithTheirTitlesAndSums)
{
    QHash<QString, int> pageOf;
    for (int page = 0; page < m_laid.document.pageCount(); ++page) {
        const QStringList texts = textsOf(m_laid.document.page(page));
        for (const QString &text : texts)
            pageOf.insert(text, page);
    }
    const auto &rows = m_laid.table->rows;
    for (size_t row = 0; row + 1 < rows.size(); ++row) {
        const RowStyle next = rows[row + 1].style;
        ASSERT_TRUE(pageOf.contains(markOf(rows[row]))) << markOf(rows[row]).toStdString();
        if (rows[row].style == RowStyle::Group || next == RowStyle::Subtotal || next == RowStyle::Total) {
            EXPECT_EQ(pageOf.value(markOf(rows[row])), pageOf.value(markOf(rows[row + 1])))
                << markOf(rows[row]).toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomTables, testing::Range(1, kTables + 1));

#include "reports/documents/statisticstable.h"

#include "domain/statistics/indicatortheme.h"
#include "domain/text/chinesedate.h"
#include "reports/documents/statisticsheadings.h"

#include <algorithm>
#include <cmath>

namespace zhucun::reports {

namespace {

/// Of A4 landscape within its margins, in characters of 小五: smaller type a table of numbers is not read in.
constexpr qreal kPageEm = 83;
/// What a cell has around its text.
constexpr qreal kCellEm = 0.8;
constexpr qreal kNarrowestStep = 1;

/// Columns that stand in one table, by their index.
using Columns = std::vector<size_t>;

qreal widthOf(const QString &text)
{
    qreal width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2000 ? 0.52 : 1;
    return width;
}

/// A table cut into such as fit on a page.
class Pages
{
public:
    explicit Pages(const StatisticsTable &table) : m_table(table), m_words(StatisticsWords::chinese())
    {
        for (size_t column = 0; column < table.columns.size(); ++column)
            measure(column);
        qreal names = widthOf(QStringLiteral("指标名称"));
        for (const StatisticsHead &row : table.rows)
            names = std::max(names, widthOf(rowNameOf(table, row, m_words)));
        m_room = kPageEm - names - kCellEm;
        if (table.layout.hasIndicatorRows())
            m_room -= widthOf(QStringLiteral("单位")) + kCellEm;
        m_room = std::max(m_room, kPageEm / 4);
    }

    /// As few tables as it takes, about as wide as each other.
    std::vector<Columns> cut() const
    {
        std::vector<Columns> best = cutAt(m_room);
        for (qreal room = m_room - kNarrowestStep; room > 0; room -= kNarrowestStep) {
            std::vector<Columns> narrower = cutAt(room);
            if (narrower.size() > best.size())
                break;
            best = std::move(narrower);
        }
        return best;
    }

private:
    /// Neighbours that stay together if they can.
    struct Run {
        QString group;
        Columns columns;
        qreal sum = 0;   ///< of its columns
        qreal width = 0; ///< with what stands above them
    };

    void measure(size_t column)
    {
        const StatisticsHeading heading = headingOf(m_table, m_table.columns[column], m_words);
        qreal width = std::ceil(widthOf(heading.heading) / 2) + 0.5; // headings take two lines
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            const StatisticsCell &cell = m_table.cell(row, column);
            const qreal mark = cell.isTyped ? 1 : 0;
            width = std::max(width, widthOf(figureText(cell.value, m_table.decimalsAt(row, column))) + mark + 0.2);
        }
        if (m_runs.empty() || heading.group.isEmpty() || m_runs.back().group != heading.group)
            m_runs.push_back({heading.group, {}, 0, 0});
        Run &run = m_runs.back();
        run.columns.push_back(column);
        run.sum += width + kCellEm;
        run.width = std::max(run.sum, widthOf(heading.group) + kCellEm);
        m_widths.push_back(width + kCellEm);
    }

    std::vector<Columns> cutAt(qreal room) const
    {
        std::vector<Columns> pages(1);
        qreal used = 0;
        const auto begin = [&] {
            if (!pages.back().empty())
                pages.emplace_back();
            used = 0;
        };
        for (const Run &run : m_runs) {
            if (used + run.width > room)
                begin();
            if (run.width <= room) {
                pages.back().insert(pages.back().end(), run.columns.begin(), run.columns.end());
                used += run.width;
                continue;
            }
            for (const size_t column : run.columns) {
                if (used + m_widths[column] > room && used > 0)
                    begin();
                pages.back().push_back(column);
                used += m_widths[column];
            }
        }
        return pages;
    }

    const StatisticsTable &m_table;
    StatisticsWords m_words;
    std::vector<Run> m_runs;
    std::vector<qreal> m_widths;
    qreal m_room = 0;
};

CellValue cellOf(const StatisticsTable &table, size_t row, size_t column)
{
    const StatisticsCell &cell = table.cell(row, column);
    if (!cell.value)
        return CellValue::noValue();
    const int decimals = table.decimalsAt(row, column);
    const CellValue shown = decimals == 0
                                ? CellValue(qint64(std::llround(*cell.value)))
                                : CellValue::shownAs(CellValue(*cell.value, decimals), figureText(table, row, column));
    return cell.isTyped ? CellValue::marked(shown, kTypedMark) : shown;
}

TableColumn columnOf(const StatisticsHeading &heading, Kind kind)
{
    TableColumn column;
    column.heading = heading.heading;
    column.group = heading.group;
    column.kind = kind;
    column.alignment = usualAlignment(kind);
    return column;
}

class PageTable
{
public:
    PageTable(const StatisticsTable &table, const Columns &columns)
        : m_table(table), m_columns(columns), m_words(StatisticsWords::chinese())
    {
    }

    Table make() const
    {
        Table table;
        const bool hasIndicatorRows = m_table.layout.hasIndicatorRows();
        table.columns.push_back(columnOf({{}, hasIndicatorRows ? QStringLiteral("指标") : groupingName()}, Kind::Text));
        if (hasIndicatorRows)
            table.columns.push_back(columnOf({{}, QStringLiteral("单位")}, Kind::Text));
        for (const size_t column : m_columns)
            table.columns.push_back(columnOf(headingOf(m_table, m_table.columns[column], m_words), Kind::Number));
        std::optional<IndicatorTheme> theme;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (hasIndicatorRows && hasThemes())
                addTheme(table, row, theme);
            table.rows.push_back(rowOf(row, hasIndicatorRows));
        }
        return table;
    }

    /// What the indicators of its columns are about.
    QString caption() const
    {
        QStringList themes;
        for (const size_t column : m_columns) {
            const int indicator = m_table.columns[column].indicator;
            if (indicator < 0)
                continue;
            const QString theme = chineseOf(themeOf(m_table.indicators[size_t(indicator)].code));
            if (!themes.contains(theme))
                themes << theme;
        }
        return themes.join(QChar(u'、'));
    }

private:
    QString groupingName() const { return m_table.layout.by ? chineseOf(*m_table.layout.by) : QString(); }

    bool hasThemes() const
    {
        return std::ranges::any_of(m_table.indicators, [this](const Indicator &indicator) {
            return themeOf(indicator.code) != themeOf(m_table.indicators.front().code);
        });
    }

    void addTheme(Table &table, size_t row, std::optional<IndicatorTheme> &current) const
    {
        const IndicatorTheme theme = themeOf(m_table.indicators[size_t(m_table.rows[row].indicator)].code);
        if (current == theme)
            return;
        current = theme;
        table.rows.push_back({{chineseOf(theme)}, RowStyle::Group});
    }

    TableRowData rowOf(size_t row, bool hasIndicatorRows) const
    {
        TableRowData data;
        const StatisticsHead &head = m_table.rows[row];
        data.style = head.isTotal ? RowStyle::Total : RowStyle::Normal;
        data.cells.emplace_back(rowNameOf(m_table, head, m_words));
        if (hasIndicatorRows)
            data.cells.emplace_back(m_table.indicators[size_t(head.indicator)].chineseUnit());
        for (const size_t column : m_columns)
            data.cells.push_back(cellOf(m_table, row, column));
        return data;
    }

    const StatisticsTable &m_table;
    const Columns &m_columns;
    StatisticsWords m_words;
};

QString periodText(const Period &period)
{
    if (period.from == period.to)
        return chineseDate(period.from);
    return QStringLiteral("%1至%2").arg(chineseDate(period.from), chineseDate(period.to));
}

QStringList headNotesOf(const StatisticsTable &table)
{
    QStringList notes;
    const QString round = table.round.isEmpty() ? QString() : QStringLiteral("%1，").arg(table.round);
    notes << QStringLiteral("统计时段：%1%2").arg(round, periodText(table.period));
    QStringList compared;
    if (table.lastYear)
        compared << QStringLiteral("上年同期为%1").arg(periodText(*table.lastYear));
    if (table.lastPeriod)
        compared << QStringLiteral("上期为%1").arg(periodText(*table.lastPeriod));
    if (!compared.isEmpty())
        notes << QStringLiteral("对比时段：%1").arg(compared.join(QChar(u'；')));
    const QString maker = table.madeBy.isEmpty() ? QString() : QStringLiteral("制表人：%1　").arg(table.madeBy);
    notes << QStringLiteral("%1制表日期：%2").arg(maker, chineseDate(table.madeOn));
    return notes;
}

bool isGroupedBy(const StatisticsTable &table, StatisticsGrouping grouping)
{
    return table.layout.by == grouping || table.layout.across == grouping;
}

QStringList footNotesOf(const StatisticsTable &table)
{
    QStringList notes;
    const QStringList warnings = warningNotes(table.warnings);
    for (const QString &warning : warnings)
        notes << QStringLiteral("注意：%1").arg(warning);
    const std::vector<StatisticsPart> parts = table.layout.parts();
    if (table.layout.hasIndicatorRows() && std::ranges::any_of(parts, isChange))
        notes << QStringLiteral("同比、环比：比率类指标为百分点，其他指标为%。");
    if (isGroupedBy(table, StatisticsGrouping::AgeBand)) {
        notes << QStringLiteral("年龄按周岁计（出生年月到月）：派驻的统计截止日期为%1，走访等记录以发生当日为准。")
                     .arg(chineseDate(table.period.to));
    }
    if (isGroupedBy(table, StatisticsGrouping::Education))
        notes << QStringLiteral("学历按全日制和在职学历中较高的计。");
    if (table.hasTyped())
        notes << QStringLiteral("%1为录入的历史数据，或与之相比的变化：当时没有记录可供统计。").arg(kTypedMark);
    notes << QStringLiteral("“—”表示无数据或分母为零；合计按指标口径整体计算，去重和比率类指标不等于各行相加。");
    int number = 0;
    for (const Indicator &indicator : table.indicators) {
        notes << QStringLiteral("%1．%2：%3（口径第%4版）")
                     .arg(QString::number(++number), nameWithUnit(indicator), indicator.definition,
                          QString::number(indicator.version));
    }
    return notes;
}

QString warningNote(const StatisticsWarning &warning)
{
    const auto arg = [&warning](int index) { return warning.args.value(index); };
    const auto part = [&arg](int index) {
        return chineseOf(fromCode<StatisticsPart>(arg(index)).value_or(StatisticsPart::Value));
    };
    switch (warning.kind) {
    case StatisticsWarning::Kind::DefinitionChanged:
        return QStringLiteral("“%1”的口径已由第%2版改为第%3版，前后数字不可直接比较。").arg(arg(0), arg(1), arg(2));
    case StatisticsWarning::Kind::VillagesChanged:
        return QStringLiteral("派驻村由%3的%1个变为%2个，对比时请注意范围变化。").arg(arg(0), arg(1), part(2));
    case StatisticsWarning::Kind::NoFigure:
        return arg(1) == QLatin1String("whole_months") ? QStringLiteral("%1只能按整月统计，该时段无数据。").arg(arg(0))
                                                       : QStringLiteral("%1在该时段不能统计。").arg(arg(0));
    case StatisticsWarning::Kind::UnknownIndicator:
        return QStringLiteral("指标“%1”已不存在。").arg(arg(0));
    case StatisticsWarning::Kind::TooManyGroups:
        return QStringLiteral("并列分组共%2个，只列出前%1个，合计仍为全部。").arg(arg(0), arg(1));
    case StatisticsWarning::Kind::PeriodNotOver:
        return QStringLiteral("统计时段尚未结束，与完整时段对比时数字偏小。");
    case StatisticsWarning::Kind::NoRoundToCompare:
        return QStringLiteral("按轮次统计，没有可对比的%1。").arg(part(0));
    }
    return {};
}

} // namespace

QStringList warningNotes(const std::vector<StatisticsWarning> &warnings)
{
    QStringList notes;
    for (const StatisticsWarning &warning : mergedWarnings(warnings))
        notes << warningNote(warning);
    return notes;
}

Report statisticsTable(const StatisticsTable &table)
{
    Report report;
    report.name = QStringLiteral("statistics-table");
    report.title = table.place + QStringLiteral("驻村工作统计表");
    report.paper = Paper::a4Landscape();
    report.headNotes = headNotesOf(table);
    report.footNotes = footNotesOf(table);
    report.figures = table.figures();
    Section section;
    if (table.isEmpty()) {
        Paragraph nothing;
        nothing.text = QStringLiteral("该时段没有数据。");
        section.blocks.push_back(nothing);
        report.sections.push_back(section);
        return report;
    }
    const std::vector<Columns> pages = Pages(table).cut();
    for (size_t i = 0; i < pages.size(); ++i) {
        const PageTable page(table, pages[i]);
        Table made = page.make();
        made.caption = pages.size() == 1
                           ? page.caption()
                           : QStringLiteral("表%1　%2").arg(QString::number(i + 1), page.caption()).trimmed();
        section.blocks.push_back(std::move(made));
    }
    report.sections.push_back(std::move(section));
    return report;
}

} // namespace zhucun::reports

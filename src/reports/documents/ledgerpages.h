#pragma once

#include "domain/documents/ledgerdocuments.h"
#include "reports/documents/attendancecells.h"

#include <functional>
#include <span>

namespace zhucun::reports {

/// How the lines of one ledger become rows. Sums stand in the columns of what they add up, never across units.
template <class Line>
struct LedgerForm {
    std::vector<TableColumn> columns; ///< without the number, the township and the village
    std::function<std::vector<CellValue>(const Line &)> cells;
    /// Likewise, of these lines; empty cells where nothing adds up.
    std::function<std::vector<CellValue>(const std::vector<const Line *> &)> sums;
    QString counted; ///< what a line is: 次, 起, 条, 件
    QString emptyText;
    size_t placeAt = 1; ///< columns before the township: the day, or number and day
};

/// Title, head notes and signatures that all ledgers share.
Report ledgerPage(const QString &title, const QString &dayName, const LedgerScope &scope, const QString &roundName,
                  size_t lines, const QString &counted);

/// The statistic of the same records; nothing where only a filter of its own makes them.
std::optional<StatisticsQuery> statisticsOf(const LedgerScope &scope);

/// A figure of the total row of the ledger.
FigureRef ledgerFigure(const QString &code, const QString &label, const QString &unit, const StatisticsQuery &query,
                       double value);

/// The lines as a table, under headings of their place where that is asked for.
template <class Line>
class LedgerTable
{
public:
    LedgerTable(const LedgerForm<Line> &form, const LedgerData<Line> &data)
        : m_form(form), m_lines(data.lines), m_grouping(data.scope.grouping)
    {
    }

    Table make()
    {
        m_table.columns = columns();
        m_table.emptyText = m_form.emptyText;
        std::vector<const Line *> group;
        for (const Line &line : m_lines) {
            if (m_grouping != LedgerGrouping::None && !group.empty() && headingOf(*group.back()) != headingOf(line))
                closeGroup(group);
            group.push_back(&line);
        }
        if (m_grouping != LedgerGrouping::None && !group.empty())
            closeGroup(group);
        if (m_grouping == LedgerGrouping::None) {
            for (const Line *line : group)
                addLine(*line);
        }
        if (!m_lines.empty())
            addSums(QStringLiteral("合计"), pointers(), RowStyle::Total);
        return std::move(m_table);
    }

private:
    bool showsTownship() const { return m_grouping == LedgerGrouping::None; }
    bool showsVillage() const { return m_grouping != LedgerGrouping::Village; }

    std::vector<TableColumn> columns() const
    {
        std::vector<TableColumn> all{numberColumn(QStringLiteral("序号"))};
        all.insert(all.end(), m_form.columns.begin(), m_form.columns.begin() + qint64(m_form.placeAt));
        if (showsTownship())
            all.push_back(textColumn(QStringLiteral("乡镇")));
        if (showsVillage())
            all.push_back(textColumn(QStringLiteral("村")));
        all.insert(all.end(), m_form.columns.begin() + qint64(m_form.placeAt), m_form.columns.end());
        return all;
    }

    /// A row of the form's own cells, with the number and the place put in where they belong.
    TableRowData row(const CellValue &number, std::vector<CellValue> cells, const LedgerPlace &place,
                     RowStyle style) const
    {
        cells.resize(std::max(cells.size(), m_form.placeAt));
        std::vector<CellValue> here;
        if (showsTownship())
            here.push_back(CellValue(place.townshipName));
        if (showsVillage())
            here.push_back(CellValue(place.villageName));
        cells.insert(cells.begin() + qint64(m_form.placeAt), here.begin(), here.end());
        cells.insert(cells.begin(), number);
        return {std::move(cells), style};
    }

    void addLine(const Line &line)
    {
        m_table.rows.push_back(row(++m_number, m_form.cells(line), line.place, RowStyle::Normal));
    }

    void addSums(const QString &label, const std::vector<const Line *> &lines, RowStyle style)
    {
        TableRowData sums = row({}, m_form.sums(lines), {}, style);
        sums.cells[1] = CellValue(QString(QStringLiteral("%1 %2%3").arg(label).arg(lines.size()).arg(m_form.counted)));
        m_table.rows.push_back(std::move(sums));
    }

    QString headingOf(const Line &line) const
    {
        const LedgerPlace &place = line.place;
        const QString township = place.townshipName.isEmpty() ? QStringLiteral("未注明乡镇") : place.townshipName;
        return m_grouping == LedgerGrouping::Village ? QString(township + place.villageName) : township;
    }

    void closeGroup(std::vector<const Line *> &group)
    {
        m_table.rows.push_back({{CellValue(headingOf(*group.front()))}, RowStyle::Group});
        for (const Line *line : group)
            addLine(*line);
        addSums(QStringLiteral("小计"), group, RowStyle::Subtotal);
        group.clear();
    }

    std::vector<const Line *> pointers() const
    {
        std::vector<const Line *> all;
        for (const Line &line : m_lines)
            all.push_back(&line);
        return all;
    }

    const LedgerForm<Line> &m_form;
    const std::vector<Line> &m_lines;
    LedgerGrouping m_grouping;
    Table m_table;
    int m_number = 0;
};

} // namespace zhucun::reports

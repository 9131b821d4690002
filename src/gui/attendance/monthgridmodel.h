#pragma once

#include "gui/attendance/gridedits.h"

#include <QAbstractTableModel>
#include <QHash>

namespace zhucun::gui {

/// A month sheet as a table: name, place and role, the days, the totals. Views paint the days from cell(), not from
/// roles: a county has 150,000 of them.
class MonthGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum LeftColumn { NameColumn, PlaceColumn, RoleColumn, kLeftColumns };
    enum class Total { Required, Present, Missing, Unrecorded, Nights };
    static constexpr int kTotals = 5;

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setSheet(MonthSheet sheet);
    /// The same month of the same cadres read anew: selection and scrolling stay. False for any other sheet.
    bool update(const MonthSheet &sheet);
    /// Lines of cadres who are shown already. False when one of `cadres` came or went: the sheet must be read anew.
    bool replaceLines(const std::vector<CadreId> &cadres, const MonthSheet &part);
    /// Shows marks before the county has them. Days after `today` and closed lines stay as they are.
    void apply(const std::vector<DayMark> &marks, QDate today);
    const MonthSheet &sheet() const { return m_sheet; }
    int dayCount() const { return int(m_sheet.days.size()); }
    int firstTotal() const { return kLeftColumns + dayCount(); }
    bool isDay(int column) const { return column >= kLeftColumns && column < firstTotal(); }
    /// Day of the sheet from 0.
    int dayAt(int column) const { return column - kLeftColumns; }
    int columnOfDay(int day) const { return kLeftColumns + day; }
    const MonthSheet::Line &line(int row) const { return m_sheet.lines[std::size_t(row)]; }
    const SheetCell &cell(int row, int column) const { return line(row).cells[std::size_t(dayAt(column))]; }
    const MonthSheet::Day &day(int column) const { return m_sheet.days[std::size_t(dayAt(column))]; }
    bool isPosted(int row, int column) const { return line(row).posted[std::size_t(dayAt(column))]; }
    int rowOf(CadreId cadreId) const { return m_rows.value(cadreId.value(), -1); }
    int totalOf(int row, Total total) const;
    bool hasClosedLines() const;
    /// In half days (nights in nights), of all lines.
    qint64 sumOf(Total total) const;
    /// Half days of each status in posting days, of all lines.
    std::array<qint64, kDayStatusCount> counts() const;

private:
    QString leftText(int row, int column) const;
    QString leftTip(int row) const;
    QString cellWords(int row, int column) const;
    void changedLine(int row);

    MonthSheet m_sheet;
    QHash<qint64, int> m_rows; ///< by cadre
};

/// "9.5" of half days, a number of nights; empty for none.
QString totalText(MonthGridModel::Total total, int value);
/// 一 二 三 … for a day's heading.
QString weekdayText(QDate day);

} // namespace zhucun::gui

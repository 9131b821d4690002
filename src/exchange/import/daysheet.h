#pragma once

#include "core/time/yearmonth.h"
#include "domain/transfer/transferrecord.h"
#include "exchange/import/headingmatch.h"

#include <optional>

namespace zhucun {

/// A column of one day, or of half a day.
struct DayColumn {
    int index = 0; ///< in TableRow::cells
    QString heading;
    QString label; ///< as a message names it
    int day = 1;
    std::optional<int> month; ///< where the heading says so
    std::optional<int> year;
    QString key; ///< of the entity's column that the cell fills
};

/// A sheet with one row a person and one column a day: 1 2 3 …, 1日, 5月1日 or whole dates, of one level or below a
/// heading over all of them, with 上午 and 下午 under each day or in a column of their own. Says which records its rows
/// are.
class DaySheet
{
public:
    /// nullopt when the rows are no such sheet. HeadingsMissing when they are one without the columns it needs, or
    /// without a month in headings, rows, title or `month`.
    static Result<std::optional<DaySheet>> find(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                                const std::vector<MergedRange> &merged, const HeadingMapping &mapping,
                                                const std::optional<YearMonth> &month);

    /// Of what stands beside the days.
    const HeadingMatch &headings() const { return m_headings; }
    /// The row has the names of the weekdays below the days.
    bool isWeekdays(const TableRow &row) const;
    bool isDay(int index) const; ///< the cells of this column are a day's
    /// As a message calls the day -> place in TableRow::cells, of the morning where it has two.
    QHash<QString, int> columns() const;
    /// One record for each day of which the row says something; `beside` is the row without its days.
    std::vector<TransferRecord> records(const TableRow &row, const TransferRecord &beside) const;

private:
    QString keyFor(const DayColumn &column, const TransferRecord &beside) const;
    void setDay(TransferRecord &record, const DayColumn &column, const std::optional<YearMonth> &rowMonth) const;
    /// Which day it is of a row that may name its month; invalid when there is no such day.
    QDate dayOf(const DayColumn &column, const std::optional<YearMonth> &rowMonth) const;

    const EntityColumns *m_entity = nullptr;
    HeadingMatch m_headings;
    std::vector<DayColumn> m_days;
    std::optional<YearMonth> m_month; ///< of rows and headings that do not say
};

} // namespace zhucun

#include "exchange/import/daysheet.h"

#include "core/text/dateparse.h"
#include "core/text/fold.h"
#include "exchange/import/importvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace zhucun {

namespace {

constexpr size_t kLeastDays = 5; // fewer numbers in a row may be anything

enum class HalfLabel { None, Morning, Afternoon };

HalfLabel halfLabel(const QString &written)
{
    const QString text = text::foldHeading(written);
    if (text == QStringLiteral("上午") || text == QStringLiteral("上") || text == QLatin1String("am"))
        return HalfLabel::Morning;
    if (text == QStringLiteral("下午") || text == QStringLiteral("下") || text == QLatin1String("pm"))
        return HalfLabel::Afternoon;
    return HalfLabel::None;
}

QString textAt(const TableRow *row, size_t index)
{
    return row && index < row->cells.size() ? row->cells[index].text().trimmed() : QString();
}

/// 1, 01, 1日, 1号（周一）, 5月1日, 2026-05-01
std::optional<DayColumn> dayHeading(const Cell &cell, int index)
{
    const QString heading = cell.text().simplified();
    DayColumn column{index, heading, heading, 0, {}, {}, {}};
    if (cell.kind() == Cell::Kind::Date || cell.kind() == Cell::Kind::DateTime) {
        column.day = cell.date().day();
        column.month = cell.date().month();
        column.year = cell.date().year();
        return column;
    }
    static const QRegularExpression form(
        QStringLiteral("^(?:(?:(\\d{4})[年./-])?(\\d{1,2})[月./-])?(\\d{1,2})[日号]?(?:(?:周|星期|礼拜)?"
                       "[一二三四五六日天])?$"));
    // Not as other headings are compared: here the dashes say something.
    static const QRegularExpression beside(QStringLiteral("\\([^)]*\\)|\\s+"));
    const auto match = form.match(text::fold(cell.text()).remove(beside));
    if (!match.hasMatch())
        return std::nullopt;
    column.day = match.captured(3).toInt();
    if (!match.captured(2).isEmpty())
        column.month = match.captured(2).toInt();
    if (!match.captured(1).isEmpty())
        column.year = match.captured(1).toInt();
    if (heading.size() <= 2)
        column.label = QString::number(column.day) + QChar(u'日');
    const bool isDay = column.day >= 1 && column.day <= 31 && column.month.value_or(1) >= 1 && column.month <= 12;
    return isDay ? std::optional(column) : std::nullopt;
}

bool isAfter(const DayColumn &column, const DayColumn &earlier)
{
    const auto order = [](const DayColumn &c) { return std::tuple(c.year.value_or(0), c.month.value_or(0), c.day); };
    return order(column) > order(earlier);
}

/// The longest run of days one after the other. Below a day over two columns stand the halves.
std::vector<DayColumn> daysIn(const TableRow &row, const TableRow *below, const DaySheetForm &form)
{
    std::vector<DayColumn> longest;
    std::vector<DayColumn> run;
    const auto end = [&] {
        if (run.size() > longest.size())
            longest = run;
        run.clear();
    };
    // The last day's heading stands over two columns, of which a file may have the first alone.
    const size_t width = std::max(row.cells.size(), below ? below->cells.size() : 0);
    for (size_t i = 0; i < width; ++i) {
        const HalfLabel half = halfLabel(textAt(below, i));
        const Cell heading = i < row.cells.size() ? row.cells[i] : Cell();
        std::optional<DayColumn> day = dayHeading(heading, int(i));
        if (!day && heading.isEmpty() && half == HalfLabel::Afternoon && !run.empty() &&
            run.back().key == form.morningKey) {
            day = run.back();
            day->index = int(i);
        } else if (!day) {
            end();
            continue;
        } else if (!run.empty() && !isAfter(*day, run.back())) {
            end();
        }
        day->key = half == HalfLabel::Morning     ? form.morningKey
                   : half == HalfLabel::Afternoon ? form.afternoonKey
                                                  : form.valueKey;
        run.push_back(*day);
    }
    end();
    return longest;
}

/// 二〇二六年五月 as 2026年5月
QString withDigits(QString text)
{
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    text.replace(QChar(u'○'), QChar(u'〇')).replace(QChar(u'零'), QChar(u'〇'));
    static const QRegularExpression written(
        QStringLiteral("([〇一二三四五六七八九]{4})年(十?[一二三四五六七八九]|十)月"));
    const auto match = written.match(text);
    if (!match.hasMatch())
        return text;
    QString year;
    for (const QChar c : match.captured(1))
        year += QString::number(digits.indexOf(c));
    const QString month = match.captured(2);
    const qsizetype ones = month.endsWith(QChar(u'十')) ? 0 : digits.indexOf(month.back());
    const qsizetype number = (month.startsWith(QChar(u'十')) ? 10 : 0) + ones;
    return QStringLiteral("%1年%2月").arg(year).arg(number);
}

/// The month a title speaks of; a whole date is when something was signed.
std::optional<YearMonth> monthIn(const Cell &cell)
{
    if (cell.kind() == Cell::Kind::Date)
        return YearMonth::of(cell.date());
    static const QRegularExpression written(
        QStringLiteral("(?<!\\d)(\\d{4})(?:年(\\d{1,2})月(?!\\d)|[-./](\\d{1,2})(?![-./\\d]))"));
    const auto match = written.match(withDigits(text::fold(cell.text()).remove(QLatin1Char(' '))));
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return YearMonth::fromNumber(match.captured(1).toInt() * 100 + month.toInt());
}

std::optional<YearMonth> titleMonth(const std::vector<TableRow> &rows, int dayRow)
{
    for (const TableRow &row : rows) {
        if (row.number >= dayRow)
            break;
        for (const Cell &cell : row.cells) {
            if (const auto month = monthIn(cell))
                return month;
        }
    }
    return std::nullopt;
}

struct DayRow {
    const TableRow *row = nullptr;
    std::vector<DayColumn> days;
};

/// The row with most days; none when no row has enough of them.
DayRow dayRowIn(const std::vector<TableRow> &rows, const DaySheetForm &form)
{
    DayRow best;
    for (size_t i = 0; i < rows.size(); ++i) {
        const TableRow *below = i + 1 < rows.size() ? &rows[i + 1] : nullptr;
        std::vector<DayColumn> days = daysIn(rows[i], below, form);
        if (days.size() >= kLeastDays && days.size() > best.days.size())
            best = {&rows[i], std::move(days)};
    }
    return best;
}

/// Printed forms number their columns below the headings: there a number stands under the name as well.
bool isColumnNumbers(const TableRow &row, const HeadingMatch &headings)
{
    return row.number > headings.lastHeadingRow &&
           std::any_of(headings.columns.begin(), headings.columns.end(),
                       [&row](const MatchedColumn &column) { return !textAt(&row, size_t(column.index)).isEmpty(); });
}

} // namespace

Result<std::optional<DaySheet>> DaySheet::find(const EntityColumns &entity, const std::vector<TableRow> &rows,
                                               const std::vector<MergedRange> &merged, const HeadingMapping &mapping,
                                               const std::optional<YearMonth> &month)
{
    if (!entity.daySheet)
        return std::optional<DaySheet>();
    const DayRow found = dayRowIn(rows, *entity.daySheet);
    if (!found.row)
        return std::optional<DaySheet>();
    std::vector<TableRow> upToDays;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(upToDays),
                 [&](const TableRow &row) { return row.number <= found.row->number; });
    auto headings = matchHeadings(*entity.daySheet->columns, upToDays, merged, mapping);
    if (!headings)
        return matchHeadings(entity, rows, merged, mapping) ? Result<std::optional<DaySheet>>(std::nullopt)
                                                            : failure(headings.error());
    if (isColumnNumbers(*found.row, *headings))
        return std::optional<DaySheet>();
    DaySheet sheet;
    sheet.m_entity = &entity;
    sheet.m_days = found.days;
    const bool hasHalves = sheet.m_days.front().key != entity.daySheet->valueKey;
    sheet.m_headings = std::move(*headings);
    sheet.m_headings.lastHeadingRow = found.row->number + (hasHalves ? 1 : 0);
    sheet.m_headings.ignored.removeIf([&](const QString &heading) {
        return std::any_of(sheet.m_days.begin(), sheet.m_days.end(),
                           [&](const DayColumn &day) { return day.heading == heading; });
    });
    sheet.m_month = month ? month : titleMonth(rows, found.row->number);
    const bool isDated = std::all_of(sheet.m_days.begin(), sheet.m_days.end(),
                                     [](const DayColumn &day) { return day.year.has_value(); });
    if (!isDated && !sheet.m_month && !sheet.m_headings.find(QStringLiteral("month")))
        return failure(ErrorCode::HeadingsMissing, {entity.daySheet->columns->find(QStringLiteral("month"))->heading});
    return std::optional(std::move(sheet));
}

bool DaySheet::isWeekdays(const TableRow &row) const
{
    static const QRegularExpression weekday(QStringLiteral("^(?:周|星期|礼拜)?[一二三四五六日天]$"));
    bool any = false;
    for (const DayColumn &day : m_days) {
        const QString text = textAt(&row, size_t(day.index));
        if (text.isEmpty())
            continue;
        if (!weekday.match(text).hasMatch())
            return false;
        any = true;
    }
    return any;
}

bool DaySheet::isDay(int index) const
{
    return std::any_of(m_days.begin(), m_days.end(),
                       [index](const DayColumn &column) { return column.index == index; });
}

QHash<QString, int> DaySheet::columns() const
{
    QHash<QString, int> places;
    for (const DayColumn &column : m_days) {
        if (!places.contains(column.label))
            places.insert(column.label, column.index);
    }
    return places;
}

QString DaySheet::keyFor(const DayColumn &column, const TransferRecord &beside) const
{
    const DaySheetForm &form = *m_entity->daySheet;
    switch (halfLabel(beside.text(QStringLiteral("half")))) {
    case HalfLabel::Morning:
        return form.morningKey;
    case HalfLabel::Afternoon:
        return form.afternoonKey;
    case HalfLabel::None:
        break;
    }
    return column.key;
}

QDate DaySheet::dayOf(const DayColumn &column, const std::optional<YearMonth> &rowMonth) const
{
    const std::optional<YearMonth> month = rowMonth ? rowMonth : m_month;
    if (column.year)
        return {*column.year, column.month.value_or(1), column.day};
    if (!month)
        return {};
    return {month->year(), column.month.value_or(month->month()), column.day};
}

void DaySheet::setDay(TransferRecord &record, const DayColumn &column, const std::optional<YearMonth> &rowMonth) const
{
    const QString &dayKey = m_entity->daySheet->dayKey;
    record.headings.insert(dayKey, column.label);
    const QDate day = dayOf(column, rowMonth);
    if (day.isValid()) {
        record.values.insert(dayKey, day);
        record.values.insert(QStringLiteral("month"), YearMonth::of(day));
    } else if (!column.year && !rowMonth && !m_month) {
        const QString heading = record.headings.value(QStringLiteral("month"));
        record.problems << RowProblem{record.row, heading, {}, QStringLiteral("required"), {}};
    } else {
        record.problems << RowProblem{record.row, column.label, column.heading, QStringLiteral("date"), {}};
    }
}

std::vector<TransferRecord> DaySheet::records(const TableRow &row, const TransferRecord &beside) const
{
    const auto rowMonth = beside.get<YearMonth>(QStringLiteral("month"));
    std::vector<TransferRecord> records;
    const DayColumn *last = nullptr;
    for (const DayColumn &column : m_days) {
        const Cell cell = size_t(column.index) < row.cells.size() ? row.cells[size_t(column.index)] : Cell();
        const QString key = keyFor(column, beside);
        ParsedCell parsed = parseCell(cell, *m_entity->find(key), 100);
        if (!parsed.value && parsed.problem.isEmpty())
            continue;
        // The second half of a day belongs to the record of the first.
        const bool continues = last && !records.empty() && last->day == column.day && last->month == column.month &&
                               last->year == column.year;
        if (!continues) {
            records.push_back(beside);
            setDay(records.back(), column, rowMonth);
        }
        TransferRecord &record = records.back();
        record.headings.insert(key, column.label);
        if (parsed.value)
            record.values.insert(key, std::move(*parsed.value));
        else
            record.problems << RowProblem{row.number, column.label, cell.text(), parsed.problem, {}};
        last = &column;
    }
    return records;
}

} // namespace zhucun

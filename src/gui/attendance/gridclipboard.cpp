#include "gui/attendance/gridclipboard.h"

#include <algorithm>

namespace zhucun::gui {

namespace {

/// A pasted cell, understood.
struct Reading {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
    bool isUnknown = false;
};

QString unquoted(const QString &text)
{
    const QString cell = text.trimmed();
    const bool quoted = cell.size() >= 2 && cell.startsWith(QLatin1Char('"')) && cell.endsWith(QLatin1Char('"'));
    return quoted ? cell.mid(1, cell.size() - 2).trimmed() : cell;
}

std::vector<QStringList> rowsOf(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    if (plain.endsWith(QLatin1Char('\n')))
        plain.chop(1);
    std::vector<QStringList> rows;
    for (const QString &line : plain.split(QLatin1Char('\n'))) {
        QStringList cells;
        for (const QString &cell : line.split(QLatin1Char('\t')))
            cells.append(unquoted(cell));
        rows.push_back(cells);
    }
    return rows;
}

std::optional<DayStatus> enterable(QStringView written, const StatusMarks &marks)
{
    const std::optional<DayStatus> status = dayStatusFromText(written, marks);
    return status && canBeEntered(*status) ? status : std::nullopt;
}

/// The slash between two halves; a county may also have it as a symbol of its own.
qsizetype slashIn(const QString &text) { return std::max(text.indexOf(QLatin1Char('/')), text.indexOf(QChar(u'／'))); }

Reading read(const QString &text, const StatusMarks &marks, HalfChoice choice)
{
    if (text.isEmpty())
        return {};
    if (const auto whole = enterable(text, marks)) {
        return {covers(choice, Half::Morning) ? whole : std::nullopt,
                covers(choice, Half::Afternoon) ? whole : std::nullopt, false};
    }
    const qsizetype slash = slashIn(text);
    if (slash < 0)
        return {{}, {}, true};
    Reading reading;
    const auto readHalf = [&](const QString &half) {
        const std::optional<DayStatus> status = enterable(half, marks);
        if (!half.trimmed().isEmpty() && !status)
            reading.isUnknown = true;
        return status;
    };
    reading.morning = readHalf(text.left(slash));
    reading.afternoon = readHalf(text.mid(slash + 1));
    return reading;
}

/// How far the pasted text reaches: over the selection when it fits into it a whole number of times.
int extent(int pasted, int selected) { return selected > pasted && selected % pasted == 0 ? selected : pasted; }

} // namespace

QString cellText(const DayHalves &halves, const StatusMarks &marks)
{
    const QString &morning = marks[std::size_t(halves.morning)].symbol;
    const QString &afternoon = marks[std::size_t(halves.afternoon)].symbol;
    return halves.morning == halves.afternoon ? morning : morning + QLatin1Char('/') + afternoon;
}

QString gridText(const MonthSheet &sheet, const GridRange &range)
{
    QString text;
    for (int line = range.firstLine; line <= range.lastLine; ++line) {
        QStringList cells;
        for (int day = range.firstDay; day <= range.lastDay; ++day) {
            const SheetCell &cell = sheet.lines[std::size_t(line)].cells[std::size_t(day)];
            cells.append(cellText(cell.halves, sheet.marks));
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

GridPaste pasteText(const QString &text, const MonthSheet &sheet, const GridRange &at, HalfChoice choice)
{
    GridPaste paste;
    if (at.isEmpty() || text.isEmpty())
        return paste;
    const std::vector<QStringList> rows = rowsOf(text);
    qsizetype width = 1;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    const int lines = extent(int(rows.size()), at.lines());
    const int days = extent(int(width), at.days());
    for (int i = 0; i < lines; ++i) {
        const QStringList &row = rows[std::size_t(i) % rows.size()];
        for (int j = 0; j < days; ++j) {
            const QString written = row.value(j % width);
            const GridCell cell{at.firstLine + i, at.firstDay + j};
            const Reading reading = read(written, sheet.marks, choice);
            if (reading.isUnknown) {
                ++paste.unknownCells;
                if (!paste.unknown.contains(written))
                    paste.unknown.append(written);
            } else if (cell.line >= int(sheet.lines.size()) || cell.day >= int(sheet.days.size())) {
                paste.beyond += written.isEmpty() ? 0 : 1;
            } else {
                gridedits::put(sheet, cell, reading.morning, reading.afternoon, paste.marks);
            }
        }
    }
    paste.range = {at.firstLine, at.firstDay, std::min(at.firstLine + lines, int(sheet.lines.size())) - 1,
                   std::min(at.firstDay + days, int(sheet.days.size())) - 1};
    return paste;
}

} // namespace zhucun::gui

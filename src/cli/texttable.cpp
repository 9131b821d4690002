#include "cli/texttable.h"

#include "core/text/csvtext.h"

#include <algorithm>
#include <numeric>

namespace zhucun::cli {

namespace {

/// Cells of a terminal: Chinese characters and full-width signs take two.
qsizetype widthOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), qsizetype(0), [](qsizetype width, QChar c) {
        const bool isWide = c.unicode() >= 0x2E80 || c.isHighSurrogate();
        return c.isLowSurrogate() ? width : width + (isWide ? 2 : 1);
    });
}

} // namespace

QString textTable(const QList<QStringList> &rows, const QList<bool> &numbers)
{
    QList<qsizetype> widths(numbers.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString space(widths[i] - widthOf(row[i]), QLatin1Char(' '));
            line += (i > 0 ? QStringLiteral("  ") : QString()) + (numbers[i] ? space + row[i] : row[i] + space);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

QString csvText(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << csvLine(row);
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun::cli

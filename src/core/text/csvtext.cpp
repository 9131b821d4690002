#include "core/text/csvtext.h"

#include <algorithm>

namespace zhucun {

namespace {

constexpr QChar kGuard = u'\'';

/// What decides whether a text is a formula: its first character behind any apostrophes.
QChar firstBehindGuards(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != kGuard; });
    return first == text.cend() ? QChar() : *first;
}

bool beginsFormula(QChar first) { return !first.isNull() && QStringView(u"=+-@\t\r").contains(first); }

bool isNegativeNumber(const QString &text)
{
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    return isNumber && text.startsWith(u'-');
}

QString quoted(const QString &cell)
{
    const bool needsQuotes =
        std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return QStringView(u",\"\n\r\t;").contains(c); });
    if (!needsQuotes && cell == cell.trimmed())
        return cell;
    return u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

QString csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += quoted(guardedFromFormula(cells[i]));
    }
    return line;
}

QString guardedFromFormula(const QString &text)
{
    return beginsFormula(firstBehindGuards(text)) && !isNegativeNumber(text) ? QString(kGuard + text) : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(kGuard) && beginsFormula(firstBehindGuards(text)) ? text.mid(1) : text;
}

} // namespace zhucun

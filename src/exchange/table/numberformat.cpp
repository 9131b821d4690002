#include "exchange/table/numberformat.h"

namespace zhucun {

NumberKind builtinNumberKind(int id)
{
    if (id == 22)
        return NumberKind::DateTime;
    if ((id >= 18 && id <= 21) || id == 32 || id == 33 || id == 55 || id == 56 || (id >= 45 && id <= 47))
        return NumberKind::Time;
    // 27-36 and 50-58 are the Chinese dates.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberKind::Date;
    return NumberKind::Number;
}

NumberKind numberKind(QStringView code)
{
    bool day = false;   // y, d, e or the words 年 日
    bool month = false; // m, which means minutes beside hours or seconds
    bool time = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char16_t c = code[i].toLower().unicode();
        if (c == u';')
            break; // the sections after the first are for negative numbers, zero and text
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? QLatin1Char('"') : QLatin1Char(']'), i + 1);
            if (end < 0)
                break;
            // An elapsed time such as [h]:mm is a quantity, not a moment.
            const QStringView inside = code.mid(i + 1, end - i - 1);
            if (c == u'[' && !inside.isEmpty() && QStringView(u"hHmMsS").contains(inside.front()) &&
                inside.count(inside.front()) == inside.size()) {
                return NumberKind::Number;
            }
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'g' && code.mid(i, 7).compare(QLatin1String("general"), Qt::CaseInsensitive) == 0) {
            return NumberKind::Number;
        } else if (c == u'0' || c == u'#' || c == u'?' || c == u'@') {
            if (!time)
                return NumberKind::Number;
        } else if (c == u'y' || c == u'd' || c == u'年' || c == u'日') {
            day = true;
        } else if (c == u'm' || c == u'月') {
            month = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'e' && code.mid(i + 1, 1) != QLatin1String("+") && code.mid(i + 1, 1) != QLatin1String("-")) {
            day = true;
        }
    }
    if (time)
        return day ? NumberKind::DateTime : NumberKind::Time;
    return day || month ? NumberKind::Date : NumberKind::Number;
}

} // namespace zhucun

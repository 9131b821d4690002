#include "domain/text/chinesedate.h"

namespace zhucun {

QString chineseDate(const QDate &day)
{
    return day.isValid() ? QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

} // namespace zhucun

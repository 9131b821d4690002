#include "domain/attendance/daystext.h"

namespace zhucun {

QString daysText(qint64 halfDays)
{
    return QString::number(halfDays / 2) + (halfDays % 2 == 0 ? QString() : QStringLiteral(".5"));
}

} // namespace zhucun

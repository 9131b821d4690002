#include "core/text/mask.h"

namespace zhucun::text {

static QString maskMiddle(const QString &text, int head, int tail)
{
    const int hidden = int(text.size()) - head - tail;
    if (hidden <= 0)
        return QString(text.size(), QLatin1Char('*'));
    return text.left(head) + QString(hidden, QLatin1Char('*')) + text.right(tail);
}

QString maskNationalId(const QString &id) { return maskMiddle(id, 6, 4); }

QString maskPhone(const QString &phone) { return maskMiddle(phone, 3, 4); }

} // namespace zhucun::text

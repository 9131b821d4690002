#include "domain/text/chineseamount.h"

#include <cstdlib>

namespace zhucun {

namespace {

constexpr QStringView kDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView kPlaces = u"仟佰拾";
constexpr quint64 kWan = 10'000;
constexpr quint64 kYi = 100'000'000;

QString underTenThousand(quint64 number)
{
    QString words;
    bool skipped = false;
    quint64 divisor = 1000;
    for (qsizetype place = 0; place < 4; ++place, divisor /= 10) {
        const quint64 digit = number / divisor % 10;
        if (digit == 0) {
            skipped = !words.isEmpty();
            continue;
        }
        if (skipped)
            words += kDigits[0];
        skipped = false;
        words += kDigits[qsizetype(digit)];
        if (place < kPlaces.size())
            words += kPlaces[place];
    }
    return words;
}

QString wordsOf(quint64 number);

/// What follows 万 or 亿; `full` is the least number that leaves no digit out.
QString rest(quint64 number, quint64 full)
{
    if (number == 0)
        return {};
    return (number < full ? QString(kDigits[0]) : QString()) + wordsOf(number);
}

QString wordsOf(quint64 number)
{
    if (number >= kYi)
        return wordsOf(number / kYi) + QChar(u'亿') + rest(number % kYi, kYi / 10);
    if (number >= kWan)
        return wordsOf(number / kWan) + QChar(u'万') + rest(number % kWan, kWan / 10);
    return underTenThousand(number);
}

} // namespace

QString chineseAmount(Money amount)
{
    const bool negative = amount.fen() < 0;
    const quint64 fen = negative ? quint64(-(amount.fen() + 1)) + 1 : quint64(amount.fen());
    const quint64 yuan = fen / 100;
    const qsizetype jiao = qsizetype(fen / 10 % 10);
    const qsizetype rest = qsizetype(fen % 10);
    QString words = negative ? QStringLiteral("负") : QString();
    if (yuan > 0)
        words += wordsOf(yuan) + QChar(u'元');
    if (jiao == 0 && rest == 0)
        return yuan > 0 ? words + QChar(u'整') : QStringLiteral("零元整");
    if (jiao > 0)
        words += QString(kDigits[jiao]) + QChar(u'角');
    else if (yuan > 0)
        words += kDigits[0];
    words += rest > 0 ? QString(kDigits[rest]) + QChar(u'分') : QString(QChar(u'整'));
    return words;
}

} // namespace zhucun

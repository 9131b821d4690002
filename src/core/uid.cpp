#include "core/uid.h"

#include "core/time/clock.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace zhucun {

QString newUid(const Clock &clock)
{
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    const quint64 millis = quint64(clock.nowUtc().toMSecsSinceEpoch());
    const quint32 timeHigh = quint32(millis >> 16);
    const quint16 timeLow = quint16(millis & 0xffff);
    const quint16 versionAndRandom = quint16(0x7000 | (words[0] & 0x0fff));
    const auto byteAt = [&](int index) { return uchar(words[2 + index / 4] >> (8 * (index % 4))); };
    return QUuid(timeHigh, timeLow, versionAndRandom, uchar(0x80 | (byteAt(0) & 0x3f)), byteAt(1), byteAt(2), byteAt(3),
                 byteAt(4), byteAt(5), byteAt(6), byteAt(7))
        .toString(QUuid::WithoutBraces);
}

} // namespace zhucun

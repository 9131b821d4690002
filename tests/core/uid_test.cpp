#include "core/time/clock.h"
#include "core/uid.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace zhucun {
namespace {

TEST(Uid, HasVersionAndVariant)
{
    const FixedClock clock(QDate(2026, 3, 5));
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString uid = newUid(clock);
        EXPECT_TRUE(shape.match(uid).hasMatch()) << uid.toStdString();
        seen.insert(uid);
    }
    EXPECT_EQ(seen.size(), 1000) << "one instant, different uids";
}

TEST(Uid, BeginsWithTheMilliseconds)
{
    const QDateTime now(QDate(2026, 3, 5), QTime(8, 30, 15, 250), Qt::UTC);
    const QString uid = newUid(FixedClock(now)).remove(QLatin1Char('-'));
    EXPECT_EQ(uid.left(12).toLongLong(nullptr, 16), now.toMSecsSinceEpoch());
}

TEST(Uid, SortsByTime)
{
    FixedClock clock(QDate(1999, 12, 31));
    QString earlier = newUid(clock);
    for (const int step : {1, 1, 65535, 1, 86'400'000, 2'000'000'000}) {
        clock.set(clock.nowUtc().addMSecs(step));
        const QString later = newUid(clock);
        EXPECT_LT(earlier, later);
        earlier = later;
    }
}

} // namespace
} // namespace zhucun

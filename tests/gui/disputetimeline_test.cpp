#include "gui/dispute/disputetimeline.h"

#include <gtest/gtest.h>

namespace zhucun::gui {

namespace {

const QDate kToday(2026, 11, 22);

Dispute found(QDate day)
{
    Dispute dispute;
    dispute.foundOn = day;
    return dispute;
}

QStringList wordsOf(const Dispute &dispute)
{
    DisputeTimeline timeline;
    timeline.setDispute(dispute, kToday);
    return timeline.summary().split(QLatin1Char('\n'));
}

} // namespace

TEST(DisputeTimeline, SaysHowLongAnOpenDisputeHasBeenOpen)
{
    const QStringList words = wordsOf(found(QDate(2026, 10, 1)));
    ASSERT_EQ(words.size(), 2);
    EXPECT_TRUE(words[0].endsWith(QStringLiteral("2026-10-01")));
    EXPECT_TRUE(words[1].contains(QStringLiteral("52")));
}

TEST(DisputeTimeline, NamesTheDaysReachedInTheirOrder)
{
    Dispute dispute = found(QDate(2026, 10, 1));
    dispute.acceptedOn = QDate(2026, 10, 2);
    dispute.resolvedOn = QDate(2026, 10, 20);
    dispute.revisitedOn = QDate(2026, 11, 20);
    const QStringList words = wordsOf(dispute);
    ASSERT_EQ(words.size(), 4) << "resolved: no longer open";
    EXPECT_TRUE(words[3].endsWith(QStringLiteral("2026-11-20")));
}

TEST(DisputeTimeline, PaintsWithoutDaysAndInAnyWidth)
{
    DisputeTimeline timeline;
    Dispute dispute;
    dispute.steps.push_back({QDate(), QStringLiteral("a step without a day"), {}});
    timeline.setDispute(dispute, kToday);
    for (const int width : {1, 120, 900}) {
        timeline.resize(width, timeline.sizeHint().height());
        EXPECT_FALSE(timeline.grab().isNull());
    }
}

} // namespace zhucun::gui

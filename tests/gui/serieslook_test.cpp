// Charts without their colours.
#include "gui/common/chart/serieslook.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <vector>

namespace zhucun::gui::test {

namespace {

/// As a black and white printer has it.
QImage printed(const SeriesLook &look)
{
    QImage tile(48, 24, QImage::Format_Grayscale8);
    tile.fill(Qt::white);
    QPainter painter(&tile);
    painter.fillRect(tile.rect(), QBrush(Qt::black, look.pattern));
    return tile;
}

QImage printedLine(const SeriesLook &look)
{
    QImage tile(96, 8, QImage::Format_Grayscale8);
    tile.fill(Qt::white);
    QPainter painter(&tile);
    painter.setPen(QPen(Qt::black, 2, look.stroke));
    painter.drawLine(0, 4, tile.width(), 4);
    return tile;
}

/// The share of places where two differ plainly, wherever one is laid on the other within `down` lines.
double difference(const QImage &one, const QImage &other, int down)
{
    double least = 1;
    for (int dy = 0; dy < down; ++dy) {
        for (int dx = 0; dx < 8; ++dx) {
            int differing = 0;
            int all = 0;
            for (int y = 0; y + dy < one.height(); ++y) {
                for (int x = 0; x + dx < one.width(); ++x, ++all)
                    differing += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x + dx, y + dy))) > 64;
            }
            least = std::min(least, double(differing) / all);
        }
    }
    return least;
}

} // namespace

TEST(SeriesLook, BarsArePrintedApart)
{
    std::vector<QImage> tiles;
    for (int i = 0; i < kDistinctPatterns; ++i)
        tiles.push_back(printed(seriesLook(i)));
    for (size_t i = 0; i < tiles.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            EXPECT_GT(difference(tiles[i], tiles[j], 8), 0.07) << i << " and " << j;
    }
}

TEST(SeriesLook, LinesArePrintedApart)
{
    for (int i = 0; i < kDistinctLines; ++i) {
        for (int j = 0; j < i; ++j) {
            const SeriesLook one = seriesLook(i);
            const SeriesLook other = seriesLook(j);
            EXPECT_FALSE(one.stroke == other.stroke && one.mark == other.mark) << i << " and " << j;
        }
        const SeriesLook next = seriesLook(i + 1);
        EXPECT_NE(seriesLook(i).mark, next.mark) << i;
        EXPECT_GT(difference(printedLine(seriesLook(i)), printedLine(next), 1), 0.02) << i;
    }
}

} // namespace zhucun::gui::test

#include "reports/layout/figureslayout.h"

#include "reports/layout/measures.h"

#include <algorithm>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kThin = kThinRule * kUnitsPerPoint;
constexpr qreal kLabelHeight = kFigureLabelHeight * kUnitsPerPoint;
constexpr qreal kValueHeight = kFigureValueHeight * kUnitsPerPoint;

/// The largest size up to `wanted` in which the text fits.
int fittingFont(FontBook &fonts, Typeface face, qreal wanted, const QString &text, qreal width)
{
    int font = fonts.use(face, wanted);
    const qreal used = fonts.measure(font).width(text);
    return used > width ? fonts.use(face, wanted * width / used) : font;
}

void placeFigure(const Figure &figure, PageCursor &cursor, qreal x, qreal width)
{
    FontBook &fonts = cursor.fonts();
    const int label = fittingFont(fonts, Typeface::Song, kFigureLabelSize, figure.label, width * 0.92);
    cursor.text(figure.label, label, Qt::AlignHCenter, x, cursor.y() + kUnitsPerPoint * 2, width, kLabelHeight);

    const int unit = fonts.use(Typeface::Song, kFigureLabelSize);
    const qreal gap = figure.unit.isEmpty() ? 0 : 3 * kUnitsPerPoint;
    const qreal unitWidth = fonts.measure(unit).width(figure.unit);
    const int value = fittingFont(fonts, Typeface::Hei, kFigureValueSize, figure.value, width * 0.92 - gap - unitWidth);
    const qreal valueWidth = fonts.measure(value).width(figure.value);
    const qreal start = x + (width - valueWidth - gap - unitWidth) / 2;
    const qreal top = cursor.y() + kLabelHeight;
    cursor.text(figure.value, value, Qt::AlignLeft, start, top, valueWidth, kValueHeight);
    // Lower, so that the smaller unit stands on the same line as the figure.
    const qreal drop = (fonts.measure(value).em() - fonts.measure(unit).em()) * 0.37;
    cursor.text(figure.unit, unit, Qt::AlignLeft, start + valueWidth + gap, top + drop, unitWidth, kValueHeight);
}

} // namespace

qreal figuresRowHeight() { return kLabelHeight + kValueHeight + 4 * kUnitsPerPoint; }

void placeFigures(const Figures &figures, PageCursor &cursor)
{
    const size_t perRow = size_t(std::max(1, figures.perRow));
    const qreal width = cursor.width() / qreal(perRow);
    const qreal height = figuresRowHeight();
    for (size_t first = 0; first < figures.items.size(); first += perRow) {
        cursor.require(height);
        const size_t count = std::min(perRow, figures.items.size() - first);
        const qreal right = cursor.left() + width * qreal(count);
        for (size_t i = 0; i <= count; ++i) {
            const qreal x = cursor.left() + width * qreal(i);
            cursor.rule(x, cursor.y(), x, cursor.y() + height, kThin);
            if (i < count)
                placeFigure(figures.items[first + i], cursor, x, width);
        }
        cursor.rule(cursor.left(), cursor.y(), right, cursor.y(), kThin);
        cursor.rule(cursor.left(), cursor.y() + height, right, cursor.y() + height, kThin);
        cursor.advance(height);
    }
}

} // namespace zhucun::reports

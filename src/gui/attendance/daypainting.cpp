#include "gui/attendance/daypainting.h"

#include "gui/common/appearance.h"

#include <QPainter>
#include <QPalette>
#include <QPolygon>

namespace zhucun::gui {

namespace {

constexpr int kCorner = 5;
constexpr int kDarkLightness = 66;
constexpr int kDarkSaturation = 70;
constexpr int kClosedAlpha = 80;

bool isDark(const QPalette &palette) { return palette.color(QPalette::Base).lightness() < 128; }

void paintHalf(QPainter &painter, const QRect &rect, DayStatus status, const StatusMarks &marks,
               const QPalette &palette)
{
    if (status == DayStatus::Unrecorded)
        return;
    const StatusMark &mark = marks[std::size_t(status)];
    const bool conflict = status == DayStatus::Conflict;
    const MeaningColors trouble = colorsOf(Meaning::Trouble, palette);
    painter.fillRect(rect, conflict ? trouble.fill : statusFill(mark, palette));
    painter.setPen(conflict ? trouble.line : palette.color(QPalette::Text));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, mark.symbol);
}

void paintCorner(QPainter &painter, const QPoint &at, int stepX, int stepY, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygon{at, at + QPoint(stepX * kCorner, 0), at + QPoint(0, stepY * kCorner)});
    painter.setBrush(Qt::NoBrush);
}

/// Corners: a reason top right, a decision top left, a night bottom left.
void paintCorners(QPainter &painter, const QRect &rect, const SheetCell &cell, const QPalette &palette)
{
    if (cell.hasReason)
        paintCorner(painter, {rect.right() + 1, rect.top()}, -1, 1, colorsOf(Meaning::Warning, palette).line);
    if (cell.decided)
        paintCorner(painter, rect.topLeft(), 1, 1, colorsOf(Meaning::Note, palette).line);
    if (cell.overnight)
        paintCorner(painter, {rect.left(), rect.bottom() + 1}, 1, -1, palette.color(QPalette::PlaceholderText));
}

} // namespace

QColor statusFill(const StatusMark &mark, const QPalette &palette)
{
    const QColor light(mark.colour);
    if (!light.isValid() || !isDark(palette))
        return light;
    return QColor::fromHsl(light.hslHue() < 0 ? 0 : light.hslHue(), qMin(light.hslSaturation(), kDarkSaturation),
                           kDarkLightness);
}

QColor dayGround(bool workday, const QPalette &palette)
{
    if (workday)
        return palette.color(QPalette::Base);
    return isDark(palette) ? palette.color(QPalette::Base).lighter(140) : palette.color(QPalette::Base).darker(106);
}

void paintDay(QPainter &painter, const QRect &rect, const DayLook &look, const StatusMarks &marks,
              const QPalette &palette)
{
    painter.fillRect(rect, dayGround(look.workday, palette));
    if (!look.posted) {
        QColor hatch = palette.color(QPalette::Mid);
        hatch.setAlpha(120);
        painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
    }
    const DayHalves &halves = look.cell.halves;
    if (halves.morning == halves.afternoon) {
        paintHalf(painter, rect, halves.morning, marks, palette);
    } else {
        const QFont font = painter.font();
        QFont small = font;
        small.setPointSizeF(font.pointSizeF() * 0.75);
        painter.setFont(small);
        const int half = rect.width() / 2;
        paintHalf(painter, rect.adjusted(0, 0, half - rect.width(), 0), halves.morning, marks, palette);
        paintHalf(painter, rect.adjusted(half, 0, 0, 0), halves.afternoon, marks, palette);
        painter.setPen(palette.color(QPalette::Mid));
        painter.drawLine(rect.left() + half, rect.top() + 2, rect.left() + half, rect.bottom() - 2);
        painter.setFont(font);
    }
    paintCorners(painter, rect, look.cell, palette);
    if (look.isClosed) {
        QColor veil = palette.color(QPalette::Window);
        veil.setAlpha(kClosedAlpha);
        painter.fillRect(rect, veil);
    }
}

} // namespace zhucun::gui

#include "gui/review/figurestrip.h"

#include "core/text/percenttext.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace zhucun::gui {

/// One figure: caption, value, what it was.
class FigureCell final : public QFrame
{
public:
    FigureCell(const QString &caption, QWidget *parent)
        : QFrame(parent), m_caption(new QLabel(caption, this)), m_value(new QLabel(this)), m_changes(new QLabel(this))
    {
        setFrameShape(QFrame::StyledPanel);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.5);
        large.setWeight(QFont::DemiBold);
        m_value->setFont(large);
        m_changes->setForegroundRole(QPalette::PlaceholderText);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.9);
        m_changes->setFont(small);
        auto *layout = new QVBoxLayout(this);
        const int margin = fontMetrics().height() / 3;
        layout->setContentsMargins(margin, margin, margin, margin);
        layout->setSpacing(0);
        layout->addWidget(m_caption);
        auto *line = new QHBoxLayout;
        line->addWidget(m_value);
        line->addStretch();
        line->addWidget(m_changes);
        layout->addLayout(line);
    }

    void show(const QString &value, const QString &monthChange, const QString &yearChange)
    {
        m_value->setText(value);
        m_changes->setText(monthChange + QLatin1Char('\n') + yearChange);
    }
    QString text() const
    {
        return QStringList{m_caption->text(), m_value->text(), m_changes->text()}.join(QLatin1Char('\n'));
    }

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_changes;
};

namespace {

const QString kNone = QStringLiteral("—");
constexpr double kWholeFrom = 1000; ///< half a day says nothing in figures as large

/// "+3", "−1.5", "+1,474", "0": one figure after the point at most, none when it is zero.
QString signedText(double change)
{
    const double size = std::round(std::abs(change) * 10) / 10;
    const bool isWhole = size == std::floor(size) || size >= kWholeFrom;
    const QString number = QLocale().toString(size, 'f', isWhole ? 0 : 1);
    if (size == 0)
        return number;
    return (change < 0 ? QChar(0x2212) : QChar(u'+')) + number;
}

using Figure = std::optional<double> (*)(const MonthSummary &);

struct FigureKind {
    const char *caption;
    Figure figure;
    enum class Unit { Count, Days, Percent } unit;
};

constexpr FigureKind kFigures[] = {
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Cadres"),
     [](const MonthSummary &s) { return std::optional<double>(s.cadres); }, FigureKind::Unit::Count},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Days required"),
     [](const MonthSummary &s) { return std::optional(s.requiredHalves / 2.0); }, FigureKind::Unit::Days},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Days present"),
     [](const MonthSummary &s) { return std::optional(s.presentHalves / 2.0); }, FigureKind::Unit::Days},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Presence rate"),
     [](const MonthSummary &s) {
         const auto rate = s.rate();
         return rate ? std::optional(roundedRate(*rate)) : std::nullopt;
     },
     FigureKind::Unit::Percent},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Met"),
     [](const MonthSummary &s) { return std::optional<double>(s.met); }, FigureKind::Unit::Count},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Not met"),
     [](const MonthSummary &s) { return std::optional<double>(s.notMet); }, FigureKind::Unit::Count},
    {QT_TRANSLATE_NOOP("zhucun::gui::FigureStrip", "Full attendance"),
     [](const MonthSummary &s) { return std::optional<double>(s.full); }, FigureKind::Unit::Count},
};

QString valueText(const std::optional<double> &value, FigureKind::Unit unit)
{
    if (!value)
        return kNone;
    switch (unit) {
    case FigureKind::Unit::Percent:
        return percentText(value);
    case FigureKind::Unit::Days:
    case FigureKind::Unit::Count:
        return QLocale().toString(*value, 'f', *value == std::floor(*value) || *value >= kWholeFrom ? 0 : 1);
    }
    return {};
}

QString changeText(const std::optional<double> &now, const std::optional<double> &before)
{
    return now && before ? signedText(*now - *before) : kNone;
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    for (const FigureKind &kind : kFigures)
        m_cells.push_back(new FigureCell(tr(kind.caption), this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigures({}, std::nullopt, std::nullopt);
}

void FigureStrip::setFigures(const MonthSummary &month, const std::optional<MonthSummary> &monthBefore,
                             const std::optional<MonthSummary> &yearBefore)
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const FigureKind &kind = kFigures[i];
        const auto now = kind.figure(month);
        const auto change = [&](const std::optional<MonthSummary> &before) {
            return changeText(now, before && before->cadres > 0 ? kind.figure(*before) : std::nullopt);
        };
        m_cells[i]->show(valueText(now, kind.unit), tr("vs last month %1").arg(change(monthBefore)),
                         tr("vs last year %1").arg(change(yearBefore)));
    }
}

QStringList FigureStrip::texts() const
{
    QStringList texts;
    for (const FigureCell *cell : m_cells)
        texts.append(cell->text());
    return texts;
}

QSize FigureStrip::cellSize() const
{
    QSize cell;
    for (const FigureCell *each : m_cells)
        cell = cell.expandedTo(each->sizeHint());
    return cell;
}

int FigureStrip::spacing() const { return fontMetrics().height() / 3; }

int FigureStrip::columnsFor(int width) const
{
    return qBound(1, (width + spacing()) / (cellSize().width() + spacing()), int(m_cells.size()));
}

QSize FigureStrip::sizeHint() const
{
    const QSize cell = cellSize();
    return {int(m_cells.size()) * (cell.width() + spacing()) - spacing(), cell.height()};
}

void FigureStrip::arrange()
{
    const int columns = columnsFor(width());
    const int height = cellSize().height();
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    // Not by height for width: that makes a scrolling page take hints for needs.
    setFixedHeight(rows * height + (rows - 1) * spacing());
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int column = i % columns;
        const int left = column * (width() + spacing()) / columns;
        const int right = (column + 1) * (width() + spacing()) / columns - spacing();
        m_cells[size_t(i)]->setGeometry(left, (i / columns) * (height + spacing()), right - left, height);
    }
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool FigureStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // other texts, another font: the cells became wider or narrower
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

} // namespace zhucun::gui

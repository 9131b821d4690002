#include "gui/mainwindow/navigationlist.h"

#include "gui/common/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace zhucun::gui {

namespace {

/// A size that themes draw as outlines; for others they may choose a coloured picture, which the tint would fill.
constexpr int kIconSize = 22;
constexpr int kIconGap = 9;

enum Role { KeyRole = Qt::UserRole + 1, CaptionRole };

/// Captions are small and quiet; pages have their icon and, while there is room, their title.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const bool &iconsOnly, QObject *parent) : QStyledItemDelegate(parent), m_iconsOnly(iconsOnly) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        if (index.data(CaptionRole).toBool())
            return {0, m_iconsOnly ? line / 2 : line * 3 / 2};
        return {0, line * 3 / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->save();
        if (index.data(CaptionRole).toBool()) {
            paintCaption(painter, option, text);
            painter->restore();
            return;
        }
        const bool current = option.state & QStyle::State_Selected;
        if (current || option.state & QStyle::State_MouseOver) {
            QColor fill = option.palette.color(QPalette::Highlight);
            fill.setAlpha(current ? 255 : 40);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(fill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 4, 4);
        }
        const int size = kIconSize;
        const QRect iconRect(m_iconsOnly ? option.rect.center().x() - size / 2 : option.rect.left() + line * 3 / 4,
                             option.rect.center().y() - size / 2, size, size);
        const QColor ink = option.palette.color(current ? QPalette::HighlightedText : QPalette::WindowText);
        paintIcon(painter, index.data(Qt::DecorationRole).value<QIcon>(), iconRect, ink);
        if (!m_iconsOnly) {
            painter->setPen(ink);
            painter->drawText(option.rect.adjusted(line * 3 / 4 + kIconSize + kIconGap, 0, 0, 0),
                              Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        painter->restore();
    }

private:
    /// In the colour of the text: themes draw one shade, which would vanish on the marked line.
    static void paintIcon(QPainter *painter, const QIcon &icon, const QRect &rect, const QColor &ink)
    {
        QPixmap image = icon.pixmap(rect.size(), painter->device()->devicePixelRatioF());
        if (image.isNull())
            return; // no icon theme
        QPainter tint(&image);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), rect.size()), ink);
        tint.end();
        painter->drawPixmap(rect, image);
    }

    void paintCaption(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
    {
        painter->setPen(option.palette.color(QPalette::Mid));
        const int line = option.fontMetrics.height();
        if (m_iconsOnly) {
            const int y = option.rect.center().y();
            painter->drawLine(option.rect.left() + 8, y, option.rect.right() - 8, y);
            return;
        }
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.88);
        painter->setFont(small);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(line * 3 / 4, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    const bool &m_iconsOnly;
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setItemDelegate(new NavigationDelegate(m_iconsOnly, this));
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(0, fontMetrics().height() / 4, 0, 0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT pageRequested(item->data(KeyRole).toString());
    });
}

void NavigationList::addPage(const QString &key, const QString &title, const QIcon &icon, const QString &group)
{
    if (group != m_lastGroup && !group.isEmpty()) {
        auto *caption = new QListWidgetItem(group, this);
        caption->setData(CaptionRole, true);
        caption->setFlags(Qt::NoItemFlags);
    }
    m_lastGroup = group;
    auto *item = new QListWidgetItem(icon, title, this);
    item->setData(KeyRole, key);
    item->setToolTip(title);
    fitWidth();
}

void NavigationList::setCurrentPage(const QString &key)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key)
            setCurrentRow(row);
    }
}

void NavigationList::setIconsOnly(bool iconsOnly)
{
    if (iconsOnly == m_iconsOnly)
        return;
    m_iconsOnly = iconsOnly;
    fitWidth();
    scheduleDelayedItemsLayout();
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void NavigationList::fitWidth()
{
    const int line = fontMetrics().height();
    int text = 0;
    for (int row = 0; row < count(); ++row)
        text = qMax(text, fontMetrics().horizontalAdvance(item(row)->text()));
    setFixedWidth(m_iconsOnly ? line * 5 / 2 : qMax(line * 7, text + line * 7 / 2));
}

} // namespace zhucun::gui

#include "gui/common/print/previewview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kGap = 14; // around and between pages
constexpr qreal kPointsPerInch = 72;
constexpr qreal kLeastZoom = 0.2;
constexpr qreal kMostZoom = 4;

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent)
{
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(40);
}

void PreviewView::setDocument(std::shared_ptr<const reports::PagedDocument> document)
{
    m_document = std::move(document);
    m_current = 0;
    applyFit();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PreviewView::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void PreviewView::setZoom(qreal zoom)
{
    m_fit = Fit::None;
    const int page = m_current;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    updateExtent();
    goToPage(page);
    Q_EMIT zoomChanged(m_zoom);
}

void PreviewView::goToPage(int page)
{
    if (m_document && page >= 0 && page < m_document->pageCount())
        verticalScrollBar()->setValue(pageTop(page) - kGap);
}

QSize PreviewView::pagePixels(int page) const
{
    const qreal scale = m_zoom * logicalDpiX() / kPointsPerInch;
    return (m_document->pageSizePoints(page) * scale).toSize();
}

int PreviewView::widestPage() const
{
    int widest = 0;
    for (int page = 0; page < m_document->pageCount(); ++page)
        widest = qMax(widest, pagePixels(page).width());
    return widest;
}

int PreviewView::pageTop(int page) const
{
    int top = kGap;
    for (int before = 0; before < page; ++before)
        top += pagePixels(before).height() + kGap;
    return top;
}

int PreviewView::pageAt(int y) const
{
    int top = kGap;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        top += pagePixels(page).height() + kGap;
        if (y < top)
            return page;
    }
    return m_document->pageCount() - 1;
}

void PreviewView::applyFit()
{
    if (!m_document || m_document->pageCount() == 0)
        return;
    if (m_fit != Fit::None) {
        QSizeF natural;
        for (int page = 0; page < m_document->pageCount(); ++page)
            natural = natural.expandedTo(m_document->pageSizePoints(page) * (logicalDpiX() / kPointsPerInch));
        const QSize room = maximumViewportSize() - QSize(2 * kGap + verticalScrollBar()->sizeHint().width(), 2 * kGap);
        const qreal byWidth = room.width() / natural.width();
        const qreal byHeight = room.height() / natural.height();
        m_zoom = std::clamp(m_fit == Fit::Width ? byWidth : qMin(byWidth, byHeight), kLeastZoom, kMostZoom);
        Q_EMIT zoomChanged(m_zoom);
    }
    updateExtent();
}

void PreviewView::updateExtent()
{
    if (!m_document)
        return;
    const QSize view = viewport()->size();
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setRange(0, qMax(0, pageTop(m_document->pageCount()) - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setRange(0, qMax(0, widestPage() + 2 * kGap - view.width()));
    viewport()->update();
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    if (!m_document || m_document->pageCount() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int room = qMax(viewport()->width(), widestPage() + 2 * kGap);
    int number = pageAt(verticalScrollBar()->value());
    int top = pageTop(number) - verticalScrollBar()->value();
    for (; number < m_document->pageCount(); ++number) {
        const QSize page = pagePixels(number);
        const QRect sheet(QPoint((room - page.width()) / 2 - horizontalScrollBar()->value(), top), page);
        top += page.height() + kGap;
        if (sheet.top() > event->rect().bottom())
            break;
        painter.fillRect(sheet, Qt::white);
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        const qreal scale = page.width() / m_document->pageSizePoints(number).width();
        painter.scale(scale, scale);
        m_document->paintPage(number, painter);
        painter.restore();
    }
}

void PreviewView::resizeEvent(QResizeEvent *) { applyFit(); }

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        goToPage(m_current + 1);
    else if (event->key() == Qt::Key_PageUp)
        goToPage(m_current - 1);
    else if (event->key() == Qt::Key_Home)
        goToPage(0);
    else if (event->key() == Qt::Key_End && m_document)
        goToPage(m_document->pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_document || m_document->pageCount() == 0)
        return;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    const int page = pageAt(middle);
    if (page != m_current) {
        m_current = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace zhucun::gui

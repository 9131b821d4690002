#pragma once

#include "reports/layout/pageddocument.h"

#include <QAbstractScrollArea>

#include <memory>

namespace zhucun::gui {

/// The pages of a document one below the other; paints only those in sight.
class PreviewView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { None, Width, Page };

    explicit PreviewView(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const reports::PagedDocument> document);
    void setFit(Fit fit);
    /// 1 is the size on paper.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    int currentPage() const { return m_current; }
    void goToPage(int page);

Q_SIGNALS:
    void zoomChanged(qreal zoom);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pagePixels(int page) const;
    int widestPage() const;
    int pageTop(int page) const;
    int pageAt(int y) const;
    void updateExtent();
    void applyFit();

    std::shared_ptr<const reports::PagedDocument> m_document;
    Fit m_fit = Fit::Width;
    qreal m_zoom = 1;
    int m_current = 0;
};

} // namespace zhucun::gui

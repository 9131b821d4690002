#pragma once

#include <QByteArray>
#include <QFont>
#include <QLineF>
#include <QPageLayout>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace zhucun::reports {

/// What is painted on one page, in layout units (kUnitsPerPoint) from the paper's corner.
struct Page {
    struct Text {
        QPointF baseline;
        QString text;
        int font = 0;
        bool turned = false; ///< a quarter clockwise about the start of the baseline
    };
    struct Rule {
        QLineF line;
        qreal width = 0;
        bool dashed = false; ///< to cut along
    };
    struct Picture {
        QRectF area;      ///< in whose middle it stands, as large as fits
        QByteArray image; ///< as it came: decoded when it is painted, as a document may have thousands
    };

    QPageLayout layout;
    std::vector<QRectF> shades;
    std::vector<Rule> rules;
    std::vector<Text> texts;
    std::vector<Picture> pictures;
};

/// A report with its pages made: preview, printer and PDF paint the same. Read-only, so threads may share it.
class PagedDocument
{
public:
    PagedDocument() = default;
    PagedDocument(QString title, std::vector<QFont> fonts, std::vector<Page> pages);

    int pageCount() const { return int(m_pages.size()); }
    const Page &page(int index) const { return m_pages.at(size_t(index)); }
    const std::vector<QFont> &fonts() const { return m_fonts; }
    const QString &title() const { return m_title; }
    /// For the printer or QPdfWriter; painting starts at the paper's corner, so use it with full page mode.
    const QPageLayout &pageLayout(int index) const { return page(index).layout; }
    QSizeF pageSizePoints(int index) const { return pageLayout(index).fullRect(QPageLayout::Point).size(); }

    /// One painter unit is one point (1/72 inch) from the paper's corner: scale the painter by dpi / 72 first.
    void paintPage(int index, QPainter &painter) const;

private:
    QString m_title;
    std::vector<QFont> m_fonts;
    std::vector<Page> m_pages;
};

} // namespace zhucun::reports

#include "reports/writers/odtpages.h"

#include "reports/layout/measures.h"
#include "reports/writers/odtmarkup.h"

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kMillimetre = 72 / 25.4;
constexpr qreal kTurnedFooter = 5 * kMillimetre; ///< holds only what the turned number is anchored to
constexpr qreal kTurnedLength = 40 * kMillimetre;

QSizeF sheet(const Paper &paper) { return paper.layout().fullRect(QPageLayout::Millimeter).size() * kMillimetre; }

/// Between the text and the number, and the height of the number's line.
struct Footer {
    qreal gap;
    qreal height;
};

Footer footerOf(const Paper &paper, bool official)
{
    if (official && paper.landscape)
        return {0, kTurnedFooter};
    const qreal height = (official ? kOfficialNumberSize : kPageNumberSize) * kTableLineEm;
    if (official)
        return {kNumberBelowMillimetres * kMillimetre, height};
    // The middle of the number 7 mm below the text, nearer where the margin is narrow.
    const qreal middle = std::min(kNumberBelowMillimetres, paper.margins.bottom() / 2) * kMillimetre;
    return {std::max(0.0, middle - height / 2), height};
}

const QString kNumber = QStringLiteral("<text:page-number text:select-page=\"current\">1</text:page-number>");
const QString kCount = QStringLiteral("<text:page-count>1</text:page-count>");

QString paragraph(const QString &style, const QString &content)
{
    return OdtElement("text:p").set("text:style-name", style).add(content).markup();
}

QString dashed() { return QStringLiteral("— ") + kNumber + QStringLiteral(" —"); }

QString numberStyle(const char *name, const char *alignment)
{
    // One character in from the outer edge.
    OdtElement properties("style:paragraph-properties");
    properties.set("fo:text-align", alignment).length("fo:margin-left", kOfficialNumberSize);
    properties.length("fo:margin-right", kOfficialNumberSize);
    return OdtElement("style:style")
        .set("style:name", name)
        .set("style:family", "paragraph")
        .set("style:parent-style-name", "Footer")
        .add(properties.markup())
        .markup();
}

/// In a frame of its own: text programs turn characters, but not paragraphs of a footer.
QString frameStyle(const char *name, const char *alignment)
{
    OdtElement properties("style:graphic-properties");
    properties.set("style:wrap", "run-through").set("style:run-through", "foreground");
    properties.set("style:horizontal-pos", "from-left").set("style:horizontal-rel", "page");
    properties.set("style:vertical-pos", "from-top").set("style:vertical-rel", "page");
    properties.set("style:flow-with-text", "false");
    properties.set("fo:border", "none").set("fo:padding", "0pt").set("draw:fill", "none").set("draw:stroke", "none");
    properties.set("draw:textarea-vertical-align", alignment);
    return OdtElement("style:style")
        .set("style:name", name)
        .set("style:family", "graphic")
        .set("style:parent-style-name", "Frame") // without one LibreOffice takes it for a drawing, which has no fields
        .add(properties.markup())
        .markup();
}

QString turnedStyles()
{
    const QString rotation = OdtElement("style:text-properties")
                                 .set("style:text-rotation-angle", "270")
                                 .set("style:text-rotation-scale", "fixed")
                                 .markup();
    const QString text =
        OdtElement("style:style").set("style:name", "TurnedText").set("style:family", "text").add(rotation).markup();
    const QString line = OdtElement("style:paragraph-properties").set("fo:line-height", "100%").markup();
    return text + OdtElement("style:style")
                      .set("style:name", "TurnedNumber")
                      .set("style:family", "paragraph")
                      .set("style:parent-style-name", "Footer")
                      .add(line)
                      .markup();
}

/// The bound sheet's foot is this page's left edge: the number stands there, written from above to below.
QString turnedNumber(const Paper &paper, bool odd)
{
    const QSizeF size = sheet(paper);
    const qreal height = kOfficialNumberSize * kTableLineEm;
    const qreal left = (paper.margins.left() - kNumberBelowMillimetres) * kMillimetre - height;
    const qreal top = odd ? size.height() - paper.margins.bottom() * kMillimetre - kOfficialNumberSize - kTurnedLength
                          : paper.margins.top() * kMillimetre + kOfficialNumberSize;
    const QString turned = OdtElement("text:span").set("text:style-name", "TurnedText").add(dashed()).markup();
    const QString box = OdtElement("draw:text-box").add(paragraph(QStringLiteral("TurnedNumber"), turned)).markup();
    const QString frame = OdtElement("draw:frame")
                              .set("draw:style-name", odd ? "TurnedOdd" : "TurnedEven")
                              .set("draw:name", odd ? "NumberOdd" : "NumberEven")
                              .set("text:anchor-type", "paragraph")
                              .length("svg:x", left)
                              .length("svg:y", top)
                              .length("svg:width", height)
                              .length("svg:height", kTurnedLength)
                              .set("draw:z-index", "0")
                              .add(box)
                              .markup();
    return paragraph(QStringLiteral("Gap"), frame);
}

QString footer(const char *element, const Paper &paper, bool official)
{
    const bool odd = QLatin1String(element) == QLatin1String("style:footer");
    QString content;
    if (!official)
        content = paragraph(QStringLiteral("Footer"), QStringLiteral("第 ") + kNumber + QStringLiteral(" 页 / 共 ") +
                                                          kCount + QStringLiteral(" 页"));
    else if (paper.landscape)
        content = turnedNumber(paper, odd);
    else
        content = paragraph(QString(QLatin1String(odd ? "NumberOdd" : "NumberEven")), dashed());
    return OdtElement(element).add(content).markup();
}

} // namespace

QSizeF odtTextArea(const Paper &paper)
{
    return paper.layout().paintRect(QPageLayout::Millimeter).size() * kMillimetre;
}

QString OdtPages::master(const Paper &paper)
{
    size_t at = 0;
    while (at < m_papers.size() && m_papers[at] != paper)
        ++at;
    if (at == m_papers.size())
        m_papers.push_back(paper);
    return at == 0 ? QStringLiteral("Standard") : QStringLiteral("Page") + QString::number(at + 1);
}

QString OdtPages::layout(const Paper &paper, const QString &name) const
{
    const QSizeF size = sheet(paper);
    const Footer footer = footerOf(paper, m_official);
    OdtElement properties("style:page-layout-properties");
    properties.length("fo:page-width", size.width()).length("fo:page-height", size.height());
    properties.set("style:print-orientation", paper.landscape ? "landscape" : "portrait");
    properties.length("fo:margin-left", paper.margins.left() * kMillimetre);
    properties.length("fo:margin-right", paper.margins.right() * kMillimetre);
    properties.length("fo:margin-top", paper.margins.top() * kMillimetre);
    properties.length("fo:margin-bottom", paper.margins.bottom() * kMillimetre - footer.gap - footer.height);
    properties.set("style:writing-mode", "lr-tb").set("style:num-format", "1");
    OdtElement band("style:header-footer-properties");
    band.length("svg:height", footer.gap + footer.height).length("fo:margin-top", footer.gap);
    band.set("style:dynamic-spacing", "false");
    return OdtElement("style:page-layout")
        .set("style:name", name)
        .set("style:page-usage", "all")
        .add(properties.markup())
        .add(OdtElement("style:header-style").markup())
        .add(OdtElement("style:footer-style").add(band.markup()).markup())
        .markup();
}

QString OdtPages::masterPage(const Paper &paper, const QString &name, const QString &layoutName) const
{
    OdtElement page("style:master-page");
    page.set("style:name", name).set("style:page-layout-name", layoutName);
    page.add(footer("style:footer", paper, m_official));
    if (m_official)
        page.add(footer("style:footer-left", paper, m_official));
    return page.markup();
}

QString OdtPages::layouts() const
{
    OdtElement all("office:automatic-styles");
    if (m_official) {
        all.add(numberStyle("NumberOdd", "end")).add(numberStyle("NumberEven", "start"));
        all.add(frameStyle("TurnedOdd", "bottom")).add(frameStyle("TurnedEven", "top"));
        all.add(turnedStyles());
    }
    for (size_t i = 0; i < m_papers.size(); ++i)
        all.add(layout(m_papers[i], QStringLiteral("Layout") + QString::number(i + 1)));
    return all.markup();
}

QString OdtPages::masters() const
{
    OdtElement all("office:master-styles");
    for (size_t i = 0; i < m_papers.size(); ++i) {
        const QString name = i == 0 ? QStringLiteral("Standard") : QStringLiteral("Page") + QString::number(i + 1);
        all.add(masterPage(m_papers[i], name, QStringLiteral("Layout") + QString::number(i + 1)));
    }
    return all.markup();
}

} // namespace zhucun::reports

#include "reports/writers/odtstyles.h"

#include "reports/layout/measures.h"
#include "reports/writers/odtmarkup.h"

#include <cmath>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kMillimetre = 72 / 25.4;
constexpr qreal kTwip = 1.0 / 20;
constexpr qreal kGapSize = 2;

struct Naming {
    OdtStyle style;
    const char *name;
    const char16_t *shown; ///< in the list of styles of the text program
};

constexpr Naming kNamings[] = {
    {OdtStyle::Text, "Text_20_body", u"正文文字"},
    {OdtStyle::Heading, "Heading_20_1", u"一级标题"},
    {OdtStyle::Subheading, "Heading_20_2", u"二级标题"},
    {OdtStyle::Title, "Title", u"公文标题"},
    {OdtStyle::Subtitle, "Subtitle", u"副标题"},
    {OdtStyle::Mark, "Attachment_20_mark", u"附件标识"},
    {OdtStyle::HeadNote, "Head_20_note", u"题下说明"},
    {OdtStyle::FootNote, "Foot_20_note", u"表下注"},
    {OdtStyle::Caption, "Table_20_caption", u"表题"},
    {OdtStyle::Cell, "Table_20_Contents", u"表格内容"},
    {OdtStyle::HeadCell, "Table_20_Heading", u"表头"},
    {OdtStyle::Field, "Form_20_field", u"表单内容"},
    {OdtStyle::Label, "Form_20_label", u"表单栏目"},
    {OdtStyle::PageNumber, "Footer", u"页码"},
    {OdtStyle::Gap, "Gap", u"间隔"},
};

QString nameOf(OdtStyle style)
{
    for (const Naming &naming : kNamings) {
        if (naming.style == style)
            return QString(QLatin1String(naming.name));
    }
    return {};
}

const char *alignmentName(Qt::Alignment alignment)
{
    if (alignment & Qt::AlignRight)
        return "end";
    if (alignment & Qt::AlignHCenter)
        return "center";
    return alignment & Qt::AlignJustify ? "justify" : "start";
}

QString rule(qreal width)
{
    return width > 0 ? odtPoints(width) + QStringLiteral(" solid #000000") : QStringLiteral("none");
}

void addFace(OdtElement &element, Typeface face)
{
    const QString name = FontSet::officialName(face);
    element.set("style:font-name", name).set("style:font-name-asian", name).set("style:font-name-complex", name);
}

void addSize(OdtElement &element, qreal size)
{
    element.length("fo:font-size", size).length("style:font-size-asian", size).length("style:font-size-complex", size);
}

/// What of `look` differs from `base`.
QString textProperties(const OdtParagraph &look, const OdtParagraph &base)
{
    OdtElement text("style:text-properties");
    if (look.face != base.face)
        addFace(text, look.face);
    if (look.size != base.size)
        addSize(text, look.size);
    if (look.spacing != base.spacing)
        text.length("fo:letter-spacing", look.spacing);
    return text.isEmpty() ? QString() : text.markup();
}

QString tabStop(qreal at)
{
    return OdtElement("style:tab-stops")
        .add(OdtElement("style:tab-stop").length("style:position", at).set("style:type", "right").markup())
        .markup();
}

QString paragraphProperties(const OdtParagraph &look, const OdtParagraph &base)
{
    OdtElement paragraph("style:paragraph-properties");
    const auto length = [&](const char *attribute, qreal OdtParagraph::*member) {
        if (look.*member != base.*member)
            paragraph.length(attribute, look.*member);
    };
    if (look.pitch != base.pitch)
        paragraph.set("fo:line-height", look.pitch > 0 ? odtPoints(look.pitch) : QStringLiteral("100%"));
    length("fo:margin-left", &OdtParagraph::left);
    length("fo:margin-right", &OdtParagraph::right);
    length("fo:margin-top", &OdtParagraph::above);
    length("fo:margin-bottom", &OdtParagraph::below);
    length("fo:text-indent", &OdtParagraph::first);
    if (look.alignment != base.alignment)
        paragraph.set("fo:text-align", alignmentName(look.alignment));
    if (look.keepWithNext != base.keepWithNext)
        paragraph.set("fo:keep-with-next", look.keepWithNext ? "always" : "auto");
    if (look.cutLine)
        paragraph.set("fo:border-top", "0.5pt dashed #000000").set("fo:padding", "0pt");
    if (look.pageBreak)
        paragraph.set("fo:break-before", "page");
    if (look.rightTab > 0 && look.rightTab != base.rightTab)
        paragraph.add(tabStop(look.rightTab));
    return paragraph.isEmpty() ? QString() : paragraph.markup();
}

/// Chinese breaks lines as on our own pages: no mark hangs over the edge, none begins a line, and no air is put between
/// Chinese characters and figures.
QString defaultStyles()
{
    OdtElement text("style:text-properties");
    addFace(text, Typeface::Song);
    addSize(text, 12);
    text.set("fo:language", "en").set("fo:country", "US");
    text.set("style:language-asian", "zh").set("style:country-asian", "CN").set("fo:color", "#000000");
    const QString paragraph = OdtElement("style:paragraph-properties")
                                  .set("style:punctuation-wrap", "simple")
                                  .set("style:line-break", "strict")
                                  .set("style:text-autospace", "none")
                                  .set("fo:orphans", "2")
                                  .set("fo:widows", "2")
                                  .set("style:snap-to-layout-grid", "false")
                                  .set("style:writing-mode", "lr-tb")
                                  .markup();
    const QString table = OdtElement("style:table-properties").set("table:border-model", "collapsing").markup();
    return OdtElement("style:default-style").set("style:family", "paragraph").add(paragraph + text.markup()).markup() +
           OdtElement("style:default-style").set("style:family", "table").add(table).markup() +
           OdtElement("style:style").set("style:name", "Frame").set("style:family", "graphic").markup() +
           OdtElement("style:style")
               .set("style:name", "Picture")
               .set("style:family", "graphic")
               .add(OdtElement("style:graphic-properties")
                        .set("style:vertical-pos", "top")
                        .set("style:vertical-rel", "baseline")
                        .markup())
               .markup() +
           OdtElement("style:style").set("style:name", "Standard").set("style:family", "paragraph").markup();
}

} // namespace

OdtStyles::OdtStyles(const Report &report) : m_bodySize(report.bodyPointSize), m_official(report.official)
{
    if (!m_official)
        return;
    // Text programs count in twentieths of a point; rounded up, 28 characters would not fit.
    const QMarginsF margins = report.paper.margins;
    const qreal width = (210 - margins.left() - margins.right()) * kMillimetre;
    m_bodySpacing = std::floor((width / kOfficialCharacters - m_bodySize) / kTwip) * kTwip;
}

OdtParagraph OdtStyles::look(OdtStyle style) const
{
    const qreal large = std::max(m_bodySize, 12.0);
    OdtParagraph look;
    look.style = style;
    const auto type = [&look](Typeface face, qreal size, qreal pitch) {
        look.face = face;
        look.size = size;
        look.pitch = pitch;
    };
    const auto running = [&](Typeface face) {
        type(face, m_bodySize, m_bodySize * kLinePitch);
        look.spacing = m_bodySpacing;
        look.first = 2 * (m_bodySize + m_bodySpacing);
    };
    switch (style) {
    case OdtStyle::Text:
        running(Typeface::FangSong);
        look.alignment = Qt::AlignJustify;
        break;
    case OdtStyle::Heading:
        running(Typeface::Hei);
        look.keepWithNext = true;
        break;
    case OdtStyle::Subheading:
        running(Typeface::Kai);
        look.keepWithNext = true;
        break;
    case OdtStyle::Title:
        type(Typeface::Title, kTitleSize, m_official ? m_bodySize * kLinePitch : kTitleSize * 1.5);
        look.alignment = Qt::AlignHCenter;
        look.keepWithNext = true;
        break;
    case OdtStyle::Subtitle:
        type(Typeface::Kai, kSubtitleSize, kSubtitleSize * 1.7);
        look.alignment = Qt::AlignHCenter;
        look.keepWithNext = true;
        break;
    case OdtStyle::Mark:
        type(Typeface::Hei, large, m_official ? m_bodySize * kLinePitch : kMarkPitch);
        look.keepWithNext = true;
        break;
    case OdtStyle::HeadNote:
        type(Typeface::Song, kHeadNoteSize, kHeadNotePitch);
        look.keepWithNext = true;
        break;
    case OdtStyle::FootNote:
        type(Typeface::Song, kNoteSize, kNotePitch);
        break;
    case OdtStyle::Caption:
        type(Typeface::Hei, 10.5, 10.5 * kTableLineEm);
        look.keepWithNext = true;
        break;
    case OdtStyle::Cell:
        type(Typeface::Song, 10.5, 10.5 * kTableLineEm);
        break;
    case OdtStyle::HeadCell:
        type(Typeface::Hei, 10.5, 10.5 * kTableLineEm);
        look.alignment = Qt::AlignHCenter;
        break;
    case OdtStyle::Field:
        type(Typeface::FangSong, kFormSize, kFormLine);
        break;
    case OdtStyle::Label:
        type(Typeface::Hei, kFormSize, kFormLine);
        look.alignment = Qt::AlignHCenter;
        break;
    case OdtStyle::PageNumber: {
        const qreal size = m_official ? kOfficialNumberSize : kPageNumberSize;
        type(Typeface::Song, size, size * kTableLineEm);
        look.alignment = Qt::AlignHCenter;
        break;
    }
    case OdtStyle::Gap:
        type(Typeface::Song, kGapSize, kGapSize);
        break;
    }
    return look;
}

QString OdtStyles::add(const char *family, const QString &parent, const QString &attributes, const QString &properties)
{
    const QString content = parent + u'|' + attributes + u'|' + properties;
    QString &name = m_names[QString(QLatin1String(family)) + content];
    if (!name.isEmpty())
        return name;
    const QString prefix = QString(QLatin1String(family)).remove(u'-');
    name = prefix + QString::number(++m_counts[prefix]);
    OdtElement style("style:style");
    style.set("style:name", name).set("style:family", family);
    if (!parent.isEmpty())
        style.set("style:parent-style-name", parent);
    if (!attributes.isEmpty())
        style.set("style:master-page-name", attributes);
    m_automatic += style.add(properties).markup();
    return name;
}

QString OdtStyles::paragraph(const OdtParagraph &look)
{
    const OdtParagraph base = this->look(look.style);
    if (look == base)
        return nameOf(look.style);
    return add("paragraph", nameOf(look.style), look.master,
               paragraphProperties(look, base) + textProperties(look, base));
}

QString OdtStyles::characters(Typeface face, qreal size)
{
    OdtElement text("style:text-properties");
    addFace(text, face);
    addSize(text, size);
    return add("text", {}, {}, text.markup());
}

QString OdtStyles::table(const OdtTable &table)
{
    OdtElement properties("style:table-properties");
    properties.length("style:width", table.width).set("table:align", "left").set("table:border-model", "collapsing");
    properties.length("fo:margin-bottom", table.below);
    if (table.whole)
        properties.set("style:may-break-between-rows", "false").set("fo:keep-with-next", "always");
    if (table.pageBreak)
        properties.set("fo:break-before", "page");
    return add("table", {}, table.master, properties.markup());
}

QString OdtStyles::column(qreal width)
{
    OdtElement properties("style:table-column-properties");
    properties.length("style:column-width", width);
    return add("table-column", {}, {}, properties.markup());
}

QString OdtStyles::row(qreal height, bool whole)
{
    OdtElement properties("style:table-row-properties");
    if (height > 0)
        properties.length("style:min-row-height", height);
    properties.set("fo:keep-together", whole ? "always" : "auto");
    return add("table-row", {}, {}, properties.markup());
}

QString OdtStyles::cell(const OdtCell &cell)
{
    OdtElement properties("style:table-cell-properties");
    properties.set("fo:border-top", rule(cell.above)).set("fo:border-bottom", rule(cell.below));
    properties.set("fo:border-left", rule(cell.left)).set("fo:border-right", rule(cell.right));
    properties.length("fo:padding-top", cell.padding).length("fo:padding-bottom", cell.padding);
    properties.length("fo:padding-left", cell.side).length("fo:padding-right", cell.side);
    properties.set("style:vertical-align", cell.middle ? "middle" : "top");
    if (cell.shaded)
        properties.set("fo:background-color", "#e8e8e8");
    return add("table-cell", {}, {}, properties.markup());
}

QString OdtStyles::fontFaces() const
{
    OdtElement all("office:font-face-decls");
    for (const Typeface face : {Typeface::Title, Typeface::Song, Typeface::FangSong, Typeface::Kai, Typeface::Hei}) {
        const QString name = FontSet::officialName(face);
        all.add(OdtElement("style:font-face")
                    .set("style:name", name)
                    .set("svg:font-family", name)
                    .set("style:font-family-generic", face == Typeface::Hei ? "swiss" : "roman")
                    .set("style:font-pitch", "variable")
                    .markup());
    }
    return all.markup();
}

QString OdtStyles::named() const
{
    OdtElement styles("office:styles");
    styles.add(defaultStyles());
    OdtParagraph plain;
    plain.face = Typeface::Song;
    for (const Naming &naming : kNamings) {
        OdtElement style("style:style");
        style.set("style:name", naming.name)
            .set("style:display-name", QString::fromUtf16(naming.shown))
            .set("style:family", "paragraph")
            .set("style:parent-style-name", "Standard");
        if (naming.style == OdtStyle::Heading || naming.style == OdtStyle::Subheading)
            style.set("style:default-outline-level", naming.style == OdtStyle::Heading ? "1" : "2");
        const OdtParagraph own = look(naming.style);
        styles.add(style.add(paragraphProperties(own, plain) + textProperties(own, plain)).markup());
    }
    return styles.markup();
}

} // namespace zhucun::reports

#include "reports/writers/odtgrids.h"

#include "reports/layout/measures.h"

#include <algorithm>
#include <numeric>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kUsedShare = 0.92; // of a figure's cell
constexpr qreal kFigurePadding = 2;

/// The largest size up to `wanted` in which the text is no wider than `width` points.
qreal fittingSize(FontBook &fonts, Typeface face, qreal wanted, const QString &text, qreal width)
{
    const qreal used = fonts.measure(fonts.use(face, wanted)).width(text) / kUnitsPerPoint;
    return used > width ? wanted * width / used : wanted;
}

qreal widthOf(FontBook &fonts, Typeface face, qreal size, const QString &text)
{
    return fonts.measure(fonts.use(face, size)).width(text) / kUnitsPerPoint;
}

class FiguresWriter
{
public:
    FiguresWriter(const Figures &figures, OdtFlow &flow)
        : m_figures(figures),
          m_flow(flow),
          m_perRow(size_t(std::max(1, figures.perRow))),
          m_width(flow.width() / qreal(m_perRow))
    {
    }

    void write()
    {
        m_flow.beginTable(std::vector<qreal>(m_perRow, m_width), kTableGap);
        for (size_t first = 0; first < m_figures.items.size(); first += m_perRow) {
            m_flow.beginRow(kFigureLabelHeight + kFigureValueHeight + 2 * kFigurePadding, true);
            for (size_t i = first; i < first + m_perRow; ++i)
                writeCell(i);
            m_flow.end();
        }
        m_flow.endTable();
    }

private:
    void writeCell(size_t index)
    {
        const bool filled = index < m_figures.items.size();
        OdtCell cell;
        cell.padding = kFigurePadding;
        // Ruled on its own sides; an empty place only where it borders on a figure.
        cell.left = filled || (index > 0 && index - 1 < m_figures.items.size() && index % m_perRow > 0) ? kThinRule : 0;
        cell.right = filled ? kThinRule : 0;
        cell.below = filled ? kThinRule : 0;
        cell.above = filled || (index >= m_perRow && index - m_perRow < m_figures.items.size()) ? kThinRule : 0;
        m_flow.beginCell(m_flow.styles().cell(cell));
        if (filled)
            writeFigure(m_figures.items[index]);
        else
            m_flow.cellParagraph(m_flow.styles().paragraph(m_flow.styles().look(OdtStyle::Gap)), {});
        m_flow.endCell();
    }

    void writeFigure(const Figure &figure)
    {
        FontBook &fonts = m_flow.fonts();
        OdtParagraph label = m_flow.styles().look(OdtStyle::Cell);
        label.alignment = Qt::AlignHCenter;
        label.pitch = kFigureLabelHeight;
        label.size = fittingSize(fonts, Typeface::Song, kFigureLabelSize, figure.label, m_width * kUsedShare);
        m_flow.cellParagraph(m_flow.styles().paragraph(label), figure.label);

        const qreal unit = widthOf(fonts, Typeface::Song, kFigureLabelSize, figure.unit) + kFigureLabelSize / 2;
        OdtParagraph value = label;
        value.size = kFigureLabelSize;
        value.pitch = kFigureValueHeight;
        m_flow.xml().writeStartElement(QStringLiteral("text:p"));
        m_flow.xml().writeAttribute(QStringLiteral("text:style-name"), m_flow.styles().paragraph(value));
        m_flow.run(figure.value, Typeface::Hei,
                   fittingSize(fonts, Typeface::Hei, kFigureValueSize, figure.value, m_width * kUsedShare - unit));
        if (!figure.unit.isEmpty())
            m_flow.run(u' ' + figure.unit, Typeface::Song, kFigureLabelSize);
        m_flow.end();
    }

    const Figures &m_figures;
    OdtFlow &m_flow;
    size_t m_perRow;
    qreal m_width;
};

class FormWriter
{
public:
    FormWriter(const Form &form, OdtFlow &flow) : m_form(form), m_flow(flow)
    {
        const qreal total = std::accumulate(form.shares.begin(), form.shares.end(), 0.0);
        for (const qreal share : form.shares)
            m_widths.push_back(flow.width() * share / total);
    }

    void write()
    {
        m_flow.beginTable(m_widths, 0);
        for (size_t row = 0; row < m_form.rows.size(); ++row)
            writeRow(row);
        m_flow.endTable();
    }

private:
    struct Place {
        const FormCell *cell;
        size_t first;
        size_t span;
        qsizetype lines;
    };

    OdtStyle styleOf(const FormCell &cell) const { return cell.label ? OdtStyle::Label : OdtStyle::Field; }

    /// Columns of a row that its own cells may fill; the picture takes the last one.
    size_t columnsOf(size_t row) const { return m_widths.size() - (int(row) < m_form.pictureRows() ? 1 : 0); }

    std::vector<Place> placesOf(size_t index)
    {
        const FormRow &row = m_form.rows[index];
        const size_t columns = columnsOf(index);
        std::vector<Place> places;
        size_t column = 0;
        for (const FormCell &cell : row.cells) {
            if (column == columns)
                break;
            const size_t span = std::min(size_t(std::max(1, cell.span)), columns - column);
            const qreal width =
                std::accumulate(m_widths.begin() + long(column), m_widths.begin() + long(column + span), 0.0);
            const int font = m_flow.fonts().use(cell.label ? Typeface::Hei : Typeface::FangSong, kFormSize);
            const QStringList lines =
                m_flow.fonts().measure(font).lines(cell.text, (width - 2 * kFormSide) * kUnitsPerPoint);
            places.push_back({&cell, column, span, lines.size()});
            column += span;
        }
        return places;
    }

    qsizetype linesOf(size_t index, const std::vector<Place> &places) const
    {
        qsizetype lines = m_form.rows[index].lines;
        for (const Place &place : places)
            lines = std::max(lines, place.lines + (place.cell->foot.isEmpty() ? 0 : 1));
        return lines;
    }

    static qreal heightOf(qsizetype lines) { return qreal(lines) * kFormLine + 2 * kFormPadding; }

    /// Beside the first rows, ruled like a cell.
    void writePicture()
    {
        const FormPicture &picture = *m_form.picture;
        const int rows = m_form.pictureRows();
        qreal height = 0;
        for (int row = 0; row < rows; ++row)
            height += heightOf(linesOf(size_t(row), placesOf(size_t(row))));
        OdtCell cell;
        cell.padding = kFormPadding;
        cell.left = kThinRule;
        cell.right = kFrameRule;
        cell.above = kFrameRule;
        cell.below = rows == int(m_form.rows.size()) ? kFrameRule : kThinRule;
        m_flow.beginCell(m_flow.styles().cell(cell), 1, size_t(rows));
        OdtParagraph look = m_flow.styles().look(OdtStyle::Field);
        look.alignment = Qt::AlignHCenter;
        if (picture.image.isEmpty()) {
            m_flow.cellParagraph(m_flow.styles().paragraph(look), picture.emptyText);
        } else {
            look.style = OdtStyle::Cell; // whose lines grow with what stands in them
            look.pitch = 0;
            m_flow.cellPicture(m_flow.styles().paragraph(look), picture.image,
                               {m_widths.back() - 2 * kFormPadding, height - 2 * kFormPadding});
        }
        m_flow.endCell();
    }

    void writeRow(size_t index)
    {
        const std::vector<Place> places = placesOf(index);
        const qsizetype lines = linesOf(index, places);
        m_flow.beginRow(heightOf(lines), true);
        size_t written = 0;
        for (const Place &place : places) {
            writeCell(place, index, lines);
            written = place.first + place.span;
        }
        // What a row leaves out still is a part of the sheet.
        static const FormCell none;
        if (written < columnsOf(index))
            writeCell({&none, written, columnsOf(index) - written, 1}, index, lines);
        if (index == 0 && m_form.pictureRows() > 0)
            writePicture();
        else if (int(index) < m_form.pictureRows())
            m_flow.coveredCell();
        m_flow.end();
    }

    void writeCell(const Place &place, size_t row, qsizetype lines)
    {
        const FormCell &content = *place.cell;
        OdtCell cell;
        cell.padding = kFormPadding;
        cell.side = kFormSide;
        cell.middle = content.foot.isEmpty();
        cell.left = place.first == 0 ? kFrameRule : kThinRule;
        cell.right = place.first + place.span == m_widths.size() ? kFrameRule : 0;
        cell.above = row == 0 ? kFrameRule : 0;
        cell.below = row + 1 == m_form.rows.size() ? kFrameRule : kThinRule;
        m_flow.beginCell(m_flow.styles().cell(cell), place.span);
        OdtParagraph look = m_flow.styles().look(styleOf(content));
        if (!content.foot.isEmpty()) {
            // The text in the middle of what is left above the foot, which stands at the bottom.
            const qreal free = qreal(lines - 1 - place.lines) * kFormLine;
            look.above = free / 2;
            look.below = free - free / 2;
        }
        m_flow.cellParagraph(m_flow.styles().paragraph(look), content.text);
        if (!content.foot.isEmpty()) {
            OdtParagraph foot = m_flow.styles().look(OdtStyle::Field);
            foot.alignment = Qt::AlignRight;
            m_flow.cellParagraph(m_flow.styles().paragraph(foot), content.foot);
        }
        m_flow.endCell(place.span);
    }

    const Form &m_form;
    OdtFlow &m_flow;
    std::vector<qreal> m_widths;
};

} // namespace

void writeOdtFigures(const Figures &figures, OdtFlow &flow)
{
    if (!figures.items.empty())
        FiguresWriter(figures, flow).write();
}

void writeOdtForm(const Form &form, OdtFlow &flow)
{
    if (!form.rows.empty() && !form.shares.empty())
        FormWriter(form, flow).write();
}

void writeOdtSignatures(const std::vector<SignatureField> &signatures, OdtFlow &flow)
{
    if (signatures.empty())
        return;
    const qreal share = flow.width() / qreal(signatures.size());
    OdtParagraph air = flow.styles().look(OdtStyle::Gap);
    air.pitch = kSignatureGap;
    air.keepWithNext = true;
    flow.paragraph(air, {});
    // Label, line to sign on, air.
    std::vector<qreal> widths;
    for (const SignatureField &field : signatures) {
        const qreal label = widthOf(flow.fonts(), Typeface::FangSong, kSignatureSize, field.label + u'：');
        const qreal line = std::max(3 * kSignatureSize, share - label - 1.5 * kSignatureSize);
        widths.insert(widths.end(), {label, line, std::max(1.0, share - label - line)});
    }
    OdtParagraph look = flow.styles().look(OdtStyle::Field);
    const QString left = flow.styles().paragraph(look);
    look.alignment = Qt::AlignHCenter;
    const QString centred = flow.styles().paragraph(look);
    const QString plain = flow.styles().cell({});
    OdtCell line;
    line.below = kThinRule;
    const QString ruled = flow.styles().cell(line);
    flow.beginTable(widths, 0);
    flow.beginRow(0, true);
    for (const SignatureField &field : signatures) {
        const QString texts[] = {field.label + u'：', field.value, {}};
        for (int i = 0; i < 3; ++i) {
            flow.beginCell(i == 1 ? ruled : plain);
            flow.cellParagraph(i == 1 ? centred : left, texts[i]);
            flow.endCell();
        }
    }
    flow.end();
    flow.endTable();
}

} // namespace zhucun::reports

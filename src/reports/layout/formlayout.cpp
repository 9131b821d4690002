#include "reports/layout/formlayout.h"

#include "reports/layout/measures.h"

#include <algorithm>
#include <numeric>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr qreal kLine = kFormLine * kUnitsPerPoint;
constexpr qreal kPadding = kFormPadding * kUnitsPerPoint;
constexpr qreal kSide = kFormSide * kUnitsPerPoint;
constexpr qreal kThin = kThinRule * kUnitsPerPoint;
constexpr qreal kFrame = kFrameRule * kUnitsPerPoint;

struct LaidCell {
    const FormCell *cell;
    qreal x;
    qreal width;
    QStringList lines;
};

class FormLayout
{
public:
    FormLayout(const Form &form, PageCursor &cursor)
        : m_form(form),
          m_cursor(cursor),
          m_text(cursor.fonts().use(Typeface::FangSong, kFormSize)),
          m_label(cursor.fonts().use(Typeface::Hei, kFormSize))
    {
        const qreal total = std::accumulate(form.shares.begin(), form.shares.end(), 0.0);
        m_edges.push_back(cursor.left());
        for (const qreal share : form.shares)
            m_edges.push_back(m_edges.back() + cursor.width() * share / total);
    }

    /// The first row, or all that stand beside the picture.
    qreal leastHeight()
    {
        qreal height = 0;
        for (int i = 0; i < std::max(1, m_form.pictureRows()); ++i)
            height += heightOf(m_form.rows[size_t(i)], layRow(i));
        return height;
    }

    void place()
    {
        const int pictureRows = m_form.pictureRows();
        if (pictureRows > 0)
            m_cursor.require(leastHeight());
        qreal top = m_cursor.y();
        for (int i = 0; i < int(m_form.rows.size()); ++i) {
            const std::vector<LaidCell> cells = layRow(i);
            const qreal height = heightOf(m_form.rows[size_t(i)], cells);
            if (height > m_cursor.remaining() + 0.5 && !m_cursor.atTop()) {
                frame(top);
                m_cursor.newPage();
                top = m_cursor.y();
            }
            placeRow(cells, height, i < pictureRows ? pictureLeft() : m_cursor.right());
            if (i + 1 == pictureRows)
                placePicture(top);
        }
        frame(top);
    }

private:
    qreal pictureLeft() const { return m_edges[m_edges.size() - 2]; }

    std::vector<LaidCell> layRow(int index)
    {
        const FormRow &row = m_form.rows[size_t(index)];
        const size_t last = m_edges.size() - (index < m_form.pictureRows() ? 2 : 1);
        std::vector<LaidCell> laid;
        size_t column = 0;
        for (const FormCell &cell : row.cells) {
            const size_t end = std::min(column + size_t(std::max(1, cell.span)), last);
            const qreal width = m_edges[end] - m_edges[column];
            laid.push_back({&cell, m_edges[column], width,
                            m_cursor.fonts().measure(fontOf(cell)).lines(cell.text, width - 2 * kSide)});
            column = end;
        }
        return laid;
    }

    qreal heightOf(const FormRow &row, const std::vector<LaidCell> &cells) const
    {
        qsizetype lines = row.lines;
        for (const LaidCell &laid : cells)
            lines = std::max(lines, laid.lines.size() + (laid.cell->foot.isEmpty() ? 0 : 1));
        return qreal(lines) * kLine + 2 * kPadding;
    }

    int fontOf(const FormCell &cell) const { return cell.label ? m_label : m_text; }

    void placeRow(const std::vector<LaidCell> &cells, qreal height, qreal right)
    {
        const qreal y = m_cursor.y();
        for (const LaidCell &laid : cells) {
            const bool signedCell = !laid.cell->foot.isEmpty();
            const qreal room = signedCell ? height - kLine - kPadding : height;
            qreal line = y + (room - qreal(laid.lines.size()) * kLine) / 2;
            const Qt::Alignment alignment = laid.cell->label ? Qt::AlignHCenter : Qt::AlignLeft;
            for (const QString &text : laid.lines) {
                m_cursor.text(text, fontOf(*laid.cell), alignment, laid.x + kSide, line, laid.width - 2 * kSide, kLine);
                line += kLine;
            }
            m_cursor.text(laid.cell->foot, m_text, Qt::AlignRight, laid.x + kSide, y + height - kLine - kPadding,
                          laid.width - 2 * kSide, kLine);
            if (laid.x > m_cursor.left() + 1)
                m_cursor.rule(laid.x, y, laid.x, y + height, kThin);
        }
        m_cursor.advance(height);
        m_cursor.rule(m_cursor.left(), m_cursor.y(), right, m_cursor.y(), kThin);
    }

    /// Beside the rows from `top` to here.
    void placePicture(qreal top)
    {
        const QRectF cell(QPointF(pictureLeft(), top), QPointF(m_cursor.right(), m_cursor.y()));
        m_cursor.rule(cell.left(), cell.top(), cell.left(), cell.bottom(), kThin);
        m_cursor.rule(cell.left(), cell.bottom(), cell.right(), cell.bottom(), kThin);
        const FormPicture &picture = *m_form.picture;
        if (picture.image.isEmpty())
            m_cursor.text(picture.emptyText, m_text, Qt::AlignHCenter, cell.left(), cell.top(), cell.width(),
                          cell.height());
        else
            m_cursor.picture(cell.adjusted(kPadding, kPadding, -kPadding, -kPadding), picture.image);
    }

    void frame(qreal top)
    {
        const qreal left = m_cursor.left();
        const qreal right = m_cursor.right();
        const qreal bottom = m_cursor.y();
        m_cursor.rule(left, top, right, top, kFrame);
        m_cursor.rule(left, bottom, right, bottom, kFrame);
        m_cursor.rule(left, top, left, bottom, kFrame);
        m_cursor.rule(right, top, right, bottom, kFrame);
    }

    const Form &m_form;
    PageCursor &m_cursor;
    int m_text;
    int m_label;
    std::vector<qreal> m_edges;
};

} // namespace

qreal formLeastHeight(const Form &form, PageCursor &cursor)
{
    return form.rows.empty() || form.shares.empty() ? 0 : FormLayout(form, cursor).leastHeight();
}

void placeForm(const Form &form, PageCursor &cursor)
{
    if (!form.rows.empty() && !form.shares.empty())
        FormLayout(form, cursor).place();
}

} // namespace zhucun::reports

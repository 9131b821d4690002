#include "reports/layout/reportlayout.h"

#include "reports/layout/figureslayout.h"
#include "reports/layout/tablelayout.h"

#include <algorithm>

namespace zhucun::reports {

namespace {

constexpr qreal kTitleSize = 22;      // 2号
constexpr qreal kSmallTitleSize = 18; // 小2号, on sheets that are mostly table
constexpr qreal kSubtitleSize = 14;   // 4号
constexpr qreal kNoteSize = 9;        // 小5号
constexpr qreal kNotePitch = 14;
constexpr qreal kNoteGap = 2;
constexpr qreal kSignatureSize = 12;
constexpr qreal kSignatureGap = 14;
constexpr qreal kLinePitch = 28.95 / 16; // of official text
constexpr qreal kTableGap = 8;
constexpr int kProgressStep = 64;

qreal points(qreal count) { return count * kUnitsPerPoint; }

class ReportLayout
{
public:
    ReportLayout(const Report &report, const FontSet &set, const CancelToken &cancel, const ProgressCallback &progress)
        : m_report(report),
          m_set(set),
          m_fonts(set),
          m_cursor(report.paper, m_fonts),
          m_cancel(cancel),
          m_progress(progress)
    {
        for (const Section &section : report.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *table = std::get_if<Table>(&block))
                    m_totalRows += qint64(table->rows.size());
            }
        }
    }

    Result<PagedDocument> run()
    {
        placeTitle();
        m_tailHeight = footNotesHeight() + signaturesHeight();
        for (const Section &section : m_report.sections) {
            if (const Status placed = placeSection(section); !placed)
                return failure(placed.error());
        }
        placeFootNotes();
        placeSignatures();
        std::vector<Page> pages = m_cursor.finish();
        return PagedDocument(m_report.title, m_report.paper.layout(), m_fonts.fonts(), std::move(pages));
    }

private:
    /// Lines one below the other, each `pitch` high; breaks to the next page between lines.
    void placeLines(const QStringList &lines, int font, Qt::Alignment alignment, qreal pitch, qreal firstIndent = 0)
    {
        qreal indent = firstIndent;
        for (const QString &line : lines) {
            m_cursor.require(pitch);
            m_cursor.text(line, font, alignment, m_cursor.left() + indent, m_cursor.y(), m_cursor.width() - indent,
                          pitch);
            m_cursor.advance(pitch);
            indent = 0;
        }
    }

    void placeTitle()
    {
        if (!m_report.title.isEmpty()) {
            const qreal size = m_report.paper.landscape ? kSmallTitleSize : kTitleSize;
            const int font = m_fonts.use(Typeface::Title, size);
            placeLines(m_fonts.measure(font).balancedLines(m_report.title, m_cursor.width()), font, Qt::AlignHCenter,
                       points(size * 1.5));
        }
        if (!m_report.subtitle.isEmpty()) {
            const int font = m_fonts.use(Typeface::Kai, kSubtitleSize);
            placeLines(m_fonts.measure(font).balancedLines(m_report.subtitle, m_cursor.width()), font, Qt::AlignHCenter,
                       points(kSubtitleSize * 1.7));
        }
        m_cursor.gap(points(6));
        placeHeadNotes();
    }

    /// Two notes or more share a line, left and right, where they fit.
    void placeHeadNotes()
    {
        if (m_report.headNotes.isEmpty())
            return;
        const int font = m_fonts.use(Typeface::Song, 10.5);
        TextMeasure &measure = m_fonts.measure(font);
        const qreal pitch = points(16);
        const QString &first = m_report.headNotes.first();
        const QString &last = m_report.headNotes.last();
        if (m_report.headNotes.size() == 2 &&
            measure.width(first) + measure.width(last) + 2 * measure.em() < m_cursor.width()) {
            m_cursor.text(first, font, Qt::AlignLeft, m_cursor.left(), m_cursor.y(), m_cursor.width(), pitch);
            m_cursor.text(last, font, Qt::AlignRight, m_cursor.left(), m_cursor.y(), m_cursor.width(), pitch);
            m_cursor.advance(pitch);
        } else {
            for (const QString &note : m_report.headNotes)
                placeLines(measure.lines(note, m_cursor.width()), font, Qt::AlignLeft, pitch);
        }
        m_cursor.gap(points(3));
    }

    Status placeSection(const Section &section)
    {
        if (section.pageBreakBefore && !m_cursor.atTop())
            m_cursor.newPage();
        if (!section.heading.isEmpty())
            placeHeading(section);
        for (const Block &block : section.blocks) {
            // Notes and signatures are never alone on a page: the last block brings its last lines along.
            const bool last = &section == &m_report.sections.back() && &block == &section.blocks.back();
            const qreal tail = last ? m_tailHeight : 0;
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                placeParagraph(*paragraph, tail);
            if (const auto *figures = std::get_if<Figures>(&block)) {
                m_cursor.gap(points(4));
                placeFigures(*figures, m_cursor);
                m_cursor.advance(points(6));
            }
            if (const auto *table = std::get_if<Table>(&block)) {
                m_cursor.gap(points(4));
                if (const Status placed =
                        TableLayout(*table, m_cursor)
                            .place(m_cancel, tail > 0 ? tail + points(kTableGap) : 0, [this] { rowDone(); });
                    !placed)
                    return placed;
                m_cursor.advance(points(kTableGap));
            }
        }
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        return {};
    }

    void placeHeading(const Section &section)
    {
        const qreal size = std::max(m_report.bodyPointSize, 12.0);
        const int font = m_fonts.use(Typeface::Hei, size);
        const qreal pitch = points(size * kLinePitch);
        const QStringList lines = m_fonts.measure(font).lines(section.heading, m_cursor.width());
        m_cursor.gap(points(4));
        const qreal below = section.blocks.empty() ? 0 : points(4) + leastHeight(section.blocks.front());
        m_cursor.require(std::min(pitch * qreal(lines.size()) + below, m_cursor.pageHeight()));
        placeLines(lines, font, Qt::AlignLeft, pitch);
    }

    /// What must follow a heading on its page.
    qreal leastHeight(const Block &block)
    {
        if (const auto *table = std::get_if<Table>(&block))
            return TableLayout(*table, m_cursor).leastHeight();
        if (std::holds_alternative<Figures>(block))
            return figuresRowHeight();
        return bodyPitch() * qreal(std::min<qsizetype>(2, linesOf(std::get<Paragraph>(block)).size()));
    }

    qreal bodyPitch() const { return points(m_report.bodyPointSize * kLinePitch); }

    QStringList linesOf(const Paragraph &paragraph)
    {
        TextMeasure &measure = m_fonts.measure(m_fonts.use(Typeface::FangSong, m_report.bodyPointSize));
        return measure.lines(paragraph.text, m_cursor.width(), paragraph.indented ? 2 * measure.em() : 0);
    }

    /// No first line alone at the foot of a page, no last line alone at the head; `tail` must follow on the last page.
    void placeParagraph(const Paragraph &paragraph, qreal tail)
    {
        const int font = m_fonts.use(Typeface::FangSong, m_report.bodyPointSize);
        const QStringList lines = linesOf(paragraph);
        const qreal pitch = bodyPitch();
        if (lines.size() >= 2)
            m_cursor.require(2 * pitch);
        qsizetype here = std::min(lines.size(), qsizetype((m_cursor.remaining() + 0.5) / pitch));
        const bool tailMoves = here == lines.size() && qreal(here) * pitch + tail > m_cursor.remaining() + 0.5;
        if (here == lines.size() - 1 || tailMoves)
            here = lines.size() - 2;
        const qreal indent = paragraph.indented ? 2 * m_fonts.measure(font).em() : 0;
        if (here >= lines.size()) {
            placeLines(lines, font, Qt::AlignLeft, pitch, indent);
            return;
        }
        here = here < 2 ? 0 : here;
        placeLines(lines.mid(0, here), font, Qt::AlignLeft, pitch, indent);
        if (!m_cursor.atTop())
            m_cursor.newPage();
        placeLines(lines.mid(here), font, Qt::AlignLeft, pitch, here == 0 ? indent : 0);
    }

    QStringList footNotes() const
    {
        QStringList notes = m_report.footNotes;
        if (m_report.nameFontSubstitutes && !m_set.substitutions().isEmpty())
            notes.append(QStringLiteral("本机未安装的公文字体已替换：%1。").arg(m_set.substitutions().join(u'；')));
        return notes;
    }

    qreal footNotesHeight()
    {
        TextMeasure &measure = m_fonts.measure(m_fonts.use(Typeface::Song, kNoteSize));
        qsizetype lines = 0;
        for (const QString &note : footNotes())
            lines += measure.lines(note, m_cursor.width()).size();
        return lines == 0 ? 0 : points(kNoteGap) + qreal(lines) * points(kNotePitch);
    }

    void placeFootNotes()
    {
        const int font = m_fonts.use(Typeface::Song, kNoteSize);
        m_cursor.gap(points(kNoteGap));
        for (const QString &note : footNotes())
            placeLines(m_fonts.measure(font).lines(note, m_cursor.width()), font, Qt::AlignLeft, points(kNotePitch));
    }

    qreal signaturesHeight() const
    {
        return m_report.signatures.empty() ? 0 : points(kSignatureGap + 2 * kSignatureSize);
    }

    /// All on one line, each with its share of the width and a rule to sign on.
    void placeSignatures()
    {
        if (m_report.signatures.empty())
            return;
        const int font = m_fonts.use(Typeface::FangSong, kSignatureSize);
        TextMeasure &measure = m_fonts.measure(font);
        const qreal height = points(kSignatureSize * 2);
        m_cursor.gap(points(kSignatureGap));
        m_cursor.require(height);
        const qreal share = m_cursor.width() / qreal(m_report.signatures.size());
        qreal x = m_cursor.left();
        for (const SignatureField &field : m_report.signatures) {
            const QString label = field.label + u'：';
            const qreal lineStart = x + measure.width(label);
            const qreal lineEnd = std::max(lineStart + 3 * measure.em(), x + share - 1.5 * measure.em());
            m_cursor.text(label, font, Qt::AlignLeft, x, m_cursor.y(), share, height);
            m_cursor.text(field.value, font, Qt::AlignHCenter, lineStart, m_cursor.y(), lineEnd - lineStart, height);
            const qreal ruleY = m_cursor.y() + height / 2 + measure.em() * 0.6;
            m_cursor.rule(lineStart, ruleY, lineEnd, ruleY, points(0.4));
            x += share;
        }
        m_cursor.advance(height);
    }

    void rowDone()
    {
        ++m_rowsDone;
        if (m_progress && (m_rowsDone % kProgressStep == 0 || m_rowsDone == m_totalRows))
            m_progress(m_rowsDone, m_totalRows);
    }

    const Report &m_report;
    const FontSet &m_set;
    FontBook m_fonts;
    PageCursor m_cursor;
    const CancelToken &m_cancel;
    const ProgressCallback &m_progress;
    qreal m_tailHeight = 0; ///< of foot notes and signatures
    qint64 m_totalRows = 0;
    qint64 m_rowsDone = 0;
};

} // namespace

Result<PagedDocument> layOut(const Report &report, const FontSet &fonts, const CancelToken &cancel,
                             const ProgressCallback &progress)
{
    return ReportLayout(report, fonts, cancel, progress).run();
}

} // namespace zhucun::reports

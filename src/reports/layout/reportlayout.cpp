#include "reports/layout/reportlayout.h"

#include "reports/layout/figureslayout.h"
#include "reports/layout/formlayout.h"
#include "reports/layout/measures.h"
#include "reports/layout/tablelayout.h"
#include "reports/layout/textlayout.h"
#include "reports/layout/titlelines.h"

#include <algorithm>

namespace zhucun::reports {

using namespace measures;

namespace {

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
          m_text(report, m_fonts, m_cursor),
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
        placeDocumentNumber();
        placeTitle(m_report.printsTitle() ? m_report.title : QString(), m_report.subtitle, m_report.headNotes);
        if (m_report.official && !m_report.title.isEmpty())
            m_cursor.advance(m_text.linePitch());
        m_tailHeight = footNotesHeight(footNotes()) + signaturesHeight(m_report.signatures);
        for (const Section &section : m_report.sections) {
            if (const Status placed = placeSection(section); !placed)
                return failure(placed.error());
        }
        placeFootNotes(footNotes());
        placeSignatures(m_report.signatures);
        std::vector<Page> pages =
            m_cursor.finish(m_report.official ? PageCursor::Numbers::Official : PageCursor::Numbers::Counted);
        return PagedDocument(m_report.title, m_fonts.fonts(), std::move(pages));
    }

private:
    void placeDocumentNumber()
    {
        if (m_report.documentNumber.isEmpty())
            return;
        m_text.placeLines({m_report.documentNumber}, m_text.fontOf(Paragraph::Style::Body), Qt::AlignHCenter,
                          m_text.linePitch());
        m_cursor.advance(m_text.linePitch());
    }

    void placeTitle(const QString &title, const QString &subtitle, const QStringList &notes)
    {
        if (!title.isEmpty()) {
            const qreal size = m_cursor.paper().landscape ? kSmallTitleSize : kTitleSize;
            const int font = m_fonts.use(Typeface::Title, size);
            const qreal pitch =
                m_report.official && !m_cursor.paper().landscape ? m_text.linePitch() : points(size * 1.5);
            m_text.placeLines(titleLines(m_fonts.measure(font), title, m_cursor.width()), font, Qt::AlignHCenter,
                              pitch);
        }
        if (!subtitle.isEmpty()) {
            const int font = m_fonts.use(Typeface::Kai, kSubtitleSize);
            m_text.placeLines(titleLines(m_fonts.measure(font), subtitle, m_cursor.width()), font, Qt::AlignHCenter,
                              points(kSubtitleSize * 1.7));
        }
        if (!m_report.official)
            m_cursor.gap(points(6));
        placeHeadNotes(notes);
    }

    /// Two notes or more share a line, left and right, where they fit.
    void placeHeadNotes(const QStringList &notes)
    {
        if (notes.isEmpty())
            return;
        const int font = m_fonts.use(Typeface::Song, kHeadNoteSize);
        TextMeasure &measure = m_fonts.measure(font);
        const qreal pitch = points(kHeadNotePitch);
        const QString &first = notes.first();
        const QString &last = notes.last();
        if (notes.size() == 2 && measure.width(first) + measure.width(last) + 2 * measure.em() < m_cursor.width()) {
            m_cursor.text(first, font, Qt::AlignLeft, m_cursor.left(), m_cursor.y(), m_cursor.width(), pitch);
            m_cursor.text(last, font, Qt::AlignRight, m_cursor.left(), m_cursor.y(), m_cursor.width(), pitch);
            m_cursor.advance(pitch);
        } else {
            for (const QString &note : notes)
                m_text.placeLines(measure.lines(note, m_cursor.width()), font, Qt::AlignLeft, pitch);
        }
        m_cursor.gap(points(3));
    }

    /// Where the section begins: on another paper, on a new page, or where all of it fits.
    void openSection(const Section &section)
    {
        const Paper &paper = section.paper.value_or(m_report.paper);
        if (paper != m_cursor.paper())
            m_cursor.newPage(paper);
        else if (section.pageBreakBefore && !m_cursor.atTop())
            m_cursor.newPage();
        if (section.keepTogether && !m_cursor.atTop()) {
            const qreal height = heightAlone(section);
            if (height + 2 * points(kCutGap) > m_cursor.remaining()) {
                m_cursor.newPage();
            } else {
                m_cursor.advance(points(kCutGap));
                m_cursor.cutLine(m_cursor.y());
                m_cursor.advance(points(kCutGap));
            }
        }
    }

    /// Laid out on a sheet of its own; more than a page when it does not fit there.
    qreal heightAlone(const Section &section)
    {
        Section alone = section;
        alone.keepTogether = false;
        Report report = m_report;
        report.title.clear();
        report.subtitle.clear();
        report.documentNumber.clear();
        report.headNotes.clear();
        report.sections = {alone};
        ReportLayout scratch(report, m_set, m_cancel, {});
        if (!scratch.placeSection(report.sections.front()) || scratch.m_cursor.pageCount() > 1)
            return m_cursor.pageHeight() + 1;
        return scratch.m_cursor.y() - scratch.m_cursor.top();
    }

    Status placeSection(const Section &section)
    {
        openSection(section);
        if (!section.mark.isEmpty()) {
            const int font = m_fonts.use(Typeface::Hei, std::max(m_report.bodyPointSize, 12.0));
            m_text.placeLines({section.mark}, font, Qt::AlignLeft,
                              m_report.official ? m_text.linePitch() : points(kMarkPitch));
            if (m_report.official && !section.title.isEmpty())
                m_cursor.advance(m_text.linePitch()); // the title of an attachment stands on the third line
        }
        placeTitle(section.title, {}, section.headNotes);
        if (!section.heading.isEmpty())
            placeHeading(section);
        // Notes and signatures are never alone on a page: the last block brings its last lines along.
        const bool lastSection = &section == &m_report.sections.back();
        const qreal sectionTail = footNotesHeight(section.footNotes) + signaturesHeight(section.signatures);
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            const bool last = i + 1 == section.blocks.size();
            const qreal tail = last ? sectionTail + (lastSection ? m_tailHeight : 0) : tailBefore(section.blocks, i);
            if (const Status placed = placeBlock(section.blocks[i], tail); !placed)
                return placed;
        }
        placeFootNotes(section.footNotes);
        placeSignatures(section.signatures);
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        return {};
    }

    /// Of the sender and of the attachments named above it when nothing else stands between `next` and there: no page
    /// has these alone. 0 for any other block.
    qreal senderHeight(const std::vector<Block> &blocks, size_t next)
    {
        qreal height = 0;
        for (size_t i = next; i < blocks.size(); ++i) {
            if (std::holds_alternative<SenderBlock>(blocks[i]))
                return height + 2 * m_text.linePitch();
            const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph || !paragraph->standsBesideSender())
                return 0;
            height += m_text.heightOf(*paragraph);
        }
        return 0;
    }

    /// What must be on a page for a block to begin there: of a heading also what it is the heading of.
    qreal heightBegun(const std::vector<Block> &blocks, size_t block)
    {
        if (block >= blocks.size())
            return 0;
        const auto *paragraph = std::get_if<Paragraph>(&blocks[block]);
        if (!paragraph || !TextLayout::isHeading(*paragraph))
            return leastHeight(blocks[block]);
        return m_text.heightOf(*paragraph) + heightBegun(blocks, block + 1);
    }

    /// What must follow the block on its page so that neither a heading nor the sender is alone.
    qreal tailBefore(const std::vector<Block> &blocks, size_t block)
    {
        constexpr qsizetype kShort = 3; // lines; of more, some may go on to the next page
        const auto *paragraph = std::get_if<Paragraph>(&blocks[block]);
        const auto *next = std::get_if<Paragraph>(&blocks[block + 1]);
        const qreal direct = senderHeight(blocks, block + 1);
        if (direct > 0 || !paragraph || !TextLayout::isHeading(*paragraph))
            return direct;
        const qreal begun = heightBegun(blocks, block + 1);
        if (!next)
            return begun;
        const qreal after = senderHeight(blocks, block + 2);
        const qsizetype lines = m_text.linesOf(*next).size();
        return after > 0 && lines <= kShort ? after + m_text.linePitch() * qreal(lines) : begun;
    }

    Status placeBlock(const Block &block, qreal tail)
    {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            m_text.place(*paragraph, tail);
        if (const auto *figures = std::get_if<Figures>(&block)) {
            m_cursor.gap(points(4));
            placeFigures(*figures, m_cursor);
            m_cursor.advance(points(6));
        }
        if (const auto *form = std::get_if<Form>(&block))
            placeForm(*form, m_cursor);
        if (const auto *sender = std::get_if<SenderBlock>(&block))
            m_text.place(*sender);
        if (const auto *table = std::get_if<Table>(&block)) {
            m_cursor.gap(points(4));
            if (const Status placed =
                    TableLayout(*table, m_cursor)
                        .place(m_cancel, tail > 0 ? tail + points(kTableGap) : 0, [this] { rowDone(); });
                !placed)
                return placed;
            m_cursor.advance(points(kTableGap));
        }
        return {};
    }

    void placeHeading(const Section &section)
    {
        const qreal size = std::max(m_report.bodyPointSize, 12.0);
        const int font = m_fonts.use(Typeface::Hei, size);
        const qreal pitch = points(size * kLinePitch);
        const QStringList lines = m_fonts.measure(font).lines(section.heading, m_cursor.width());
        m_cursor.gap(points(4));
        const qreal below = section.blocks.empty() ? 0 : points(4) + heightBegun(section.blocks, 0);
        m_cursor.require(std::min(pitch * qreal(lines.size()) + below, m_cursor.pageHeight()));
        m_text.placeLines(lines, font, Qt::AlignLeft, pitch);
    }

    /// What must follow a heading on its page.
    qreal leastHeight(const Block &block)
    {
        if (const auto *table = std::get_if<Table>(&block))
            return TableLayout(*table, m_cursor).leastHeight();
        if (std::holds_alternative<Figures>(block))
            return figuresRowHeight();
        if (const auto *form = std::get_if<Form>(&block))
            return formLeastHeight(*form, m_cursor);
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            return m_text.leastHeight(*paragraph);
        return 2 * m_text.linePitch();
    }

    QStringList footNotes() const
    {
        QStringList notes = m_report.footNotes;
        if (m_report.nameFontSubstitutes && !m_set.substitutions().isEmpty())
            notes.append(QStringLiteral("本机未安装的公文字体已替换：%1。").arg(m_set.substitutions().join(u'；')));
        return notes;
    }

    qreal footNotesHeight(const QStringList &notes)
    {
        TextMeasure &measure = m_fonts.measure(m_fonts.use(Typeface::Song, kNoteSize));
        qsizetype lines = 0;
        for (const QString &note : notes)
            lines += measure.lines(note, m_cursor.width()).size();
        return lines == 0 ? 0 : points(kNoteGap) + qreal(lines) * points(kNotePitch);
    }

    void placeFootNotes(const QStringList &notes)
    {
        if (notes.isEmpty())
            return;
        const int font = m_fonts.use(Typeface::Song, kNoteSize);
        m_cursor.gap(points(kNoteGap));
        for (const QString &note : notes)
            m_text.placeLines(m_fonts.measure(font).lines(note, m_cursor.width()), font, Qt::AlignLeft,
                              points(kNotePitch));
    }

    static qreal signaturesHeight(const std::vector<SignatureField> &signatures)
    {
        return signatures.empty() ? 0 : points(kSignatureGap + 2 * kSignatureSize);
    }

    /// All on one line, each with its share of the width and a rule to sign on.
    void placeSignatures(const std::vector<SignatureField> &signatures)
    {
        if (signatures.empty())
            return;
        const int font = m_fonts.use(Typeface::FangSong, kSignatureSize);
        TextMeasure &measure = m_fonts.measure(font);
        const qreal height = points(kSignatureSize * 2);
        m_cursor.gap(points(kSignatureGap));
        m_cursor.require(height);
        const qreal share = m_cursor.width() / qreal(signatures.size());
        qreal x = m_cursor.left();
        for (const SignatureField &field : signatures) {
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
    TextLayout m_text;
    const CancelToken &m_cancel;
    ProgressCallback m_progress; ///< by value: that of a sheet laid out alone is a temporary
    qreal m_bodySpacing = 0;     ///< points
    qreal m_tailHeight = 0;      ///< of foot notes and signatures
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

#include "reports/writers/odtcontent.h"

#include "reports/layout/measures.h"
#include "reports/layout/titlelines.h"
#include "reports/writers/odtgrids.h"
#include "reports/writers/odtmarkup.h"
#include "reports/writers/odttable.h"
#include "reports/writers/xlsxsheets.h"

#include <algorithm>

namespace zhucun::reports {

using namespace measures;

namespace {

constexpr int kProgressStep = 256;

class ContentWriter
{
public:
    ContentWriter(const Report &report, OdtFlow &flow, const CancelToken &cancel, const ProgressCallback &progress)
        : m_report(report), m_flow(flow), m_cancel(cancel), m_progress(progress), m_totalRows(tableRowsOf(report))
    {
    }

    Status write()
    {
        const bool ownHead = !m_report.documentNumber.isEmpty() || m_report.printsTitle() ||
                             !m_report.subtitle.isEmpty() || !m_report.headNotes.isEmpty();
        if (ownHead)
            writeHead();
        for (const Section &section : m_report.sections) {
            if (const Status written = writeSection(section); !written)
                return written;
        }
        writeFootNotes(m_report.footNotes);
        writeOdtSignatures(m_report.signatures, m_flow);
        m_flow.finish();
        return {};
    }

private:
    OdtParagraph look(OdtStyle style) const { return m_flow.styles().look(style); }
    qreal characters(qreal count) const { return count * (m_report.bodyPointSize + m_flow.styles().bodySpacing()); }
    TextMeasure &measure(Typeface face, qreal size) { return m_flow.fonts().measure(m_flow.fonts().use(face, size)); }

    OdtParagraph flushText() const
    {
        OdtParagraph text = look(OdtStyle::Text);
        text.first = 0;
        text.alignment = Qt::AlignLeft;
        return text;
    }

    void blankLine() { m_flow.paragraph(flushText(), {}); }

    void writeHead()
    {
        if (!m_report.documentNumber.isEmpty()) {
            OdtParagraph number = flushText();
            number.alignment = Qt::AlignHCenter;
            number.keepWithNext = true;
            m_flow.paragraph(number, m_report.documentNumber);
            blankLine();
        }
        writeTitle(m_report.printsTitle() ? m_report.title : QString(), m_report.subtitle, m_report.headNotes);
        if (m_report.official && !m_report.title.isEmpty())
            blankLine();
    }

    /// Broken where our own pages break it, so that no scrap is left on a line.
    void writeTitle(const QString &title, const QString &subtitle, const QStringList &notes)
    {
        if (!title.isEmpty()) {
            OdtParagraph text = look(OdtStyle::Title);
            if (m_flow.paper().landscape) {
                text.size = kSmallTitleSize;
                text.pitch = kSmallTitleSize * 1.5;
            }
            if (!m_report.official && subtitle.isEmpty())
                text.below = 6;
            m_flow.paragraph(text, balanced(title, text));
        }
        if (!subtitle.isEmpty()) {
            OdtParagraph text = look(OdtStyle::Subtitle);
            text.below = m_report.official ? 0 : 6;
            m_flow.paragraph(text, balanced(subtitle, text));
        }
        writeHeadNotes(notes);
    }

    QString balanced(const QString &text, const OdtParagraph &in)
    {
        return titleLines(measure(in.face, in.size), text, m_flow.width() * kUnitsPerPoint).join(u'\n');
    }

    /// Two notes share a line, left and right, where they fit.
    void writeHeadNotes(const QStringList &notes)
    {
        OdtParagraph note = look(OdtStyle::HeadNote);
        TextMeasure &width = measure(note.face, note.size);
        if (notes.size() == 2 &&
            width.width(notes.first()) + width.width(notes.last()) + 2 * width.em() < m_flow.width() * kUnitsPerPoint) {
            note.rightTab = m_flow.width();
            note.below = 3;
            m_flow.paragraph(note, notes.first() + u'\t' + notes.last());
            return;
        }
        for (const QString &text : notes)
            m_flow.paragraph(note, text);
    }

    void writeFootNotes(const QStringList &notes)
    {
        for (const QString &text : notes) {
            OdtParagraph note = look(OdtStyle::FootNote);
            note.above = &text == &notes.first() ? kNoteGap : 0;
            m_flow.paragraph(note, text);
        }
    }

    void openSection(const Section &section)
    {
        const Paper &paper = section.paper.value_or(m_report.paper);
        if (paper != m_flow.paper())
            m_flow.usePaper(paper);
        else if (section.pageBreakBefore)
            m_flow.breakPage();
        if (section.keepTogether && !m_flow.atStart()) {
            OdtParagraph cut = look(OdtStyle::Gap);
            cut.above = kCutGap;
            cut.below = kCutGap;
            cut.cutLine = true;
            m_flow.paragraph(cut, {});
        }
    }

    Status writeSection(const Section &section)
    {
        openSection(section);
        m_flow.keepTogether(section.keepTogether);
        if (!section.mark.isEmpty())
            m_flow.paragraph(look(OdtStyle::Mark), section.mark);
        if (!section.mark.isEmpty() && !section.title.isEmpty() && m_report.official)
            blankLine(); // the title of an attachment stands on the third line
        writeTitle(section.title, {}, section.headNotes);
        if (!section.heading.isEmpty())
            writeHeading(section.heading);
        for (size_t i = 0; i < section.blocks.size(); ++i) {
            const auto *paragraph = std::get_if<Paragraph>(&section.blocks[i]);
            const Status written = paragraph ? writeParagraph(*paragraph, leadsToSender(section.blocks, i + 1))
                                             : writeBlock(section.blocks[i]);
            if (!written)
                return written;
        }
        writeFootNotes(section.footNotes);
        writeOdtSignatures(section.signatures, m_flow);
        m_flow.keepTogether(false);
        return m_cancel.isCancelled() ? failure(ErrorCode::Cancelled) : Status();
    }

    void writeHeading(const QString &text)
    {
        OdtParagraph heading = look(OdtStyle::Heading);
        heading.size = std::max(m_report.bodyPointSize, 12.0);
        heading.pitch = heading.size * kLinePitch;
        heading.first = 0;
        heading.spacing = 0;
        heading.above = m_flow.atStart() ? 0 : 4;
        m_flow.heading(heading, text, 1);
    }

    Status writeBlock(const Block &block)
    {
        if (const auto *figures = std::get_if<Figures>(&block))
            writeOdtFigures(*figures, m_flow);
        if (const auto *form = std::get_if<Form>(&block))
            writeOdtForm(*form, m_flow);
        if (const auto *sender = std::get_if<SenderBlock>(&block))
            writeSender(*sender);
        if (const auto *table = std::get_if<Table>(&block))
            return writeOdtTable(*table, m_flow, m_cancel, [this] { rowDone(); });
        return {};
    }

    /// Whether nothing but names of attachments stands between `next` and the sender, which is never alone on a page.
    static bool leadsToSender(const std::vector<Block> &blocks, size_t next)
    {
        for (size_t i = next; i < blocks.size(); ++i) {
            if (std::holds_alternative<SenderBlock>(blocks[i]))
                return true;
            const auto *paragraph = std::get_if<Paragraph>(&blocks[i]);
            if (!paragraph || !paragraph->standsBesideSender())
                return false;
        }
        return false;
    }

    qreal lengthOf(const QString &text)
    {
        const int font = m_flow.fonts().use(Typeface::FangSong, m_report.bodyPointSize, m_flow.styles().bodySpacing());
        return m_flow.fonts().measure(font).width(text) / kUnitsPerPoint;
    }

    Status writeParagraph(const Paragraph &paragraph, bool keepWithNext)
    {
        OdtParagraph text = look(styleOf(paragraph.style));
        text.keepWithNext = text.keepWithNext || keepWithNext;
        Paragraph::Indents indents = paragraph.indentsUsed();
        if (paragraph.hang > 0)
            indents.others = indents.first + lengthOf(paragraph.text.left(paragraph.hang)) / characters(1);
        text.left = characters(indents.others);
        text.first = characters(indents.first - indents.others);
        if (paragraph.alignment & (Qt::AlignHCenter | Qt::AlignRight))
            text.alignment = paragraph.alignment;
        if (paragraph.style != Paragraph::Style::Body) {
            m_flow.heading(text, paragraph.text, paragraph.style == Paragraph::Style::Heading ? 1 : 2);
            return {};
        }
        m_flow.beginParagraph(text);
        if (paragraph.lead > 0)
            m_flow.run(paragraph.text.left(paragraph.lead), Typeface::Kai, text.size);
        writeOdtText(m_flow.xml(), paragraph.text.mid(std::max<qsizetype>(0, paragraph.lead)));
        m_flow.end();
        return {};
    }

    static OdtStyle styleOf(Paragraph::Style style)
    {
        switch (style) {
        case Paragraph::Style::Body:
            break;
        case Paragraph::Style::Heading:
            return OdtStyle::Heading;
        case Paragraph::Style::Subheading:
            return OdtStyle::Subheading;
        }
        return OdtStyle::Text;
    }

    /// The date four characters from the right; the sender centred over it, flush right when it is too long for that.
    void writeSender(const SenderBlock &block)
    {
        const qreal middle = characters(4) + lengthOf(block.date) / 2; // from the right
        OdtParagraph sender = flushText();
        sender.keepWithNext = true;
        if (lengthOf(block.sender) <= 2 * middle) {
            sender.alignment = Qt::AlignHCenter;
            sender.left = m_flow.width() - 2 * middle;
        } else {
            sender.alignment = Qt::AlignRight;
        }
        m_flow.paragraph(sender, block.sender);
        OdtParagraph date = flushText();
        date.alignment = Qt::AlignRight;
        date.right = characters(4);
        m_flow.paragraph(date, block.date);
    }

    void rowDone()
    {
        ++m_rowsDone;
        if (m_progress && (m_rowsDone % kProgressStep == 0 || m_rowsDone == m_totalRows))
            m_progress(m_rowsDone, m_totalRows);
    }

    const Report &m_report;
    OdtFlow &m_flow;
    const CancelToken &m_cancel;
    const ProgressCallback &m_progress;
    qint64 m_totalRows;
    qint64 m_rowsDone = 0;
};

} // namespace

Status writeOdtContent(const Report &report, OdtFlow &flow, const CancelToken &cancel, const ProgressCallback &progress)
{
    return ContentWriter(report, flow, cancel, progress).write();
}

} // namespace zhucun::reports

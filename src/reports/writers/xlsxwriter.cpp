#include "reports/writers/xlsxwriter.h"

#include "reports/layout/columnwidths.h"
#include "reports/writers/outputfile.h"
#include "reports/writers/xlsxformats.h"
#include "reports/writers/xlsxpicture.h"
#include "reports/writers/xlsxsheets.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace zhucun::reports {

namespace {

constexpr qint64 kMaxRows = LXW_ROW_MAX;
constexpr qint64 kExactInteger = 1LL << 53; // larger ones lose digits as a spreadsheet number
constexpr qsizetype kMaxText = 32767;       // of a cell
constexpr int kLeastColumns = 6;
constexpr double kLeastWidth = 5;
constexpr double kMostWidth = 42;
constexpr double kFormColumnWidth = 14;
constexpr double kLineHeight = 16; // pt
constexpr int kProgressStep = 256;

/// Width in half-width characters, which is what column widths count in.
int displayWidth(const QString &text)
{
    int widest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.unicode() >= 0x2E80 || c == u'—' ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

/// Table rows written, of all sheets.
struct RowCount {
    const ProgressCallback &progress;
    qint64 total = 0;
    qint64 done = 0;

    void one()
    {
        ++done;
        if (progress && (done % kProgressStep == 0 || done == total))
            progress(done, total);
    }
};

class SheetWriter
{
public:
    SheetWriter(lxw_workbook *workbook, CellFormats &formats, const Report &report, const SheetPart &part,
                const CancelToken &cancel, RowCount &count)
        : m_report(report),
          m_part(part),
          m_formats(formats),
          m_sheet(workbook_add_worksheet(workbook, part.name.toUtf8().constData())),
          m_cancel(cancel),
          m_count(count)
    {
        measure();
    }

    qint64 rowsNeeded() const { return m_totalRows + m_otherRows; }

    Status write()
    {
        setUpPage();
        if (m_part.first)
            writeHead();
        for (const Section *section : m_part.sections) {
            if (const Status written = writeSection(*section); !written)
                return written;
        }
        if (m_part.last) {
            writeNotes(m_report.footNotes);
            writeSignatures(m_report.signatures);
        }
        worksheet_print_area(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, m_lastColumn);
        return {};
    }

private:
    void measure()
    {
        size_t columns = 0;
        m_otherRows = 4 + m_report.headNotes.size() + m_report.footNotes.size();
        std::vector<double> widths;
        for (const Section *section : m_part.sections) {
            m_otherRows += 4 + section->headNotes.size() + section->footNotes.size();
            for (const Block &block : section->blocks) {
                m_otherRows += 5;
                if (const auto *figures = std::get_if<Figures>(&block))
                    m_otherRows += qint64(figures->items.size());
                if (const auto *form = std::get_if<Form>(&block))
                    m_otherRows += qint64(form->rows.size());
                if (const auto *form = std::get_if<Form>(&block)) {
                    columns = std::max(columns, form->shares.size());
                    widths.resize(columns, kFormColumnWidth);
                }
                const auto *table = std::get_if<Table>(&block);
                if (!table)
                    continue;
                ++m_tables;
                m_totalRows += qint64(table->rows.size());
                columns = std::max(columns, table->columns.size());
                widths.resize(columns, kLeastWidth);
                measureColumns(*table, widths);
            }
        }
        widths.resize(std::max<size_t>(columns, kLeastColumns), columns == 0 ? 14 : kLeastWidth);
        m_lastColumn = lxw_col_t((columns > 0 ? columns : kLeastColumns) - 1);
        for (lxw_col_t i = 0; i <= m_lastColumn; ++i) {
            worksheet_set_column(m_sheet, i, i, widths[i], nullptr);
            m_totalWidth += widths[i];
        }
    }

    static void measureColumns(const Table &table, std::vector<double> &widths)
    {
        const auto widen = [&](size_t column, const QString &text, double extra) {
            widths[column] = std::clamp(displayWidth(text) + extra, widths[column], kMostWidth);
        };
        for (size_t i = 0; i < table.columns.size(); ++i)
            widen(i, table.columns[i].heading, 4); // the filter button takes some
        for (const TableRowData &row : table.rows) {
            if (spansTable(row.style))
                continue;
            for (size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i)
                widen(i, row.cells[i].text(), 2);
        }
    }

    void setUpPage()
    {
        constexpr double kInch = 25.4;
        const Paper &paper = m_part.paper(m_report);
        worksheet_set_paper(m_sheet, paper.size == Paper::Size::A4 ? 9 : 8);
        paper.landscape ? worksheet_set_landscape(m_sheet) : worksheet_set_portrait(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_center_horizontally(m_sheet);
        worksheet_set_margins(m_sheet, paper.margins.left() / kInch, paper.margins.right() / kInch,
                              paper.margins.top() / kInch, paper.margins.bottom() / kInch);
        worksheet_set_footer(m_sheet, "&C第 &P 页 / 共 &N 页");
    }

    /// One text across the sheet.
    void span(const QString &text, const Look &look, double height)
    {
        const QByteArray utf8 = text.left(kMaxText).toUtf8();
        worksheet_set_row(m_sheet, m_row, height, nullptr);
        if (m_lastColumn > 0)
            worksheet_merge_range(m_sheet, m_row, 0, m_row, m_lastColumn, utf8.constData(), m_formats.get(look));
        else
            worksheet_write_string(m_sheet, m_row, 0, utf8.constData(), m_formats.get(look));
        ++m_row;
    }

    /// Merged cells do not grow with their text: the height is reckoned from its length.
    void spanWrapped(const QString &text)
    {
        int lines = 0;
        const QStringList parts = text.split(u'\n');
        for (const QString &part : parts)
            lines += 1 + int(displayWidth(part) / std::max(1.0, m_totalWidth * 0.95));
        span(text, {Look::Part::Text, Qt::AlignLeft, true, false, {}}, kLineHeight * lines + 2);
    }

    void writeNotes(const QStringList &notes)
    {
        for (const QString &note : notes)
            spanWrapped(note);
    }

    void writeHead()
    {
        if (!m_report.documentNumber.isEmpty())
            span(m_report.documentNumber, {Look::Part::Text, Qt::AlignHCenter, false, false, {}}, 20);
        if (m_report.printsTitle())
            writeTitle(m_report.title);
        if (!m_report.subtitle.isEmpty())
            span(m_report.subtitle, {Look::Part::Text, Qt::AlignHCenter, false, false, {}}, 20);
        writeNotes(m_report.headNotes);
    }

    void writeTitle(const QString &title) { span(title, {Look::Part::Title, Qt::AlignHCenter, false, false, {}}, 30); }

    Status writeSection(const Section &section)
    {
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (!section.mark.isEmpty())
            span(section.mark, {Look::Part::Heading, Qt::AlignLeft, false, false, {}}, 22);
        if (!section.title.isEmpty())
            writeTitle(section.title);
        writeNotes(section.headNotes);
        if (!section.heading.isEmpty())
            span(section.heading, {Look::Part::Heading, Qt::AlignLeft, false, false, {}}, 22);
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                writeParagraph(*paragraph);
            if (const auto *figures = std::get_if<Figures>(&block))
                writeFigures(*figures);
            if (const auto *form = std::get_if<Form>(&block))
                writeForm(*form);
            if (const auto *sender = std::get_if<SenderBlock>(&block)) {
                span(sender->sender, {Look::Part::Text, Qt::AlignRight, false, false, {}}, kLineHeight + 4);
                span(sender->date, {Look::Part::Text, Qt::AlignRight, false, false, {}}, kLineHeight + 4);
            }
            if (const auto *table = std::get_if<Table>(&block)) {
                if (const Status written = writeTable(*table); !written)
                    return written;
            }
        }
        writeNotes(section.footNotes);
        writeSignatures(section.signatures);
        return {};
    }

    void writeParagraph(const Paragraph &paragraph)
    {
        const QString text = QString(qsizetype(paragraph.indentsUsed().first), QChar(u'　')) + paragraph.text;
        if (paragraph.style == Paragraph::Style::Heading)
            span(text, {Look::Part::Heading, Qt::AlignLeft, false, false, {}}, 22);
        else
            spanWrapped(text);
    }

    /// The columns of the form are columns of the sheet.
    void writeForm(const Form &form)
    {
        placePicture(form);
        for (const FormRow &row : form.rows) {
            int column = 0;
            for (const FormCell &cell : row.cells) {
                const QString text = cell.foot.isEmpty() ? cell.text : cell.text + u'\n' + cell.foot;
                lxw_format *format = m_formats.get({cell.label ? Look::Part::HeadCell : Look::Part::Cell,
                                                    cell.label ? Qt::AlignHCenter : Qt::AlignLeft,
                                                    true,
                                                    false,
                                                    {}});
                const int end = column + std::max(1, cell.span) - 1;
                if (end > column)
                    worksheet_merge_range(m_sheet, m_row, lxw_col_t(column), m_row, lxw_col_t(end),
                                          text.toUtf8().constData(), format);
                else
                    worksheet_write_string(m_sheet, m_row, lxw_col_t(column), text.toUtf8().constData(), format);
                column = end + 1;
            }
            worksheet_set_row(m_sheet, m_row, kLineHeight * row.lines + 8, nullptr);
            ++m_row;
        }
    }

    /// Over the cells of its rows, which constant memory cannot merge.
    void placePicture(const Form &form)
    {
        double height = 0;
        for (int i = 0; i < form.pictureRows(); ++i)
            height += kLineHeight * form.rows[size_t(i)].lines + 8;
        if (form.picture && form.shares.size() > 1)
            insertPicture(m_sheet, m_row, lxw_col_t(form.shares.size() - 1), *form.picture, height);
    }

    void writeFigures(const Figures &figures)
    {
        for (const Figure &figure : figures.items)
            spanWrapped(figure.label + u'：' + figure.value + figure.unit);
    }

    static bool hasGroups(const Table &table)
    {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const TableColumn &column) { return !column.group.isEmpty(); });
    }

    void writeHeadings(const Table &table)
    {
        using Part = Look::Part;
        const bool grouped = hasGroups(table);
        if (grouped) {
            for (const ColumnRun &run : headingRuns(table))
                writeGroupHeading(table, run);
            ++m_row;
        }
        worksheet_set_row(m_sheet, m_row, 2 * kLineHeight, nullptr);
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const Part part = grouped && table.columns[i].group.isEmpty() ? Part::HeadBottom : Part::HeadCell;
            worksheet_write_string(m_sheet, m_row, lxw_col_t(i), table.columns[i].heading.toUtf8().constData(),
                                   m_formats.get({part, Qt::AlignHCenter, true, false, {}}));
        }
        ++m_row;
    }

    void writeGroupHeading(const Table &table, const ColumnRun &run)
    {
        const QByteArray group = table.columns[run.first].group.toUtf8();
        const Look::Part part = group.isEmpty() ? Look::Part::HeadTop : Look::Part::HeadCell;
        lxw_format *format = m_formats.get({part, Qt::AlignHCenter, true, false, {}});
        if (run.last > run.first)
            worksheet_merge_range(m_sheet, m_row, lxw_col_t(run.first), m_row, lxw_col_t(run.last), group.constData(),
                                  format);
        else
            worksheet_write_string(m_sheet, m_row, lxw_col_t(run.first), group.constData(), format);
    }

    /// Frozen and repeated headings, and a filter over the rows without the totals below. Before any row of the table
    /// is written: in constant-memory mode the library refuses ranges above the current row.
    void setUpSingleTable(const Table &table)
    {
        const lxw_row_t headings = hasGroups(table) ? 2 : 1;
        const lxw_row_t firstData = m_row + headings;
        size_t listed = table.rows.size();
        while (listed > 0 && table.rows[listed - 1].style != RowStyle::Normal)
            --listed;
        worksheet_freeze_panes(m_sheet, firstData, 0);
        worksheet_repeat_rows(m_sheet, m_row, firstData - 1);
        worksheet_autofilter(m_sheet, firstData - 1, 0, firstData - 1 + lxw_row_t(listed),
                             lxw_col_t(table.columns.size() - 1));
    }

    Status writeTable(const Table &table)
    {
        if (table.columns.empty())
            return {};
        if (!table.caption.isEmpty() || !table.unit.isEmpty())
            spanWrapped(table.unit.isEmpty() ? table.caption : table.caption + QStringLiteral("　") + table.unit);
        if (m_tables == 1)
            setUpSingleTable(table);
        writeHeadings(table);
        for (const TableRowData &row : table.rows) {
            if (m_cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            writeRow(table, row);
            m_count.one();
        }
        if (table.rows.empty())
            spanWrapped(table.emptyText);
        if (m_tables > 1)
            ++m_row; // air between tables
        return {};
    }

    void writeRow(const Table &table, const TableRowData &row)
    {
        if (spansTable(row.style)) {
            const QString text = row.cells.empty() ? QString() : row.cells.front().text();
            span(text, {Look::Part::StrongCell, Qt::AlignLeft, false, false, {}}, kLineHeight + 4);
            return;
        }
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const TableColumn &column = table.columns[i];
            Look look{row.style == RowStyle::Normal ? Look::Part::Cell : Look::Part::StrongCell,
                      column.alignment,
                      column.kind == Kind::Text,
                      column.shaded,
                      {}};
            writeCell(lxw_col_t(i), i < row.cells.size() ? row.cells[i] : CellValue(), look);
        }
        if (table.rowHeight > 0)
            worksheet_set_row(m_sheet, m_row, table.rowHeight, nullptr);
        ++m_row;
    }

    void writeCell(lxw_col_t column, const CellValue &cell, Look look)
    {
        if (cell.isEmpty()) {
            worksheet_write_blank(m_sheet, m_row, column, m_formats.get(look));
        } else if (const auto *count = std::get_if<qint64>(&cell.data()); count && std::abs(*count) <= kExactInteger) {
            number(column, double(*count), "0" + markOf(cell), look);
        } else if (const auto *value = std::get_if<double>(&cell.data())) {
            const QByteArray decimals(std::max(0, cell.decimals()), '0');
            number(column, *value, (decimals.isEmpty() ? QByteArray("0") : "0." + decimals) + markOf(cell), look);
        } else if (const auto *amount = std::get_if<Money>(&cell.data())) {
            number(column, amount->yuan(), "#,##0.00", look);
        } else if (const auto *day = std::get_if<QDate>(&cell.data()); day && day->year() >= 1900) {
            date(column, *day, "yyyy-mm-dd", look);
        } else if (const auto *month = std::get_if<YearMonth>(&cell.data()); month && month->year() >= 1900) {
            date(column, month->firstDay(), "yyyy.mm", look);
        } else {
            worksheet_write_string(m_sheet, m_row, column, cell.text().left(kMaxText).toUtf8().constData(),
                                   m_formats.get(look));
        }
    }

    static QByteArray markOf(const CellValue &cell)
    {
        return cell.mark().isNull() ? QByteArray() : '"' + QString(cell.mark()).toUtf8() + '"';
    }

    void number(lxw_col_t column, double value, const QByteArray &format, Look &look)
    {
        look.number = format;
        worksheet_write_number(m_sheet, m_row, column, value, m_formats.get(look));
    }

    void date(lxw_col_t column, QDate day, const QByteArray &format, Look &look)
    {
        look.number = format;
        lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, m_row, column, &when, m_formats.get(look));
    }

    void writeSignatures(const std::vector<SignatureField> &signatures)
    {
        QStringList fields;
        for (const SignatureField &field : signatures)
            fields.append(field.label + u'：' + (field.value.isEmpty() ? QStringLiteral("____________") : field.value));
        if (!fields.isEmpty())
            span(fields.join(QStringLiteral("　　")), {Look::Part::Text, Qt::AlignLeft, false, false, {}}, 28);
    }

    const Report &m_report;
    const SheetPart &m_part;
    CellFormats &m_formats;
    lxw_worksheet *m_sheet;
    const CancelToken &m_cancel;
    RowCount &m_count;
    lxw_row_t m_row = 0;
    lxw_col_t m_lastColumn = 0;
    double m_totalWidth = 0;
    int m_tables = 0;
    qint64 m_totalRows = 0;
    qint64 m_otherRows = 0;
};

/// libxlsxwriter writes to a name, not to a device: it gets a private one, whose content then goes to the real file.
Status writeWorkbook(const Report &report, const QString &name, const QString &folder, const CancelToken &cancel,
                     const ProgressCallback &progress)
{
    QByteArray scratch = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(name).constData(), &options);
    if (!workbook)
        return failure(ErrorCode::WriteFailed, {name}, QStringLiteral("workbook_new_opt"));
    CellFormats formats(workbook);
    RowCount count{progress, tableRowsOf(report)};
    Status written;
    for (const SheetPart &part : sheetsOf(report)) {
        SheetWriter sheet(workbook, formats, report, part, cancel, count);
        written = sheet.rowsNeeded() > kMaxRows
                      ? Status(failure(ErrorCode::WorkbookTooLarge, {name, QString::number(kMaxRows)}))
                      : sheet.write();
        if (!written)
            break;
    }
    const lxw_error closed = workbook_close(workbook);
    if (written && closed != LXW_NO_ERROR)
        return failure(ErrorCode::WriteFailed, {name}, QString::fromUtf8(lxw_strerror(closed)));
    return written;
}

} // namespace

Status writeXlsx(const Report &report, const QString &path, const CancelToken &cancel, const ProgressCallback &progress)
{
    OutputFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return failure(ErrorCode::FolderNotWritable, {QDir::tempPath()}, scratch.errorString());
    const QString name = scratch.filePath(QStringLiteral("report.xlsx"));
    Status written = writeWorkbook(report, name, scratch.path(), cancel, progress);
    if (!written) {
        // The user knows the file by the name they gave.
        if (!written.error().args.isEmpty())
            written.error().args.first() = path;
        return written;
    }
    return file.commitCopyOf(name);
}

} // namespace zhucun::reports

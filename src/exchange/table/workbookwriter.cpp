#include "exchange/table/workbookwriter.h"

#include "exchange/table/filefailure.h"
#include "exchange/table/workbookpackage.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <xlsxwriter.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>

namespace zhucun {

namespace {

constexpr int kMaxSheetName = 31;        // characters
constexpr int kMaxInlineChoices = 250;   // characters a list within the rule itself may have, less some room
constexpr lxw_row_t kChoiceRows = 10000; // rows below the headings that offer the drop-down
constexpr lxw_row_t kMaxRows = LXW_ROW_MAX;
constexpr int kPaperA4 = 9;
constexpr char16_t kChoiceSheet[] = u"选项";

QString sheetName(const QString &wanted)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = QLatin1Char(' ');
    }
    name = name.left(kMaxSheetName).trimmed();
    while (name.startsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char('\'')))
        name = name.startsWith(QLatin1Char('\'')) ? name.mid(1) : name.chopped(1);
    return name.isEmpty() ? QStringLiteral("Sheet") : name;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

std::filesystem::path nativePath(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

/// The library does not look whether its own temporary files could be written: a sheet cut short by a full disk would
/// pass for a whole one. So what came out is read again: every part must end as a document ends.
Status verify(const QString &path)
{
    auto package = WorkbookPackage::open(path);
    if (!package)
        return failure(package.error());
    const QStringList parts = (*package)->parts();
    for (const QString &part : parts) {
        if (!part.startsWith(QLatin1String("xl/worksheets/sheet")))
            continue;
        auto stream = (*package)->stream(part);
        if (!stream)
            return failure(stream.error());
        std::array<char, 64 * 1024> buffer;
        std::string tail;
        for (;;) {
            const auto count = stream->read(buffer.data(), int(buffer.size()));
            if (!count && count.error().code == ErrorCode::WorkbookTooLarge)
                break; // our own rows may be as many and as alike as they are
            if (!count)
                return failure(count.error());
            if (*count == 0)
                break;
            tail = (tail + std::string(buffer.data(), size_t(*count)));
            tail.erase(0, tail.size() > 64 ? tail.size() - 64 : 0);
        }
        if (tail.find("</worksheet>") == std::string::npos)
            return failure(ErrorCode::DiskFull, {QFileInfo(path).absolutePath()}, QStringLiteral("cut short: ") + part);
    }
    return {};
}

} // namespace

struct WorkbookWriter::Formats {
    lxw_format *title = nullptr;
    lxw_format *subtitle = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *byKind[5] = {}; // SheetColumn::Kind
    lxw_format *markedByKind[5] = {};
    lxw_format *wrapped = nullptr; // text of several lines
};

struct WorkbookWriter::Impl {
    ~Impl()
    {
        if (book)
            lxw_workbook_free(book);
        if (!temporary.isEmpty())
            QFile::remove(temporary);
    }

    void makeFormats();
    void putText(lxw_row_t row, int column, const QString &text, lxw_format *format);
    void put(lxw_row_t row, int column, const Cell &cell, lxw_format *format, SheetColumn::Kind kind);
    void offerChoices(int column, const QStringList &choices);
    void endSheet();
    void writeChoiceSheet();
    Status state(const QString &what) const;

    QString path;
    QString temporary;
    QByteArray temporaryName; // what the library keeps a pointer to
    QByteArray folderName;
    Memory memory = Memory::Streaming;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    Formats formats;
    SheetSpec spec;
    lxw_row_t headingRow = 0;
    lxw_row_t nextRow = 0;
    lxw_error error = LXW_NO_ERROR;
    std::vector<QStringList> longChoices;
};

void WorkbookWriter::Impl::makeFormats()
{
    formats.title = workbook_add_format(book);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    formats.subtitle = workbook_add_format(book);
    format_set_font_color(formats.subtitle, 0x595959);
    formats.heading = workbook_add_format(book);
    format_set_bold(formats.heading);
    format_set_bg_color(formats.heading, 0xDDE6F0);
    format_set_border(formats.heading, LXW_BORDER_THIN);
    format_set_align(formats.heading, LXW_ALIGN_CENTER);
    format_set_align(formats.heading, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(formats.heading);
    static constexpr const char *kNumberFormats[] = {"@", "General", "yyyy-mm-dd", "#,##0.00", "@"};
    for (int kind = 0; kind < 5; ++kind) {
        for (lxw_format **slot : {&formats.byKind[kind], &formats.markedByKind[kind]}) {
            *slot = workbook_add_format(book);
            format_set_num_format(*slot, kNumberFormats[kind]);
            format_set_align(*slot, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_bg_color(formats.markedByKind[kind], 0xFFD9D9);
    }
    format_set_text_wrap(formats.byKind[int(SheetColumn::Kind::Note)]);
    format_set_text_wrap(formats.markedByKind[int(SheetColumn::Kind::Note)]);
    formats.wrapped = formats.byKind[int(SheetColumn::Kind::Note)];
}

void WorkbookWriter::Impl::putText(lxw_row_t row, int column, const QString &text, lxw_format *format)
{
    const lxw_error result = worksheet_write_string(sheet, row, lxw_col_t(column), text.toUtf8().constData(), format);
    if (error == LXW_NO_ERROR)
        error = result;
}

void WorkbookWriter::Impl::put(lxw_row_t row, int column, const Cell &cell, lxw_format *format, SheetColumn::Kind kind)
{
    const auto col = lxw_col_t(column);
    const bool asText = kind == SheetColumn::Kind::Text || kind == SheetColumn::Kind::Note;
    switch (cell.kind()) {
    case Cell::Kind::Empty:
        worksheet_write_blank(sheet, row, col, format);
        return;
    case Cell::Kind::Number:
        if (asText)
            break;
        worksheet_write_number(sheet, row, col, cell.number(), format);
        return;
    case Cell::Kind::Date:
        if (asText || cell.date().year() < 1901)
            break;
        {
            lxw_datetime day{cell.date().year(), cell.date().month(), cell.date().day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, col, &day,
                                     kind == SheetColumn::Kind::Date ? format
                                                                     : formats.byKind[int(SheetColumn::Kind::Date)]);
        }
        return;
    case Cell::Kind::DateTime:
    case Cell::Kind::Text:
    case Cell::Kind::Bool:
    case Cell::Kind::Error:
        break;
    }
    const QString text = cell.text();
    const bool severalLines =
        text.contains(QLatin1Char('\n')) && format == formats.byKind[int(SheetColumn::Kind::Text)];
    putText(row, column, text, severalLines ? formats.wrapped : format);
}

void WorkbookWriter::Impl::offerChoices(int column, const QStringList &choices)
{
    lxw_data_validation rule = {};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.dropdown = LXW_VALIDATION_ON;
    const QString joined = choices.join(QLatin1Char(','));
    const bool fits = joined.size() <= kMaxInlineChoices && joined.count(QLatin1Char(',')) == choices.size() - 1;
    std::vector<QByteArray> texts;
    std::vector<const char *> pointers;
    QByteArray formula;
    if (fits) {
        for (const QString &choice : choices)
            texts.push_back(choice.toUtf8());
        for (QByteArray &text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        rule.validate = LXW_VALIDATION_TYPE_LIST;
        rule.value_list = const_cast<char **>(pointers.data());
    } else {
        const QString letters = columnLetters(int(longChoices.size()));
        formula = QStringLiteral("='%1'!$%2$1:$%2$%3")
                      .arg(QString::fromUtf16(kChoiceSheet), letters)
                      .arg(choices.size())
                      .toUtf8();
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        longChoices.push_back(choices);
    }
    const lxw_error result = worksheet_data_validation_range(sheet, headingRow + 1, lxw_col_t(column),
                                                             headingRow + kChoiceRows, lxw_col_t(column), &rule);
    if (error == LXW_NO_ERROR)
        error = result;
}

void WorkbookWriter::Impl::endSheet()
{
    if (!sheet || spec.columns.empty())
        return;
    if (spec.autoFilter) {
        const lxw_row_t last = nextRow > headingRow + 1 ? nextRow - 1 : headingRow;
        worksheet_autofilter(sheet, headingRow, 0, last, lxw_col_t(spec.columns.size() - 1));
    }
    // A row kept back in streaming mode is written with the next one or at the end.
    if (sheet->optimize_tmpfile) {
        std::fflush(sheet->optimize_tmpfile);
        if (std::ferror(sheet->optimize_tmpfile) && error == LXW_NO_ERROR)
            error = LXW_ERROR_CREATING_TMPFILE;
    }
}

void WorkbookWriter::Impl::writeChoiceSheet()
{
    if (longChoices.empty())
        return;
    sheet = workbook_add_worksheet(book, QString::fromUtf16(kChoiceSheet).toUtf8().constData());
    if (!sheet) {
        error = LXW_ERROR_SHEETNAME_ALREADY_USED;
        return;
    }
    worksheet_hide(sheet);
    qsizetype rows = 0;
    for (const QStringList &choices : longChoices)
        rows = qMax(rows, choices.size());
    for (qsizetype row = 0; row < rows; ++row) {
        for (size_t column = 0; column < longChoices.size(); ++column) {
            if (row < longChoices[column].size())
                putText(lxw_row_t(row), int(column), longChoices[column][row], nullptr);
        }
    }
}

Status WorkbookWriter::Impl::state(const QString &what) const
{
    if (error == LXW_NO_ERROR)
        return {};
    const QString detail = what + QStringLiteral(": ") + QString::fromUtf8(lxw_strerror(error));
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return failure(ErrorCode::CellTooLong, {QString::number(nextRow + 1), QString()}, detail);
    return failure(writeFailure(path, errno, detail));
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
WorkbookWriter::WorkbookWriter(WorkbookWriter &&) noexcept = default;
WorkbookWriter &WorkbookWriter::operator=(WorkbookWriter &&) noexcept = default;
WorkbookWriter::~WorkbookWriter() = default;

Result<WorkbookWriter> WorkbookWriter::create(const QString &path, Memory memory)
{
    if (!isFolderWritable(path))
        return failure(writeFailure(path, 0, QStringLiteral("folder")));
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->memory = memory;
    const QFileInfo info(path);
    const QString temporary = info.absolutePath() + QStringLiteral("/.") + info.fileName() + QLatin1Char('.') +
                              QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part");
    // Asked for now: the library opens its file only at the end, after all the work.
    QFile probe(temporary);
    errno = 0;
    if (!probe.open(QIODevice::WriteOnly))
        return failure(writeFailure(path, errno, probe.errorString()));
    probe.close();
    impl->temporary = temporary;
    impl->temporaryName = QFile::encodeName(temporary);
    impl->folderName = QFile::encodeName(info.absolutePath());
    lxw_workbook_options options = {};
    options.constant_memory = memory == Memory::Streaming;
    options.tmpdir = impl->folderName.data(); // the disk the file will need room on anyway
    options.use_zip64 = LXW_FALSE;
    impl->book = workbook_new_opt(impl->temporaryName.constData(), &options);
    if (!impl->book)
        return failure(writeFailure(path, errno, QStringLiteral("workbook_new_opt")));
    impl->makeFormats();
    return WorkbookWriter(std::move(impl));
}

Status WorkbookWriter::beginSheet(const SheetSpec &spec)
{
    Impl &d = *m_impl;
    d.endSheet();
    const QByteArray name = sheetName(spec.name).toUtf8();
    // Asked first: the library warns on the terminal and leaks the name of a sheet that it refuses.
    if (workbook_validate_sheet_name(d.book, name.constData()) == LXW_NO_ERROR)
        d.sheet = workbook_add_worksheet(d.book, name.constData());
    else
        d.sheet = nullptr;
    if (!d.sheet)
        return failure(ErrorCode::WriteFailed, {d.path}, QStringLiteral("sheet name ") + spec.name);
    d.spec = spec;
    d.nextRow = 0;
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const SheetColumn &column = spec.columns[i];
        worksheet_set_column(d.sheet, lxw_col_t(i), lxw_col_t(i), column.width, d.formats.byKind[int(column.kind)]);
    }
    for (const QString &line : spec.titleLines) {
        d.putText(d.nextRow, 0, line, d.nextRow == 0 ? d.formats.title : d.formats.subtitle);
        ++d.nextRow;
    }
    d.headingRow = d.nextRow++;
    for (size_t i = 0; i < spec.columns.size(); ++i) {
        const SheetColumn &column = spec.columns[i];
        d.putText(d.headingRow, int(i), column.heading, d.formats.heading);
        if (!column.headingComment.isEmpty() && d.memory == Memory::Whole) {
            worksheet_write_comment(d.sheet, d.headingRow, lxw_col_t(i), column.headingComment.toUtf8().constData());
        }
        if (!column.choices.isEmpty())
            d.offerChoices(int(i), column.choices);
    }
    worksheet_freeze_panes(d.sheet, d.headingRow + 1, 0);
    worksheet_repeat_rows(d.sheet, d.headingRow, d.headingRow);
    worksheet_set_landscape(d.sheet);
    worksheet_set_paper(d.sheet, kPaperA4);
    worksheet_fit_to_pages(d.sheet, 1, 0);
    return d.state(QStringLiteral("headings"));
}

Status WorkbookWriter::writeRow(const std::vector<Cell> &values, const std::vector<CellMark> &marks)
{
    Impl &d = *m_impl;
    if (!d.sheet)
        return failure(ErrorCode::Internal, {}, QStringLiteral("row without a sheet"));
    if (d.nextRow >= kMaxRows)
        return failure(ErrorCode::WorkbookTooLarge, {d.path}, QStringLiteral("rows"));
    std::vector<const CellMark *> markOf(values.size(), nullptr);
    for (const CellMark &mark : marks) {
        if (mark.column >= 0 && size_t(mark.column) < values.size())
            markOf[size_t(mark.column)] = &mark;
    }
    for (size_t i = 0; i < values.size(); ++i) {
        const auto kind = i < d.spec.columns.size() ? d.spec.columns[i].kind : SheetColumn::Kind::Text;
        if (values[i].kind() == Cell::Kind::Empty && !markOf[i])
            continue;
        d.put(d.nextRow, int(i), values[i], markOf[i] ? d.formats.markedByKind[int(kind)] : d.formats.byKind[int(kind)],
              kind);
        if (markOf[i] && !markOf[i]->comment.isEmpty() && d.memory == Memory::Whole) {
            worksheet_write_comment(d.sheet, d.nextRow, lxw_col_t(i), markOf[i]->comment.toUtf8().constData());
        }
    }
    if (auto state = d.state(QStringLiteral("row")); !state)
        return state;
    ++d.nextRow;
    return {};
}

Status WorkbookWriter::commit()
{
    Impl &d = *m_impl;
    d.endSheet();
    d.writeChoiceSheet();
    if (auto state = d.state(QStringLiteral("sheet")); !state)
        return state;
    errno = 0;
    d.error = workbook_close(std::exchange(d.book, nullptr));
    if (auto state = d.state(QStringLiteral("close")); !state)
        return state;
    if (auto whole = verify(d.temporary); !whole)
        return failure(
            writeFailure(d.path, whole.error().code == ErrorCode::DiskFull ? ENOSPC : 0, whole.error().detail));
    std::error_code renamed;
    std::filesystem::rename(nativePath(d.temporary), nativePath(d.path), renamed);
    if (renamed)
        return failure(writeFailure(d.path, renamed.value(), QString::fromStdString(renamed.message())));
    d.temporary.clear();
    return {};
}

} // namespace zhucun

#include "cli/commands/exportcommand.h"

#include "cli/arguments.h"
#include "cli/commands/lrmxtransfer.h"
#include "cli/places/placenames.h"
#include "exchange/transfer/daysheetwriter.h"
#include "exchange/transfer/recordfilewriter.h"
#include "services/transfer/transferservice.h"

#include <QFileInfo>

namespace zhucun::cli {

namespace {

const QString kOut = QStringLiteral("out");
const QString kForm = QStringLiteral("form");
const QString kMonth = QStringLiteral("month");

Result<CsvWriter::Encoding> encodingWanted(const CommandLine &line)
{
    const QString wanted = line.value(QStringLiteral("encoding")).toLower();
    if (wanted.isEmpty() || wanted == QLatin1String("utf-8"))
        return CsvWriter::Encoding::Utf8;
    if (wanted == QLatin1String("gb18030"))
        return CsvWriter::Encoding::Gb18030;
    return failure(ErrorCode::Usage,
                   {ExportCommand::tr("--encoding: \"%1\" is neither utf-8 nor gb18030.").arg(wanted)});
}

Result<Filter> filterWanted(const CommandLine &line, Workspace &workspace)
{
    Result<Filter> filter;
    if (line.has(QStringLiteral("filter")))
        filter = PlaceNames(workspace).filter(line.value(QStringLiteral("filter")).toUtf8());
    if (filter && line.has(kMonth))
        filter->period = Period::month(**line.month(kMonth));
    return filter;
}

/// The sheet of days is a form of its own, of a month and only as a workbook.
Status checkForm(const CommandLine &line)
{
    if (!line.has(kForm))
        return {};
    if (line.value(kForm) != QLatin1String("sheet") || line.argument(0) != QLatin1String("attendance"))
        return failure(ErrorCode::Usage, {ExportCommand::tr("--form: only attendance has another form, sheet.")});
    const bool isWorkbook = QFileInfo(line.value(kOut)).suffix().toLower() == QLatin1String("xlsx");
    if (!line.has(kMonth) || !isWorkbook)
        return failure(ErrorCode::Usage,
                       {ExportCommand::tr("--form sheet needs --month, and an .xlsx file for --out.")});
    return {};
}

Result<Answer> exportSheet(const CommandLine &line, const Filter &filter, Workspace &workspace)
{
    SheetScope scope;
    scope.townshipId = filter.townshipId;
    scope.villageId = filter.villageId;
    scope.roundId = filter.roundId;
    scope.text = filter.text;
    const auto content = outcomeOf(TransferService(workspace).daySheet(**line.month(kMonth), scope));
    if (!content)
        return failure(content.error());
    const QString out = line.value(kOut);
    if (Status written = writeDaySheet(out, content->sheet, content->nationalIds); !written)
        return failure(written.error());
    const qint64 rows = qint64(content->sheet.lines.size());
    return Answer{
        ExportCommand::tr("%1: rows written: %2").arg(out).arg(rows),
        {{QStringLiteral("entity"), line.argument(0)}, {QStringLiteral("file"), out}, {QStringLiteral("rows"), rows}},
        ExitStatus::Done};
}

} // namespace

CommandSpec ExportCommand::spec() const
{
    return {
        QStringLiteral("export"),
        tr("Writes all columns of an entity as CSV or XLSX. What is written can be imported again. The entity lrmx "
           "writes "
           "the appointment forms of cadres, a file each into the folder --out, or one as --out X.lrmx."),
        {QStringLiteral("ENTITY")},
        {databaseOption(), option(QStringLiteral("out"), QStringLiteral("X.csv|X.xlsx"), tr("File to write.")),
         option(QStringLiteral("encoding"), QStringLiteral("utf-8|gb18030"), tr("Of a CSV file; utf-8 unless given.")),
         option(QStringLiteral("filter"), QStringLiteral("JSON"),
                tr("Which records: {\"township\":\"…\",\"village\":\"…\",\"round\":…,\"from\":\"2026-01-01\","
                   "\"to\":\"2026-12-31\",\"text\":\"…\"}.")),
         option(kMonth, QStringLiteral("YYYY-MM"), tr("Only what is of that month.")),
         option(kForm, QStringLiteral("sheet"),
                tr("Attendance as offices keep it: a row a cadre, a column a day, symbols; with --month."))},
        {QStringLiteral("db"), QStringLiteral("out")}};
}

Result<Answer> ExportCommand::run(const CommandLine &line, const Context &context) const
{
    if (line.argument(0) == QLatin1String("lrmx"))
        return exportAppointmentForms(line, context);
    const Result<const EntityColumns *> entity = entityNamed(line.argument(0));
    if (!entity)
        return failure(entity.error());
    const Result<CsvWriter::Encoding> encoding = encodingWanted(line);
    if (!encoding)
        return failure(encoding.error());
    if (const auto month = line.month(kMonth); !month)
        return failure(month.error());
    if (const Status form = checkForm(line); !form)
        return failure(form.error());
    const QString out = line.value(kOut);
    const QString kind = QFileInfo(out).suffix().toLower();
    if (kind != QLatin1String("csv") && kind != QLatin1String("xlsx"))
        return failure(ErrorCode::Usage, {tr("--out must end in .csv or .xlsx: %1").arg(out)});
    if (Status output = checkOutput(QStringLiteral("out"), out, {line.value(QStringLiteral("db"))}); !output)
        return failure(output.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    const Result<Filter> filter = filterWanted(line, **workspace);
    if (!filter)
        return failure(filter.error());
    if (line.has(kForm))
        return exportSheet(line, *filter, **workspace);
    auto opened = RecordFileWriter::create(out, **entity, *encoding);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<RecordFileWriter> writer = std::move(*opened);

    const RecordSink sink = [writer](const TransferRecord &record) { return writer->write(record); };
    const auto rows = outcomeOf(
        TransferService(**workspace).exportTo((*entity)->entity, *filter, sink, context.progress, context.cancel));
    if (!rows)
        return failure(rows.error());
    if (Status written = writer->commit(); !written)
        return failure(written.error());
    Answer answer;
    answer.text = tr("%1: rows written: %2").arg(out).arg(*rows);
    answer.json = {
        {QStringLiteral("entity"), (*entity)->entity}, {QStringLiteral("file"), out}, {QStringLiteral("rows"), *rows}};
    return answer;
}

} // namespace zhucun::cli

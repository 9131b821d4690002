#include "cli/commands/exportcommand.h"

#include "cli/arguments.h"
#include "cli/places/placenames.h"
#include "exchange/transfer/recordfilewriter.h"
#include "services/transfer/transferservice.h"

#include <QFileInfo>

namespace zhucun::cli {

namespace {

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
    if (!line.has(QStringLiteral("filter")))
        return Filter();
    return PlaceNames(workspace).filter(line.value(QStringLiteral("filter")).toUtf8());
}

} // namespace

CommandSpec ExportCommand::spec() const
{
    return {
        QStringLiteral("export"),
        tr("Writes all columns of an entity as CSV or XLSX. What is written can be imported again."),
        {QStringLiteral("ENTITY")},
        {databaseOption(), option(QStringLiteral("out"), QStringLiteral("X.csv|X.xlsx"), tr("File to write.")),
         option(QStringLiteral("encoding"), QStringLiteral("utf-8|gb18030"), tr("Of a CSV file; utf-8 unless given.")),
         option(QStringLiteral("filter"), QStringLiteral("JSON"),
                tr("Which records: {\"township\":\"…\",\"village\":\"…\",\"round\":…,\"from\":\"2026-01-01\","
                   "\"to\":\"2026-12-31\",\"text\":\"…\"}."))},
        {QStringLiteral("db"), QStringLiteral("out")}};
}

Result<Answer> ExportCommand::run(const CommandLine &line, const Context &context) const
{
    const Result<const EntityColumns *> entity = entityNamed(line.argument(0));
    if (!entity)
        return failure(entity.error());
    const Result<CsvWriter::Encoding> encoding = encodingWanted(line);
    if (!encoding)
        return failure(encoding.error());
    const QString out = line.value(QStringLiteral("out"));
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

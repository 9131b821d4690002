#include "cli/commands/importscommands.h"

#include "cli/arguments.h"
#include "cli/commands/importcommand.h"
#include "cli/texttable.h"
#include "core/files/filebytes.h"
#include "exchange/columns/recordwords.h"
#include "reports/wording/importtext.h"
#include "reports/wording/termtext.h"
#include "services/transfer/importhistoryservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

constexpr int kListed = 500;
constexpr int kListedRecords = 1000;
constexpr qsizetype kPrintedKept = 50;

const QString kBatch = QStringLiteral("N");
const QString kOut = QStringLiteral("out");
const QString kRecords = QStringLiteral("records");
const QString kDryRun = QStringLiteral("dry-run");
const QString kText = QStringLiteral("text");

QString timeText(const QDateTime &time) { return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")); }

QJsonObject jsonOf(const ImportBatch &batch)
{
    return {{QStringLiteral("id"), batch.id.value()},
            {QStringLiteral("entity"), batch.entity},
            {QStringLiteral("file"), batch.fileName},
            {QStringLiteral("sha256"), batch.sha256},
            {QStringLiteral("size"), batch.size},
            {QStringLiteral("imported_at"), batch.importedAt.toString(Qt::ISODate)},
            {QStringLiteral("imported_by"), batch.account},
            {QStringLiteral("read"), batch.read},
            {QStringLiteral("inserted"), batch.inserted},
            {QStringLiteral("updated"), batch.updated},
            {QStringLiteral("unchanged"), batch.unchanged},
            {QStringLiteral("rejected"), batch.rejected},
            {QStringLiteral("state"), codeOf(batch.state)}};
}

QJsonObject jsonOf(const KeptRecord &kept)
{
    return {{QStringLiteral("entity"), kept.table},
            {QStringLiteral("id"), kept.id},
            {QStringLiteral("date"), kept.day.toString(Qt::ISODate)},
            {QStringLiteral("label"), kept.label},
            {QStringLiteral("field"), kept.field},
            {QStringLiteral("why"), codeOf(kept.why)},
            {QStringLiteral("message"), whyKeptText(kept.why, keptRemark(kept))}};
}

QJsonObject jsonOf(const ImportUndo &undo)
{
    QJsonArray kept;
    for (const KeptRecord &record : undo.keptRecords)
        kept.append(jsonOf(record));
    return {{QStringLiteral("restored"), undo.restored}, {QStringLiteral("trashed"), undo.trashed},
            {QStringLiteral("days"), undo.days},         {QStringLiteral("kept"), undo.kept},
            {QStringLiteral("kept_records"), kept},      {QStringLiteral("at"), undo.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), undo.account},        {QStringLiteral("in_force"), undo.inForce}};
}

QJsonObject jsonOf(const ImportedRecord &record)
{
    return {{QStringLiteral("entity"), record.table},
            {QStringLiteral("id"), record.id},
            {QStringLiteral("date"), record.day.toString(Qt::ISODate)},
            {QStringLiteral("label"), record.label},
            {QStringLiteral("new"), record.isNew},
            {QStringLiteral("changed_since"), record.isChangedSince},
            {QStringLiteral("trashed"), record.isTrashed}};
}

QStringList keptLines(const ImportUndo &undo)
{
    QStringList lines;
    for (const KeptRecord &kept : undo.keptRecords.mid(0, kPrintedKept)) {
        QStringList parts{recordTitle(kept.table), kept.label, kept.day.toString(Qt::ISODate),
                          kept.field.isEmpty() ? QString() : fieldTitle(kept.table, kept.field)};
        parts.removeAll(QString());
        lines << QStringLiteral("  %1：%2").arg(parts.join(QLatin1Char(' ')), whyKeptText(kept.why, keptRemark(kept)));
    }
    if (undo.kept > kPrintedKept)
        lines << ImportsUndoCommand::tr("… and more; --json lists up to %1.").arg(ImportUndo::kNamedKept);
    return lines;
}

Result<ImportBatchId> batchNumbered(const QString &text)
{
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return failure(ErrorCode::Usage,
                       {ImportsShowCommand::tr("\"%1\" is no import; imports shows their numbers.").arg(text)});
    return ImportBatchId(id);
}

/// The import named by the first argument in the database of --db.
struct Opened {
    std::unique_ptr<Workspace> workspace;
    ImportBatchId id;
};

Result<Opened> openedFor(const CommandLine &line, const Context &context, Workspace::Access access)
{
    const auto id = batchNumbered(line.argument(0));
    if (!id)
        return failure(id.error());
    auto workspace = openDatabase(line, context, access);
    if (!workspace)
        return failure(workspace.error());
    return Opened{std::move(*workspace), *id};
}

} // namespace

CommandSpec ImportsCommand::spec() const
{
    return {
        QStringLiteral("imports"),
        tr("Lists the files that were imported, newest first."),
        {},
        {databaseOption(), option(kText, QStringLiteral("T"), tr("Only those with T in their name, kind or account."))},
        {QStringLiteral("db")}};
}

Result<Answer> ImportsCommand::run(const CommandLine &line, const Context &context) const
{
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    ImportListQuery query;
    query.text = line.value(kText);
    query.entities = entitiesTitled(query.text);
    query.limit = kListed;
    const auto batches = outcomeOf(ImportHistoryService(**workspace).list(query));
    if (!batches)
        return failure(batches.error());
    QJsonArray list;
    QList<QStringList> rows{{tr("No."), tr("Imported"), tr("By"), tr("What"), tr("File"), tr("Read"), tr("New"),
                             tr("Changed"), tr("Unchanged"), tr("Rejected"), tr("State")}};
    for (const ImportBatch &batch : *batches) {
        list.append(jsonOf(batch));
        rows << QStringList{QString::number(batch.id.value()),
                            timeText(batch.importedAt),
                            batch.account,
                            entityTitle(batch.entity),
                            batch.fileName,
                            QString::number(batch.read),
                            QString::number(batch.inserted),
                            QString::number(batch.updated),
                            QString::number(batch.unchanged),
                            QString::number(batch.rejected),
                            termText(batch.state)};
    }
    Answer answer;
    answer.text = batches->empty()
                      ? tr("No file was imported yet.")
                      : textTable(rows, {true, false, false, false, false, true, true, true, true, true, false});
    answer.json = {{QStringLiteral("imports"), list}};
    return answer;
}

CommandSpec ImportsShowCommand::spec() const
{
    return {QStringLiteral("imports show"),
            tr("Shows an import with its counts, its log and what was taken back of it."),
            {kBatch},
            {databaseOption(), flag(kRecords, tr("Also the records it wrote, up to %1.").arg(kListedRecords))},
            {QStringLiteral("db")}};
}

Result<Answer> ImportsShowCommand::run(const CommandLine &line, const Context &context) const
{
    const auto opened = openedFor(line, context, Workspace::Access::ReadOnly);
    if (!opened)
        return failure(opened.error());
    const ImportHistoryService service(*opened->workspace);
    const auto details = outcomeOf(service.open(opened->id));
    if (!details)
        return failure(details.error());
    const ImportBatch &batch = details->batch;
    QStringList lines{
        tr("Batch %1: %2, %3").arg(QString::number(batch.id.value()), entityTitle(batch.entity), batch.fileName),
        tr("%1 by %2; %3").arg(timeText(batch.importedAt), batch.account, termText(batch.state)),
        importCountsText(batch)};
    if (batch.hasFile())
        lines << QStringLiteral("SHA-256 %1").arg(batch.sha256);
    lines += problemLines(details->problems);
    Answer answer;
    answer.json = jsonOf(batch);
    answer.json.insert(QStringLiteral("errors"), problemsJson(details->problems, Violation::Severity::Error));
    answer.json.insert(QStringLiteral("warnings"), problemsJson(details->problems, Violation::Severity::Warning));
    QJsonArray undos;
    for (const ImportUndo &undo : details->undos) {
        undos.append(jsonOf(undo));
        lines << QStringLiteral("%1 %2").arg(timeText(undo.at), importUndoText(undo));
        lines += keptLines(undo);
    }
    answer.json.insert(QStringLiteral("undos"), undos);
    if (line.has(kRecords)) {
        const auto page = outcomeOf(service.records(opened->id, 0, kListedRecords));
        if (!page)
            return failure(page.error());
        QJsonArray records;
        for (const ImportedRecord &record : page->records) {
            records.append(jsonOf(record));
            lines << QStringLiteral("%1 %2 %3 %4")
                         .arg(record.isNew ? tr("new") : tr("changed"), recordTitle(record.table), record.label,
                              record.day.toString(Qt::ISODate))
                         .trimmed();
        }
        answer.json.insert(QStringLiteral("records"), records);
        answer.json.insert(QStringLiteral("record_count"), page->total);
    }
    answer.text = lines.join(QLatin1Char('\n'));
    return answer;
}

CommandSpec ImportsUndoCommand::spec() const
{
    return {QStringLiteral("imports undo"),
            tr("Takes an import back as a whole. What was changed since, what other records refer to and what a closed "
               "month rests on stays and is listed."),
            {kBatch},
            {databaseOption(), flag(kDryRun, tr("Only show what would be taken back."))},
            {QStringLiteral("db")}};
}

Result<Answer> ImportsUndoCommand::run(const CommandLine &line, const Context &context) const
{
    const auto opened = openedFor(line, context, Workspace::Access::ReadWrite);
    if (!opened)
        return failure(opened.error());
    const ImportHistoryService service(*opened->workspace);
    const bool isTrial = line.has(kDryRun);
    const auto undo = outcomeOf(isTrial ? service.tryUndo(opened->id, context.progress, context.cancel)
                                        : service.undo(opened->id, context.progress, context.cancel));
    if (!undo)
        return failure(undo.error());
    QStringList lines{importUndoText(*undo)};
    if (isTrial)
        lines << tr("Only tried: nothing was taken back.");
    else if (undo->takenBack() == 0)
        lines << tr("Nothing could be taken back.");
    lines += keptLines(*undo);
    Answer answer;
    answer.text = lines.join(QLatin1Char('\n'));
    answer.json = jsonOf(*undo);
    answer.json.insert(QStringLiteral("batch"), opened->id.value());
    answer.json.insert(QStringLiteral("dry_run"), isTrial);
    answer.status = undo->takenBack() == 0 && undo->kept > 0 ? ExitStatus::CouldNot : ExitStatus::Done;
    return answer;
}

CommandSpec ImportsFileCommand::spec() const
{
    return {QStringLiteral("imports file"),
            tr("Writes the file of an import as it came."),
            {kBatch},
            {databaseOption(), option(kOut, QStringLiteral("F"), tr("File to write."))},
            {QStringLiteral("db"), kOut}};
}

Result<Answer> ImportsFileCommand::run(const CommandLine &line, const Context &context) const
{
    const QString out = line.value(kOut);
    if (const Status allowed = checkOutput(kOut, out, {line.value(QStringLiteral("db"))}); !allowed)
        return failure(allowed.error());
    const auto opened = openedFor(line, context, Workspace::Access::ReadOnly);
    if (!opened)
        return failure(opened.error());
    const auto content = outcomeOf(ImportHistoryService(*opened->workspace).file(opened->id));
    if (!content)
        return failure(content.error());
    if (const Status written = writeFile(out, *content); !written)
        return failure(written.error());
    Answer answer;
    answer.text = tr("%1 bytes written to %2").arg(QString::number(content->size()), out);
    answer.json = {{QStringLiteral("batch"), opened->id.value()},
                   {QStringLiteral("file"), out},
                   {QStringLiteral("size"), content->size()}};
    return answer;
}

} // namespace zhucun::cli

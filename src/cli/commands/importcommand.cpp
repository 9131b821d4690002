#include "cli/commands/importcommand.h"

#include "cli/arguments.h"
#include "cli/commands/calendarimport.h"
#include "core/files/filebytes.h"
#include "cli/commands/lrmxtransfer.h"
#include "exchange/import/importreader.h"
#include "exchange/transfer/errorworkbook.h"
#include "reports/wording/ruletext.h"
#include "services/transfer/transferservice.h"

#include <QJsonArray>

namespace zhucun::cli {

namespace {

constexpr qsizetype kPrintedProblems = 50;

QString wordingOf(const RowProblem &problem) { return ruleText(problem); }

Result<HeadingMapping> readMapping(const QString &path, const EntityColumns &entity)
{
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    return parseMapping(*content, entity);
}

Result<ReadOptions> fileOptions(const CommandLine &line, const EntityColumns &entity)
{
    ReadOptions options;
    options.table.sheet = line.value(QStringLiteral("sheet"));
    options.table.encoding = line.value(QStringLiteral("encoding"));
    const auto month = line.month(QStringLiteral("month"));
    if (!month)
        return failure(month.error());
    options.month = *month;
    if (line.has(QStringLiteral("mapping"))) {
        auto mapping = readMapping(line.value(QStringLiteral("mapping")), entity);
        if (!mapping)
            return failure(mapping.error());
        options.mapping = std::move(*mapping);
    }
    return options;
}

} // namespace

QJsonArray problemsJson(const QList<RowProblem> &problems, Violation::Severity severity)
{
    QJsonArray list;
    for (const RowProblem &problem : problems) {
        if (problem.severity != severity)
            continue;
        list.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                {QStringLiteral("column"), problem.column},
                                {QStringLiteral("value"), problem.value},
                                {QStringLiteral("rule"), problem.rule},
                                {QStringLiteral("message"), wordingOf(problem)}});
    }
    return list;
}

QStringList problemLines(const QList<RowProblem> &problems)
{
    QStringList lines;
    for (const RowProblem &problem : problems.mid(0, kPrintedProblems)) {
        const QString kind =
            problem.severity == Violation::Severity::Error ? QString() : ImportCommand::tr("(warning) ");
        lines << ImportCommand::tr("row %1: %2%3").arg(QString::number(problem.row), kind, wordingOf(problem));
    }
    if (problems.size() > kPrintedProblems)
        lines << ImportCommand::tr("… and more; --json lists up to %1 of each kind.").arg(ImportOutcome::kKeptProblems);
    return lines;
}

namespace {

/// That the file came before, and as which batch it is kept now.
QStringList batchLines(const ImportOutcome &outcome)
{
    QStringList lines;
    if (outcome.alreadyImported) {
        lines << ImportCommand::tr("The same file was imported before: batch %1, %2, by %3.")
                     .arg(QString::number(outcome.alreadyImported->batch.value()),
                          outcome.alreadyImported->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                          outcome.alreadyImported->account);
    }
    if (outcome.batch.isValid())
        lines << ImportCommand::tr("Batch %1 of the import history; \"imports undo %1\" takes it back.")
                     .arg(outcome.batch.value());
    return lines;
}

QString summaryOf(const ImportOutcome &outcome, bool dryRun)
{
    QString text = ImportCommand::tr("Read %1: new %2, changed %3, unchanged %4, rejected %5.")
                       .arg(outcome.read)
                       .arg(outcome.inserted)
                       .arg(outcome.updated)
                       .arg(outcome.unchanged)
                       .arg(outcome.rejected);
    if (dryRun)
        text += QLatin1Char(' ') + ImportCommand::tr("Only tried: nothing was saved.");
    else if (!outcome.saved)
        text += QLatin1Char(' ') + ImportCommand::tr("Nothing was saved.");
    return text;
}

} // namespace

Result<ImportOptions> importOptions(const CommandLine &line)
{
    ImportOptions options;
    options.dryRun = line.has(QStringLiteral("dry-run"));
    const QString onError = line.value(QStringLiteral("on-error"));
    if (onError == QLatin1String("skip"))
        options.onError = ImportOptions::OnError::Skip;
    else if (!onError.isEmpty() && onError != QLatin1String("stop"))
        return failure(ErrorCode::Usage,
                       {ImportCommand::tr("--on-error: \"%1\" is neither stop nor skip.").arg(onError)});
    return options;
}

Answer importAnswer(const QString &file, ImportOutcome outcome, bool dryRun, const QStringList &ignored)
{
    if (!outcome.saved && !dryRun)
        outcome.inserted = outcome.updated = 0; // taken back
    Answer answer;
    answer.status = outcome.rejected > 0 ? ExitStatus::InputRejected : ExitStatus::Done;
    QStringList lines{summaryOf(outcome, dryRun)};
    lines += batchLines(outcome);
    if (!ignored.isEmpty())
        lines << ImportCommand::tr("Columns passed over: %1").arg(ignored.join(QChar(u'、')));
    answer.text = (lines + problemLines(outcome.problems)).join(QLatin1Char('\n'));
    answer.json = {{QStringLiteral("entity"), outcome.entity},
                   {QStringLiteral("file"), file},
                   {QStringLiteral("saved"), outcome.saved},
                   {QStringLiteral("read"), outcome.read},
                   {QStringLiteral("inserted"), outcome.inserted},
                   {QStringLiteral("updated"), outcome.updated},
                   {QStringLiteral("unchanged"), outcome.unchanged},
                   {QStringLiteral("rejected"), outcome.rejected},
                   {QStringLiteral("errors"), problemsJson(outcome.problems, Violation::Severity::Error)},
                   {QStringLiteral("warnings"), problemsJson(outcome.problems, Violation::Severity::Warning)},
                   {QStringLiteral("ignored"), QJsonArray::fromStringList(ignored)}};
    if (outcome.batch.isValid())
        answer.json.insert(QStringLiteral("batch"), outcome.batch.value());
    if (outcome.alreadyImported)
        answer.json.insert(QStringLiteral("already_imported"), outcome.alreadyImported->batch.value());
    return answer;
}

CommandSpec ImportCommand::spec() const
{
    return {
        QStringLiteral("import"),
        tr("Takes the rows of a CSV or XLSX file over. The same file twice changes nothing. The entity calendar takes "
           "holidays and make-up work days, from a table or from JSON as holiday-cn publishes it; the entity lrmx "
           "takes "
           "appointment forms (.lrmx, .lrm) from a file or a whole folder."),
        {QStringLiteral("ENTITY"), QStringLiteral("FILE")},
        {databaseOption(),
         option(QStringLiteral("sheet"), QStringLiteral("S"), tr("Sheet of a workbook, by name or number.")),
         option(QStringLiteral("encoding"), QStringLiteral("E"),
                tr("UTF-8, UTF-16 or GB18030; found out unless given.")),
         option(QStringLiteral("mapping"), QStringLiteral("M.json"), tr("{\"heading in the file\": \"column\"}.")),
         option(QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                tr("Of an attendance sheet with a column a day that does not name its month.")),
         flag(QStringLiteral("dry-run"), tr("Try everything and save nothing.")),
         option(QStringLiteral("on-error"), QStringLiteral("stop|skip"),
                tr("stop (unless given): a bad row means that nothing is saved; skip: the good rows are saved.")),
         option(QStringLiteral("errors"), QStringLiteral("OUT.xlsx"),
                tr("Workbook of the rejected rows, to be corrected and imported again."))},
        {QStringLiteral("db")}};
}

Result<Answer> ImportCommand::run(const CommandLine &line, const Context &context) const
{
    if (line.argument(0) == QLatin1String("calendar"))
        return importCalendar(line, context);
    if (line.argument(0) == QLatin1String("lrmx"))
        return importAppointmentForms(line, context);
    const Result<const EntityColumns *> entity = entityNamed(line.argument(0));
    if (!entity)
        return failure(entity.error());
    Result<ImportOptions> options = importOptions(line);
    if (!options)
        return failure(options.error());
    const QString file = line.argument(1);
    const QString errors = line.value(QStringLiteral("errors"));
    const Status output = checkOutput(QStringLiteral("errors"), errors, {file, line.value(QStringLiteral("db"))});
    if (!output)
        return failure(output.error());
    const Result<ReadOptions> fileWanted = fileOptions(line, **entity);
    if (!fileWanted)
        return failure(fileWanted.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    auto opened = ImportReader::open(file, **entity, *fileWanted);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<ImportReader> reader = std::move(*opened);
    auto content = readFile(file);
    if (!content)
        return failure(content.error());
    options->origin = ImportOrigin{file, std::move(*content)};

    const RecordSource source = [reader](TransferRecord &record) { return reader->next(record); };
    const auto outcome = outcomeOf(
        TransferService(**workspace).import((*entity)->entity, source, *options, context.progress, context.cancel));
    if (!outcome)
        return failure(outcome.error());
    if (!errors.isEmpty() && !outcome->rejectedRows.isEmpty()) {
        if (Status written = writeErrorWorkbook(errors, **entity, outcome->rejectedRows, wordingOf); !written)
            return failure(written.error());
    }
    return importAnswer(file, *outcome, options->dryRun, reader->headings().ignored);
}

} // namespace zhucun::cli

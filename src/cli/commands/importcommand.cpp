#include "cli/commands/importcommand.h"

#include "cli/arguments.h"
#include "cli/commands/calendarimport.h"
#include "cli/commands/checkinimport.h"
#include "cli/commands/lrmxtransfer.h"
#include "core/files/filebytes.h"
#include "exchange/import/filesketch.h"
#include "exchange/import/profileoptions.h"
#include "exchange/transfer/errorworkbook.h"
#include "reports/wording/ruletext.h"
#include "services/transfer/profileservice.h"
#include "services/transfer/transferservice.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace zhucun::cli {

namespace {

constexpr qsizetype kPrintedProblems = 50;

QString wordingOf(const RowProblem &problem) { return ruleText(problem); }

Result<HeadingMapping> readMapping(const QString &path, const EntityColumns &entity)
{
    const auto content = readFile(path);
    if (!content)
        return failure(content.error());
    auto mapping = parseMapping(*content, entity);
    if (!mapping && mapping.error().code == ErrorCode::UnknownName)
        return failure(ErrorCode::Usage, {ImportCommand::tr("--mapping: there is no column \"%1\". Columns are: %2")
                                              .arg(mapping.error().args.value(0), mapping.error().args.value(1))});
    return mapping;
}

/// "3" or "3-4".
Result<std::optional<HeadingRows>> headingRows(const QString &written)
{
    if (written.isEmpty())
        return std::optional<HeadingRows>();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,4})(?:-(\\d{1,4}))?$"));
    const auto match = form.match(written);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last < first)
        return failure(ErrorCode::Usage,
                       {ImportCommand::tr("--headings: \"%1\" is no row, and no rows such as 3-4.").arg(written)});
    return std::optional(HeadingRows{first, last});
}

Result<QChar> delimiterOf(const QString &written)
{
    if (written.isEmpty())
        return QChar();
    if (written.compare(QLatin1String("tab"), Qt::CaseInsensitive) == 0)
        return QChar(QLatin1Char('\t'));
    if (written.size() == 1 && textDelimiters().contains(written.front()))
        return written.front();
    return failure(ErrorCode::Usage,
                   {ImportCommand::tr("--delimiter: \"%1\" is neither a comma, a semicolon nor tab.").arg(written)});
}

/// What the command line says beats what the profile says.
Result<ReadOptions> fileOptions(const CommandLine &line, const EntityColumns &entity, ReadOptions options)
{
    options.table.sheet = line.value(QStringLiteral("sheet"));
    if (line.has(QStringLiteral("encoding")))
        options.table.encoding = line.value(QStringLiteral("encoding"));
    const auto delimiter = delimiterOf(line.value(QStringLiteral("delimiter")));
    if (!delimiter)
        return failure(delimiter.error());
    if (!delimiter->isNull())
        options.table.delimiter = *delimiter;
    const auto headings = headingRows(line.value(QStringLiteral("headings")));
    if (!headings)
        return failure(headings.error());
    if (*headings)
        options.headings = *headings;
    const auto month = line.month(QStringLiteral("month"));
    if (!month)
        return failure(month.error());
    options.month = *month;
    if (line.has(QStringLiteral("mapping"))) {
        auto mapping = readMapping(line.value(QStringLiteral("mapping")), entity);
        if (!mapping)
            return failure(mapping.error());
        options.mapping.insert(*mapping);
    }
    return options;
}

Result<ReadOptions> profileOptions(const CommandLine &line, const EntityColumns &entity, Workspace &workspace)
{
    const QString name = line.value(QStringLiteral("profile"));
    if (name.isEmpty())
        return ReadOptions();
    const auto profile = outcomeOf(ProfileService(workspace).profile(name));
    if (!profile && profile.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::UnknownName, {name});
    if (!profile)
        return failure(profile.error());
    if (profile->entity != entity.entity)
        return failure(ErrorCode::Usage,
                       {ImportCommand::tr("--profile: \"%1\" is for %2.").arg(profile->name, profile->entity)});
    return optionsOf(*profile);
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

Status keepFile(ImportOptions &options, const QString &path)
{
    options.origin = ImportOrigin{path, {}};
    if (QFileInfo(path).isDir())
        return {};
    auto content = readFile(path);
    if (!content)
        return failure(content.error());
    options.origin->content = std::move(*content);
    return {};
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

namespace {

/// Which sheet was read, and what was no record of it.
void addReading(Answer &answer, const ImportReader &reader)
{
    answer.json.insert(QStringLiteral("sheet"), reader.sheet());
    answer.json.insert(QStringLiteral("examples"), reader.skippedExamples());
    QStringList lines;
    if (!reader.sheet().isEmpty())
        lines << ImportCommand::tr("Sheet: %1").arg(reader.sheet());
    if (reader.skippedExamples() > 0)
        lines << ImportCommand::tr("The example row of the form was passed over.");
    if (!lines.isEmpty())
        answer.text += QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

using SpecialImport = Result<Answer> (*)(const CommandLine &, const Context &);

/// Files that are no table of one entity.
const std::map<QString, SpecialImport> kSpecialImports{{QStringLiteral("calendar"), importCalendar},
                                                       {QStringLiteral("lrmx"), importAppointmentForms},
                                                       {QStringLiteral("dingtalk"), importCheckIns},
                                                       {QStringLiteral("wecom"), importCheckIns}};

} // namespace

CommandSpec ImportCommand::spec() const
{
    return {
        QStringLiteral("import"),
        tr("Takes the rows of a CSV or XLSX file over. The same file twice changes nothing. The entity calendar takes "
           "holidays and make-up work days, from a table or from JSON as holiday-cn publishes it; the entity lrmx "
           "takes appointment forms (.lrmx, .lrm) from a file or a whole folder; dingtalk and wecom take exports of "
           "those apps as they are."),
        {QStringLiteral("ENTITY"), QStringLiteral("FILE")},
        {databaseOption(),
         option(QStringLiteral("sheet"), QStringLiteral("S"), tr("Sheet of a workbook, by name or number.")),
         option(QStringLiteral("encoding"), QStringLiteral("E"),
                tr("UTF-8, UTF-16 or GB18030; found out unless given.")),
         option(QStringLiteral("delimiter"), QStringLiteral(",|;|tab"),
                tr("Between the cells of a text file; found out unless given.")),
         option(QStringLiteral("headings"), QStringLiteral("ROW[-ROW]"),
                tr("Rows of the headings; found by what they say unless given.")),
         option(QStringLiteral("profile"), QStringLiteral("NAME"),
                tr("How the file is read, as it was saved under this name.")),
         option(QStringLiteral("save-profile"), QStringLiteral("NAME"),
                tr("Keeps how this file was read under this name.")),
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
    if (const auto special = kSpecialImports.find(line.argument(0)); special != kSpecialImports.end())
        return special->second(line, context);
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
    // What is wrong with the command line is said before the database is opened.
    if (const auto wanted = fileOptions(line, **entity, {}); !wanted)
        return failure(wanted.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto fromProfile = profileOptions(line, **entity, **workspace);
    if (!fromProfile)
        return failure(fromProfile.error());
    const Result<ReadOptions> fileWanted = fileOptions(line, **entity, *fromProfile);
    if (!fileWanted)
        return failure(fileWanted.error());
    auto opened = ImportReader::open(file, **entity, *fileWanted);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<ImportReader> reader = std::move(*opened);
    if (const Status kept = keepFile(*options, file); !kept)
        return failure(kept.error());

    const RecordSource source = [reader](TransferRecord &record) { return reader->next(record); };
    const auto outcome = outcomeOf(
        TransferService(**workspace).import((*entity)->entity, source, *options, context.progress, context.cancel));
    if (!outcome)
        return failure(outcome.error());
    if (!errors.isEmpty() && !outcome->rejectedRows.isEmpty()) {
        if (Status written = writeErrorWorkbook(errors, **entity, outcome->rejectedRows, wordingOf); !written)
            return failure(written.error());
    }
    if (const QString name = line.value(QStringLiteral("save-profile")); !name.isEmpty()) {
        ImportProfile profile = profileOf(**entity, *fileWanted, *reader);
        profile.name = name;
        if (const Status kept = outcomeOf(ProfileService(**workspace).save(profile)); !kept)
            return failure(kept.error());
    }
    Answer answer = importAnswer(file, *outcome, options->dryRun, reader->headings().ignored);
    addReading(answer, *reader);
    return answer;
}

} // namespace zhucun::cli

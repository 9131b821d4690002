#include "cli/commands/checkinimport.h"

#include "cli/arguments.h"
#include "cli/commands/importcommand.h"
#include "exchange/checkin/checkinrecordsource.h"
#include "exchange/transfer/errorworkbook.h"
#include "reports/wording/ruletext.h"
#include "services/checkin/checkinservice.h"
#include "services/transfer/transferservice.h"
#include "services/workspace/workspace.h"

#include <QFile>
#include <QJsonArray>

namespace zhucun::cli {

namespace {

Result<CheckInReadOptions> readOptions(const CommandLine &line)
{
    CheckInReadOptions options;
    options.table.sheet = line.value(QStringLiteral("sheet"));
    options.table.encoding = line.value(QStringLiteral("encoding"));
    options.source = line.argument(0) == QLatin1String("wecom") ? AttendanceSource::WeCom : AttendanceSource::DingTalk;
    const auto month = line.month(QStringLiteral("month"));
    if (!month)
        return failure(month.error());
    options.month = *month;
    const QString path = line.value(QStringLiteral("mapping"));
    if (path.isEmpty())
        return options;
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    auto mapping = checkInMapping(file.readAll());
    if (!mapping)
        return failure(mapping.error());
    options.mapping = std::move(*mapping);
    return options;
}

QJsonArray reportsJson(const CheckInReader &reader)
{
    QJsonArray reports;
    for (const CheckInSheet &sheet : reader.sheets()) {
        QJsonObject report{{QStringLiteral("sheet"), sheet.name},
                           {QStringLiteral("report"), codeOf(sheet.headings.report)}};
        if (sheet.period) {
            report.insert(QStringLiteral("from"), sheet.period->from.toString(Qt::ISODate));
            report.insert(QStringLiteral("to"), sheet.period->to.toString(Qt::ISODate));
        }
        reports.append(report);
    }
    return reports;
}

} // namespace

Result<Answer> importCheckIns(const CommandLine &line, const Context &context)
{
    Result<ImportOptions> options = importOptions(line);
    if (!options)
        return failure(options.error());
    const auto wanted = readOptions(line);
    if (!wanted)
        return failure(wanted.error());
    const QString file = line.argument(1);
    const QString errors = line.value(QStringLiteral("errors"));
    const Status output = checkOutput(QStringLiteral("errors"), errors, {file, line.value(QStringLiteral("db"))});
    if (!output)
        return failure(output.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto choices = outcomeOf(CheckInService(**workspace).choices());
    if (!choices)
        return failure(choices.error());
    auto opened = CheckInRecordSource::open(file, *wanted, *choices, context.cancel);
    if (!opened)
        return failure(opened.error());
    const std::shared_ptr<CheckInRecordSource> records = std::move(*opened);
    if (const Status kept = keepFile(*options, file); !kept)
        return failure(kept.error());
    const RecordSource source = [records](TransferRecord &record) { return records->next(record); };
    const auto outcome = outcomeOf(
        TransferService(**workspace).import(line.argument(0), source, *options, context.progress, context.cancel));
    if (!outcome)
        return failure(outcome.error());
    if (!errors.isEmpty() && !outcome->rejectedRows.isEmpty()) {
        const Status written = writeErrorWorkbook(errors, checkInColumns(), outcome->rejectedRows,
                                                  [](const RowProblem &problem) { return ruleText(problem); });
        if (!written)
            return failure(written.error());
    }
    Answer answer = importAnswer(file, *outcome, options->dryRun, records->ignored());
    answer.json.insert(QStringLiteral("reports"), reportsJson(records->reader()));
    return answer;
}

} // namespace zhucun::cli

#include "cli/commands/lrmxtransfer.h"

#include "cli/arguments.h"
#include "cli/commands/importcommand.h"
#include "cli/places/placenames.h"
#include "exchange/lrmx/formreader.h"
#include "exchange/lrmx/formrecords.h"
#include "exchange/lrmx/formwriter.h"
#include "exchange/table/filefailure.h"
#include "exchange/transfer/errorworkbook.h"
#include "reports/wording/ruletext.h"
#include "services/lrmx/lrmxservice.h"
#include "services/transfer/transferservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace zhucun::cli {

namespace {

const QString kEntity = QStringLiteral("lrmx");

QString say(const char *text) { return QCoreApplication::translate("LrmxTransfer", text); }

/// Options of tables mean nothing here.
Status refuse(const CommandLine &line, const QStringList &options)
{
    for (const QString &name : options) {
        if (line.has(name))
            return failure(ErrorCode::Usage,
                           {say(QT_TRANSLATE_NOOP("LrmxTransfer", "--%1 cannot be given with lrmx.")).arg(name)});
    }
    return {};
}

/// Of the workbook that lists the files that were not taken.
const EntityColumns &listColumns()
{
    static const EntityColumns columns = [] {
        EntityColumns made;
        made.entity = kEntity;
        made.title = QStringLiteral("干部任免审批表");
        const auto add = [&made](const char *key, const char16_t *heading) {
            ImportColumn column;
            column.key = QString::fromLatin1(key);
            column.heading = QString::fromUtf16(heading);
            made.columns.push_back(column);
        };
        add("file", u"文件");
        add("name", u"姓名");
        add("national_id", u"身份证号");
        return made;
    }();
    return columns;
}

bool isFormFile(const QString &path) { return QFileInfo(path).suffix().toLower() == kEntity; }

Answer written(const QString &out, qint64 forms)
{
    return {say(QT_TRANSLATE_NOOP("LrmxTransfer", "%1: forms written: %2")).arg(out).arg(forms),
            {{QStringLiteral("entity"), kEntity}, {QStringLiteral("file"), out}, {QStringLiteral("rows"), forms}},
            ExitStatus::Done};
}

/// A file of its own for each cadre.
FormSink folderSink(const QString &folder)
{
    const auto taken = std::make_shared<QSet<QString>>();
    return [folder, taken](const AppointmentForm &form) {
        return writeAppointmentForm(QDir(folder).filePath(formFileName(form, *taken)), form);
    };
}

/// Keeps the only one; a second is refused before anything is written.
FormSink onlySink(const std::shared_ptr<std::optional<AppointmentForm>> &only)
{
    return [only](const AppointmentForm &form) -> Status {
        if (*only)
            return failure(ErrorCode::Usage,
                           {say(QT_TRANSLATE_NOOP("LrmxTransfer", "--out: one file holds one cadre, and the filter "
                                                                  "lets several through. Name a folder."))});
        *only = form;
        return {};
    };
}

Result<Answer> exportOne(const LrmxService &service, const Filter &filter, const QString &out, const Context &context)
{
    const auto only = std::make_shared<std::optional<AppointmentForm>>();
    const auto forms = outcomeOf(service.exportForms(filter, onlySink(only), context.progress, context.cancel));
    if (!forms)
        return failure(forms.error());
    if (!*only)
        return failure(ErrorCode::NotFound);
    if (const Status saved = writeAppointmentForm(out, **only); !saved)
        return failure(saved.error());
    return written(out, 1);
}

} // namespace

Result<Answer> importAppointmentForms(const CommandLine &line, const Context &context)
{
    if (const Status refused = refuse(line, {QStringLiteral("sheet"), QStringLiteral("encoding"),
                                             QStringLiteral("mapping"), QStringLiteral("month")});
        !refused)
        return failure(refused.error());
    Result<ImportOptions> options = importOptions(line);
    if (!options)
        return failure(options.error());
    const QString from = line.argument(1);
    const QString errors = line.value(QStringLiteral("errors"));
    if (const Status output = checkOutput(QStringLiteral("errors"), errors, {from, line.value(QStringLiteral("db"))});
        !output)
        return failure(output.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const Result<QStringList> files = appointmentFormFiles(from);
    if (!files)
        return failure(files.error());

    const auto forms = std::make_shared<FormRecords>(*files, QFileInfo(from).isDir() ? from : QString());
    if (const Status kept = keepFile(*options, from); !kept)
        return failure(kept.error());
    const RecordSource source = [forms](TransferRecord &record) { return forms->next(record); };
    const auto outcome =
        outcomeOf(TransferService(**workspace).import(kEntity, source, *options, context.progress, context.cancel));
    if (!outcome)
        return failure(outcome.error());
    if (!errors.isEmpty() && !outcome->rejectedRows.isEmpty()) {
        const auto wording = [](const RowProblem &problem) { return ruleText(problem); };
        if (const Status saved = writeErrorWorkbook(errors, listColumns(), outcome->rejectedRows, wording); !saved)
            return failure(saved.error());
    }
    return importAnswer(from, *outcome, options->dryRun, {});
}

Result<Answer> exportAppointmentForms(const CommandLine &line, const Context &context)
{
    if (const Status refused =
            refuse(line, {QStringLiteral("encoding"), QStringLiteral("form"), QStringLiteral("month")});
        !refused)
        return failure(refused.error());
    const QString out = line.value(QStringLiteral("out"));
    const bool isFile = isFormFile(out) && !QFileInfo(out).isDir();
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadOnly);
    if (!workspace)
        return failure(workspace.error());
    Result<Filter> filter;
    if (line.has(QStringLiteral("filter")))
        filter = PlaceNames(**workspace).filter(line.value(QStringLiteral("filter")).toUtf8());
    if (!filter)
        return failure(filter.error());
    const LrmxService service(**workspace);
    if (isFile)
        return exportOne(service, *filter, out, context);
    if (!QDir().mkpath(out))
        return failure(writeFailure(out, 0, QStringLiteral("folder cannot be made")));
    const auto forms = outcomeOf(service.exportForms(*filter, folderSink(out), context.progress, context.cancel));
    if (!forms)
        return failure(forms.error());
    return written(out, *forms);
}

} // namespace zhucun::cli

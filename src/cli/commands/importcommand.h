#pragma once

#include "cli/command.h"
#include "services/transfer/importer.h"

#include <QCoreApplication>

namespace zhucun::cli {

/// Takes the rows of a file over into the database.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    CommandSpec spec() const override;
    Result<Answer> run(const CommandLine &line, const Context &context) const override;
};

/// What was wrong with rows, for programs and for people.
QJsonArray problemsJson(const QList<RowProblem> &problems, Violation::Severity severity);
QStringList problemLines(const QList<RowProblem> &problems);
/// --dry-run and --on-error.
Result<ImportOptions> importOptions(const CommandLine &line);
/// The file is kept with the import; of a folder only the name is.
Status keepFile(ImportOptions &options, const QString &path);

/// What an import answers, whatever it took over.
Answer importAnswer(const QString &file, ImportOutcome outcome, bool dryRun, const QStringList &ignored);

} // namespace zhucun::cli

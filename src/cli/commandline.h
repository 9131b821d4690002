#pragma once

#include "core/result.h"
#include "core/time/yearmonth.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QDate>
#include <QList>

#include <optional>

namespace zhucun::cli {

/// How a command is called: what its help shows and what its line is held against.
struct CommandSpec {
    QString name; ///< one word, or two: "report roster"
    QString summary;
    QStringList arguments; ///< "ENTITY", "FILE": all of them needed
    QList<QCommandLineOption> options;
    QStringList required;        ///< names of options without which there is nothing to do
    QStringList repeatable = {}; ///< names of options that may be given several times

    /// "zhucun-cli import ENTITY FILE --db F [--sheet S]"
    QString usage() const;
    /// Usage, summary and every option, those that all commands know included.
    QString help() const;
};

/// The words after the command's name, taken apart. Errors are Usage with a sentence.
class CommandLine
{
public:
    static Result<CommandLine> parse(const CommandSpec &spec, const QStringList &words);

    const QString &argument(int index) const { return m_arguments.at(index); }
    bool has(const QString &option) const { return m_values.contains(option); }
    /// Empty when not given.
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// nullopt when not given; Usage when it is no day (YYYY-MM-DD).
    Result<std::optional<QDate>> day(const QString &option) const;
    /// nullopt when not given; Usage when it is no month (YYYY-MM).
    Result<std::optional<YearMonth>> month(const QString &option) const;

private:
    QStringList m_arguments;
    QHash<QString, QStringList> m_values;
};

/// Understood by every command: --json, --lang, --help.
QList<QCommandLineOption> commonOptions();

QCommandLineOption databaseOption();
QCommandLineOption option(const QString &name, const QString &valueName, const QString &description);
QCommandLineOption flag(const QString &name, const QString &description);

} // namespace zhucun::cli

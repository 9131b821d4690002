#include "cli/commandline.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhucun::cli {

namespace {

QString placeholder(const QCommandLineOption &option)
{
    const QString name = QStringLiteral("--") + option.names().first();
    return option.valueName().isEmpty() ? name : name + QLatin1Char(' ') + option.valueName();
}

/// What the parser cannot know: what is missing, and what is too much.
QString complaint(const CommandSpec &spec, const QCommandLineParser &parser)
{
    const QStringList given = parser.positionalArguments();
    if (given.size() < spec.arguments.size())
        return QCoreApplication::translate("CommandLine", "%1 is missing.").arg(spec.arguments.at(given.size()));
    if (given.size() > spec.arguments.size())
        return QCoreApplication::translate("CommandLine", "\"%1\" is too much.").arg(given.at(spec.arguments.size()));
    for (const QString &name : spec.required) {
        if (!parser.isSet(name))
            return QCoreApplication::translate("CommandLine", "%1 is missing.").arg(QStringLiteral("--") + name);
    }
    for (const QString &name : parser.optionNames()) {
        const QStringList values = parser.values(name);
        if (values.size() > 1 && !spec.repeatable.contains(name))
            return QCoreApplication::translate("CommandLine", "--%1 is given more than once.").arg(name);
        if (values.contains(QString()))
            return QCoreApplication::translate("CommandLine", "--%1 has no value.").arg(name);
    }
    return {};
}

} // namespace

QCommandLineOption option(const QString &name, const QString &valueName, const QString &description)
{
    return QCommandLineOption(name, description, valueName);
}

QCommandLineOption flag(const QString &name, const QString &description)
{
    return QCommandLineOption(name, description);
}

QCommandLineOption databaseOption()
{
    return option(QStringLiteral("db"), QStringLiteral("F"),
                  QCoreApplication::translate("CommandLine", "The county's database."));
}

QList<QCommandLineOption> commonOptions()
{
    return {
        flag(QStringLiteral("json"),
             QCoreApplication::translate("CommandLine", "Print one JSON object on standard output and nothing else.")),
        option(QStringLiteral("lang"), QStringLiteral("zh|en"),
               QCoreApplication::translate("CommandLine", "Language of messages; Chinese unless given.")),
        flag(QStringLiteral("help"), QCoreApplication::translate("CommandLine", "Explain this command."))};
}

QString CommandSpec::usage() const
{
    QStringList parts{QStringLiteral("zhucun-cli"), name};
    parts += arguments;
    for (const QCommandLineOption &known : options) {
        const QString shown = placeholder(known);
        parts << (required.contains(known.names().first()) ? shown : QLatin1Char('[') + shown + QLatin1Char(']'));
    }
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString CommandSpec::help() const
{
    QString text = QCoreApplication::translate("CommandLine", "Usage: %1").arg(usage()) + QStringLiteral("\n\n") +
                   summary + QStringLiteral("\n");
    if (!options.isEmpty())
        text += QLatin1Char('\n');
    for (const QCommandLineOption &known : options + commonOptions())
        text += QStringLiteral("  %1\n      %2\n").arg(placeholder(known), known.description());
    return text;
}

Result<CommandLine> CommandLine::parse(const CommandSpec &spec, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(spec.options + commonOptions());
    if (!parser.parse(QStringList{QStringLiteral("zhucun-cli")} + words))
        return failure(ErrorCode::Usage, {parser.errorText()});
    if (const QString wrong = complaint(spec, parser); !wrong.isEmpty())
        return failure(ErrorCode::Usage, {wrong});
    CommandLine line;
    line.m_arguments = parser.positionalArguments();
    for (const QString &name : parser.optionNames())
        line.m_values.insert(name, parser.values(name));
    return line;
}

Result<std::optional<QDate>> CommandLine::day(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::Usage,
                       {QCoreApplication::translate("CommandLine", "--%1: \"%2\" is not a day. Write 2026-03-05.")
                            .arg(option, value(option))});
    return std::optional<QDate>(day);
}

Result<std::optional<YearMonth>> CommandLine::month(const QString &option) const
{
    if (!has(option))
        return std::optional<YearMonth>();
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}-[0-9]{2}$"));
    const QString typed = value(option);
    const auto month = shape.match(typed).hasMatch()
                           ? YearMonth::fromNumber(QString(typed).remove(QLatin1Char('-')).toInt())
                           : std::nullopt;
    if (!month)
        return failure(ErrorCode::Usage,
                       {QCoreApplication::translate("CommandLine", "--%1: \"%2\" is not a month. Write 2026-03.")
                            .arg(option, typed)});
    return std::optional<YearMonth>(month);
}

} // namespace zhucun::cli

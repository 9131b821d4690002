#include "cli/program.h"

#include "cli/output.h"

#include <QCoreApplication>

namespace zhucun::cli {

namespace {

const QString kJson = QStringLiteral("--json");
const QString kHelp = QStringLiteral("--help");

bool isLanguage(const QString &name) { return name == QLatin1String("zh") || name == QLatin1String("en"); }

} // namespace

QString languageIn(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString value = words[i] == QLatin1String("--lang")             ? words.value(i + 1)
                              : words[i].startsWith(QLatin1String("--lang=")) ? words[i].section(QLatin1Char('='), 1)
                                                                              : QString();
        if (isLanguage(value))
            return value;
    }
    return {};
}

Program::Program(Context context) : m_context(std::move(context)), m_commands(allCommands()) {}

int Program::run(const QStringList &words) const
{
    const bool json = words.contains(kJson);
    const Called called = find(words);
    if (called.command)
        return runCommand(called, json);
    QStringList commands = words;
    commands.removeAll(kJson);
    if (commands.isEmpty() || commands.first() == kHelp) {
        printText(overview());
        return int(commands.isEmpty() ? ExitStatus::WrongUsage : ExitStatus::Done);
    }
    const QString sentence =
        QCoreApplication::translate("Program", "There is no command \"%1\".").arg(commands.first());
    return printError({ErrorCode::Usage, {sentence}, {}, {}, {}}, QStringLiteral("zhucun-cli COMMAND --help"), json);
}

Program::Called Program::find(const QStringList &words) const
{
    for (const auto &command : m_commands) {
        const QStringList name = command->spec().name.split(QLatin1Char(' '));
        if (words.mid(0, name.size()) == name)
            return {command.get(), words.mid(name.size())};
    }
    return {};
}

int Program::runCommand(const Called &called, bool json) const
{
    const CommandSpec spec = called.command->spec();
    if (called.rest.contains(kHelp)) {
        printText(spec.help());
        return int(ExitStatus::Done);
    }
    const Result<CommandLine> line = CommandLine::parse(spec, called.rest);
    if (!line)
        return printError(line.error(), spec.usage(), json);
    if (line->has(QStringLiteral("lang")) && !isLanguage(line->value(QStringLiteral("lang")))) {
        const QString sentence = QCoreApplication::translate("Program", "--lang: \"%1\" is neither zh nor en.")
                                     .arg(line->value(QStringLiteral("lang")));
        return printError({ErrorCode::Usage, {sentence}, {}, {}, {}}, spec.usage(), json);
    }
    const Result<Answer> answer = called.command->run(*line, m_context);
    if (!answer)
        return printError(answer.error(), spec.usage(), json);
    if (json)
        printJson(answer->json);
    else
        printText(answer->text + QLatin1Char('\n'));
    return int(answer->status);
}

QString Program::overview() const
{
    QString text =
        QCoreApplication::translate("Program", "Usage: zhucun-cli COMMAND … [--json] [--lang zh|en] [--help]") +
        QStringLiteral("\n\n");
    for (const auto &command : m_commands) {
        const CommandSpec spec = command->spec();
        text += QStringLiteral("  %1\n      %2\n").arg(spec.name, spec.summary);
    }
    return text;
}

} // namespace zhucun::cli

#pragma once

#include "cli/command.h"

namespace zhucun::cli {

/// Finds the command that the words name, runs it and prints what it answers: text or, with --json, one JSON object.
class Program
{
public:
    explicit Program(Context context);

    /// The exit status. `words` without the program's own name.
    int run(const QStringList &words) const;

private:
    struct Called {
        const Command *command = nullptr;
        QStringList rest; ///< words after the command's name
    };
    Called find(const QStringList &words) const;
    int runCommand(const Called &called, bool json) const;
    QString overview() const;

    Context m_context;
    std::vector<std::unique_ptr<Command>> m_commands;
};

/// "en" or "zh" as --lang says, wherever it stands; empty when it is not given or something else.
QString languageIn(const QStringList &words);

} // namespace zhucun::cli

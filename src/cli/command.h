#pragma once

#include "cli/commandline.h"
#include "core/canceltoken.h"
#include "core/result.h"
#include "core/time/clock.h"
#include "domain/record/record.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace zhucun::cli {

/// What scripts rely on.
enum class ExitStatus { Done = 0, CouldNot = 1, WrongUsage = 2, InputRejected = 3, NotAllowed = 4 };

struct Context {
    const Clock &clock;
    Actor actor;
    CancelToken cancel;
    ProgressCallback progress; ///< may be empty
};

/// What a command has to say, for people and for programs; which of the two is printed is not its business.
struct Answer {
    QString text;
    QJsonObject json;
    ExitStatus status = ExitStatus::Done;
};

/// One thing that can be asked for. Knows of no other command and prints nothing itself.
class Command
{
public:
    virtual ~Command() = default;
    virtual CommandSpec spec() const = 0;
    virtual Result<Answer> run(const CommandLine &line, const Context &context) const = 0;
};

/// In the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace zhucun::cli

#include "core/platform/systemuser.h"

namespace zhucun {

QString systemUser()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QStringLiteral("local");
}

} // namespace zhucun

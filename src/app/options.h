#pragma once

#include "core/result.h"

#include <QStringList>

namespace zhucun::app {

/// What the command line asks of the window program.
struct Options {
    QString file;     ///< empty: the one opened last
    QString language; ///< "zh_CN" or "en"; empty: as chosen in the settings
    bool readOnly = false;
    QString help; ///< not empty: print this and leave
};

/// Error Usage with what was not understood. `arguments` start with the program's name.
Result<Options> parseOptions(const QStringList &arguments);

} // namespace zhucun::app

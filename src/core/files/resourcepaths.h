#pragma once

#include <QString>

namespace zhucun {

/// Where a data file that comes with the program lies ("divisions.csv.gz"): in share/zhucun beside the folder of the
/// executable, or beside the executable itself. When it is in neither, the first of the two, for the message.
/// Needs a QCoreApplication.
QString resourcePath(const QString &fileName);

} // namespace zhucun

#pragma once

#include "core/error.h"

#include <QString>

namespace zhucun::log {

/// Where a line comes from; each category has its own level.
enum class Category { App, Db, Import, Report, Gui };
enum class Level { Debug, Info, Warning, Error };

/// Starts logging to `folder`/zhucun.log (5 files of 2 MiB, rotated). An empty folder logs to standard error only.
/// Lines before start() are dropped. `levels` such as "db=debug,gui=warning"; others stay at info.
void start(const QString &folder, const QString &levels = {});
void stop();

/// No personal data at Info and above: no names, ID numbers, phones or free text of records.
void write(Category category, Level level, const QString &text);

inline void debug(Category category, const QString &text) { write(category, Level::Debug, text); }
inline void info(Category category, const QString &text) { write(category, Level::Info, text); }
inline void warning(Category category, const QString &text) { write(category, Level::Warning, text); }

/// Logs the detail of an error under a new short id ("E-4K7Q2M") and returns the error with that id. An error that
/// already has one is returned as it is.
Error report(Category category, Error error);

} // namespace zhucun::log

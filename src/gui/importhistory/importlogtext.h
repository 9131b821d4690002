#pragma once

#include "domain/transfer/importbatch.h"

namespace zhucun::gui {

QString timeText(const QDateTime &time);
/// In force, partly undone, undone; or that it changed nothing.
QString stateText(const ImportBatch &batch);
/// Counts, size and hash.
QString importFactsText(const ImportBatch &batch);
/// What was wrong with rows, and what was taken back, with what stayed and why.
QString importLogText(const ImportDetails &details);
/// A line for each record that stays; at most so many, and how many more there are.
QStringList keptLines(const ImportUndo &undo, qsizetype most);

} // namespace zhucun::gui

#pragma once

#include <QList>
#include <QStringList>

namespace zhucun::cli {

/// Rows in columns as wide as they need, Chinese characters counted as two; `numbers` tells which columns stand at the
/// right. The first row is the heading.
QString textTable(const QList<QStringList> &rows, const QList<bool> &numbers);

/// The rows as CSV.
QString csvText(const QList<QStringList> &rows);

} // namespace zhucun::cli

#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace zhucun::gui {

class WindowedTableModel;

/// Rows with their headings, tabs between cells, as spreadsheets paste them. nullopt when they are too many, or not all
/// loaded.
std::optional<QString> tableText(const WindowedTableModel &model, const QStringList &columnKeys,
                                 const std::vector<qint64> &ids);

} // namespace zhucun::gui

#pragma once

#include <QString>

namespace zhucun::gui {

/// What a field of a record that can be merged is called, by its column.
QString mergeFieldName(const QString &table, const QString &field);

/// What records of a table are called: "Visits".
QString recordsName(const QString &table);

} // namespace zhucun::gui

#pragma once

#include "domain/record/lookup.h"

#include <QString>

namespace zhucun::gui {

/// The page on which a record of that kind opens.
QString pageKeyOf(LookupKind kind);
/// The page for records of a table; empty where they have none.
QString pageKeyOfTable(const QString &table);

} // namespace zhucun::gui

#pragma once

#include "domain/unit/unit.h"

#include <span>

namespace zhucun::demo {

struct UnitEntry {
    QStringView name;
    UnitCategory category;
};

/// Names of offices that send teams, by level; no names for townships, whose governments do.
std::span<const UnitEntry> unitNames(UnitLevel level);

} // namespace zhucun::demo

#pragma once

#include "domain/unit/unit.h"

namespace zhucun {

/// The level that a unit's name tells: 省农业农村厅, 河北省财政厅, 张家口市尚义县水务局. nullopt when it tells none.
std::optional<UnitLevel> guessUnitLevel(const QString &name);

} // namespace zhucun

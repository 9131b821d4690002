#pragma once

#include "domain/division/division.h"
#include "domain/village/village.h"

#include <vector>

namespace zhucun {

/// A county as the bundled division list has it: what a new database starts with.
struct CountyTree {
    struct Township {
        QString code; ///< 9 digits
        QString name;
        struct VillageEntry {
            QString code; ///< 12 digits
            QString name; ///< without the committee's suffix: 北朝碾村
        };
        std::vector<VillageEntry> villages;
    };

    QString provinceCode, provinceName;
    QString cityCode, cityName;
    QString countyCode, countyName;
    std::vector<Township> townships;
};

} // namespace zhucun

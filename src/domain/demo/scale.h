#pragma once

#include <array>

namespace zhucun::demo {

enum class Scale {
    County,     ///< what a new user looks at
    CountyFull, ///< a county's whole year
    City,       ///< as large as the largest source reports, for benchmarks
};

/// How much of everything.
struct Figures {
    int villages;             ///< at least so many; synthetic ones fill up, 0 = as the county has them
    std::array<int, 4> teams; ///< by level: province, city, county, township
    int cadres;               ///< posted on the day of the demo
    int visits;               ///< within the year before
    int disputes;
    int resolved;
    int weakVillages; ///< 软弱涣散村, of which two have no team

    int teamCount() const { return teams[0] + teams[1] + teams[2] + teams[3]; }
};

constexpr Figures figuresOf(Scale scale)
{
    switch (scale) {
    case Scale::County:
        return {0, {4, 18, 67, 0}, 267, 6000, 300, 255, 8};
    case Scale::CountyFull:
        return {0, {4, 18, 67, 0}, 267, 60000, 3000, 2556, 8};
    case Scale::City:
        return {2059, {10, 84, 390, 983}, 5109, 766078, 13839, 11791, 60};
    }
    return {};
}

} // namespace zhucun::demo

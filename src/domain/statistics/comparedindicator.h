#pragma once

#include "domain/statistics/indicator.h"

#include <optional>

namespace zhucun {

/// What a number is compared with.
enum class Comparison { LastYear, LastPeriod };

/// "petitions.total.yoy" is the change of petitions.total against last year, "petitions.total.last_year" what it was
/// then; nullopt for a code that ends otherwise.
struct ComparedName {
    QString of;
    Comparison kind = Comparison::LastYear;
    bool isChange = true;
};
std::optional<ComparedName> comparedNamed(const QString &code);

/// 同比 or 环比 of an indicator: in percent of the earlier value; of a rate in percentage points. Or the earlier value
/// itself, 上年同期 or 上期.
Indicator comparedIndicator(const Indicator &of, const ComparedName &name);

} // namespace zhucun

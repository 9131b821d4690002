#pragma once

#include "domain/target/target.h"
#include "storage/sql/connection.h"

#include <optional>
#include <vector>

namespace zhucun::storage {

/// Whom a target is asked for. A record of the scope by its id (townships, villages, teams, units, categories), a level
/// of units or a group of cadres by its code.
struct TargetAsked {
    TargetScope scope = TargetScope::County;
    qint64 id = 0;
    QString term = {};
    bool each = false; ///< of a term: what each owes, instead of what is to be reached together
};

/// What is to be reached at the end of `period`; nullopt when no target was set. A target for one period goes before
/// one for every period, a township's own before that of 每乡镇. Money in 元, rates in percent.
std::optional<double> targetValue(sql::Connection &connection, const QString &code, const TargetAsked &asked,
                                  const Period &period);

/// All targets of an indicator, oldest first.
std::vector<Target> targetsOf(sql::Connection &connection, const QString &code);

/// As windowsOf(); rounds by their own days, named by their numbers.
std::vector<TargetWindow> targetWindows(sql::Connection &connection, TargetPeriodKind kind, const Period &days);

} // namespace zhucun::storage

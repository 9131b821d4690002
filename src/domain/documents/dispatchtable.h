#pragma once

#include "core/vocabulary.h"
#include "domain/roster/rosterline.h"

#include <functional>
#include <vector>

namespace zhucun {

/// Whom 统计表 counts.
enum class CountedCadres { All, FirstSecretaries, Others };
template <>
struct Vocabulary<CountedCadres> {
    static const std::vector<Term<CountedCadres>> &terms();
};

/// What 统计表 is made from: the postings valid on the day.
struct DispatchTableData {
    QString place; ///< county or township
    QDate day;
    DivisionId townshipId;
    RoundId roundId;
    QString roundName;
    CountedCadres counted = CountedCadres::All;
    std::vector<RosterLine> lines; ///< of all postings; townships in their order
};

/// One column of the table: which cadres it counts.
struct DispatchColumn {
    QString group;
    QString heading;
    std::function<bool(const RosterLine &line)> counts;
    bool isUnknown = false; ///< of the group: those about whom nothing is written
};

/// Total, then by sex, level of the unit, rank, age, schooling, political status; the columns of a group add up to the
/// total.
std::vector<DispatchColumn> dispatchColumns(QDate day);

struct DispatchRow {
    QString townshipCode;
    QString townshipName;
    std::vector<int> cadres; ///< distinct, by column
};

/// A row for each township, then one of all of them together: who is posted to two townships counts once there.
struct DispatchTable {
    std::vector<DispatchColumn> columns; ///< without those of unknown that count nobody
    std::vector<DispatchRow> townships;
    DispatchRow total;
};
DispatchTable dispatchTableOf(const DispatchTableData &data);

} // namespace zhucun

#pragma once

#include "domain/issue/reportissue.h"

#include <functional>

namespace zhucun {

/// Why a figure differs from what it was.
enum class ChangeKind {
    Added,      ///< a record that was not there, or did not count
    Removed,    ///< a record in the trash, or one that no longer counts
    Edited,     ///< counts then and now, with another amount
    Moved,      ///< counts in another figure of the indicator, or in another period
    Definition, ///< the record is as it was; the definition of the indicator is not
    Rest,       ///< in no record: a value typed in, a target
};
template <>
struct Vocabulary<ChangeKind> {
    static const std::vector<Term<ChangeKind>> &terms();
};

/// What became of a record since the first of two figures.
struct RecordTrace {
    bool isTrashed = false;
    bool isNew = false;     ///< written down since
    bool isRedated = false; ///< one of its days was changed
    QString editor;         ///< who changed it last; empty: nobody since
    QDateTime editedAt;
};

/// A figure with its records, as issued or as it is now.
struct FigureState {
    FigureRef ref;
    std::vector<FigureMember> members;
};

struct RecordChange {
    FigureMember record;          ///< as it is in the second figure, or was in the first
    std::optional<double> before; ///< its amount; of a ratio its part
    std::optional<double> after;
    double difference = 0; ///< what it adds to the difference of the figures
    double part = 0;       ///< of a ratio: by how much it changes the numerator
    double base = 0;       ///< and the denominator
    RecordTrace trace;
};

/// All that changed a figure for one reason.
struct DifferencePart {
    ChangeKind kind = ChangeKind::Rest;
    double difference = 0;
    double part = 0;
    double base = 0;
    std::vector<RecordChange> records;
};

struct FigureDifference {
    FigureRef before; ///< without a code: the figure is new
    FigureRef after;  ///< without a code: the figure is gone
    bool isRatio = false;
    std::vector<DifferencePart> parts; ///< their differences add up to difference()

    const FigureRef &any() const { return after.code.isEmpty() ? before : after; }
    /// No value counts as 0.
    double difference() const { return after.value.value_or(0) - before.value.value_or(0); }
    bool hasChanged() const { return !parts.empty() || before.value != after.value; }
};

using TraceOf = std::function<RecordTrace(const FigureRef &figure, const FigureMember &record)>;

/// Figures standing at the same place are held against each other, in the order of `before`, new ones last. Of a ratio
/// a record's share of the difference is 100 × (change of its part − old ratio × change of its base) / new base.
std::vector<FigureDifference> compareFigures(const std::vector<FigureState> &before,
                                             const std::vector<FigureState> &after, const TraceOf &traceOf);

} // namespace zhucun

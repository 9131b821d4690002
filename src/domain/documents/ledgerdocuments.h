#pragma once

#include "domain/dispute/dispute.h"
#include "domain/filter/filter.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/ledger/ledgerkind.h"
#include "domain/petition/petition.h"
#include "domain/visit/visit.h"

#include <vector>

namespace zhucun {

/// Whether the lines of a ledger stand under headings of their place, each with its own sums.
enum class LedgerGrouping { None, Township, Village };
template <>
struct Vocabulary<LedgerGrouping> {
    static const std::vector<Term<LedgerGrouping>> &terms();
};

/// More lines than this are no document: some two thousand pages.
constexpr int kMostLedgerLines = 50'000;

/// Which records a ledger (台账) lists, and how.
struct LedgerScope {
    Filter filter;
    LedgerGrouping grouping = LedgerGrouping::None;
};

/// Where the record of a line belongs; invalid and empty where that is not known.
struct LedgerPlace {
    DivisionId townshipId;
    QString townshipName;
    VillageId villageId;
    QString villageName;
};

struct VisitLine {
    LedgerPlace place;
    VisitRow visit;
    QString passedOnTo;
    QString note;
};

struct DisputeLine {
    LedgerPlace place;
    DisputeRow dispute;
    DisputeSource source = DisputeSource::Sweep;
    QString group;
    std::optional<QDate> acceptedOn;
    std::optional<DisputeOutcome> outcome;
    QString agreementNumber;
    std::optional<QDate> revisitedOn;
    QString revisitResult;
    bool petitionLinked = false;
    QString note;
};

/// Of the 帮扶台账.
struct DeedLine {
    LedgerPlace place;
    LedgerRow entry;
    QString kindCode;
    LedgerMeasure measure = LedgerMeasure::Entries;
    QString content;
    QString note;
};

struct PetitionLine {
    LedgerPlace place;
    PetitionRow petition;
    QString note;
};

/// What a ledger is made from: its lines by place where it is grouped, then by day.
template <class Line>
struct LedgerData {
    QString place; ///< county, township or village of the title
    LedgerScope scope;
    QString roundName; ///< of scope.filter.roundId
    std::vector<Line> lines;
};
using VisitLedgerData = LedgerData<VisitLine>;
using DisputeLedgerData = LedgerData<DisputeLine>;
using DeedLedgerData = LedgerData<DeedLine>;
using PetitionLedgerData = LedgerData<PetitionLine>;

/// What the entries of one kind add up to; a kind has one unit.
struct DeedSum {
    QString kindCode;
    QString kindName;
    QString unit;
    LedgerMeasure measure = LedgerMeasure::Entries;
    int entries = 0;
    std::optional<Quantity> quantity; ///< nullopt: no entry gives one; likewise below
    std::optional<qint64> households;
    std::optional<qint64> people;
    std::optional<Money> amount;
    Quantity counted; ///< of entries: each as many as its quantity, or one

    void add(const DeedLine &line);
    /// The figure of the kind, as statistics show it: money in yuan.
    double figure() const;
};

/// By kind, in the order in which the kinds first appear.
std::vector<DeedSum> deedSums(const std::vector<DeedLine> &lines);

} // namespace zhucun

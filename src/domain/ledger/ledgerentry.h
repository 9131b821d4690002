#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/quantity.h"
#include "domain/record/record.h"

#include <QDate>

#include <vector>

namespace zhucun {

enum class LedgerStage { Planned, Building, Finished, Accepted };
enum class LedgerMode { New, Repair, Renovate };
/// What vouches for an entry (佐证): A a receipt, B photos, C words alone, D nothing.
enum class EvidenceGrade { Receipt, Photo, Text, None };

/// 资金来源 with its part of the amount, where known.
struct LedgerFund {
    QString source;
    std::optional<Money> amount;

    friend bool operator==(const LedgerFund &, const LedgerFund &) = default;
};

/// 帮扶台账: one deed, project, training, sum of money … Which columns are filled its kind says; what a kind no longer
/// uses stays on old entries.
struct LedgerEntry {
    LedgerEntryId id;
    RecordMeta meta;
    QDate happenedOn;
    LedgerKindId kindId;
    QString title;
    QString content;
    VillageId villageId;
    DivisionId townshipId; ///< of an entry without a village
    TeamId teamId;
    CadreId cadreId;
    UnitId unitId;
    std::optional<Quantity> quantity; ///< in the unit of the kind
    std::optional<int> households;
    std::optional<int> people;
    std::optional<Money> amount;
    std::optional<LedgerStage> stage;
    std::optional<LedgerMode> mode;
    QString variant; ///< name of one the kind offers, or another
    std::optional<EvidenceGrade> grade;
    bool typical = false; ///< 典型事迹
    QString note;
    std::vector<LedgerFund> funds;
    EventId eventId = {}; ///< of records in several ledgers
};

template <>
struct Vocabulary<LedgerStage> {
    static const std::vector<Term<LedgerStage>> &terms();
};
template <>
struct Vocabulary<LedgerMode> {
    static const std::vector<Term<LedgerMode>> &terms();
};
template <>
struct Vocabulary<EvidenceGrade> {
    static const std::vector<Term<EvidenceGrade>> &terms();
};

/// Of the funds whose part is known; nullopt when none is.
std::optional<Money> sumOf(const std::vector<LedgerFund> &funds);

struct LedgerRow {
    LedgerEntryId id;
    QDate happenedOn;
    QString townshipName;
    QString villageName;
    QString teamName;
    QString cadreName;
    QString unitName;
    QString kindName;
    QString kindUnit;
    QString title;
    QString variant;
    std::optional<Quantity> quantity;
    std::optional<int> households;
    std::optional<int> people;
    std::optional<Money> amount;
    QString fundNames;
    std::optional<LedgerStage> stage;
    std::optional<LedgerMode> mode;
    std::optional<EvidenceGrade> grade;
    bool typical = false;
};

} // namespace zhucun

#pragma once

#include "core/result.h"
#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QByteArray>

#include <vector>

namespace zhucun {

/// What a kind belongs to in a report.
enum class LedgerTheme { PartyBuilding, Economy, Infrastructure, Livelihood, Training, Environment, Publicity, Other };
/// What the figure of a kind adds up: its entries (one that gives a quantity counts for as many), or one of their
/// columns.
enum class LedgerMeasure { Entries, Quantity, Households, People, Amount };

/// 细类 a kind offers; an entry may name another one.
struct LedgerVariant {
    QString code; ///< stable, lower_snake
    QString name;

    friend bool operator==(const LedgerVariant &, const LedgerVariant &) = default;
};

/// 事项类别 of the ledger: what is counted, in which unit and with which columns. Data that a county adds to and
/// renames; the code stays, indicators are called by it (ledger.roads_km).
struct LedgerKind {
    LedgerKindId id;
    RecordMeta meta;
    QString code; ///< stable, lower_snake, unique
    QString name;
    LedgerTheme theme = LedgerTheme::Other;
    LedgerMeasure measure = LedgerMeasure::Entries;
    QString unit; ///< 件, 公里, 亩: of the figure
    // What each column is called on this kind; empty: not used.
    QString quantityLabel;
    QString householdsLabel;
    QString peopleLabel;
    QString amountLabel;
    QString variantLabel;
    bool usesFunds = false; ///< fund sources with amounts
    bool usesStage = false; ///< 计划/在建/完工/验收
    bool usesMode = false;  ///< 新建/维修/改造
    QString definition;     ///< 口径
    int position = 0;       ///< order in lists
    bool active = true;     ///< inactive: kept on old entries, no longer offered
    std::vector<LedgerVariant> variants;
};

template <>
struct Vocabulary<LedgerTheme> {
    static const std::vector<Term<LedgerTheme>> &terms();
};
template <>
struct Vocabulary<LedgerMeasure> {
    static const std::vector<Term<LedgerMeasure>> &terms();
};

/// Kinds as a file lists them. Invalid with the rule and the code of the kind that is wrong.
Result<std::vector<LedgerKind>> ledgerKindsFromJson(const QByteArray &json);

/// Those that come with the program (every kind of the source reports), in the order of reports.
const std::vector<LedgerKind> &standardLedgerKinds();

} // namespace zhucun

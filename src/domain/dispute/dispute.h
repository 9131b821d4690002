#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "domain/record/record.h"

#include <QDate>

#include <vector>

namespace zhucun {

enum class DisputeSource { Sweep, Application, Petition, Referred, Assigned };
enum class DisputeRisk { Normal, Serious, Grave };
enum class DisputeOutcome { Settled, Failed, Litigation, Escalated, Withdrawn };
/// Derived from what is filled in, never typed. Order is the order of the work.
enum class DisputeState { Registered, Accepted, InMediation, Resolved, Unresolved, Revisited, Archived };

struct DisputeParty {
    QString name;
    QString phone;
    QString nationalId;

    friend bool operator==(const DisputeParty &, const DisputeParty &) = default;
};

/// One dated step of the mediation (调处过程).
struct DisputeStep {
    QDate takenOn;
    QString text;
    QString by; ///< who mediated

    friend bool operator==(const DisputeStep &, const DisputeStep &) = default;
};

/// 矛盾纠纷, aggregate with parties and steps.
struct Dispute {
    DisputeId id;
    RecordMeta meta;
    QString number; ///< 编号, unique; given when left empty: year and running number
    QDate foundOn;
    DisputeSource source = DisputeSource::Sweep;
    VillageId villageId;
    QString group;
    CategoryId categoryId;       ///< CategoryKind::DisputeCategory
    std::optional<int> people;   ///< 涉及人数
    std::optional<Money> amount; ///< 涉及金额
    DisputeRisk risk = DisputeRisk::Normal;
    QString summary;         ///< 简要情况
    CadreId responsibleId;   ///< 责任人 when a cadre on file
    QString responsibleName; ///< otherwise
    QString leadOfficial;    ///< 包案领导
    std::optional<QDate> acceptedOn;
    std::optional<DisputeOutcome> outcome;
    std::optional<QDate> resolvedOn; ///< >= foundOn
    QString agreementNumber;
    std::optional<QDate> revisitedOn;
    QString revisitResult;
    std::optional<QDate> archivedOn;
    bool petitionLinked = false; ///< 涉访
    DisputeId recurrenceOf;      ///< an earlier dispute that flared up again
    bool typical = false;
    QString note;
    std::vector<DisputeParty> parties;
    std::vector<DisputeStep> steps; ///< ascending by day
    EventId eventId = {};           ///< of records in several ledgers

    DisputeState state() const;
};

template <>
struct Vocabulary<DisputeSource> {
    static const std::vector<Term<DisputeSource>> &terms();
};
template <>
struct Vocabulary<DisputeRisk> {
    static const std::vector<Term<DisputeRisk>> &terms();
};
template <>
struct Vocabulary<DisputeOutcome> {
    static const std::vector<Term<DisputeOutcome>> &terms();
};
template <>
struct Vocabulary<DisputeState> {
    static const std::vector<Term<DisputeState>> &terms();
};

struct DisputeRow {
    DisputeId id;
    QString number;
    QDate foundOn;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    QString categoryName;
    QString partyNames;
    DisputeRisk risk = DisputeRisk::Normal;
    QString summary;
    QString responsibleName;
    QString leadOfficial;
    DisputeState state = DisputeState::Registered;
    std::optional<QDate> resolvedOn;
    std::optional<int> people;
    std::optional<Money> amount;
    qint64 daysOpen = 0; ///< until resolved, else until today
};

} // namespace zhucun

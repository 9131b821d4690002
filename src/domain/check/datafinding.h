#pragma once

#include "core/time/period.h"
#include "domain/check/datarule.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QStringList>

#include <optional>
#include <set>

namespace zhucun {

/// Somebody looked at a finding and said "this is right" (确认无误). Known by rule, records and part; it holds as long
/// as the values it was said of.
struct DataVerdict {
    DataVerdictId id;
    RecordMeta meta;
    DataRule rule = DataRule::IdFormat;
    QString entity;
    QString recordUid;
    QString otherUid;    ///< of a finding about two records
    QString part;        ///< see DataFinding
    QString fingerprint; ///< of the values judged
    QString note;
};

/// One thing the data check asks somebody to look at.
struct DataFinding {
    DataRule rule = DataRule::IdFormat;
    DataSeverity severity = DataSeverity::Warning;
    QString entity; ///< table of the record
    qint64 id = 0;
    QString uid;
    qint64 otherId = 0; ///< of the same table, where it is about two
    QString otherUid;
    QString part; ///< tells findings of one rule and record apart: a day, a month, a member
    QString label;
    QStringList args; ///< for the sentence, see reports/wording/datafindingtext.h
    std::optional<QDate> day;
    DivisionId townshipId;
    QString townshipName;
    QString fingerprint;

    bool isAccepted = false;
    bool isChangedSince = false; ///< accepted once, of other values
    DataVerdictId verdictId;
    QString note;
    QString acceptedBy;
    QDateTime acceptedAt; ///< UTC
};

/// Of what to look for.
struct DataCheckScope {
    DivisionId townshipId;
    std::optional<Period> period; ///< only findings of a day within
    std::set<DataRule> rules;     ///< none: all that are on
    QString entity;               ///< only what is about this record
    qint64 id = 0;
};

/// What a verdict depends on, as a short text that changes with any of the values.
QString fingerprintOf(const QStringList &values);

/// Whether a verdict is about this finding, of whatever values.
bool isAbout(const DataVerdict &verdict, const DataFinding &finding);

} // namespace zhucun

#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/transfer/transferrecord.h"

#include <QDateTime>

#include <vector>

namespace zhucun {

/// What has become of an import since.
enum class ImportState { InForce, PartlyUndone, Undone };
template <>
struct Vocabulary<ImportState> {
    static const std::vector<Term<ImportState>> &terms();
};

/// One file that was brought in.
struct ImportBatch {
    ImportBatchId id;
    qint64 transactionId = 0; ///< of the change log; 0: the import changed nothing
    QString entity;           ///< as imports call it: "roster"
    QString fileName;
    QString sha256; ///< of the file; empty: it was not handed over
    qint64 size = 0;
    QString account;
    QDateTime importedAt; ///< UTC
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 errors = 0;
    qint64 warnings = 0;
    ImportState state = ImportState::InForce;

    bool hasFile() const { return !sha256.isEmpty(); }
    bool changedNothing() const { return transactionId == 0; }
};

/// Which imports are wanted, newest first.
struct ImportListQuery {
    QString text;         ///< each word in the name of the file, the account or the hash …
    QStringList entities; ///< … or the entity among these
    ImportBatchId before; ///< only older ones: the page after
    int limit = 200;
};

/// Why something an import wrote is not taken back.
enum class WhyKept {
    Changed,       ///< somebody changed it since
    ReferredTo,    ///< another record refers to it; args: table and number of the referring records
    MonthClosed,   ///< a closed month rests on it; args: the month
    Taken,         ///< another record has what this one had before
    FormerTrashed, ///< what stood there before is in the trash
};
template <>
struct Vocabulary<WhyKept> {
    static const std::vector<Term<WhyKept>> &terms();
};

/// Something an import wrote that stays when it is taken back.
struct KeptRecord {
    QString table;
    qint64 id = 0; ///< of the cadre where the table is attendance_day
    QDate day;     ///< of attendance_day, or when it happened
    QString label;
    QString field; ///< empty: the record as a whole
    WhyKept why = WhyKept::Changed;
    QStringList args;

    friend bool operator==(const KeptRecord &, const KeptRecord &) = default;
};

/// What taking an import back did, or would do.
struct ImportUndo {
    /// Most of what stayed that is named; the count goes on.
    static constexpr qsizetype kNamedKept = 1000;

    qint64 transactionId = 0; ///< of the change log; 0: nothing was taken back
    QString account;
    QDateTime at;        ///< UTC
    qint64 restored = 0; ///< records whose fields are as they were before
    qint64 trashed = 0;  ///< records that went to the trash
    qint64 days = 0;     ///< days of attendance that are as they were before
    qint64 kept = 0;
    QList<KeptRecord> keptRecords;
    bool inForce = true; ///< false: undone itself since

    qint64 takenBack() const { return restored + trashed + days; }
};

/// An import with its log.
struct ImportDetails {
    ImportBatch batch;
    QList<RowProblem> problems;    ///< the first of them
    std::vector<ImportUndo> undos; ///< oldest first
};

/// One record that an import wrote.
struct ImportedRecord {
    QString table;
    qint64 id = 0; ///< of the cadre where the table is attendance_day
    QDate day;
    QString label;
    bool isNew = false; ///< otherwise the import changed what was there
    bool isChangedSince = false;
    bool isTrashed = false;
};

/// A page of what an import wrote.
struct ImportedRecords {
    qint64 total = 0;
    std::vector<ImportedRecord> records;
};

} // namespace zhucun

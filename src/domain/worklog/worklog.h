#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

/// 工作日志: what a cadre did on a day. A line can become a visit, or an entry of the ledger, and then names it.
struct WorkLog {
    WorkLogId id;
    RecordMeta meta;
    CadreId cadreId;
    QDate day;
    QString content;
    VisitId visitId = {};             ///< the visit made of it
    LedgerEntryId ledgerEntryId = {}; ///< the deed made of it
};

struct WorkLogRow {
    WorkLogId id;
    CadreId cadreId;
    QString cadreName;
    QString townshipName;
    QString villageName;
    QDate day;
    QString content;
    VisitId visitId;
    LedgerEntryId ledgerEntryId;
};

} // namespace zhucun

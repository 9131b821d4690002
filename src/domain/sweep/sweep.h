#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

/// 排查: one village looked over for one period. Nothing found is a nil return (零报告), a fact of its own.
struct Sweep {
    SweepId id;
    RecordMeta meta;
    VillageId villageId;
    QDate from;
    QDate to;
    int found = 0; ///< 起
    QString reporter;
    QString note;

    bool isNilReturn() const { return found == 0; }
};

struct SweepRow {
    SweepId id;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    QDate from;
    QDate to;
    int found = 0;
    QString reporter;
};

} // namespace zhucun

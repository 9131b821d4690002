#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

/// 轮次 (批次): the term for which teams are sent.
struct Round {
    RoundId id;
    RecordMeta meta;
    int number = 1; ///< unique
    QString name;
    QDate startsOn;
    std::optional<QDate> endsOn; ///< planned or actual; open while unknown
};

struct RoundRow {
    RoundId id;
    int number = 1;
    QString name;
    QDate startsOn;
    std::optional<QDate> endsOn;
    qint64 teams = 0;
    qint64 cadres = 0; ///< distinct, any posting in the round
};

} // namespace zhucun

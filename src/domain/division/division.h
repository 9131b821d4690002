#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

namespace zhucun {

enum class DivisionLevel { Province, City, County, Township };

/// 行政区划 down to the township (乡/镇/街道); villages are entities of their own.
struct Division {
    DivisionId id;
    RecordMeta meta;
    QString code; ///< statistical code: 2, 4, 6 or 9 digits
    QString name;
    DivisionLevel level = DivisionLevel::Township;
    DivisionId parentId; ///< invalid for the topmost division kept in this database
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn; ///< merged or renamed; history keeps referring to it
};

template <>
struct Vocabulary<DivisionLevel> {
    static const std::vector<Term<DivisionLevel>> &terms();
};

struct DivisionRow {
    DivisionId id;
    QString code;
    QString name;
    DivisionLevel level = DivisionLevel::Township;
    QString parentName;
    qint64 villages = 0;
    qint64 teams = 0;  ///< not dissolved
    qint64 cadres = 0; ///< posted today
};

} // namespace zhucun

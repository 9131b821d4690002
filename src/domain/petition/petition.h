#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <optional>

namespace zhucun {

/// Where it was received, lowest first: at 省 and 中央 it has gone over the county's head.
enum class PetitionLevel { Township, County, City, Province, Central };
/// 形式.
enum class PetitionMode { Letter, Visit, Online };

/// 信访.
struct Petition {
    PetitionId id;
    RecordMeta meta;
    QDate receivedOn;
    VillageId villageId;
    DivisionId townshipId; ///< that of the village when there is one, filled in when saved
    PetitionLevel level = PetitionLevel::Township;
    PetitionMode form = PetitionMode::Visit;
    int people = 1;     ///< 人次
    QString petitioner; ///< 信访人
    QString matter;
    std::optional<QDate> doneOn; ///< >= receivedOn; open without it
    QString result;
    QString note;
    EventId eventId = {}; ///< of records in several ledgers
};

template <>
struct Vocabulary<PetitionLevel> {
    static const std::vector<Term<PetitionLevel>> &terms();
};
template <>
struct Vocabulary<PetitionMode> {
    static const std::vector<Term<PetitionMode>> &terms();
};

struct PetitionRow {
    PetitionId id;
    QDate receivedOn;
    QString townshipName;
    QString villageName;
    PetitionLevel level = PetitionLevel::Township;
    PetitionMode form = PetitionMode::Visit;
    int people = 1;
    QString petitioner;
    QString matter;
    std::optional<QDate> doneOn;
    QString result;
};

} // namespace zhucun

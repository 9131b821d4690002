#pragma once

#include "core/result.h"
#include "core/time/period.h"
#include "domain/ids.h"

#include <QJsonObject>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace zhucun {

/// One test on one field. The field is a name the entity's repository declares ("unit_level", "found_on").
struct Condition {
    enum class Op { Is, IsNot, AnyOf, Contains, AtLeast, AtMost, IsEmpty, IsNotEmpty };

    QString field;
    Op op = Op::Is;
    QVariantList
        values; ///< numbers, strings, bools or yyyymmdd day numbers; AnyOf takes several, the tests of emptiness none

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Which records: a value that drives lists, saved views, drill-down, exports and the command line alike.
/// Everything given must hold. Trashed records never match unless `trashed`, and then only they do.
struct Filter {
    std::vector<Condition> conditions;
    std::optional<Period> period; ///< by the record's own date
    DivisionId townshipId;
    VillageId villageId;
    RoundId roundId;
    QString text; ///< free text incl. pinyin and initials
    bool trashed = false;

    bool isEmpty() const { return *this == Filter{}; }
    QJsonObject toJson() const;
    static Result<Filter> fromJson(const QJsonObject &json);

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// Order of a list; the empty field is the entity's own order. Ties are broken by id.
struct Sort {
    QString field;
    bool descending = false;

    friend bool operator==(const Sort &, const Sort &) = default;
};

} // namespace zhucun

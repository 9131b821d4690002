#include "storage/target/targetmapping.h"

#include "core/text/fold.h"
#include "domain/statistics/indicator.h"
#include "storage/sql/quantitycodec.h"

#include <algorithm>

namespace zhucun::sql {

/// By code, by the name the program gives it, by what the note says.
static QString targetKey(const Target &target)
{
    const auto &known = builtInIndicators();
    const auto indicator = std::ranges::find(known, target.indicator, &Indicator::code);
    const QString name = indicator == known.end() ? QString() : indicator->name;
    return text::fold(target.indicator) + QLatin1Char(' ') + text::fold(name) + QLatin1Char(' ') +
           text::fold(target.note);
}

const TableMapping<Target> &Mapping<Target>::table()
{
    static const TableMapping<Target> mapping{
        QStringLiteral("target"),
        {
            column("indicator", &Target::indicator),
            column("scope", &Target::scope),
            column("each", &Target::each),
            column("township_id", &Target::townshipId),
            column("village_id", &Target::villageId),
            column("team_id", &Target::teamId),
            column("unit_id", &Target::unitId),
            column("category_id", &Target::categoryId),
            column("unit_level", &Target::unitLevel),
            column("cadre_group", &Target::cadreGroup),
            column("period_kind", &Target::periodKind),
            column("period", &Target::period),
            column("value", &Target::value),
            column("upper", &Target::upper),
            column("note", &Target::note),
            derived<Target>("search_key", [](const Target &t) { return Value(targetKey(t)); }),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql

#include "storage/spotcheck/spotcheckmapping.h"

#include "core/text/fold.h"

namespace zhucun::sql {

const TableMapping<SpotCheck> &Mapping<SpotCheck>::table()
{
    static const TableMapping<SpotCheck> mapping{
        QStringLiteral("spot_check"),
        {
            column("checked_on", &SpotCheck::checkedOn),
            column("minute", &SpotCheck::minute),
            column("mode", &SpotCheck::mode),
            column("inspectors", &SpotCheck::inspectors),
            column("village_id", &SpotCheck::villageId),
            column("note", &SpotCheck::note),
            derived<SpotCheck>("search_key",
                               [](const SpotCheck &check) { return Value(text::fold(check.inspectors)); }),
        },
        {
            list<SpotCheck, SpotCheckLine>(
                "lines", "spot_check_line", "spot_check_id", &SpotCheck::lines,
                {column("cadre_id", &SpotCheckLine::cadreId), column("result", &SpotCheckLine::result),
                 column("follow_up", &SpotCheckLine::followUp), column("follow_up_on", &SpotCheckLine::followUpOn),
                 column("closed_on", &SpotCheckLine::closedOn), column("note", &SpotCheckLine::note)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql

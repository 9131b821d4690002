#include "storage/closing/correctionmapping.h"

namespace zhucun::sql {

static ColumnMapping<Correction> halfColumn(const char *name, DayHalves Correction::*halves, DayStatus DayHalves::*half)
{
    return {QString::fromLatin1(name),
            [=](const Correction &correction) { return Codec<DayStatus>::encode(correction.*halves.*half); },
            [=](Correction &correction, const Value &value) {
                correction.*halves.*half = Codec<DayStatus>::decode(value);
            }};
}

const TableMapping<Correction> &Mapping<Correction>::table()
{
    static const TableMapping<Correction> mapping{
        QStringLiteral("correction"),
        {
            column("number", &Correction::number),
            column("cadre_id", &Correction::cadreId),
            column("township_id", &Correction::townshipId),
            column("day", &Correction::day),
            halfColumn("before_morning", &Correction::before, &DayHalves::morning),
            halfColumn("before_afternoon", &Correction::before, &DayHalves::afternoon),
            halfColumn("after_morning", &Correction::after, &DayHalves::morning),
            halfColumn("after_afternoon", &Correction::after, &DayHalves::afternoon),
            column("reason", &Correction::reason),
            column("requested_by", &Correction::requestedBy),
            column("approved_by", &Correction::approvedBy),
            column("made_on", &Correction::madeOn),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql

#include "storage/check/dataverdictmapping.h"

namespace zhucun::sql {

const TableMapping<DataVerdict> &Mapping<DataVerdict>::table()
{
    static const TableMapping<DataVerdict> mapping{
        QStringLiteral("data_verdict"),
        {
            column("rule", &DataVerdict::rule),
            column("entity", &DataVerdict::entity),
            column("record_uid", &DataVerdict::recordUid),
            column("other_uid", &DataVerdict::otherUid),
            column("part", &DataVerdict::part),
            column("fingerprint", &DataVerdict::fingerprint),
            column("note", &DataVerdict::note),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql

#include "storage/rules/statusmarkmapping.h"

namespace zhucun::sql {

const TableMapping<StatusMark> &Mapping<StatusMark>::table()
{
    static const TableMapping<StatusMark> mapping{
        QStringLiteral("status_mark"),
        {
            column("status", &StatusMark::status),
            column("symbol", &StatusMark::symbol),
            column("colour", &StatusMark::colour),
            column("entry_key", &StatusMark::key),
        },
        {},
    };
    return mapping;
}

} // namespace zhucun::sql

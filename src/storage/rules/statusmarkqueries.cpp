#include "storage/rules/statusmarkqueries.h"

#include "storage/list/idpage.h"
#include "storage/record/recordstore.h"
#include "storage/rules/statusmarkmapping.h"

namespace zhucun::storage {

std::vector<StatusMark> ownStatusMarks(sql::Connection &connection)
{
    std::vector<StatusMark> marks;
    const auto ids = findAs<StatusMarkId>(
        connection, QStringLiteral("SELECT id FROM status_mark WHERE deleted_at IS NULL ORDER BY status"), {});
    for (const StatusMarkId id : ids)
        marks.push_back(*RecordStore<StatusMark>::find(connection, id));
    return marks;
}

StatusMarks statusMarks(sql::Connection &connection)
{
    StatusMarks marks = standardMarks();
    for (const StatusMark &own : ownStatusMarks(connection)) {
        const auto place = std::size_t(own.status);
        if (place < marks.size())
            marks[place] = own;
    }
    return marks;
}

} // namespace zhucun::storage

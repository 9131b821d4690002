#include "storage/situation/reportqueries.h"

#include "storage/list/idpage.h"
#include "storage/record/recordstore.h"
#include "storage/situation/reportmappings.h"

namespace zhucun::storage {

namespace {

template <class T>
std::vector<T> recordsOf(sql::Connection &connection, const QString &sql)
{
    std::vector<T> records;
    for (const qint64 id : findIds(connection, sql, {})) {
        if (std::optional<T> record = RecordStore<T>::find(connection, decltype(T::id)(id)))
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace

std::vector<ReportTemplate> reportTemplates(sql::Connection &connection)
{
    return recordsOf<ReportTemplate>(
        connection, QStringLiteral("SELECT id FROM report_template WHERE deleted_at IS NULL ORDER BY name, id"));
}

std::vector<ReportDraft> reportDrafts(sql::Connection &connection)
{
    return recordsOf<ReportDraft>(
        connection,
        QStringLiteral("SELECT id FROM report_draft WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC"));
}

} // namespace zhucun::storage

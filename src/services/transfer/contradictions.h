#pragma once

#include "services/transfer/importrow.h"
#include "storage/record/recordstore.h"

#include <map>

namespace zhucun {

/// Which row of a file brought which record, so that a later row that says something else is noticed: the last one
/// would win, and nobody would know. Adding to what an earlier row left blank is no contradiction.
template <class T>
class Contradictions
{
public:
    using Id = decltype(T::id);

    bool knows(Id id) const { return m_rows.count(id) > 0; }
    void note(Id id, int row) { m_rows.emplace(id, row); }

    /// Before `stored` becomes `changed`.
    void warn(ImportRow &row, const T &stored, const T &changed) const
    {
        const auto earlier = m_rows.find(stored.id);
        if (earlier == m_rows.end())
            return;
        const T blank{};
        Violations found;
        for (const auto &column : sql::Mapping<T>::table().columns) {
            const sql::Value before = column.get(stored);
            if (column.set && before != column.get(blank) && before != column.get(changed))
                found << Violation{column.name,
                                   QStringLiteral("row_contradicts"),
                                   {QString::number(earlier->second)},
                                   Violation::Severity::Warning};
        }
        row.add(found);
    }

private:
    std::map<Id, int> m_rows;
};

} // namespace zhucun

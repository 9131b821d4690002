#pragma once

#include "services/record/saverecord.h"
#include "services/transfer/contradictions.h"
#include "services/transfer/resolver.h"
#include "services/transfer/rowimporter.h"
#include "storage/event/eventrepository.h"

namespace zhucun {

/// Whether two records say the same, derived columns and meta apart.
template <class T>
bool sameContent(const T &a, const T &b)
{
    const auto &mapping = sql::Mapping<T>::table();
    for (const auto &column : mapping.columns) {
        if (column.set && column.get(a) != column.get(b))
            return false;
    }
    for (const auto &list : mapping.lists) {
        if (list.get(a) != list.get(b))
            return false;
    }
    return true;
}

/// Saves through the rules; broken ones reject the row, warnings stay on it.
template <class T>
bool saveFromRow(storage::UnitOfWork &work, ImportRow &row, T &record)
{
    Violations warnings;
    const Status saved = saveRecord(work, record, &warnings);
    if (saved)
        row.add(warnings);
    else
        row.add(saved.error().violations);
    return saved.has_value();
}

/// Inserts a new record; writes a stored one only when the row changes it.
template <class T>
RowOutcome saveChanged(storage::UnitOfWork &work, ImportRow &row, T &record, const std::optional<T> &stored)
{
    if (stored && sameContent(*stored, record))
        return RowOutcome::Unchanged;
    if (!saveFromRow(work, row, record))
        return RowOutcome::Rejected;
    return stored ? RowOutcome::Updated : RowOutcome::Inserted;
}

/// An import in which a row is one record.
template <class T>
class RecordImporter : public RowImporter
{
public:
    using Id = decltype(T::id);

    RecordImporter(storage::UnitOfWork &work, Resolver &resolver) : m_work(work), m_resolver(resolver) {}

    RowOutcome import(ImportRow &row) override
    {
        T fresh;
        take(row, fresh);
        if (row.isRejected())
            return RowOutcome::Rejected;
        const std::vector<Id> ids = candidates(row, fresh);
        if (row.isRejected())
            return RowOutcome::Rejected;
        std::optional<T> stored;
        std::optional<T> changed;
        for (const Id id : ids) {
            const auto found = storage::RecordStore<T>::find(connection(), id);
            T after = *found;
            ImportRow quiet = row; // what is wrong with the cells is known from the fresh record
            take(quiet, after);
            const bool same = sameContent(*found, after);
            // Of several alike, the one the row says nothing new about, then the first that no row has matched yet.
            if (same || !changed || (m_seen.knows(stored->id) && !m_seen.knows(id))) {
                stored = found;
                changed = after;
            }
            if (same)
                break;
        }
        const bool isUnsure = ids.size() > 1 && !sameContent(*stored, *changed);
        if (isUnsure && rejectAmbiguous(row, ids))
            return RowOutcome::Rejected;
        if (!stored) {
            completeNew(row, fresh);
            if (row.isRejected())
                return RowOutcome::Rejected;
        }
        if (stored) {
            remark(row, *stored, *changed);
            m_seen.warn(row, *stored, *changed);
        }
        T record = changed.value_or(fresh);
        const RowOutcome outcome = saveChanged(m_work, row, record, stored);
        if (outcome != RowOutcome::Rejected)
            m_seen.note(record.id, row.number());
        if constexpr (requires { record.eventId; }) {
            if (outcome == RowOutcome::Updated && stored->eventId.isValid() && stored->eventId != record.eventId)
                storage::EventRepository::dropIfEmpty(m_work, stored->eventId);
        }
        return outcome;
    }

protected:
    /// Takes over the cells: onto a new record first, then onto each stored one that may be meant (with its id).
    virtual void take(ImportRow &row, T &record) = 0;
    /// Stored records with the natural key of `fresh`, the likeliest first. May reject the row.
    virtual std::vector<Id> candidates(ImportRow &row, const T &fresh) = 0;
    /// What only a record not on file gets: a guess from other cells, or from other records. May reject the row.
    virtual void completeNew(ImportRow &, T &) {}
    /// May warn of what the row is about to change on the record that was found.
    virtual void remark(ImportRow &, const T & /*stored*/, const T & /*changed*/) {}
    /// Several records fit and the row would change each of them: true when it was rejected. Otherwise they are taken
    /// in turn, one a row.
    virtual bool rejectAmbiguous(ImportRow &, const std::vector<Id> &) { return false; }

    storage::UnitOfWork &work() { return m_work; }
    sql::Connection &connection() { return m_work.connection(); }
    Resolver &resolver() { return m_resolver; }

private:
    storage::UnitOfWork &m_work;
    Resolver &m_resolver;
    Contradictions<T> m_seen;
};

} // namespace zhucun

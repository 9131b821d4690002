#pragma once

#include "core/result.h"

#include <QFuture>
#include <QList>

#include <functional>

namespace zhucun {

class Workspace;

template <class T>
struct Saved {
    T record;            ///< as stored: with id, version and what was filled in
    Violations warnings; ///< rules that advise but do not refuse
};

/// Load, save, trash and restore of one kind of record. Instantiated in recordservice.cpp for every entity.
template <class T>
class RecordService
{
public:
    using Id = decltype(T::id);

    explicit RecordService(Workspace &workspace) : m_workspace(&workspace) {}

    /// NotFound when it does not exist; a record in the trash is found, with meta.deletedAt set.
    QFuture<Result<T>> load(Id id) const;

    /// A record without id is new. Errors: Invalid with all violations at once, Conflict (args: who, when) when it was
    /// changed since it was read, Duplicate, NotFound.
    QFuture<Result<Saved<T>>> save(T record) const;

    /// The same change in several records, all or none and one step to undo; the number of those it made different.
    /// `change` runs on the database's thread. Errors as of save(); the argument of Invalid is the id of the record.
    QFuture<Result<int>> edit(const QList<Id> &ids, std::function<void(T &record)> change) const;

    /// To the trash, all or none; the number trashed. Referenced (args: "table=count" ...) when other records refer to
    /// one, Invalid with rule month_closed when a closed month rests on one.
    QFuture<Result<int>> trash(const QList<Id> &ids) const;
    QFuture<Result<int>> restore(const QList<Id> &ids) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

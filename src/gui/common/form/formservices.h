#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "services/record/recordservice.h"
#include "services/views/viewservice.h"

#include <functional>

namespace zhucun::gui {

/// Forms typed and not yet saved, kept through a crash.
struct DraftAccess {
    std::function<QFuture<Status>(const QString &form, const FormDraft &draft)> save;
    std::function<QFuture<Status>(const QString &form, qint64 recordId)> remove;
    std::function<QFuture<Result<std::vector<FormDraft>>>(const QString &form)> all;

    static DraftAccess of(const ViewService &views)
    {
        return {[views](const QString &form, const FormDraft &draft) { return views.saveDraft(form, draft); },
                [views](const QString &form, qint64 recordId) { return views.removeDraft(form, recordId); },
                [views](const QString &form) { return views.drafts(form); }};
    }
};

/// What every form needs, whatever its record.
struct FormServices {
    FieldContext fields;
    DraftAccess drafts;
    bool readOnly = false; ///< the workspace was opened for reading only

    static FormServices of(const LookupService &lookup, const ViewService &views, const Clock &clock, bool readOnly)
    {
        return {FieldContext::of(lookup, clock), DraftAccess::of(views), readOnly};
    }
};

/// Load, save, edit and trash of one kind of record.
template <class T>
struct RecordAccess {
    using Id = decltype(T::id);

    std::function<QFuture<Result<T>>(Id id)> load;
    std::function<QFuture<Result<Saved<T>>>(const T &record)> save;
    std::function<QFuture<Result<int>>(const QList<Id> &ids)> trash;
    std::function<QFuture<Result<int>>(const QList<Id> &ids)> restore;
    std::function<QFuture<Result<int>>(const QList<Id> &ids, const std::function<void(T &)> &change)> edit;

    static RecordAccess of(const RecordService<T> &service)
    {
        return {[service](Id id) { return service.load(id); },
                [service](const T &record) { return service.save(record); },
                [service](const QList<Id> &ids) { return service.trash(ids); },
                [service](const QList<Id> &ids) { return service.restore(ids); },
                [service](const QList<Id> &ids, const std::function<void(T &)> &change) {
                    return service.edit(ids, change);
                }};
    }
};

} // namespace zhucun::gui

#pragma once

#include "core/result.h"
#include "services/record/frozenrules.h"
#include "services/record/rules.h"
#include "storage/record/recordstore.h"

namespace zhucun {

/// The one way a record gets into the database, for forms and imports alike: completes it, holds it against its own
/// rules and those that need other records, then writes it. Collects warnings into `warnings` when given.
/// Within a transaction; sets the record's id and version.
template <class T>
Status saveRecord(storage::UnitOfWork &work, T &record, Violations *warnings = nullptr)
{
    if (kIsUnchangeable<T> && record.id.isValid()) {
        const Violations refused{{{}, QStringLiteral("unchangeable"), {}, Violation::Severity::Error}};
        return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {}, {}, refused});
    }
    complete(work, record);
    Violations violations = validate(record, work.clock().today());
    violations += crossViolations(work.connection(), record);
    violations += frozenViolations(work.connection(), record);
    if (hasErrors(violations))
        return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {}, {}, violations});
    if (warnings)
        *warnings = violations;
    if (record.id.isValid())
        storage::RecordStore<T>::update(work, record);
    else
        storage::RecordStore<T>::insert(work, record);
    return {};
}

} // namespace zhucun

#include "services/posting/replacement.h"

#include "services/record/saverecord.h"
#include "services/workspace/workspace.h"
#include "storage/posting/postingmapping.h"

namespace zhucun {

static Result<PostingId> replaceWithin(storage::UnitOfWork &work, const Replacement &replacement)
{
    std::optional<Posting> ended = storage::RecordStore<Posting>::find(work.connection(), replacement.endedId);
    if (!ended || ended->meta.deletedAt)
        return failure(ErrorCode::NotFound, {QStringLiteral("posting")});
    if (ended->endReason)
        return tl::unexpected<Error>(
            Error{ErrorCode::Invalid,
                  {},
                  {},
                  {},
                  {{QStringLiteral("ends_on"), QStringLiteral("ended_already"), {}, Violation::Severity::Error}}});
    Posting successor = *ended; // before the end is written: place, round and role carry over
    ended->endsOn = replacement.lastDay;
    ended->endReason = replacement.reason;
    if (Status saved = saveRecord(work, *ended); !saved)
        return tl::unexpected<Error>(saved.error());

    successor.id = {};
    successor.cadreId = replacement.successorId;
    successor.startsOn = replacement.lastDay.addDays(1);
    if (successor.endsOn && *successor.endsOn < successor.startsOn)
        successor.endsOn.reset();
    successor.documentNumber = replacement.documentNumber;
    successor.note.clear();
    if (Status saved = saveRecord(work, successor); !saved)
        return tl::unexpected<Error>(saved.error());
    return successor.id;
}

QFuture<Result<PostingId>> replaceMember(Workspace &workspace, const Replacement &replacement)
{
    return workspace.write(QStringLiteral("posting.replace"),
                           [replacement](storage::UnitOfWork &work) { return replaceWithin(work, replacement); });
}

} // namespace zhucun

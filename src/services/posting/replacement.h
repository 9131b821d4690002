#pragma once

#include "core/result.h"
#include "domain/posting/posting.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// One member of a team gives way to another.
struct Replacement {
    PostingId endedId;
    QDate lastDay; ///< of the old posting; the new one begins the day after
    PostingEndReason reason = PostingEndReason::Rotation;
    CadreId successorId;
    QString documentNumber; ///< of the new posting
};

/// Ends one posting and begins another with the same place and role, in one transaction and one step of undo. Errors:
/// NotFound, Invalid (as saving either posting, or "ended_already" when the old one has ended), Conflict.
QFuture<Result<PostingId>> replaceMember(Workspace &workspace, const Replacement &replacement);

} // namespace zhucun

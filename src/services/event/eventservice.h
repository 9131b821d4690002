#pragma once

#include "core/result.h"
#include "domain/dispute/dispute.h"
#include "domain/event/event.h"
#include "domain/ledger/ledgerentry.h"
#include "domain/visit/visit.h"

#include <QFuture>

namespace zhucun {

class Workspace;

/// Says of records in several ledgers that they are the same event, so that it can be counted once.
class EventService
{
public:
    explicit EventService(Workspace &workspace) : m_workspace(&workspace) {}

    /// What belongs to the event of a record. Errors: NotFound, of a record in the trash too.
    QFuture<Result<EventMembers>> membersOf(const EventRecord &record) const;
    /// Records it may be the same event as, nearest first.
    QFuture<Result<std::vector<EventMember>>> nearby(const EventSearch &search) const;

    /// Makes two records the same event: a new one, the one that either has already, or of two events one, which is
    /// that of `record`. Errors: NotFound, Usage for a record with itself.
    QFuture<Status> link(const EventRecord &record, const EventRecord &other) const;
    /// Takes the record out of its event; one that fewer than two records are left of disappears. Those in the trash
    /// count there: they may come back. Errors: NotFound.
    QFuture<Status> unlink(const EventRecord &record) const;

    // What the record says already, for the same in another ledger. Not stored. Errors: NotFound.
    QFuture<Result<Visit>> visitOf(const EventRecord &record) const;
    QFuture<Result<Dispute>> disputeOf(const EventRecord &record) const;
    QFuture<Result<LedgerEntry>> entryOf(const EventRecord &record) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

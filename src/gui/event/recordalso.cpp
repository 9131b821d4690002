#include "gui/event/recordalso.h"

#include "gui/common/await.h"
#include "gui/dispute/disputeform.h"
#include "gui/event/eventpages.h"
#include "gui/ledger/ledgerform.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/recordpage/beginrecord.h"
#include "gui/visit/visitform.h"

namespace zhucun::gui {

RecordAlso::RecordAlso(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent), m_service(workspace), m_window(window)
{
}

void RecordAlso::begin(const EventRecord &from, EventPart as)
{
    const auto use = [this, from, as](auto typed) {
        return [this, from, as, typed](const auto &begun) {
            if (begun)
                beginAs(from, as, typed(*begun));
            else
                fail(begun.error());
        };
    };
    switch (as) {
    case EventPart::Visit:
        return await(m_service.visitOf(from), this, use(&VisitForm::typed));
    case EventPart::Dispute:
        return await(m_service.disputeOf(from), this, use(&DisputeForm::typed));
    case EventPart::LedgerEntry:
        return await(m_service.entryOf(from), this, use(&LedgerForm::typed));
    case EventPart::Petition:
        return; // they come from outside
    }
}

void RecordAlso::beginAs(const EventRecord &from, EventPart as, const QJsonObject &typed)
{
    beginRecord(m_window, this, pageKeyOf(as), typed, [this, from, as](qint64 id) { link(from, {as, id}); });
}

void RecordAlso::link(const EventRecord &from, const EventRecord &made)
{
    await(m_service.link(from, made), this, [this, made](const Status &linked) {
        if (!linked)
            m_window.showError(tr("It is saved, but not linked as the same event."), linked.error());
        m_window.refreshPage(pageKeyOf(made.part)); // its form shows the version before
    });
}

void RecordAlso::fail(const Error &error) { m_window.showError(tr("Nothing could be made of this record."), error); }

EventAccess eventAccess(const PageContext &context)
{
    const EventService service(context.workspace);
    auto *also = new RecordAlso(context.workspace, context.window, &context.window);
    return {[service](const EventRecord &record) { return service.membersOf(record); },
            [service](const EventSearch &search) { return service.nearby(search); },
            [service](const EventRecord &record, const EventRecord &other) { return service.link(record, other); },
            [service](const EventRecord &record) { return service.unlink(record); },
            [also](const EventRecord &record, EventPart as) { also->begin(record, as); }};
}

} // namespace zhucun::gui

#include "gui/worklog/recordfromlog.h"

#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/ledger/ledgerform.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/recordpage/beginrecord.h"
#include "gui/recordpage/recordpage.h"
#include "gui/visit/visitform.h"

namespace zhucun::gui {

RecordFromLog::RecordFromLog(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent), m_service(workspace), m_window(window)
{
}

void RecordFromLog::beginVisit(WorkLogId id)
{
    await(m_service.visitOf(id), this, [this, id](const Result<Visit> &visit) {
        if (!visit)
            return fail(visit.error());
        beginRecord(m_window, this, QStringLiteral("visits"), VisitForm::typed(*visit),
                    [this, id](qint64 visitId) { showLink(m_service.link(id, VisitId(visitId))); });
    });
}

void RecordFromLog::beginDeed(WorkLogId id)
{
    await(m_service.entryOf(id), this, [this, id](const Result<LedgerEntry> &entry) {
        if (!entry)
            return fail(entry.error());
        beginRecord(m_window, this, QStringLiteral("ledger"), LedgerForm::typed(*entry),
                    [this, id](qint64 entryId) { showLink(m_service.link(id, LedgerEntryId(entryId))); });
    });
}

void RecordFromLog::fail(const Error &error)
{
    m_page->list()->messages()->showError(tr("Nothing could be made of this line."), error);
}

void RecordFromLog::showLink(const QFuture<Status> &linking)
{
    await(linking, this, [this](const Status &linked) {
        if (!linked)
            m_page->list()->messages()->showError(tr("It is saved, but not linked to the work log."), linked.error());
        m_page->refresh();
    });
}

} // namespace zhucun::gui

#include "gui/worklog/visitfromlog.h"

#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/recordpage/recordpage.h"
#include "gui/visit/visitform.h"

#include <QPointer>

namespace zhucun::gui {

VisitFromLog::VisitFromLog(Workspace &workspace, MainWindow &window, QObject *parent)
    : QObject(parent), m_service(workspace), m_window(window)
{
}

void VisitFromLog::begin(WorkLogId id)
{
    await(m_service.visitOf(id), this, [this, id](const Result<Visit> &visit) {
        if (!visit) {
            m_page->list()->messages()->showError(tr("No visit could be made of this line."), visit.error());
            return;
        }
        m_window.openNew(QStringLiteral("visits"), VisitForm::typed(*visit),
                         [self = QPointer<VisitFromLog>(this), id](qint64 visitId) {
                             if (self)
                                 self->link(id, VisitId(visitId));
                         });
    });
}

void VisitFromLog::link(WorkLogId id, VisitId visitId)
{
    await(m_service.link(id, visitId), this, [this](const Status &linked) {
        if (!linked)
            m_page->list()->messages()->showError(tr("The visit is saved, but not linked to the work log."),
                                                  linked.error());
        m_page->refresh();
    });
}

} // namespace zhucun::gui

#pragma once

#include "services/worklog/worklogservice.h"

#include <QObject>

namespace zhucun::gui {

class MainWindow;
class RecordPage;

/// Begins a visit or an entry of the ledger out of a line of the work log, and links the two once it is stored.
class RecordFromLog final : public QObject
{
    Q_OBJECT

public:
    RecordFromLog(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);

    /// Where failures are told, and what shows the link afterwards.
    void setPage(RecordPage *page) { m_page = page; }
    void beginVisit(WorkLogId id);
    void beginDeed(WorkLogId id);

private:
    void showLink(const QFuture<Status> &linking);
    void fail(const Error &error);

    WorkLogService m_service;
    MainWindow &m_window;
    RecordPage *m_page = nullptr;
};

} // namespace zhucun::gui

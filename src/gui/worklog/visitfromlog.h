#pragma once

#include "services/worklog/worklogservice.h"

#include <QObject>

namespace zhucun::gui {

class MainWindow;
class RecordPage;

/// Begins a visit out of a line of the work log, and links the two once the visit is stored.
class VisitFromLog final : public QObject
{
    Q_OBJECT

public:
    VisitFromLog(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);

    /// Where failures are told, and what shows the link afterwards.
    void setPage(RecordPage *page) { m_page = page; }
    void begin(WorkLogId id);

private:
    void link(WorkLogId id, VisitId visitId);

    WorkLogService m_service;
    MainWindow &m_window;
    RecordPage *m_page = nullptr;
};

} // namespace zhucun::gui

#pragma once

#include "gui/event/eventaccess.h"

#include <QObject>

class QJsonObject;

namespace zhucun::gui {

class MainWindow;
struct PageContext;

/// Begins a record of the same event in another ledger, and links the two once it is stored.
class RecordAlso final : public QObject
{
    Q_OBJECT

public:
    RecordAlso(Workspace &workspace, MainWindow &window, QObject *parent = nullptr);

    void begin(const EventRecord &from, EventPart as);

private:
    void beginAs(const EventRecord &from, EventPart as, const QJsonObject &typed);
    void link(const EventRecord &from, const EventRecord &made);
    void fail(const Error &error);

    EventService m_service;
    MainWindow &m_window;
};

/// What the forms of a page need; lives as long as the window.
EventAccess eventAccess(const PageContext &context);

} // namespace zhucun::gui

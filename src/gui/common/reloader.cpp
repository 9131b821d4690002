#include "gui/common/reloader.h"

#include <QEvent>
#include <QWidget>

namespace zhucun::gui {

Reloader::Reloader(QWidget *shown, int delayMs, std::function<void()> load)
    : QObject(shown), m_shown(shown), m_load(std::move(load))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delayMs);
    connect(&m_soon, &QTimer::timeout, this, &Reloader::now);
    shown->installEventFilter(this);
}

void Reloader::markStale()
{
    m_isStale = true;
    if (m_shown->isVisible())
        soon();
}

void Reloader::soon() { m_soon.start(); }

void Reloader::now()
{
    m_soon.stop();
    m_isStale = false;
    m_load();
}

bool Reloader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_shown && event->type() == QEvent::Show && m_isStale)
        now();
    return QObject::eventFilter(watched, event);
}

} // namespace zhucun::gui

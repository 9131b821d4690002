#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace zhucun::gui {

/// Reads anew what a widget shows after something has changed: a little later while it is in view, so that several
/// changes are read once; otherwise not before it comes into view.
class Reloader final : public QObject
{
    Q_OBJECT

public:
    /// The widget owns it. `load` asks for what is to be shown; it is asked for at the first show at the latest.
    Reloader(QWidget *shown, int delayMs, std::function<void()> load);

    /// What is shown is of before.
    void markStale();
    /// Something else is to be shown, as a field has changed.
    void soon();
    void now();
    bool isStale() const { return m_isStale; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_shown;
    std::function<void()> m_load;
    QTimer m_soon;
    bool m_isStale = true;
};

} // namespace zhucun::gui

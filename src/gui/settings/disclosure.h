#pragma once

#include <QObject>

namespace zhucun::gui {

/// Whether ID numbers and phones are shown in full. Off at every start: a list on a screen is read over shoulders.
class Disclosure final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed)
    {
        if (revealed == m_revealed)
            return;
        m_revealed = revealed;
        Q_EMIT changed(revealed);
    }

Q_SIGNALS:
    void changed(bool revealed);

private:
    bool m_revealed = false;
};

} // namespace zhucun::gui

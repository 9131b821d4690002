#pragma once

#include <QTranslator>

namespace zhucun::app {

/// The words of the interface, ours and Qt's own. Lives as long as the application.
class Language
{
public:
    /// "en" needs no translation; anything else is Chinese. Before the first window and before other threads.
    void install(const QString &name);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace zhucun::app

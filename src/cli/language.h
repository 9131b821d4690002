#pragma once

#include <QTranslator>

namespace zhucun::cli {

/// The words of messages. Installed while it lives.
class Language
{
public:
    /// "en" or, for anything else, Chinese. Before other threads exist.
    void install(const QString &name);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace zhucun::cli

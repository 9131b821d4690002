#include "cli/language.h"

#include "reports/wording/termtext.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace zhucun::cli {

void Language::install(const QString &name)
{
    const bool english = name == QLatin1String("en");
    setUiLanguage(english ? UiLanguage::English : UiLanguage::Chinese);
    if (english)
        return;
    // A missing translation leaves English words; nothing a scheduled job should be told about each time.
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(QStringLiteral(":/i18n/zhucun_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace zhucun::cli

#include "app/language.h"

#include "core/log/log.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace zhucun::app {

void Language::install(const QString &name)
{
    if (name == QLatin1String("en")) {
        setUiLanguage(UiLanguage::English);
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    setUiLanguage(UiLanguage::Chinese);
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    if (m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    else
        log::warning(log::Category::App, QStringLiteral("Qt's own Chinese translation is not installed"));
    if (m_ours.load(QStringLiteral(":/i18n/zhucun_zh_CN.qm")))
        QCoreApplication::installTranslator(&m_ours);
    else
        log::warning(log::Category::App, QStringLiteral("the Chinese translation is missing from the program"));
}

} // namespace zhucun::app

#include "app/app.h"
#include "app/language.h"
#include "app/options.h"
#include "core/log/log.h"
#include "gui/common/appearance.h"
#include "gui/settings/preferences.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

int main(int argc, char **argv)
{
    using namespace zhucun;
    constexpr int kUsageExit = 2;

    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("zhucun"));
    QCoreApplication::setApplicationName(QStringLiteral("zhucun"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/zhucun.svg")));

    const Result<app::Options> options = app::parseOptions(QCoreApplication::arguments());
    if (!options) {
        QTextStream(stderr) << QStringLiteral("zhucun: %1\n").arg(options.error().args.value(0));
        return kUsageExit;
    }
    if (!options->help.isEmpty()) {
        QTextStream(stdout) << options->help;
        return 0;
    }

    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString logFolder = QDir(data).filePath(QStringLiteral("logs"));
    log::start(logFolder);

    QSettings settings;
    const gui::Preferences preferences(settings);
    app::Language language;
    language.install(options->language.isEmpty() ? preferences.language() : options->language);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("App", "Zhucun"));
    gui::applyAppearance(application, preferences.theme());

    int status = 0;
    {
        app::App program(*options, settings, logFolder);
        program.start();
        status = QApplication::exec();
    }
    log::stop();
    return status;
}

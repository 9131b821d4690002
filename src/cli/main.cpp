#include "cli/language.h"
#include "cli/output.h"
#include "cli/program.h"
#include "core/log/log.h"
#include "core/platform/interrupt.h"
#include "core/platform/systemuser.h"

#include <QDir>
#include <QGuiApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    using namespace zhucun;

    // What Qt has to remark about its surroundings is not part of any answer.
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { log::debug(log::Category::App, text); });
    qputenv("QT_QPA_PLATFORM", "offscreen"); // documents need fonts, but there may be no screen
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("zhucun"));
    QCoreApplication::setApplicationName(QStringLiteral("zhucun"));
    const QStringList words = QCoreApplication::arguments().mid(1);

    // Apart from the window's log: two programs must not rotate one file.
    log::start(
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("logs/cli")));
    const CancelToken cancel;
    cancelOnInterrupt(cancel);
    cli::Language language;
    language.install(cli::languageIn(words));

    const SystemClock clock;
    const int status = cli::Program({clock, Actor{systemUser(), {}}, cancel, cli::progressLine()}).run(words);
    log::stop();
    return status;
}

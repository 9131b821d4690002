#include "support/warningguard.h"

#include <gtest/gtest.h>

#include <QMutex>

namespace zhucun::test {

namespace {

QMutex s_mutex;
QString s_expected;
int s_expectedSeen = 0;
QtMessageHandler s_previous = nullptr;

/// The offscreen platform has no window manager and says so at every window.
bool isOfPlatform(const QString &message) { return message.startsWith(QLatin1String("This plugin does not support ")); }

void guard(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isOfPlatform(message)) {
        const QMutexLocker lock(&s_mutex);
        if (!s_expected.isEmpty() && message.contains(s_expected))
            ++s_expectedSeen;
        else
            ADD_FAILURE() << "unexpected warning: " << message.toStdString();
    }
    s_previous(type, context, message);
}

} // namespace

void installWarningGuard() { s_previous = qInstallMessageHandler(guard); }

ExpectWarning::ExpectWarning(const QString &text)
{
    const QMutexLocker lock(&s_mutex);
    s_expected = text;
    s_expectedSeen = 0;
}

ExpectWarning::~ExpectWarning()
{
    const QMutexLocker lock(&s_mutex);
    EXPECT_GT(s_expectedSeen, 0) << "no warning contained: " << s_expected.toStdString();
    s_expected.clear();
}

} // namespace zhucun::test

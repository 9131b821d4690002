#pragma once

#include <QString>
#include <QStringList>

namespace zhucun::test {

/// Fails the running test on any qWarning or worse. Installed by both mains.
void installWarningGuard();

/// Within its scope, warnings that contain `text` are expected; the test fails at the end when none came.
class ExpectWarning
{
public:
    explicit ExpectWarning(const QString &text);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning &) = delete;
    ExpectWarning &operator=(const ExpectWarning &) = delete;
};

} // namespace zhucun::test

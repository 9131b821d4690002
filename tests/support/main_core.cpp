#include "support/warningguard.h"

#include <gmock/gmock.h>

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    zhucun::test::installWarningGuard();
    return RUN_ALL_TESTS();
}

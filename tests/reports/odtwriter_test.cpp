#include "attendancesamples.h"
#include "reports/documents/attendancebulletin.h"
#include "reports/documents/leaveslip.h"
#include "reports/writers/reportwriter.h"
#include "samples.h"

#include <gtest/gtest.h>

using namespace zhucun;
using namespace zhucun::reports;
using namespace zhucun::reports::test;

TEST(OdtWriter, Look)
{
    const OutputFolder folder;
    for (const char *end : {".odt", ".pdf"}) {
        ASSERT_TRUE(write(roster(100), folder.path(QLatin1String("roster") + QLatin1String(end))).has_value());
        ASSERT_TRUE(write(monthlyReport(), folder.path(QLatin1String("monthly") + QLatin1String(end))).has_value());
        ASSERT_TRUE(write(leaveSlip(leaveSlipData(1), 3), folder.path(QLatin1String("slip1") + QLatin1String(end))).has_value());
        ASSERT_TRUE(write(leaveSlip(leaveSlipData(8), 2), folder.path(QLatin1String("slip8") + QLatin1String(end))).has_value());
        BulletinWords typed = usualBulletinWords(QStringLiteral("尚义县"), QDate(2026, 10, 9));
        typed.documentNumber = QStringLiteral("尚组通〔2026〕5号");
        ASSERT_TRUE(write(attendanceBulletin(bulletinData(267), typed), folder.path(QLatin1String("bulletin") + QLatin1String(end))).has_value());
    }
}

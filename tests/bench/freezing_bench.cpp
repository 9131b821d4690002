// What it takes to freeze the figures of documents: opened together, and one by one.
//   zhucun_freezing_bench [county|county-full|city]
#include "services/setupsupport.h"

#include "reports/documents/attendancebulletin.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/townshipmonthly.h"
#include "services/demo/democounty.h"
#include "services/documents/attendancedocuments.h"
#include "services/monthly/monthlyservice.h"
#include "services/setup/countysetup.h"
#include "services/statistics/manydrills.h"
#include "services/statistics/statisticsanswers.h"
#include "services/workspace/workspace.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace zhucun;

namespace {

const FixedClock kClock{QDate(2026, 3, 10)};
const YearMonth kMonth(2026, 2);

struct Opened {
    qint64 milliseconds = 0;
    qint64 records = 0;
};

template <class Open>
Opened measured(const Open &open)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 records = open();
    return {timer.elapsed(), records};
}

qint64 oneByOne(sql::Connection &connection, const std::vector<FigureRef> &figures)
{
    qint64 records = 0;
    for (const FigureRef &figure : figures) {
        if (const auto drill = drillNamed(connection, figure.code, figure.query, figure.key, kClock.today()))
            records += std::ssize(drill->records);
    }
    return records;
}

qint64 together(sql::Connection &connection, const std::vector<FigureRef> &figures)
{
    std::vector<DrillAsked> asked;
    for (const FigureRef &figure : figures)
        asked.push_back({figure.code, figure.query, figure.key});
    qint64 records = 0;
    for (const Result<Drill> &drill : drillsNamed(connection, asked, kClock.today()))
        records += drill ? std::ssize(drill->records) : 0;
    return records;
}

void compare(Workspace &workspace, const char *document, const std::vector<FigureRef> &figures)
{
    const auto both = workspace
                          .read([&figures](sql::Connection &connection) -> Result<std::pair<Opened, Opened>> {
                              return std::pair(measured([&] { return oneByOne(connection, figures); }),
                                               measured([&] { return together(connection, figures); }));
                          })
                          .result();
    if (!both)
        return;
    const auto &[alone, batch] = *both;
    std::printf("%-22s %5zu figures %9lld records   one by one %8lld ms   together %8lld ms   %s\n", document,
                figures.size(), static_cast<long long>(batch.records), static_cast<long long>(alone.milliseconds),
                static_cast<long long>(batch.milliseconds), alone.records == batch.records ? "" : "NOT THE SAME");
}

demo::Scale scaleNamed(const QString &name)
{
    if (name == QLatin1String("city"))
        return demo::Scale::City;
    return name == QLatin1String("county-full") ? demo::Scale::CountyFull : demo::Scale::County;
}

Result<std::unique_ptr<Workspace>> demoCounty(const QString &file, demo::Scale scale)
{
    auto workspace = Workspace::create(file, kClock, Actor{});
    if (!workspace)
        return workspace;
    const Status written = (*workspace)
                               ->write(
                                   QStringLiteral("bench.demo"),
                                   [scale](storage::UnitOfWork &work) -> Status {
                                       if (Status set = setUpCounty(work, test::smallTree()); !set)
                                           return set;
                                       return writeDemo(work, {1, scale, kClock.today()});
                                   },
                                   storage::UnitOfWork::Detail::Bulk)
                               .result();
    if (!written)
        return failure(written.error());
    return workspace;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto workspace =
        demoCounty(folder.filePath(QStringLiteral("bench.zhucun")), scaleNamed(QCoreApplication::arguments().value(1)));
    if (!workspace) {
        std::fprintf(stderr, "no county: %s\n", qPrintable(errorName(workspace.error().code)));
        return 1;
    }
    const AttendanceDocuments documents(**workspace);
    if (const auto bulletin = documents.bulletin(kMonth).result())
        compare(**workspace, "attendance-bulletin", reports::attendanceBulletin(*bulletin, {}).figures);
    if (const auto sheet = documents.attendanceRegister(kMonth, {}).result())
        compare(**workspace, "attendance-register", reports::attendanceRegister(*sheet).figures);
    if (const auto months = MonthlyService(**workspace).months(kMonth, {}).result())
        compare(**workspace, "township-monthly", reports::townshipMonthly(*months, {}).figures);
    return 0;
}

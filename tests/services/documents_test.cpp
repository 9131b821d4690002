// Documents over a demo county: what they print is what the lists and the statistics say.
#include "democountytest.h"

#include "services/documents/attendancedocuments.h"
#include "services/documents/cadredocuments.h"
#include "services/documents/disputedocuments.h"
#include "services/documents/ledgerdocuments.h"
#include "services/documents/workbookdocuments.h"
#include "services/list/listservice.h"
#include "services/monthly/monthlyservice.h"
#include "services/statistics/statisticsservice.h"
#include "storage/cadre/photoqueries.h"
#include "storage/dispute/disputemapping.h"
#include "storage/sql/statement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace zhucun {

namespace {

const YearMonth kMonth(2026, 2);

class Documents : public test::DemoCountyTest
{
protected:
    static LedgerScope monthScope(LedgerGrouping grouping = LedgerGrouping::None)
    {
        LedgerScope scope;
        scope.filter.period = Period::month(kMonth);
        scope.grouping = grouping;
        return scope;
    }

    static double figure(const QString &code, DivisionId township = {})
    {
        StatisticsQuery query;
        query.period = Period::month(kMonth);
        query.townshipId = township;
        const auto figures = StatisticsService(workspace()).figures({code}, query).result();
        EXPECT_TRUE(figures.has_value()) << code.toStdString();
        return figures ? figures->front().value.value_or(-1) : -1;
    }

    static qint64 number(const QString &sql)
    {
        return workspace()
            .read([sql](sql::Connection &connection) -> Result<qint64> {
                auto select = connection.statement(sql);
                return select.next() ? select.get<qint64>(0) : -1;
            })
            .result()
            .value_or(-1);
    }
};

} // namespace

TEST_F(Documents, LedgersListWhatStatisticsCount)
{
    const LedgerDocuments documents(workspace());
    const auto visits = documents.visits(monthScope()).result();
    ASSERT_TRUE(visits.has_value());
    ASSERT_FALSE(visits->lines.empty());
    EXPECT_EQ(double(visits->lines.size()), figure(QStringLiteral("visits.times")));
    double people = 0;
    for (const VisitLine &line : visits->lines)
        people += line.visit.personTimes;
    EXPECT_EQ(people, figure(QStringLiteral("visits.person_times")));
    EXPECT_EQ(visits->place.toStdString(), "尚义县");

    const auto disputes = documents.disputes(monthScope()).result();
    ASSERT_TRUE(disputes.has_value());
    EXPECT_EQ(double(disputes->lines.size()), figure(QStringLiteral("disputes.found")));

    const auto deeds = documents.deeds(monthScope()).result();
    ASSERT_TRUE(deeds.has_value());
    ASSERT_FALSE(deeds->lines.empty());
    for (const DeedSum &sum : deedSums(deeds->lines))
        EXPECT_DOUBLE_EQ(sum.figure(), figure(QStringLiteral("ledger.") + sum.kindCode)) << sum.kindCode.toStdString();
    ASSERT_TRUE(documents.petitions(monthScope()).result().has_value());
}

TEST_F(Documents, ALedgerOfOneTownshipHasNoOther)
{
    LedgerScope scope = monthScope();
    const auto all = LedgerDocuments(workspace()).visits(scope).result();
    ASSERT_TRUE(all.has_value());
    const LedgerPlace place = all->lines.front().place;
    scope.filter.townshipId = place.townshipId;
    const auto some = LedgerDocuments(workspace()).visits(scope).result();
    ASSERT_TRUE(some.has_value());
    EXPECT_EQ(some->place, place.townshipName);
    EXPECT_LT(some->lines.size(), all->lines.size());
    for (const VisitLine &line : some->lines)
        EXPECT_EQ(line.place.townshipId, place.townshipId);
    EXPECT_EQ(double(some->lines.size()), figure(QStringLiteral("visits.times"), place.townshipId));
}

TEST_F(Documents, GroupedLinesStandTogetherEachByDay)
{
    const auto data = LedgerDocuments(workspace()).visits(monthScope(LedgerGrouping::Village)).result();
    ASSERT_TRUE(data.has_value());
    std::set<VillageId> closed;
    for (size_t i = 1; i < data->lines.size(); ++i) {
        const VisitLine &before = data->lines[i - 1];
        const VisitLine &line = data->lines[i];
        if (line.place.villageId == before.place.villageId)
            EXPECT_LE(before.visit.visitedOn, line.visit.visitedOn);
        else
            EXPECT_TRUE(closed.insert(before.place.villageId).second) << "a village comes once";
        EXPECT_LE(before.place.townshipId.value(), line.place.townshipId.value());
    }
}

TEST_F(Documents, AnUnknownFieldOfAFilterIsRefused)
{
    LedgerScope scope = monthScope();
    scope.filter.conditions.push_back({QStringLiteral("no_such_field"), Condition::Op::Is, {1}});
    EXPECT_FALSE(LedgerDocuments(workspace()).visits(scope).result().has_value());
}

TEST_F(Documents, GatheringTellsHowFarItIsAndCanBeStopped)
{
    DocumentWork work;
    qint64 last = 0;
    work.progress = [&last](qint64 done, qint64 total) {
        EXPECT_GT(done, last);
        EXPECT_LE(done, total);
        last = done;
    };
    const auto all = LedgerDocuments(workspace()).visits(monthScope(), work).result();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(size_t(last), all->lines.size());
    work.progress = {};
    work.cancel.cancel();
    const auto stopped = LedgerDocuments(workspace()).visits(monthScope(), work).result();
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    const auto sheets = CadreDocuments(workspace()).sheets({2026, {}, {}, {}}, {}, work).result();
    ASSERT_FALSE(sheets.has_value());
    EXPECT_EQ(sheets.error().code, ErrorCode::Cancelled);
}

TEST_F(Documents, TheTableCountsWhomStatisticsCount)
{
    const CadreDocuments documents(workspace());
    const QDate day = kMonth.lastDay();
    const auto all = documents.dispatch(day, {}, {}, CountedCadres::All).result();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(dispatchTableOf(*all).total.cadres.front(), figure(QStringLiteral("dispatch.cadres")));
    const auto first = documents.dispatch(day, {}, {}, CountedCadres::FirstSecretaries).result();
    ASSERT_TRUE(first.has_value());
    const DispatchTable table = dispatchTableOf(*first);
    EXPECT_EQ(table.total.cadres.front(), figure(QStringLiteral("dispatch.first_secretaries")));
    StatisticsQuery query;
    query.period = {day, day};
    query.by = StatisticsGrouping::Township;
    const auto figures =
        StatisticsService(workspace()).figures({QStringLiteral("dispatch.first_secretaries")}, query).result();
    ASSERT_TRUE(figures.has_value());
    std::map<QString, double> byKey;
    for (const auto &row : figures->front().rows)
        byKey[row.group.key] = row.value.value_or(0);
    for (const DispatchRow &row : table.townships)
        EXPECT_EQ(row.cadres.front(), byKey[row.townshipCode]) << row.townshipCode.toStdString();
}

TEST_F(Documents, DispatchTableGroupsAgesAndSchoolingAsStatisticsDo)
{
    const QDate day = kMonth.lastDay();
    const auto all = CadreDocuments(workspace()).dispatch(day, {}, {}, CountedCadres::All).result();
    ASSERT_TRUE(all.has_value());
    const DispatchTable table = dispatchTableOf(*all);
    const std::pair<QString, StatisticsGrouping> groups[] = {{QStringLiteral("年龄"), StatisticsGrouping::AgeBand},
                                                             {QStringLiteral("学历"), StatisticsGrouping::Education}};
    for (const auto &[name, grouping] : groups) {
        StatisticsQuery query;
        query.period = {day, day};
        query.by = grouping;
        const auto figures =
            StatisticsService(workspace()).figures({QStringLiteral("dispatch.cadres")}, query).result();
        ASSERT_TRUE(figures.has_value());
        std::map<QString, double> printed;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].group == name && table.total.cadres[i] > 0)
                printed[table.columns[i].isUnknown ? QString() : table.columns[i].heading] = table.total.cadres[i];
        }
        std::map<QString, double> counted;
        for (const auto &row : figures->front().rows) {
            if (row.value.value_or(0) > 0)
                counted[row.group.name] = *row.value;
        }
        EXPECT_EQ(printed, counted) << name.toStdString();
        EXPECT_GE(counted.size(), 2u);
    }
}

TEST_F(Documents, ASheetIsTheYearOfItsCadre)
{
    const CadreDocuments documents(workspace());
    const auto all = documents.sheets({2026, {}, {}, {}}, {}).result();
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(qint64(all->sheets.size()),
              number(QStringLiteral("SELECT COUNT(DISTINCT cadre_id) FROM posting WHERE deleted_at IS NULL AND "
                                    "starts_on <= 20261231 AND (ends_on IS NULL OR ends_on >= 20260101)")));
    const auto busy = std::ranges::max_element(
        all->sheets, {}, [](const CadreSheet &sheet) { return sheet.visits[0].visits + sheet.visits[1].visits; });
    const CadreId id = busy->cadre.id;
    Filter filter;
    filter.period = Period::month(YearMonth(2026, 1));
    filter.conditions.push_back({QStringLiteral("cadre"), Condition::Op::Is, {id.value()}});
    const auto visits = ListService<VisitRow>(workspace()).ids(filter, {}).result();
    ASSERT_TRUE(visits.has_value());
    EXPECT_EQ(busy->visits[0].visits, qint64(visits->size()));
    EXPECT_GT(busy->visits[0].visits, 0);
    EXPECT_FALSE(busy->postings.empty());
    for (const PostingRow &posting : busy->postings)
        EXPECT_EQ(posting.cadreId, id);

    // The months are those of the attendance register.
    const auto attendance = AttendanceDocuments(workspace()).attendanceRegister(kMonth, {}).result();
    ASSERT_TRUE(attendance.has_value());
    const auto line = std::ranges::find(attendance->sheet.lines, id,
                                        [](const MonthSheet::Line &each) { return each.member.cadreId; });
    ASSERT_TRUE(line != attendance->sheet.lines.end());
    ASSERT_TRUE(busy->months[1].has_value());
    EXPECT_EQ(busy->months[1]->requiredHalves, line->account.requiredHalves);
    EXPECT_EQ(busy->months[1]->presentHalves, line->account.presentHalves);
    EXPECT_FALSE(busy->months[3].has_value()) << "April has not begun";

    // Alone it is the same.
    const auto one = documents.sheets({2026, id, {}, {}}, {}).result();
    ASSERT_TRUE(one.has_value());
    ASSERT_EQ(one->sheets.size(), 1u);
    EXPECT_EQ(one->sheets.front().visits[0].personTimes, busy->visits[0].personTimes);
    EXPECT_EQ(one->sheets.front().months[1]->presentHalves, busy->months[1]->presentHalves);
    EXPECT_EQ(one->sheets.front().deeds.size(), busy->deeds.size());
}

TEST_F(Documents, PhotosAreMadeSmallOnTheWay)
{
    const CadreDocuments documents(workspace());
    const auto before = documents.sheets({2026, {}, {}, {}}, {}).result();
    ASSERT_TRUE(before.has_value());
    const CadreId id = before->sheets.front().cadre.id;
    ASSERT_TRUE(workspace()
                    .write(QStringLiteral("test.photo"),
                           [id](storage::UnitOfWork &work) -> Status {
                               storage::savePhoto(work, id, QByteArray(1000, 'x'));
                               return {};
                           })
                    .result());
    const auto shrunk =
        documents.sheets({2026, id, {}, {}}, [](const QByteArray &image) { return image.left(10); }).result();
    ASSERT_TRUE(shrunk.has_value());
    EXPECT_EQ(shrunk->sheets.front().photo, QByteArray(10, 'x'));
}

TEST_F(Documents, NobodyIsNotFound)
{
    const auto none = CadreDocuments(workspace()).sheets({1990, {}, {}, {}}, {}).result();
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
    EXPECT_EQ(CadreDocuments(workspace()).cadreNamed(QStringLiteral("查无此人")).result().error().code,
              ErrorCode::UnknownName);
}

TEST_F(Documents, TheFileOfADisputeIsTheDispute)
{
    const DisputeDocuments documents(workspace());
    const DisputeId id(number(QStringLiteral("SELECT MIN(dispute_id) FROM dispute_step")));
    const auto file = documents.file(id).result();
    ASSERT_TRUE(file.has_value());
    EXPECT_FALSE(file->dispute.steps.empty());
    EXPECT_FALSE(file->dispute.parties.empty());
    EXPECT_FALSE(file->categoryName.isEmpty());
    EXPECT_FALSE(file->villageName.isEmpty());
    EXPECT_FALSE(file->responsibleName.isEmpty());
    EXPECT_EQ(documents.numbered(file->dispute.number).result(), id);
    EXPECT_EQ(documents.numbered(QStringLiteral("0000-x")).result().error().code, ErrorCode::UnknownName);
    EXPECT_EQ(documents.file(DisputeId(99'999'999)).result().error().code, ErrorCode::NotFound);
}

TEST_F(Documents, TheWorkbookHoldsWhatItsTablesHoldAlone)
{
    qint64 steps = 0;
    const auto book =
        WorkbookDocuments(workspace()).month(kMonth, {{}, [&](qint64 done, qint64) { steps = done; }}).result();
    ASSERT_TRUE(book.has_value());
    EXPECT_EQ(steps, 10);
    EXPECT_EQ(book->countyName.toStdString(), "尚义县");
    ASSERT_TRUE(book->visits && book->disputes && book->deeds && book->petitions);
    EXPECT_EQ(double(book->visits->lines.size()), figure(QStringLiteral("visits.times")));
    const auto leaves = AttendanceDocuments(workspace()).leaves(Period::month(kMonth), {}).result();
    ASSERT_TRUE(leaves.has_value());
    EXPECT_EQ(book->leaves.leaves.size(), leaves->leaves.size());
    EXPECT_EQ(book->attendance.sheet.lines.size(), book->subsidy.members.size());
    EXPECT_EQ(book->townships.size(), MonthlyService(workspace()).months(kMonth, {}).result()->size());
}

TEST_F(Documents, TooManyLinesAreRefusedBeforeTheyAreRead)
{
    // The last test: what it adds is far from the months the others look at.
    const auto added = workspace().write(
        QStringLiteral("test.many"),
        [](storage::UnitOfWork &work) -> Status {
            work.connection()
                .statement(QStringLiteral(
                    "INSERT INTO visit (uid, row_version, created_at, created_by, updated_at, updated_by, visited_on, "
                    "village_id, village_group, person_name, mode, person_times, household_times, matter, answer, "
                    "passed_on_to, typical, note, search_key) "
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= 50000) "
                    "SELECT 'many-' || i, 1, 0, '', 0, '', 20200106, (SELECT MIN(id) FROM village), '', '', 'home', "
                    "1, 1, '', '', '', 0, '', '' FROM n"))
                .run();
            return {};
        },
        storage::UnitOfWork::Detail::Bulk);
    ASSERT_TRUE(added.result());
    LedgerScope scope;
    scope.filter.period = Period::month(YearMonth(2020, 1));
    const auto refused = LedgerDocuments(workspace()).visits(scope).result();
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    ASSERT_EQ(refused.error().violations.size(), 1);
    EXPECT_EQ(refused.error().violations.front().rule.toStdString(), "too_many_lines");
    EXPECT_EQ(refused.error().violations.front().args.join(u' ').toStdString(), "50001 50000");
    const auto book = WorkbookDocuments(workspace()).month(YearMonth(2020, 1)).result();
    ASSERT_TRUE(book.has_value()) << "the other tables are there all the same";
    EXPECT_FALSE(book->visits.has_value());
    EXPECT_TRUE(book->petitions.has_value());
}

} // namespace zhucun

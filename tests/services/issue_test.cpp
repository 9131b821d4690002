// An issued document stays as it went out, whatever becomes of the records; why a figure differs since is told to the
// last record.
#include "services/issue/issueservice.h"

#include "services/history/historyservice.h"
#include "services/issue/figurecheckservice.h"
#include "services/statistics/statisticsservice.h"
#include "storage/dispute/disputemapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace zhucun {

namespace {

class IssueTest : public test::CountyWorkspaceTest
{
protected:
    static StatisticsQuery months(int first, int last)
    {
        StatisticsQuery query;
        query.period = {QDate(2026, first, 1), YearMonth(2026, last).lastDay()};
        return query;
    }
    Visit visit(QDate day, qint64 village, int personTimes)
    {
        Visit visit;
        visit.visitedOn = day;
        visit.villageId = VillageId(village);
        visit.personName = QStringLiteral("王有财");
        visit.personTimes = personTimes;
        return visit;
    }
    Dispute dispute(QDate found, std::optional<QDate> resolved)
    {
        Dispute dispute;
        dispute.number = QString::number(++m_disputes);
        dispute.foundOn = found;
        dispute.resolvedOn = resolved;
        dispute.villageId = VillageId(1);
        dispute.categoryId = CategoryId(1);
        dispute.summary = QStringLiteral("地界");
        return dispute;
    }
    /// As a document prints it.
    FigureRef figure(const char *code, const StatisticsQuery &query, const std::optional<QString> &key = {})
    {
        const auto figures = StatisticsService(workspace()).figures({QString::fromLatin1(code)}, query).result();
        EXPECT_TRUE(figures) << code;
        const IndicatorFigure &found = figures.value().front();
        FigureRef ref;
        ref.code = QString::fromLatin1(code);
        ref.place = key.value_or(QStringLiteral("county")) + QLatin1Char('|') + ref.code;
        ref.label = found.indicator.name;
        ref.unit = found.indicator.chineseUnit();
        ref.version = found.indicator.version;
        ref.query = query;
        ref.key = key;
        ref.value = found.value;
        for (const IndicatorFigure::Row &row : found.rows) {
            if (key && row.group.key == *key)
                ref.value = row.value;
        }
        return ref;
    }
    static IssueRequest request(std::vector<FigureRef> figures)
    {
        IssueRequest request;
        request.document = QStringLiteral("township-monthly");
        request.title = QStringLiteral("驻村工作月报");
        request.figures = std::move(figures);
        request.files = {{QStringLiteral("pdf"), QStringLiteral("月报.pdf"), {}, QByteArray("%PDF")}};
        return request;
    }
    Result<ReportIssue> issue(const IssueRequest &request) { return service().issue(request).result(); }
    IssueService service() { return IssueService(workspace()); }

    static QStringList rulesOf(const Result<ReportIssue> &refused)
    {
        QStringList rules;
        for (const Violation &violation : refused ? Violations() : refused.error().violations)
            rules << violation.rule;
        return rules;
    }
    static const DifferencePart *partOf(const FigureDifference &figure, ChangeKind kind)
    {
        const auto found = std::ranges::find(figure.parts, kind, &DifferencePart::kind);
        return found == figure.parts.end() ? nullptr : &*found;
    }
    template <class T>
    void save(T record)
    {
        EXPECT_TRUE(workspace()
                        .write(QStringLiteral("test.save"),
                               [record](storage::UnitOfWork &work) mutable -> Result<int> {
                                   storage::RecordStore<T>::update(work, record);
                                   return 0;
                               })
                        .result());
    }
    void trash(VisitId id)
    {
        EXPECT_TRUE(workspace()
                        .write(QStringLiteral("test.trash"),
                               [id](storage::UnitOfWork &work) -> Result<int> {
                                   storage::RecordStore<Visit>::setTrashed(work, id, true);
                                   return 0;
                               })
                        .result());
    }

    int m_disputes = 0;
};

} // namespace

TEST_F(IssueTest, StaysAsItWentOut)
{
    const VisitId first = insert(visit(QDate(2026, 2, 3), 1, 4));
    const VisitId second = insert(visit(QDate(2026, 2, 9), 2, 3));
    insert(dispute(QDate(2026, 2, 3), QDate(2026, 2, 20)));
    insert(dispute(QDate(2026, 2, 5), std::nullopt));
    IssueRequest wanted = request({figure("visits.person_times", months(2, 2)), figure("disputes.rate", months(2, 2))});
    wanted.number = QStringLiteral("尚组通〔2026〕5号");
    const auto issued = issue(wanted);
    ASSERT_TRUE(issued) << rulesOf(issued).join(u' ').toStdString();
    EXPECT_EQ(issued->periodFrom, QDate(2026, 2, 1));

    Visit changed = stored<Visit>(first);
    changed.personTimes = 10;
    changed.personName = QStringLiteral("改名");
    save(changed);
    trash(second);

    const auto contents = service().open(issued->id).result();
    ASSERT_TRUE(contents);
    ASSERT_EQ(contents->figures.size(), 2u);
    EXPECT_EQ(contents->figures[0].ref, wanted.figures[0]);
    EXPECT_EQ(contents->figures[1].ref, wanted.figures[1]);
    EXPECT_FALSE(contents->figures[0].definition.isEmpty());
    EXPECT_EQ(service().file(issued->id, QStringLiteral("pdf")).result().value().content, QByteArray("%PDF"));
    const auto members = service().members(contents->figures[0].id).result();
    ASSERT_TRUE(members);
    ASSERT_EQ(members->size(), 2u);
    const double sum = std::accumulate(members->begin(), members->end(), 0.0,
                                       [](double all, const FigureMember &each) { return all + each.amount; });
    EXPECT_EQ(sum, contents->figures[0].ref.value);
    EXPECT_TRUE(std::ranges::none_of(*members, [](const FigureMember &each) {
        return each.label.contains(QStringLiteral("改名"));
    })) << "the records as they were";
}

TEST_F(IssueTest, ComparedWithNowEachDifferenceHasItsRecords)
{
    const VisitId edited = insert(visit(QDate(2026, 2, 3), 1, 4));
    const VisitId trashed = insert(visit(QDate(2026, 2, 9), 2, 3));
    const VisitId redated = insert(visit(QDate(2026, 2, 10), 2, 5));
    insert(visit(QDate(2026, 2, 11), 2, 1));
    const auto issued = issue(request({figure("visits.person_times", months(2, 2))}));
    ASSERT_TRUE(issued);
    const auto before = service().compare(issued->id).result();
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->differences.front().hasChanged());

    Visit more = stored<Visit>(edited);
    more.personTimes = 10;
    save(more);
    trash(trashed);
    Visit earlier = stored<Visit>(redated);
    earlier.visitedOn = QDate(2026, 1, 10);
    save(earlier);
    insert(visit(QDate(2026, 2, 20), 3, 2));

    const auto comparison = service().compare(issued->id).result();
    ASSERT_TRUE(comparison);
    const FigureDifference &figure = comparison->differences.front();
    EXPECT_EQ(figure.before.value, 13);
    EXPECT_EQ(figure.after.value, 13) << "the same number, and yet";
    EXPECT_TRUE(figure.hasChanged());
    ASSERT_TRUE(partOf(figure, ChangeKind::Edited));
    EXPECT_EQ(partOf(figure, ChangeKind::Edited)->difference, 6);
    EXPECT_EQ(partOf(figure, ChangeKind::Edited)->records.front().trace.editor, QStringLiteral("local"));
    ASSERT_TRUE(partOf(figure, ChangeKind::Removed));
    EXPECT_EQ(partOf(figure, ChangeKind::Removed)->difference, -3);
    ASSERT_TRUE(partOf(figure, ChangeKind::Moved));
    EXPECT_EQ(partOf(figure, ChangeKind::Moved)->difference, -5);
    ASSERT_TRUE(partOf(figure, ChangeKind::Added));
    EXPECT_EQ(partOf(figure, ChangeKind::Added)->difference, 2);
}

TEST_F(IssueTest, LastMonthsIssueIsTheFirstOfTwo)
{
    insert(visit(QDate(2026, 1, 3), 1, 4));
    insert(visit(QDate(2026, 2, 9), 2, 5));
    const auto january = issue(request({figure("visits.person_times", months(1, 1))}));
    const auto february = issue(request({figure("visits.person_times", months(2, 2))}));
    ASSERT_TRUE(january);
    ASSERT_TRUE(february) << rulesOf(february).join(u' ').toStdString();
    for (const auto &[one, other] : {std::pair(january->id, february->id), std::pair(february->id, january->id)}) {
        const auto comparison = service().compare(one, other).result();
        ASSERT_TRUE(comparison);
        EXPECT_EQ(comparison->before.id, january->id);
        ASSERT_TRUE(comparison->after);
        const FigureDifference &figure = comparison->differences.front();
        EXPECT_EQ(figure.difference(), 1);
        EXPECT_EQ(partOf(figure, ChangeKind::Added)->difference, 5);
        EXPECT_EQ(partOf(figure, ChangeKind::Removed)->difference, -4);
    }
}

TEST_F(IssueTest, WhatChangedSinceThePreviewIsNotIssued)
{
    const VisitId id = insert(visit(QDate(2026, 2, 3), 1, 4));
    const IssueRequest wanted = request({figure("visits.person_times", months(2, 2))});
    Visit changed = stored<Visit>(id);
    changed.personTimes = 5;
    save(changed);
    EXPECT_EQ(rulesOf(issue(wanted)), QStringList{QStringLiteral("figures_changed")});
    EXPECT_TRUE(service().list().result().value().empty()) << "nothing remains of it";
}

TEST_F(IssueTest, AFormWithoutTitleFileOrWithANumberInUse)
{
    IssueRequest empty;
    EXPECT_EQ(rulesOf(issue(empty)), (QStringList{QStringLiteral("required"), QStringLiteral("required")}));
    IssueRequest numbered = request({});
    numbered.number = QStringLiteral("5号");
    const auto first = issue(numbered);
    ASSERT_TRUE(first);
    EXPECT_EQ(rulesOf(issue(numbered)), QStringList{QStringLiteral("duplicate")});
    ASSERT_TRUE(service().withdraw(first->id, QStringLiteral("重发")).result());
    EXPECT_TRUE(issue(numbered)) << "the withdrawn one gave its number back";
}

TEST_F(IssueTest, FarFromLastMonthItIsExplained)
{
    for (int i = 0; i < 10; ++i)
        insert(visit(QDate(2026, 1, 3), 1, 1));
    for (int i = 0; i < 14; ++i)
        insert(visit(QDate(2026, 2, 3), 1, 1));
    IssueRequest wanted = request({figure("visits.times", months(2, 2))});
    EXPECT_EQ(rulesOf(issue(wanted)), QStringList{QStringLiteral("figures_deviate")});
    wanted.explanations = {{wanted.figures.front().place, QStringLiteral("走访次数"), QStringLiteral("  ")}};
    EXPECT_FALSE(issue(wanted)) << "blanks explain nothing";
    wanted.explanations.front().reason = QStringLiteral("春节走访慰问");
    const auto issued = issue(wanted);
    ASSERT_TRUE(issued);
    EXPECT_EQ(service().open(issued->id).result().value().issue.explanations, wanted.explanations);
}

TEST_F(IssueTest, ADocumentOfTownshipsKeepsEachWithItsRecords)
{
    insert(visit(QDate(2026, 2, 3), 1, 4));
    insert(visit(QDate(2026, 2, 4), 100, 6));
    StatisticsQuery byTownship = months(2, 2);
    byTownship.by = StatisticsGrouping::Township;
    const auto figures =
        StatisticsService(workspace()).figures({QStringLiteral("visits.person_times")}, byTownship).result();
    ASSERT_TRUE(figures);
    std::vector<FigureRef> refs{figure("visits.person_times", byTownship)};
    for (const IndicatorFigure::Row &row : figures->front().rows)
        refs.push_back(figure("visits.person_times", byTownship, row.group.key));
    const auto broken = FigureCheckService(workspace()).check(refs).result();
    ASSERT_TRUE(broken);
    EXPECT_TRUE(broken->empty()) << "townships add up to the county";
    const auto issued = issue(request(refs));
    ASSERT_TRUE(issued) << rulesOf(issued).join(u' ').toStdString();
    const auto contents = service().open(issued->id).result();
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->figures.size(), refs.size());
    for (const IssuedFigure &each : contents->figures) {
        const auto members = service().members(each.id).result();
        ASSERT_TRUE(members);
        double sum = 0;
        for (const FigureMember &member : *members)
            sum += member.amount;
        EXPECT_EQ(sum, each.ref.value.value_or(0)) << each.ref.place.toStdString();
    }
}

TEST_F(IssueTest, NothingIsAFactOfItsOwn)
{
    insert(visit(QDate(2026, 1, 3), 1, 4));
    FigureRef visits = figure("visits.person_times", months(2, 2));
    EXPECT_EQ(visits.value, 0);
    FigureRef disputes = figure("disputes.found", months(2, 2));
    EXPECT_FALSE(disputes.value) << "nobody ever wrote one down";
    disputes.value = 0; // as documents print it
    IssueRequest wanted = request({visits, disputes});
    wanted.explanations = {{visits.place, QStringLiteral("走访"), QStringLiteral("大雪封路")}};
    const auto issued = issue(wanted);
    ASSERT_TRUE(issued) << rulesOf(issued).join(u' ').toStdString();
    const auto contents = service().open(issued->id).result();
    ASSERT_TRUE(contents);
    ASSERT_EQ(contents->figures.size(), 1u);
    EXPECT_EQ(contents->figures.front().ref, visits);
    EXPECT_TRUE(service().members(contents->figures.front().id).result().value().empty());

    insert(visit(QDate(2026, 2, 3), 1, 6));
    const auto comparison = service().compare(issued->id).result();
    ASSERT_TRUE(comparison);
    ASSERT_EQ(comparison->differences.size(), 1u);
    const FigureDifference &difference = comparison->differences.front();
    EXPECT_EQ(difference.before.value, 0);
    EXPECT_EQ(difference.after.value, 6);
    ASSERT_TRUE(partOf(difference, ChangeKind::Added));
    EXPECT_EQ(partOf(difference, ChangeKind::Added)->difference, 6);
}

TEST_F(IssueTest, WithdrawnItStays)
{
    const auto issued = issue(request({}));
    ASSERT_TRUE(issued);
    EXPECT_EQ(rulesOf(service().withdraw(issued->id, QStringLiteral(" ")).result()),
              QStringList{QStringLiteral("required")});
    ASSERT_TRUE(service().withdraw(issued->id, QStringLiteral("数据有误")).result());
    EXPECT_EQ(rulesOf(service().withdraw(issued->id, QStringLiteral("再来")).result()),
              QStringList{QStringLiteral("withdrawn")});
    const auto issues = service().list().result();
    ASSERT_TRUE(issues);
    ASSERT_EQ(issues->size(), 1u);
    EXPECT_EQ(issues->front().withdrawalReason, QStringLiteral("数据有误"));
    EXPECT_TRUE(service().file(issued->id, QStringLiteral("pdf")).result());
}

/// Random edits of random visits and disputes: every figure's parts add up.
TEST_F(IssueTest, PartsAddUpAfterRandomEdits)
{
    std::mt19937 random(5);
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    std::vector<VisitId> visits;
    std::vector<DisputeId> disputes;
    for (int i = 0; i < 30; ++i) {
        const QDate day = QDate(2026, 1, 20).addDays(below(40));
        visits.push_back(insert(visit(day, 1 + below(30), 1 + below(6))));
        disputes.push_back(insert(dispute(day, below(2) == 0 ? std::nullopt : std::optional(day.addDays(below(20))))));
    }
    IssueRequest wanted =
        request({figure("visits.times", months(2, 2)), figure("visits.person_times", months(2, 2)),
                 figure("visits.times", months(1, 2)), figure("disputes.rate", months(2, 2)),
                 figure("disputes.found", months(2, 2)), figure("disputes.rate_to_date", months(2, 2))});
    for (size_t i = 0; i < wanted.figures.size(); ++i) {
        wanted.figures[i].place = QString::number(i);
        wanted.explanations.push_back({wanted.figures[i].place, QStringLiteral("数"), QStringLiteral("有原因")});
    }
    const auto issued = issue(wanted);
    ASSERT_TRUE(issued) << rulesOf(issued).join(u' ').toStdString();
    for (int i = 0; i < 25; ++i) {
        const VisitId id = visits[size_t(below(30))];
        Visit one = stored<Visit>(id);
        if (one.meta.deletedAt)
            continue;
        if (below(4) == 0) {
            trash(id);
            continue;
        }
        one.personTimes = 1 + below(9);
        if (below(3) == 0)
            one.visitedOn = QDate(2026, 1, 1).addDays(below(60));
        save(one);
        Dispute resolved = stored<Dispute>(disputes[size_t(below(30))]);
        resolved.resolvedOn = resolved.foundOn.addDays(below(9));
        save(resolved);
        insert(visit(QDate(2026, 1, 1).addDays(below(60)), 1 + below(30), 1 + below(4)));
    }
    const auto comparison = service().compare(issued->id).result();
    ASSERT_TRUE(comparison);
    ASSERT_EQ(comparison->differences.size(), wanted.figures.size());
    for (const FigureDifference &each : comparison->differences) {
        double sum = 0;
        for (const DifferencePart &part : each.parts) {
            EXPECT_NE(part.kind, ChangeKind::Rest) << each.any().code.toStdString();
            sum += part.difference;
        }
        EXPECT_NEAR(sum, each.difference(), 1e-6) << each.any().code.toStdString();
        EXPECT_EQ(each.before.value, wanted.figures[each.before.place.toUInt()].value) << "as it went out";
    }
}

TEST_F(IssueTest, UndoDoesNotTakeAnIssueBack)
{
    HistoryService history(workspace());
    ASSERT_TRUE(answerOf(service().issue(request({}))));
    const Status undone = answerOf(history.undo());
    ASSERT_FALSE(undone);
    EXPECT_EQ(service().list().result().value().size(), 1u);
}

} // namespace zhucun

#include "services/situation/situationservice.h"

#include "domain/situation/builtintemplates.h"
#include "services/record/recordservice.h"
#include "storage/cadre/cadremapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/round/roundmapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/visit/visitmapping.h"
#include "workspacesupport.h"

namespace zhucun {

namespace {

class SituationReports : public test::CountyWorkspaceTest
{
protected:
    static StatisticsQuery year()
    {
        StatisticsQuery query;
        query.period = Period::year(2026);
        return query;
    }
    SituationService service() { return SituationService(workspace()); }
    Situation rendered(const QString &text, const StatisticsQuery &query = year())
    {
        const auto situation = service().render({text, query, {}}).result();
        EXPECT_TRUE(situation);
        return situation.value_or(Situation());
    }
    static QString body(const Situation &situation)
    {
        QStringList lines;
        for (const SituationParagraph &paragraph : situation.text.paragraphs)
            lines << paragraph.text;
        return lines.join(QLatin1Char('\n'));
    }

    /// Each in a unit of the same name; the same one when asked again.
    CadreId cadre(const QString &name)
    {
        const auto known = m_cadres.constFind(name);
        if (known != m_cadres.constEnd())
            return *known;
        Unit unit;
        unit.name = QStringLiteral("县财政局") + name;
        Cadre made;
        made.name = name;
        made.unitId = insert(unit);
        return *m_cadres.insert(name, insert(made));
    }
    VisitId visit(QDate day, qint64 village, bool typical)
    {
        Visit visit;
        visit.visitedOn = day;
        visit.villageId = VillageId(village);
        visit.personName = QStringLiteral("王有财");
        visit.personTimes = 15000;
        visit.matter = QStringLiteral("反映饮水困难。");
        visit.answer = QStringLiteral("已接通自来水。");
        visit.typical = typical;
        visit.cadreIds = {cadre(QStringLiteral("张三")), cadre(QStringLiteral("李四"))};
        return insert(visit);
    }
    LedgerEntryId deed(QDate day, qint64 village)
    {
        LedgerEntry entry;
        entry.happenedOn = day;
        entry.kindId = workspace()
                           .read([](sql::Connection &connection) -> Result<LedgerKindId> {
                               return storage::LedgerKindRepository::findByCode(connection, QStringLiteral("deeds"));
                           })
                           .result()
                           .value();
        entry.title = QStringLiteral("修桥一座");
        entry.villageId = VillageId(village);
        entry.typical = true;
        return insert(entry);
    }

    QHash<QString, CadreId> m_cadres;
};

} // namespace

TEST_F(SituationReports, FiguresComeFromRecordsAndMissingOnesStayBlank)
{
    visit(QDate(2026, 2, 3), 1, false);
    const Situation situation = rendered(QStringLiteral(
        "{{地方}}{{期间}}走访{{visits.person_times|万}}人次、{{visits.times}}次，整治{{ledger.ponds|单位}}。"));
    EXPECT_EQ(body(situation), QStringLiteral("全县2026年走访1.5万人次、1次，整治____口。"));
    ASSERT_EQ(situation.text.figures.size(), 3U);
    EXPECT_EQ(situation.text.figures[0].value, 15000);
    EXPECT_EQ(situation.text.figures[0].label, QStringLiteral("走访人次"));
    EXPECT_EQ(situation.text.figures[0].query.period, Period::year(2026));
    EXPECT_FALSE(situation.text.figures[2].value);
    EXPECT_TRUE(situation.text.problems.empty());
    EXPECT_EQ(situation.text.blanks, 1);
}

TEST_F(SituationReports, FiguresFollowTheRecords)
{
    const QString text = QStringLiteral("走访{{visits.times}}次");
    visit(QDate(2026, 2, 3), 1, false);
    EXPECT_EQ(body(rendered(text)), QStringLiteral("走访1次"));
    visit(QDate(2026, 2, 4), 1, false);
    EXPECT_EQ(body(rendered(text)), QStringLiteral("走访2次"));
    StatisticsQuery elsewhere = year();
    elsewhere.villageId = VillageId(2);
    EXPECT_EQ(body(rendered(text, elsewhere)), QStringLiteral("走访0次"));
}

TEST_F(SituationReports, ExamplesAreRecordsFlaggedTypical)
{
    visit(QDate(2026, 2, 3), 1, true);
    visit(QDate(2026, 2, 9), 1, false);
    visit(QDate(2025, 2, 9), 1, true);
    deed(QDate(2026, 3, 1), 2);
    const Situation situation = rendered(QStringLiteral("{{#典型}}\n{{单位}}，{{干部}}：{{正文}}。\n{{/典型}}"));
    ASSERT_EQ(situation.text.paragraphs.size(), 2U);
    EXPECT_TRUE(situation.text.paragraphs[0].text.contains(QStringLiteral("修桥一座"))) << "the latest first";
    EXPECT_EQ(situation.text.paragraphs[1].text,
              QStringLiteral("县财政局张三，张三、李四：反映饮水困难，已接通自来水。"));
    StatisticsQuery elsewhere = year();
    elsewhere.villageId = VillageId(2);
    EXPECT_EQ(rendered(QStringLiteral("{{#典型}}{{标题}}\n{{/典型}}"), elsewhere).text.paragraphs.size(), 1U);
}

TEST_F(SituationReports, WhatCannotBeHadIsNamedWithItsLine)
{
    StatisticsQuery days = year();
    days.period = {QDate(2026, 1, 5), QDate(2026, 1, 9)};
    const Situation situation =
        rendered(QStringLiteral("在岗率{{attendance.rate}}\n走访{{visits.tims}}次、{{visits.times}}次"), days);
    EXPECT_EQ(body(situation), QStringLiteral("在岗率____\n走访____次、____次"));
    ASSERT_EQ(situation.text.problems.size(), 2U);
    EXPECT_EQ(situation.text.problems[0].kind, TemplateProblem::Kind::NotForPeriod);
    EXPECT_EQ(situation.text.problems[0].line, 1);
    EXPECT_EQ(situation.text.problems[0].hint, QStringLiteral("whole_months"));
    EXPECT_EQ(situation.text.problems[1].kind, TemplateProblem::Kind::UnknownIndicator);
    EXPECT_EQ(situation.text.problems[1].hint, QStringLiteral("visits.times"));
}

TEST_F(SituationReports, ACountyHasItsOwnVersionOfABuiltInTemplate)
{
    const auto before = service().templates().result();
    ASSERT_TRUE(before);
    ASSERT_EQ(before->size(), builtInTemplates().size());
    const RecordService<ReportTemplate> records(workspace());
    ReportTemplate own;
    own.name = QStringLiteral("半年总结");
    own.text = QStringLiteral("我县的写法");
    const auto saved = records.save(own).result();
    ASSERT_TRUE(saved);
    own.name = QStringLiteral("我县专用");
    ASSERT_TRUE(records.save(own).result());
    EXPECT_FALSE(records.save(own).result()) << "the name is taken";
    const auto changed = service().templates().result();
    ASSERT_TRUE(changed);
    ASSERT_EQ(changed->size(), before->size() + 1);
    EXPECT_EQ((*changed)[1].text, QStringLiteral("我县的写法"));
    EXPECT_TRUE((*changed)[1].isBuiltIn);
    EXPECT_FALSE(changed->back().isBuiltIn);
    ASSERT_TRUE(records.trash({saved->record.id}).result());
    EXPECT_EQ((*service().templates().result())[1].text, (*before)[1].text);
}

TEST_F(SituationReports, ADraftKeepsWhatWasTypedAndNotTheFigures)
{
    Round round;
    round.number = 7;
    round.name = QStringLiteral("第二轮");
    round.startsOn = QDate(2026, 1, 1);
    ReportDraft draft;
    draft.templateName = QStringLiteral("轮次总结");
    draft.roundId = insert(round);
    draft.text = QStringLiteral("{{期间}}走访{{visits.times}}次。");
    draft.typed = {{QStringLiteral("存在问题"), QStringLiteral("力量不足")}};
    const auto saved = RecordService<ReportDraft>(workspace()).save(draft).result();
    ASSERT_TRUE(saved);
    const auto drafts = service().drafts().result();
    ASSERT_TRUE(drafts);
    ASSERT_EQ(drafts->size(), 1U);
    EXPECT_EQ(drafts->front().typed, draft.typed);
    const auto query = service().queryOf(drafts->front()).result();
    ASSERT_TRUE(query);
    EXPECT_EQ(query->period, (Period{QDate(2026, 1, 1), QDate(2026, 3, 10)})) << "up to today";
    visit(QDate(2026, 2, 3), 1, false);
    EXPECT_EQ(body(rendered(drafts->front().text, *query)), QStringLiteral("第二轮走访1次。"));
}

} // namespace zhucun

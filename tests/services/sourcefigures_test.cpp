// Every figure of the five source reports: imported as a county would, counted, and opened down to its records.
#include "sourcecounty.h"

#include "services/statistics/statisticsanswers.h"

#include <cmath>

using namespace zhucun;
using namespace zhucun::test;

namespace {

using Grouping = StatisticsGrouping;

class SourceFigures : public SourceCounty
{
protected:
    std::vector<IndicatorFigure> figures(const QString &code, const StatisticsQuery &query)
    {
        const auto indicators = indicatorsNamed(database().connection(), {code}, query);
        EXPECT_TRUE(indicators) << code.toStdString();
        return indicators ? figuresIn(database().connection(), *indicators, query, today)
                          : std::vector<IndicatorFigure>{IndicatorFigure{}};
    }

    /// The figure as the report says it, and as many records behind it.
    void expectFigure(const SourceFigure &figure, const QString &code, const StatisticsQuery &query)
    {
        const std::string what = QStringList{figure.name, code, figure.breakdown}.join(QChar(u' ')).toStdString();
        const IndicatorFigure counted = figures(code, query).front();
        ASSERT_TRUE(counted.value) << what;
        // A report rounds: 31 % of 31.1, 14.32 % of 14.318.
        const double tolerance = std::floor(figure.value) == figure.value ? 0.5 : 0.006;
        const bool isPercent = counted.indicator.unit == IndicatorUnit::Percent;
        EXPECT_NEAR(*counted.value, figure.value, isPercent ? tolerance : 1e-6) << what;
        const auto drill = drillIn(database().connection(), counted.indicator, query, std::nullopt, today);
        ASSERT_TRUE(drill) << what;
        double sum = 0;
        for (const DrillRecord &record : drill->records)
            sum += record.amount;
        EXPECT_NEAR(sum, *counted.value, 1e-6) << what << " behind it";
        EXPECT_FALSE(drill->records.empty()) << what;
        ++m_checked;
    }

    void expectLedger(const std::vector<SourceFigure> &figures)
    {
        for (const SourceFigure &figure : figures) {
            if (kindOf(figure.code).isEmpty())
                continue;
            StatisticsQuery asked = query();
            if (const QString village = villageOf(figure); !village.isEmpty())
                asked.villageId = villageNamed(village);
            else if (const auto condition = conditionOf(figure, figures))
                asked.where = {*condition};
            expectFigure(figure, figure.code, asked);
        }
    }

    int m_checked = 0;
};

/// A report writes a range, 3-5 户; what is owed is its lower end.
SourceFigure lowerEnd(SourceFigure figure, double value)
{
    figure.value = value;
    return figure;
}

const SourceFigure &figureWith(const std::vector<SourceFigure> &figures, const char *code, const char *breakdown = "")
{
    const auto found = std::ranges::find_if(figures, [&](const SourceFigure &each) {
        return each.code == QLatin1String(code) && each.breakdown == QLatin1String(breakdown);
    });
    static const SourceFigure none;
    EXPECT_NE(found, figures.end()) << code << ' ' << breakdown;
    return found == figures.end() ? none : *found;
}

} // namespace

TEST_F(SourceFigures, ShangyiTeamsOfThreeLevelsCoverEveryPoorVillage)
{
    const auto report = importShangyi();
    expectFigure(figureWith(report, "dispatch.teams"), QStringLiteral("dispatch.teams"), query());
    for (const char *level : {"province", "city", "county"}) {
        const QByteArray breakdown = QByteArray("level=") + level;
        expectFigure(figureWith(report, "dispatch.teams", breakdown.constData()), QStringLiteral("dispatch.teams"),
                     where(Grouping::UnitLevel, QString::fromLatin1(level)));
    }
    expectFigure(figureWith(report, "dispatch.cadres"), QStringLiteral("dispatch.cadres"), query());
    const StatisticsQuery ofPoor = where(Grouping::VillageTag, QStringLiteral("省定贫困村"));
    expectFigure(figureWith(report, "dispatch.villages", "tag=poor"), QStringLiteral("dispatch.villages"), ofPoor);
    expectFigure(figureWith(report, "dispatch.coverage", "tag=poor"), QStringLiteral("dispatch.coverage"), ofPoor);
    EXPECT_LT(*figures(QStringLiteral("dispatch.coverage"), query()).front().value, 70) << "40 others have nobody";
    expectFigure(figureWith(report, "rule.min_days_per_month"), QStringLiteral("rule.min_days_per_month"), query());
    expectFigure(figureWith(report, "rule.sign_in"), QStringLiteral("rule.sign_in"), query());
    expectFigure(figureWith(report, "rule.weekly_report", "weekday=4"), QStringLiteral("rule.weekly_report"), query());
    expectFigure(figureWith(report, "rule.monthly_bulletin"), QStringLiteral("rule.monthly_bulletin"), query());
    EXPECT_EQ(m_checked, int(report.size()));
}

TEST_F(SourceFigures, MeizhouCadresOfFourLevelsAndTheirQuota)
{
    const auto report = importMeizhou();
    const QString cadres = QStringLiteral("dispatch.cadres");
    expectFigure(figureWith(report, "dispatch.cadres"), cadres, query());
    for (const char *level : {"province", "city", "county", "township"}) {
        const QByteArray breakdown = QByteArray("level=") + level;
        expectFigure(figureWith(report, "dispatch.cadres", breakdown.constData()), cadres,
                     where(Grouping::UnitLevel, QString::fromLatin1(level)));
    }
    expectFigure(figureWith(report, "villages.count", "collective_income<30000"), QStringLiteral("villages.count"),
                 where(Grouping::CollectiveIncome, QStringLiteral("below_30000")));
    expectFigure(figureWith(report, "dispatch.villages", "cadres=1"), QStringLiteral("dispatch.villages"),
                 where(Grouping::PostedCadres, QStringLiteral("1")));
    expectFigure(figureWith(report, "dispatch.villages", "cadres=1"), QStringLiteral("dispatch.single_cadre_villages"),
                 query());
    --m_checked; // the same figure, as an indicator with a filter of its own
    for (const char *code :
         {"dispatch.quota", "dispatch.teams", "dispatch.teams_over_quota", "dispatch.cadres_over_quota"})
        expectFigure(figureWith(report, code), QString::fromLatin1(code), query());
    for (const SourceFigure &figure : report) {
        if (figure.code.startsWith(QLatin1String("target.")))
            expectFigure(figure, figure.code, query());
    }
    expectLedger(report);
    EXPECT_EQ(m_checked, int(report.size()));
}

TEST_F(SourceFigures, GuiyangVisitsDisputesPetitionsAndHonours)
{
    const auto report = importGuiyang();
    expectFigure(figureWith(report, "dispatch.units"), QStringLiteral("dispatch.units"), [this] {
        StatisticsQuery ofRound = query();
        ofRound.roundId = RoundId(2);
        return ofRound;
    }());
    for (const int round : {2, 3}) {
        StatisticsQuery ofRound = query();
        ofRound.where = {{Grouping::Round, QString::number(round)}};
        ofRound.period = round == 2 ? Period{QDate(2025, 1, 1), QDate(2025, 6, 30)} : period;
        const QByteArray breakdown = "round=" + QByteArray::number(round);
        expectFigure(figureWith(report, "dispatch.cadres", breakdown.constData()), QStringLiteral("dispatch.cadres"),
                     ofRound);
    }
    expectFigure(figureWith(report, "visits.person_times"), QStringLiteral("visits.person_times"), query());
    expectFigure(figureWith(report, "disputes.found"), QStringLiteral("disputes.found"), query());
    expectFigure(figureWith(report, "disputes.resolved"), QStringLiteral("disputes.resolved"), query());
    EXPECT_NEAR(*figures(QStringLiteral("disputes.rate"), query()).front().value, 85.2, 0.05);
    expectFigure(figureWith(report, "petitions.total.yoy", "half_year=2013H1"), QStringLiteral("petitions.total.yoy"),
                 query());
    const StatisticsQuery ofProvince = where(Grouping::Category, QStringLiteral("province"));
    expectFigure(figureWith(report, "petitions.cases.yoy", "level=province"), QStringLiteral("petitions.cases.yoy"),
                 ofProvince);
    expectFigure(figureWith(report, "petitions.person_times.yoy", "level=province"),
                 QStringLiteral("petitions.person_times.yoy"), ofProvince);
    for (const char *kind : {"third_class_merit", "commendation"}) {
        const QByteArray breakdown = QByteArray("kind=") + kind;
        expectFigure(figureWith(report, "honours.count", breakdown.constData()), QStringLiteral("honours.count"),
                     where(Grouping::Category, QString::fromLatin1(kind)));
    }
    const StatisticsQuery ofEighties = where(Grouping::BirthDecade, QStringLiteral("1980"));
    expectFigure(figureWith(report, "honours.count", "birth_decade=1980"), QStringLiteral("honours.count"), ofEighties);
    expectFigure(figureWith(report, "honours.share", "birth_decade=1980"), QStringLiteral("honours.share"), ofEighties);
    StatisticsQuery ofVillage = query();
    ofVillage.villageId = villageNamed(QStringLiteral("温水村"));
    expectFigure(figureWith(report, "visits.households", "village"), QStringLiteral("visits.households"), ofVillage);
    expectFigure(figureWith(report, "disputes.resolved", "village"), QStringLiteral("disputes.resolved"), ofVillage);
    expectLedger(report);
    EXPECT_EQ(m_checked, int(report.size()));
}

TEST_F(SourceFigures, ATownshipsHalfYearByCategory)
{
    const auto report = importTownship();
    const QString branches = QStringLiteral("villages.party_branches");
    expectFigure(figureWith(report, "villages.party_branches"), branches, query());
    expectFigure(figureWith(report, "villages.party_branches", "kind=village"), branches,
                 where(Grouping::VillageTag, QStringLiteral("农村党支部")));
    expectFigure(figureWith(report, "villages.count", "tag=poor"), QStringLiteral("villages.count"),
                 where(Grouping::VillageTag, QStringLiteral("省定贫困村")));
    expectFigure(figureWith(report, "villages.count", "tag=weak_branch"), QStringLiteral("villages.count"),
                 where(Grouping::VillageTag, QStringLiteral("软弱涣散村")));
    for (const char *rank : {"leadership", "staff"}) {
        const StatisticsQuery ofRank = where(Grouping::Category, QString::fromLatin1(rank));
        const QByteArray breakdown = QByteArray("rank=") + rank;
        expectFigure(figureWith(report, "duty.deeds_per_cadre", breakdown.constData()),
                     QStringLiteral("duty.deeds_per_cadre"), ofRank);
        expectFigure(lowerEnd(figureWith(report, "duty.households_per_cadre", breakdown.constData()),
                              rank == QByteArray("leadership") ? 3 : 1),
                     QStringLiteral("duty.households_per_cadre"), ofRank);
    }
    expectLedger(report);
    EXPECT_EQ(m_checked, int(report.size()));
}

TEST_F(SourceFigures, QianxiPairsAndDuties)
{
    const auto report = importQianxi();
    for (const auto &[breakdown, level] :
         {std::pair("level=prefecture", "city"), std::pair("level=county", "county")}) {
        expectFigure(figureWith(report, "dispatch.units", breakdown), QStringLiteral("dispatch.units"),
                     where(Grouping::UnitLevel, QString::fromLatin1(level)));
    }
    expectFigure(figureWith(report, "pairs.townships"), QStringLiteral("pairs.townships"), query());
    const StatisticsQuery ofPoor = where(Grouping::VillageTag, QStringLiteral("一类贫困村"));
    expectFigure(figureWith(report, "pairs.villages", "tag=class1_poor"), QStringLiteral("pairs.villages"), ofPoor);
    expectFigure(figureWith(report, "villages.count", "tag=class1_poor"), QStringLiteral("villages.count"), ofPoor);
    for (const char *side : {"office", "rural"}) {
        const QByteArray breakdown = QByteArray("side=") + side;
        expectFigure(figureWith(report, "pairs.party_members", breakdown.constData()),
                     QStringLiteral("pairs.party_members"), where(Grouping::Category, QString::fromLatin1(side)));
    }
    for (const char *rank : {"county", "section", "subsection", "staff"}) {
        const QByteArray breakdown = QByteArray("rank=") + rank;
        expectFigure(figureWith(report, "duty.households_per_cadre", breakdown.constData()),
                     QStringLiteral("duty.households_per_cadre"), where(Grouping::Category, QString::fromLatin1(rank)));
    }
    for (const auto &[code, breakdown] :
         {std::pair("duty.surveys_per_unit", "quarter"), std::pair("duty.trainings_per_unit", "half_year"),
          std::pair("duty.deeds_per_unit", "year")})
        expectFigure(figureWith(report, code, breakdown), QString::fromLatin1(code), query());
    expectFigure(figureWith(report, "dispatch.cadres", "reserve=1"), QStringLiteral("dispatch.cadres"),
                 where(Grouping::Reserve, QStringLiteral("1")));
    expectLedger(report);
    EXPECT_EQ(m_checked, int(report.size()));
}

#include "sourcecounty.h"

#include "storage/category/categorymapping.h"
#include "storage/round/roundrepository.h"
#include "storage/village/villagerepository.h"

#include <QFile>

#include <algorithm>

namespace zhucun::test {

using Grouping = StatisticsGrouping;

namespace {

/// A line of a roster; the level is the unit's and, by it, the team's.
struct Level {
    const char *code;
    const char16_t *name;
    int cadres;
};

TransferRecord rosterLine(int line, const Level &level, const QString &village, int number)
{
    return row({{"unit", QString(QString::fromUtf16(level.name) + QStringLiteral("直单位"))},
                {"unit_level", QString::fromUtf16(level.name)},
                {"name", QStringLiteral("干部%1").arg(number)},
                {"township", t(u"南壕堑镇")},
                {"village", village},
                {"round", t(u"1")},
                {"role", t(u"队员")},
                {"starts_on", day(2026, 3, 1)}},
               line);
}

QList<TransferRecord> rosterOf(const QStringList &villages, const std::vector<int> &sizes,
                               const std::vector<Level> &levels)
{
    QList<TransferRecord> rows;
    size_t level = 0;
    int ofLevel = 0;
    for (int i = 0; i < int(villages.size()); ++i) {
        for (int cadre = 0; cadre < sizes[size_t(i)]; ++cadre) {
            while (level + 1 < levels.size() && ofLevel == levels[level].cadres) {
                ++level;
                ofLevel = 0;
            }
            ++ofLevel;
            rows << rosterLine(int(rows.size()) + 2, levels[level], villages[i], int(rows.size()) + 1);
        }
    }
    return rows;
}

TransferRecord target(const char *indicator, const char16_t *scope, const char16_t *value, int line,
                      const char16_t *every = u"每年")
{
    return row({{"indicator", QString::fromLatin1(indicator)},
                {"scope", QString::fromUtf16(scope)},
                {"period", QString::fromUtf16(every)},
                {"value", QString::fromUtf16(value)}},
               line);
}

} // namespace

std::vector<SourceFigure> sourceFigures(const QString &report)
{
    QFile file(qEnvironmentVariable("ZHUCUN_SHARED") + QStringLiteral("/domain/source-figures.csv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    std::vector<SourceFigure> figures;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.size() == 6 && cells[0] == report)
            figures.push_back({cells[0], cells[1], cells[2].toDouble(), cells[4], cells[5]});
    }
    EXPECT_FALSE(figures.empty()) << report.toStdString();
    return figures;
}

/// A place of the reports that has figures of its own: 团市委驻山岔村.
QString villageOf(const SourceFigure &figure)
{
    if (figure.breakdown != QLatin1String("village"))
        return {};
    const qsizetype at = figure.name.indexOf(QChar(u'驻'));
    return figure.name.mid(at + 1).chopped(1);
}

SourceCounty::SourceCounty()
{
    int tags = 0;
    for (const char16_t *tag : {u"省定贫困村", u"一类贫困村", u"农村党支部"}) {
        Category category;
        category.kind = CategoryKind::VillageTag;
        category.code = QStringLiteral("t%1").arg(++tags);
        category.name = QString::fromUtf16(tag);
        insert(category);
    }
}

StatisticsQuery SourceCounty::query() const
{
    StatisticsQuery all;
    all.period = period;
    return all;
}

StatisticsQuery SourceCounty::where(Grouping by, const QString &key) const
{
    StatisticsQuery narrowed = query();
    narrowed.where = {{by, key}};
    return narrowed;
}

void SourceCounty::villages(const QStringList &names, const QList<std::pair<QString, TransferValue>> &more)
{
    QList<TransferRecord> rows;
    for (const QString &name : names) {
        rows << row({{"name", name}, {"township", t(u"南壕堑镇")}}, int(rows.size()) + 2);
        for (const auto &[key, value] : more) {
            rows.back().values.insert(key, value);
            rows.back().headings.insert(key, key.toUpper());
        }
    }
    saved("village", rows);
}

QStringList SourceCounty::numbered(const char16_t *stem, int from, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names << QStringLiteral("%1%2村").arg(QString::fromUtf16(stem)).arg(from + i);
    return names;
}

void SourceCounty::importLedger(const std::vector<SourceFigure> &figures)
{
    QList<TransferRecord> rows;
    for (const SourceFigure &figure : figures) {
        if (const auto entry = ledgerRow(figure, figures, int(rows.size()) + 2))
            rows << *entry;
    }
    saved("ledger", rows);
}

VillageId SourceCounty::villageNamed(const QString &name)
{
    for (const Village &village : all<Village>()) {
        if (village.name == name)
            return village.id;
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

QString SourceCounty::kindOf(const QString &code)
{
    static const QHash<QString, QString> renamed{
        {QStringLiteral("people_helped.count"), QStringLiteral("people_helped")},
        {QStringLiteral("training.attendees"), QStringLiteral("cadre_training")},
        {QStringLiteral("inspections.person_times"), QStringLiteral("inspections")},
        {QStringLiteral("inspections.people"), QStringLiteral("inspections")}};
    if (renamed.contains(code))
        return renamed.value(code);
    return code.startsWith(QLatin1String("ledger.")) ? code.section(QLatin1Char('.'), 1, 1) : QString();
}

LedgerKind SourceCounty::standardKind(const QString &code)
{
    for (const LedgerKind &kind : standardLedgerKinds()) {
        if (kind.code == code)
            return kind;
    }
    ADD_FAILURE() << "no kind " << code.toStdString();
    return {};
}

QString SourceCounty::columnOf(const SourceFigure &figure, const LedgerKind &kind)
{
    if (figure.code == QLatin1String("inspections.people") || figure.code == QLatin1String("training.attendees"))
        return QStringLiteral("people");
    if (const QString column = figure.code.section(QLatin1Char('.'), 2, 2);
        figure.code.startsWith(QLatin1String("ledger.")) && !column.isEmpty())
        return column;
    switch (kind.measure) {
    case LedgerMeasure::Entries:
    case LedgerMeasure::Quantity:
        return QStringLiteral("quantity");
    case LedgerMeasure::Households:
        return QStringLiteral("households");
    case LedgerMeasure::People:
        return QStringLiteral("people");
    case LedgerMeasure::Amount:
        return QStringLiteral("amount");
    }
    return {};
}

std::optional<StatisticsCondition> SourceCounty::ownCondition(const SourceFigure &figure)
{
    const QString value = figure.breakdown.section(QLatin1Char('='), 1);
    if (figure.breakdown == QLatin1String("project"))
        return StatisticsCondition{Grouping::Category, figure.name};
    if (figure.breakdown.startsWith(QLatin1String("mode=")))
        return StatisticsCondition{Grouping::Mode, value};
    return value.isEmpty() ? std::nullopt : std::optional(StatisticsCondition{Grouping::Category, value});
}

std::optional<StatisticsCondition> SourceCounty::conditionOf(const SourceFigure &figure,
                                                             const std::vector<SourceFigure> &figures)
{
    QStringList told;
    for (const SourceFigure &other : figures) {
        const auto condition = other.code == figure.code ? ownCondition(other) : std::nullopt;
        if (condition)
            told << condition->key;
    }
    const auto own = ownCondition(figure);
    if (own || told.isEmpty())
        return own;
    for (const LedgerVariant &variant : standardKind(kindOf(figure.code)).variants) {
        if (!told.contains(variant.code))
            return StatisticsCondition{Grouping::Category, variant.code};
    }
    return std::nullopt;
}

std::optional<TransferRecord> SourceCounty::ledgerRow(const SourceFigure &figure,
                                                      const std::vector<SourceFigure> &figures, int line)
{
    const QString code = kindOf(figure.code);
    if (code.isEmpty())
        return std::nullopt;
    const LedgerKind kind = standardKind(code);
    double value = figure.value;
    for (const SourceFigure &part : figures) { // what a report tells of one village is within the whole
        if (part.code == figure.code && figure.breakdown.isEmpty() && !villageOf(part).isEmpty())
            value -= part.value;
    }
    TransferRecord entry = row({{"happened_on", day(2026, 3, 5)}, {"kind", code}, {"title", figure.name}}, line);
    const auto put = [&entry](const char *key, const TransferValue &cell) {
        entry.values.insert(QString::fromLatin1(key), cell);
        entry.headings.insert(QString::fromLatin1(key), QString::fromLatin1(key).toUpper());
    };
    put("township", t(u"南壕堑镇"));
    if (const QString village = villageOf(figure); !village.isEmpty())
        put("village", village);
    const QString column = columnOf(figure, kind);
    if (column == QLatin1String("amount"))
        put("amount", Money::fromFen(qRound64(value * 100)));
    else if (column == QLatin1String("quantity"))
        put("quantity", value);
    else
        put(column.toLatin1().constData(), qint64(value));
    if (kind.measure == LedgerMeasure::Entries && column != QLatin1String("quantity"))
        put("quantity", 0.0); // 10场500人次 is told in two figures, and both come from one row as a rule
    if (const auto condition = conditionOf(figure, figures)) {
        const bool isMode = condition->by == Grouping::Mode;
        const QHash<QString, QString> modes{{QStringLiteral("new"), QStringLiteral("新建")},
                                            {QStringLiteral("repair"), QStringLiteral("维修")},
                                            {QStringLiteral("renovate"), QStringLiteral("改造")}};
        put(isMode ? "mode" : "variant", isMode ? modes.value(condition->key) : condition->key);
    }
    return entry;
}

std::vector<SourceFigure> SourceCounty::importShangyi()
{
    const auto report = sourceFigures(QStringLiteral("shangyi-2016"));
    const QStringList poor = numbered(u"贫困", 1, 89);
    villages(poor, {{QStringLiteral("tags"), QStringList{QStringLiteral("省定贫困村")}}});
    villages(numbered(u"其他", 1, 40));
    saved("roster", rosterOf(poor, std::vector<int>(89, 3),
                             {{"province", u"省", 4 * 3}, {"city", u"市", 18 * 3}, {"county", u"县", 67 * 3}}));
    return report;
}

std::vector<SourceFigure> SourceCounty::importMeizhou()
{
    const auto report = sourceFigures(QStringLiteral("meizhou-2005"));
    // 621 villages with one cadre, 846 with the other 4488.
    std::vector<int> sizes(1467, 1);
    for (int i = 0; i < 4488; ++i)
        sizes[size_t(i % 846)] += i < 846 ? 0 : 1;
    const QStringList names = numbered(u"村", 1, 1467);
    villages(names.mid(0, 1438), {{QStringLiteral("year"), qint64(2025)},
                                  {QStringLiteral("collective_income"), Money::fromFen(2'900'000)}});
    villages(names.mid(1438), {{QStringLiteral("year"), qint64(2025)},
                               {QStringLiteral("collective_income"), Money::fromFen(3'000'000)}});
    saved("roster",
          rosterOf(
              names, sizes,
              {{"province", u"省", 37}, {"city", u"市", 305}, {"county", u"县", 1365}, {"township", u"乡镇", 3402}}));
    saved("target",
          {target("dispatch.quota", u"全县", u"4935", 2), target("dispatch.teams", u"全县", u"1458", 3),
           target("dispatch.cadres", u"全县", u"5058", 4), target("target.collective_income", u"每村", u"30000", 5),
           target("target.reserve_village_cadres", u"每村", u"3", 6),
           target("target.party_members_developed", u"每村", u"3", 7), target("target.deeds", u"每村", u"3", 8)});
    importLedger(report);
    return report;
}

std::vector<SourceFigure> SourceCounty::importGuiyang()
{
    const auto report = sourceFigures(QStringLiteral("guiyang-2013"));
    villages({QStringLiteral("山岔村"), QStringLiteral("温水村"), QStringLiteral("龙广村"), QStringLiteral("沙坝村")});
    // Rounds before the one of the county: 1170 and 955 cadres of 877 units.
    saved("round", {row({{"number", number(2)},
                         {"name", t(u"第二轮")},
                         {"starts_on", day(2024, 9, 1)},
                         {"ends_on", day(2025, 8, 31)}}),
                    row({{"number", number(3)}, {"name", t(u"第三批")}, {"starts_on", day(2025, 9, 1)}}, 3)});
    QList<TransferRecord> roster;
    for (int i = 0; i < 1170 + 955; ++i) {
        const bool isSecond = i < 1170;
        roster << row({{"unit", QStringLiteral("帮扶部门%1").arg(i % 877)},
                       {"unit_level", t(u"市")},
                       {"name", QStringLiteral("干部%1").arg(i + 1)},
                       {"born", YearMonth(i < 56 ? 1980 + i % 10 : 1970 + i % 10, 5)},
                       {"township", t(u"南壕堑镇")},
                       {"village", t(u"沙坝村")},
                       {"round", QString::number(isSecond ? 2 : 3)},
                       {"role", t(u"队员")},
                       {"starts_on", isSecond ? day(2024, 9, 1) : day(2025, 9, 1)}},
                      i + 2);
    }
    saved("roster", roster);
    importLedger(report);

    QList<TransferRecord> visits;
    const auto visit = [&visits](const char16_t *village, qint64 people, qint64 households) {
        visits << row({{"visited_on", day(2026, 3, 1 + int(visits.size()) % 28)},
                       {"township", t(u"南壕堑镇")},
                       {"village", QString::fromUtf16(village)},
                       {"person", QStringLiteral("群众%1").arg(visits.size())},
                       {"cadres", list(u"干部1200")},
                       {"person_times", people},
                       {"household_times", households}},
                      int(visits.size()) + 2);
    };
    for (int i = 0; i < 420; ++i)
        visit(u"温水村", 2, 1);
    for (qint64 left = 766'078 - 840; left > 0; left -= 999)
        visit(u"沙坝村", std::min<qint64>(left, 999), 300);
    saved("visit", visits);

    QList<TransferRecord> disputes;
    for (int i = 0; i < 13'839; ++i) {
        disputes << row({{"number", QString::number(i + 1)},
                         {"found_on", day(2026, 1 + i % 5, 1 + i % 28)},
                         {"township", t(u"南壕堑镇")},
                         {"village", i < 22 ? t(u"温水村") : t(u"沙坝村")},
                         {"category", t(u"邻里")},
                         {"parties", list(u"甲、乙")},
                         {"summary", t(u"地界")}},
                        i + 2);
        if (i < 11'791) {
            disputes.back().values.insert(QStringLiteral("outcome"), t(u"调解成功"));
            disputes.back().values.insert(QStringLiteral("resolved_on"), day(2026, 6, 1 + i % 28));
        }
    }
    saved("dispute", disputes);

    // 5000 cases last year, 4284 this year; 500 and 437 of them at the province, with 1000 and 815 people.
    QList<TransferRecord> petitions;
    const auto petition = [&petitions](int year, const char16_t *level, qint64 people) {
        petitions << row({{"received_on", day(year, 4, 1 + int(petitions.size()) % 28)},
                          {"township", t(u"南壕堑镇")},
                          {"level", QString::fromUtf16(level)},
                          {"form", t(u"来访")},
                          {"people", people},
                          {"petitioner", QStringLiteral("信访人%1").arg(petitions.size())},
                          {"matter", t(u"土地")}},
                         int(petitions.size()) + 2);
    };
    for (int i = 0; i < 500; ++i)
        petition(2025, u"省", 2);
    for (int i = 0; i < 4500; ++i)
        petition(2025, u"县", 1);
    for (int i = 0; i < 437; ++i)
        petition(2026, u"省", i < 815 - 437 ? 2 : 1);
    for (int i = 0; i < 4284 - 437; ++i)
        petition(2026, u"县", 1);
    saved("petition", petitions);

    QList<TransferRecord> honours;
    for (int i = 0; i < 180; ++i) {
        honours << row({{"name", QStringLiteral("干部%1").arg(i + 1)},
                        {"awarded_on", day(2026, 5, 4)},
                        {"kind", i < 30 ? t(u"三等功") : t(u"嘉奖")}},
                       i + 2);
    }
    saved("honour", honours);
    return report;
}

std::vector<SourceFigure> SourceCounty::importTownship()
{
    const auto report = sourceFigures(QStringLiteral("township-half-year"));
    villages(numbered(u"农", 1, 8), {{QStringLiteral("party_branches"), qint64(1)},
                                     {QStringLiteral("tags"), QStringList{QStringLiteral("农村党支部")}}});
    villages({QStringLiteral("街道社区"), QStringLiteral("乡机关")}, {{QStringLiteral("party_branches"), qint64(1)}});
    villages(numbered(u"贫", 1, 3), {{QStringLiteral("tags"), QStringList{QStringLiteral("省定贫困村")}}});
    villages({QStringLiteral("后进村")}, {{QStringLiteral("tags"), QStringList{QStringLiteral("软弱涣散村")}}});
    saved("target", {target("duty.households_per_cadre", u"班子成员", u"3-5", 2),
                     target("duty.deeds_per_cadre", u"班子成员", u"5", 3),
                     target("duty.households_per_cadre", u"一般干部", u"1-2", 4),
                     target("duty.deeds_per_cadre", u"一般干部", u"2", 5)});
    importLedger(report);
    return report;
}

std::vector<SourceFigure> SourceCounty::importQianxi()
{
    const auto report = sourceFigures(QStringLiteral("qianxi-2007"));
    QList<TransferRecord> divisions;
    QStringList townships;
    for (int i = 0; i < 28; ++i) {
        townships << QStringLiteral("结对%1乡").arg(i + 1);
        divisions << row({{"code", QStringLiteral("130725%1").arg(300 + i)}, {"name", townships.back()}}, i + 2);
    }
    saved("division", divisions);
    const QStringList poor = numbered(u"一类", 1, 123);
    villages(poor, {{QStringLiteral("tags"), QStringList{QStringLiteral("一类贫困村")}}});

    QList<TransferRecord> roster;
    for (int i = 0; i < 14 + 69; ++i) {
        roster << rosterLine(i + 2, i < 14 ? Level{"city", u"市", 0} : Level{"county", u"县", 0}, poor[i], i + 1);
        roster.back().values.insert(QStringLiteral("unit"), QStringLiteral("帮扶单位%1").arg(i + 1));
    }
    saved("roster", roster);
    // 75 reserve cadres, on file before they are posted.
    QList<TransferRecord> cadres;
    QList<TransferRecord> reserves;
    for (int i = 0; i < 75; ++i) {
        cadres << row({{"name", QStringLiteral("后备%1").arg(i + 1)}, {"unit", t(u"县水务局")}, {"reserve", true}},
                      i + 2);
        reserves << row({{"name", QStringLiteral("后备%1").arg(i + 1)},
                         {"township", t(u"南壕堑镇")},
                         {"village", poor[i % 83]},
                         {"round", t(u"1")},
                         {"role", t(u"队员")},
                         {"starts_on", day(2026, 3, 1)}},
                        i + 2);
    }
    // They are not of the helping units.
    for (TransferRecord &cadre : cadres)
        cadre.values.insert(QStringLiteral("unit"), QStringLiteral("帮扶单位20"));
    saved("cadre", cadres);
    saved("posting", reserves);

    QList<TransferRecord> pairs;
    const auto pair = [&pairs](const char16_t *kind, const QString &helper, const QString &helped,
                               const QString &township, const QString &village) {
        pairs << row({{"kind", QString::fromUtf16(kind)},
                      {"helper", helper},
                      {"helped", helped},
                      {"starts_on", day(2026, 1, 1)}},
                     int(pairs.size()) + 2);
        if (!township.isEmpty())
            pairs.back().values.insert(QStringLiteral("township"), township);
        if (!village.isEmpty())
            pairs.back().values.insert(QStringLiteral("village"), village);
    };
    for (int i = 0; i < 28; ++i)
        pair(u"单位联乡", QStringLiteral("帮扶单位%1").arg(i + 1), townships[i], {}, {});
    for (int i = 0; i < 83; ++i)
        pair(u"单位联村", QStringLiteral("帮扶单位%1").arg(i + 1), poor[i], QStringLiteral("南壕堑镇"), {});
    for (int i = 0; i < 2135; ++i)
        pair(u"党员结对", QStringLiteral("机关党员%1").arg(i % 1032), QStringLiteral("农民党员%1").arg(i),
             QStringLiteral("南壕堑镇"), poor[i % 123]);
    saved("pairing", pairs);
    saved("target", {target("duty.households_per_cadre", u"县级干部", u"4", 2),
                     target("duty.households_per_cadre", u"科局级干部", u"3", 3),
                     target("duty.households_per_cadre", u"股级干部", u"2", 4),
                     target("duty.households_per_cadre", u"一般干部", u"1", 5),
                     target("duty.surveys_per_unit", u"每单位", u"1", 6, u"每季度"),
                     target("duty.trainings_per_unit", u"每单位", u"1", 7, u"每半年"),
                     target("duty.deeds_per_unit", u"每单位", u"1", 8, u"每年")});
    importLedger(report);
    return report;
}

} // namespace zhucun::test

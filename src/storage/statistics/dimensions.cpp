#include "storage/statistics/dimensions.h"

#include "domain/cadre/ageband.h"
#include "domain/cadre/cadre.h"
#include "domain/cadre/schooling.h"
#include "domain/posting/posting.h"
#include "domain/unit/unit.h"
#include "storage/category/categorymapping.h"
#include "storage/posting/postingon.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

#include <array>

namespace zhucun::storage {

namespace {

/// Bands of amounts as the counties' tables have them.
struct Band {
    const char *key;
    const char16_t *name;
    qint64 below; ///< of the first band above; 0: none
};
constexpr qint64 kWan = 10'000 * 100; ///< 分
constexpr std::array kIncomes{
    Band{"below_30000", u"3万元以下", 3 * kWan}, Band{"30000_50000", u"3万元—5万元", 5 * kWan},
    Band{"50000_100000", u"5万元—10万元", 10 * kWan}, Band{"100000_200000", u"10万元—20万元", 20 * kWan},
    Band{"200000_up", u"20万元及以上", 0}};

template <std::size_t N>
QString bandOf(const QString &value, const std::array<Band, N> &bands)
{
    QString sql = QStringLiteral("CASE WHEN %1 IS NULL THEN NULL ").arg(value);
    for (const Band &band : bands) {
        sql += band.below != 0 ? QStringLiteral("WHEN %1 < %2 THEN '%3' ")
                                     .arg(value, QString::number(band.below), QLatin1String(band.key))
                               : QStringLiteral("ELSE '%1' END").arg(QLatin1String(band.key));
    }
    return sql;
}

template <std::size_t N>
StatisticsGroup bandNamed(const QString &key, const std::array<Band, N> &bands)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(bands[i].key))
            return {key, QString::fromUtf16(bands[i].name), QString::number(i)};
    }
    return {};
}

template <std::size_t N>
QStringList keysOf(const std::array<Band, N> &bands)
{
    QStringList keys;
    for (const Band &band : bands)
        keys << QString::fromLatin1(band.key);
    return keys;
}

QString ofCadre(const QString &cadre, const char *column)
{
    return QStringLiteral("(SELECT gc.%1 FROM cadre gc WHERE gc.id = %2)").arg(QLatin1String(column), cadre);
}

QString ofPosting(const Belonging &whose, const char *column)
{
    return QStringLiteral("(SELECT gp.%1 FROM posting gp WHERE gp.id = %2)")
        .arg(QLatin1String(column), postingOn(whose.cadre, whose.day));
}

QString eitherOf(const QString &own, const QString &other)
{
    if (own.isEmpty() || other.isEmpty())
        return own + other;
    return QStringLiteral("COALESCE(%1, %2)").arg(own, other);
}

/// What the file says of a cadre's education, full-time and in-service; which level that is the words tell.
Dimension schooling(const QString &cadre)
{
    const QString both = QStringLiteral("(SELECT gc.education || '|' || gc.in_service_education FROM cadre gc "
                                        "WHERE gc.id = %1)")
                             .arg(cadre);
    return {both,
            [](sql::Connection &, const QString &written) {
                const qsizetype between = written.indexOf(QLatin1Char('|'));
                return termGroup(highestSchooling(written.left(between), written.mid(between + 1)));
            },
            false,
            [](sql::Connection &) {
                QStringList words;
                for (const auto &level : Vocabulary<Schooling>::terms())
                    words << QString(chineseOf(level.value) + QLatin1Char('|'));
                return words;
            }};
}

/// The first year of each band.
QStringList yearsOfBands(sql::Connection &)
{
    QStringList years;
    for (int age = 0; age <= 60; ++age) {
        if (age == 0 || ageBandOf(age) != ageBandOf(age - 1))
            years << QString::number(age);
    }
    return years;
}

/// Full years on the day. Months are yyyymm: a birthday counts once its month has begun, as in YearMonth::ageOn().
Dimension ageBand(const Belonging &whose)
{
    return {QStringLiteral("((%1) / 100 - %2) / 100").arg(whose.day, ofCadre(whose.cadre, "born")),
            [](sql::Connection &, const QString &years) { return termGroup(std::optional(ageBandOf(years.toInt()))); },
            false, yearsOfBands};
}

void addPerson(Dimensions &dimensions, const Belonging &whose)
{
    using Grouping = StatisticsGrouping;
    dimensions[Grouping::Role] = termDimension<PostingRole>(ofPosting(whose, "role"));
    dimensions[Grouping::Sex] = termDimension<Sex>(ofCadre(whose.cadre, "sex"));
    dimensions[Grouping::AgeBand] = ageBand(whose);
    dimensions[Grouping::Political] = termDimension<PoliticalStatus>(ofCadre(whose.cadre, "political_status"));
    dimensions[Grouping::Education] = schooling(whose.cadre);
    dimensions[Grouping::Rank] = termDimension<CadreRank>(ofCadre(whose.cadre, "rank"));
    dimensions[Grouping::Reserve] = {ofCadre(whose.cadre, "reserve"), [](sql::Connection &, const QString &key) {
                                         const bool isReserve = key == QLatin1String("1");
                                         return StatisticsGroup{
                                             key, isReserve ? QStringLiteral("后备干部") : QStringLiteral("非后备干部"),
                                             isReserve ? QStringLiteral("1") : QStringLiteral("2")};
                                     }};
    dimensions[Grouping::BirthDecade] = {
        ofCadre(whose.cadre, "born") + QStringLiteral(" / 1000 * 10"), [](sql::Connection &, const QString &key) {
            return StatisticsGroup{key, QString(key.mid(2) + QStringLiteral("后")), key};
        }};
}

void addVillage(Dimensions &dimensions, const Belonging &whose)
{
    using Grouping = StatisticsGrouping;
    dimensions[Grouping::Village] = {whose.village};
    dimensions[Grouping::VillageTag] =
        categoryDimension(CategoryKind::VillageTag, QStringLiteral("vt.category_id"), true);
    dimensions[Grouping::PostedCadres] = {
        QStringLiteral(
            "(SELECT COUNT(DISTINCT gp.cadre_id) FROM posting gp WHERE gp.village_id = %1 AND gp.deleted_at IS "
            "NULL AND gp.starts_on <= %2 AND (gp.ends_on IS NULL OR gp.ends_on >= %2))")
            .arg(whose.village, whose.day),
        [](sql::Connection &, const QString &count) {
            return StatisticsGroup{count, QString(count + QStringLiteral("名")),
                                   count.rightJustified(6, QLatin1Char('0'))};
        }};
    dimensions[Grouping::CollectiveIncome] = {
        bandOf(collectiveIncome(whose.village, whose.day), kIncomes),
        [](sql::Connection &, const QString &key) { return bandNamed(key, kIncomes); }, false,
        [](sql::Connection &) { return keysOf(kIncomes); }};
}

} // namespace

QString collectiveIncome(const QString &village, const QString &day)
{
    return QStringLiteral(
               "(SELECT gy.collective_income FROM village_year gy WHERE gy.village_id = %1 AND gy.year <= (%2) / "
               "10000 AND gy.collective_income IS NOT NULL ORDER BY gy.year DESC LIMIT 1)")
        .arg(village, day);
}

Dimensions dimensionsOf(const Belonging &whose)
{
    using Grouping = StatisticsGrouping;
    const bool hasCadre = !whose.cadre.isEmpty();
    Dimensions dimensions;
    if (!whose.township.isEmpty())
        dimensions[Grouping::Township] = {whose.township};
    if (!whose.village.isEmpty())
        addVillage(dimensions, whose);
    if (hasCadre)
        addPerson(dimensions, whose);
    const QString team = eitherOf(whose.team, hasCadre ? ofPosting(whose, "team_id") : QString());
    if (!team.isEmpty())
        dimensions[Grouping::Team] = {team};
    const QString unit = eitherOf(whose.unit, hasCadre ? ofCadre(whose.cadre, "unit_id") : QString());
    if (!unit.isEmpty()) {
        dimensions[Grouping::Unit] = {unit};
        const QString ofUnit = QStringLiteral("(SELECT gu.level FROM unit gu WHERE gu.id = %1)").arg(unit);
        dimensions[Grouping::UnitLevel] = termDimension<UnitLevel>(eitherOf(whose.unitLevel, ofUnit));
    }
    const QString round =
        QStringLiteral("(SELECT gr.id FROM round gr WHERE gr.deleted_at IS NULL AND gr.starts_on <= %1 "
                       "AND (gr.ends_on IS NULL OR gr.ends_on >= %1) ORDER BY gr.starts_on DESC, gr.id "
                       "LIMIT 1)")
            .arg(whose.day);
    dimensions[Grouping::Round] = {whose.round.isEmpty() ? round : whose.round};
    dimensions[Grouping::Month] = {QStringLiteral("(%1) / 100").arg(whose.day)};
    return dimensions;
}

QString joinVillageTags(const QString &village)
{
    return QStringLiteral("LEFT JOIN village_tag vt ON vt.village_id = ") + village;
}

Dimension categoryDimension(CategoryKind kind, const QString &expression, bool isMultiple)
{
    const auto named = [](sql::Connection &connection, const QString &id) {
        const auto category = RecordStore<Category>::find(connection, CategoryId(id.toLongLong()));
        return category ? StatisticsGroup{category->code, category->name,
                                          QStringLiteral("%1").arg(category->position, 6, 10, QLatin1Char('0'))}
                        : StatisticsGroup{};
    };
    const auto all = [kind](sql::Connection &connection) {
        auto ids = connection.statement(
            QStringLiteral("SELECT id FROM category WHERE kind = :kind AND deleted_at IS NULL ORDER BY position, id"));
        ids.bind(QStringLiteral("kind"), kind);
        QStringList texts;
        while (ids.next())
            texts << QString::number(ids.get<qint64>(0));
        return texts;
    };
    return {expression, named, isMultiple, all};
}

} // namespace zhucun::storage

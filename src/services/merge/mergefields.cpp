#include "services/merge/mergefields.h"

#include "domain/cadre/resumetext.h"
#include "domain/household/membertext.h"
#include "domain/moneytext.h"
#include "storage/category/categorymapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/record/recordstore.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"

namespace zhucun {

using sql::Connection;
using storage::RecordStore;

namespace {

QString textOf(Connection &, const QString &text) { return text; }
QString textOf(Connection &, int number) { return QString::number(number); }
QString textOf(Connection &, bool is) { return is ? QStringLiteral("是") : QStringLiteral("否"); }
QString textOf(Connection &, const YearMonth &month) { return month.toString(); }
QString textOf(Connection &, const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : QStringLiteral("%1 字节").arg(bytes.size());
}
QString textOf(Connection &, const std::vector<ResumeLine> &resume) { return printResume(resume); }
QString textOf(Connection &, const std::vector<FamilyMember> &family) { return printFamily(family); }
QString textOf(Connection &, const std::vector<HouseholdMember> &members) { return printMembers(members); }

template <class Enum>
requires(std::is_enum_v<Enum>) QString textOf(Connection &, Enum value) { return chineseOf(value); }

template <class Record>
QString nameOf(Connection &connection, decltype(Record::id) id)
{
    const auto record = id.isValid() ? RecordStore<Record>::find(connection, id) : std::nullopt;
    return record ? record->name : QString();
}
QString textOf(Connection &connection, UnitId id) { return nameOf<Unit>(connection, id); }
QString textOf(Connection &connection, DivisionId id) { return nameOf<Division>(connection, id); }
QString textOf(Connection &connection, VillageId id) { return nameOf<Village>(connection, id); }
QString textOf(Connection &connection, const std::vector<CategoryId> &ids)
{
    QStringList names;
    for (const CategoryId id : ids)
        names << nameOf<Category>(connection, id);
    return names.join(QChar(u'、'));
}

QString textOf(Connection &, const std::vector<VillageYear> &years)
{
    const auto money = [](const std::optional<Money> &amount) {
        return amount ? moneyText(*amount) : QStringLiteral("—");
    };
    const auto number = [](const std::optional<int> &value) {
        return value ? QString::number(*value) : QStringLiteral("—");
    };
    QStringList lines;
    for (const VillageYear &year : years)
        lines << QStringLiteral("%1年 %2 / %3 / %4户 / %5人")
                     .arg(QString::number(year.year), money(year.collectiveIncome), money(year.incomePerHead),
                          number(year.poorHouseholds), number(year.poorPeople));
    return lines.join(QLatin1Char('\n'));
}

template <class T>
QString textOf(Connection &connection, const std::optional<T> &value)
{
    return value ? textOf(connection, *value) : QString();
}

template <class T, class Member>
TakenField<T> field(const char *name, Member T::*member)
{
    return {name, [member](Connection &connection, const T &record) { return textOf(connection, record.*member); },
            [member](T &to, const T &from) { to.*member = from.*member; }};
}

} // namespace

template <>
const std::vector<TakenField<Cadre>> &takenFields<Cadre>()
{
    static const std::vector<TakenField<Cadre>> all{
        field("name", &Cadre::name),
        field("sex", &Cadre::sex),
        field("ethnicity", &Cadre::ethnicity),
        field("born", &Cadre::born),
        field("national_id", &Cadre::nationalId),
        field("native_place", &Cadre::nativePlace),
        field("birth_place", &Cadre::birthPlace),
        field("political_status", &Cadre::politicalStatus),
        field("joined_party_on", &Cadre::joinedPartyOn),
        field("started_work_on", &Cadre::startedWorkOn),
        field("education", &Cadre::education),
        field("degree", &Cadre::degree),
        field("school", &Cadre::school),
        field("in_service_education", &Cadre::inServiceEducation),
        field("in_service_degree", &Cadre::inServiceDegree),
        field("in_service_school", &Cadre::inServiceSchool),
        field("technical_title", &Cadre::technicalTitle),
        field("speciality", &Cadre::speciality),
        field("unit_id", &Cadre::unitId),
        field("post", &Cadre::post),
        field("rank", &Cadre::rank),
        field("personnel_category", &Cadre::personnelCategory),
        field("kind", &Cadre::kind),
        field("reserve", &Cadre::reserve),
        field("phone", &Cadre::phone),
        field("health", &Cadre::health),
        field("rewards", &Cadre::rewards),
        field("note", &Cadre::note),
        field("lrmx_extra", &Cadre::lrmxExtra),
        field("resume", &Cadre::resume),
        field("family", &Cadre::family),
    };
    return all;
}

template <>
const std::vector<TakenField<Household>> &takenFields<Household>()
{
    static const std::vector<TakenField<Household>> all{
        field("village_id", &Household::villageId),
        field("village_group", &Household::group),
        field("head", &Household::head),
        field("national_id", &Household::nationalId),
        field("people", &Household::people),
        field("phone", &Household::phone),
        field("address", &Household::address),
        field("note", &Household::note),
        field("categories", &Household::categories),
        field("members", &Household::members),
    };
    return all;
}

template <>
const std::vector<TakenField<Village>> &takenFields<Village>()
{
    static const std::vector<TakenField<Village>> all{
        field("name", &Village::name),
        field("township_id", &Village::townshipId),
        field("code", &Village::code),
        field("households", &Village::households),
        field("population", &Village::population),
        field("party_members", &Village::partyMembers),
        field("party_branches", &Village::partyBranches),
        field("secretary", &Village::secretary),
        field("phone", &Village::phone),
        field("note", &Village::note),
        field("tags", &Village::tags),
        field("years", &Village::years),
    };
    return all;
}

template <>
const std::vector<TakenField<Unit>> &takenFields<Unit>()
{
    static const std::vector<TakenField<Unit>> all{
        field("name", &Unit::name),       field("level", &Unit::level), field("category", &Unit::category),
        field("contact", &Unit::contact), field("phone", &Unit::phone), field("note", &Unit::note),
    };
    return all;
}

} // namespace zhucun

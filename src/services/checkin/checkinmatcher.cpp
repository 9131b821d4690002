#include "services/checkin/checkinmatcher.h"

#include "storage/cadre/cadrerepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/setting/settings.h"
#include "storage/unit/unitrepository.h"

#include <algorithm>

namespace zhucun {

using namespace storage;

namespace {

const QString kNobody = QStringLiteral("-");

QString settingName(AttendanceSource source, const QString &key)
{
    return QStringLiteral("checkin.person.%1.%2").arg(codeOf(source), key);
}

/// 大青沟镇 → 大青沟: people leave out what a place is.
QString shortPlace(const QString &name)
{
    for (const QString &kind :
         {QStringLiteral("街道"), QStringLiteral("镇"), QStringLiteral("乡"), QStringLiteral("村")}) {
        if (name.endsWith(kind) && name.size() > kind.size() + 1)
            return name.chopped(kind.size());
    }
    return name;
}

bool names(const QString &department, const QString &place)
{
    return place.size() > 1 && department.contains(shortPlace(place));
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

void CheckInMatcher::remember(UnitOfWork &work, AttendanceSource source, const CheckInPerson &person,
                              const std::optional<CadreId> &cadreId)
{
    QString meant = kNobody;
    if (cadreId) {
        const auto cadre = CadreRepository::find(work.connection(), *cadreId);
        if (!cadre)
            return;
        meant = cadre->meta.uid;
    }
    setSetting(work, settingName(source, keysOf(person).front()), meant);
}

const CheckInMatch &CheckInMatcher::match(const CheckInPerson &person, bool hasNamesakes)
{
    const QString key = keysOf(person).join(QLatin1Char('\n')) + QLatin1Char('\n') + person.phone;
    const auto known = m_known.constFind(key);
    return known != m_known.constEnd() ? *known : *m_known.insert(key, find(person, hasNamesakes));
}

std::optional<CheckInMatch> CheckInMatcher::remembered(const CheckInPerson &person, bool hasNamesakes)
{
    QStringList keys = keysOf(person);
    if (hasNamesakes && keys.size() > 1)
        keys = keys.mid(0, 1); // the department may be that of both
    for (const QString &key : std::as_const(keys)) {
        const auto meant = setting(m_connection, settingName(m_source, key));
        if (!meant)
            continue;
        if (*meant == kNobody)
            return CheckInMatch{CheckInMatch::How::PassedOver, {}, {}};
        const auto found = CadreRepository::findByUid(m_connection, *meant);
        if (!found.empty())
            return CheckInMatch{CheckInMatch::How::Remembered, found.front(), {}};
    }
    return std::nullopt;
}

CheckInMatch CheckInMatcher::find(const CheckInPerson &person, bool hasNamesakes)
{
    if (const auto said = remembered(person, hasNamesakes))
        return *said;
    const std::vector<CadreId> namesakes = CadreRepository::findByName(m_connection, person.name);
    if (namesakes.empty())
        return {};
    if (const auto found = byNumber(person, namesakes); found.size() == 1)
        return {CheckInMatch::How::Number, found.front(), {}};
    std::vector<CadreId> fitting;
    std::copy_if(namesakes.begin(), namesakes.end(), std::back_inserter(fitting),
                 [&](CadreId id) { return isInDepartment(id, person.department); });
    if (fitting.size() == 1)
        return {CheckInMatch::How::Place, fitting.front(), {}};
    const bool isOnlyOne =
        namesakes.size() == 1 && !hasNamesakes && !namesAnotherPlace(namesakes.front(), person.department);
    if (isOnlyOne)
        return {CheckInMatch::How::Name, namesakes.front(), {}};
    return {CheckInMatch::How::Unsure, {}, namesakes};
}

std::vector<CadreId> CheckInMatcher::byNumber(const CheckInPerson &person, const std::vector<CadreId> &namesakes)
{
    constexpr qsizetype kPhoneDigits = 11;
    std::vector<CadreId> found;
    for (const CadreId id : namesakes) {
        const auto cadre = CadreRepository::find(m_connection, id);
        const QString phone = digitsOf(cadre->phone);
        for (const QString &number : {person.phone, person.jobNumber, person.account}) {
            const bool isPhone = phone.size() == kPhoneDigits && digitsOf(number).endsWith(phone);
            const bool isNationalId = !cadre->nationalId.isEmpty() && number.toUpper() == cadre->nationalId;
            if (isPhone || isNationalId) {
                found.push_back(id);
                break;
            }
        }
    }
    return found;
}

bool CheckInMatcher::isInDepartment(CadreId cadreId, const QString &department)
{
    const QStringList &places = placesOf(cadreId);
    return std::any_of(places.begin(), places.end(),
                       [&department](const QString &place) { return names(department, place); });
}

bool CheckInMatcher::namesAnotherPlace(CadreId cadreId, const QString &department)
{
    if (department.isEmpty() || isInDepartment(cadreId, department))
        return false;
    const QStringList &places = allPlaces();
    return std::any_of(places.begin(), places.end(),
                       [&department](const QString &place) { return names(department, place); });
}

const QStringList &CheckInMatcher::placesOf(CadreId cadreId)
{
    auto known = m_places.find(cadreId.value());
    if (known == m_places.end()) {
        QStringList places;
        const qint64 id = cadreId.value();
        for (const CadreRow &row : CadreRepository::rows(m_connection, {&id, 1}, m_today)) {
            places = QStringList{row.unitName, row.townshipName} + row.villageNames.split(QChar(u'、'));
            places.removeAll(QString());
        }
        known = m_places.insert(cadreId.value(), places);
    }
    return *known;
}

const QStringList &CheckInMatcher::allPlaces()
{
    if (!m_allPlaces) {
        m_allPlaces.emplace();
        const auto divisions = DivisionRepository::ids(m_connection, {}, {}, m_today);
        for (const DivisionRow &row : DivisionRepository::rows(m_connection, divisions, m_today)) {
            if (row.level == DivisionLevel::Township)
                *m_allPlaces << row.name;
        }
        const auto units = UnitRepository::ids(m_connection, {}, {}, m_today);
        for (const UnitRow &row : UnitRepository::rows(m_connection, units, m_today))
            *m_allPlaces << row.name;
    }
    return *m_allPlaces;
}

} // namespace zhucun

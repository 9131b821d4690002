#pragma once

#include "domain/checkin/checkinday.h"
#include "domain/ids.h"
#include "storage/record/unitofwork.h"

#include <QHash>

#include <vector>

namespace zhucun {

/// Whom a person of an attendance app is.
struct CheckInMatch {
    enum class How {
        Remembered, ///< somebody said so
        Number,     ///< by the national id or the telephone number
        Place,      ///< the only one of that name whose unit, township, village is in the department
        Name,       ///< the only one of that name
        PassedOver, ///< somebody said that it is no cadre
        Unsure,     ///< one of the candidates, or none
        Unknown,    ///< nobody of that name
    };
    How how = How::Unknown;
    CadreId cadreId;                 ///< of the first four
    std::vector<CadreId> candidates; ///< of Unsure
};

/// Matches people, never by guessing: what does not decide is a question for a person. Lives for one transaction.
class CheckInMatcher
{
public:
    CheckInMatcher(sql::Connection &connection, AttendanceSource source, QDate today)
        : m_connection(connection), m_source(source), m_today(today)
    {
    }

    /// `hasNamesakes`: the file has several people of the name, so the name alone does not decide.
    const CheckInMatch &match(const CheckInPerson &person, bool hasNamesakes);

    /// For this and all later files; nullopt: no cadre, rows of that person are passed over.
    static void remember(storage::UnitOfWork &work, AttendanceSource source, const CheckInPerson &person,
                         const std::optional<CadreId> &cadreId);

private:
    CheckInMatch find(const CheckInPerson &person, bool hasNamesakes);
    std::optional<CheckInMatch> remembered(const CheckInPerson &person, bool hasNamesakes);
    std::vector<CadreId> byNumber(const CheckInPerson &person, const std::vector<CadreId> &namesakes);
    bool isInDepartment(CadreId cadreId, const QString &department);
    /// The department names a township or unit of the county that is not the cadre's.
    bool namesAnotherPlace(CadreId cadreId, const QString &department);
    const QStringList &placesOf(CadreId cadreId);
    const QStringList &allPlaces();

    sql::Connection &m_connection;
    AttendanceSource m_source;
    QDate m_today;
    QHash<QString, CheckInMatch> m_known;
    QHash<qint64, QStringList> m_places; ///< by cadre
    std::optional<QStringList> m_allPlaces;
};

} // namespace zhucun

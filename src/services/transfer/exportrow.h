#pragma once

#include "core/vocabulary.h"
#include "domain/transfer/transferrecord.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/category/categoryrepository.h"
#include "storage/division/divisionrepository.h"
#include "storage/event/eventrepository.h"
#include "storage/household/householdrepository.h"
#include "storage/round/roundrepository.h"
#include "storage/team/teamrepository.h"
#include "storage/unit/unitrepository.h"
#include "storage/village/villagerepository.h"

#include <tuple>
#include <unordered_map>

namespace zhucun {

/// The records whose names an export writes, each read once.
class ExportNames
{
public:
    explicit ExportNames(sql::Connection &connection) : m_connection(connection) {}

    sql::Connection &connection() { return m_connection; }

    /// A blank record for an invalid id.
    template <class T>
    const T &record(decltype(T::id) id)
    {
        auto &known = std::get<std::unordered_map<qint64, T>>(m_records);
        const auto it = known.find(id.value());
        if (it != known.end())
            return it->second;
        T found = storage::RecordStore<T>::find(m_connection, id).value_or(T());
        return known.emplace(id.value(), std::move(found)).first->second;
    }

private:
    template <class... T>
    using Caches = std::tuple<std::unordered_map<qint64, T>...>;

    sql::Connection &m_connection;
    Caches<Category, Division, Village, Unit, Round, Cadre, Team, Household, Event> m_records;
};

/// Fills one record of an export. What is unknown or empty gets no cell.
class ExportRow
{
public:
    explicit ExportRow(ExportNames &names) : m_names(names) {}

    ExportRow &put(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_record.values.insert(QString::fromLatin1(key), text);
        return *this;
    }
    ExportRow &put(const char *key, QDate day)
    {
        if (day.isValid())
            m_record.values.insert(QString::fromLatin1(key), day);
        return *this;
    }
    ExportRow &putMoment(const char *key, QDate day, std::optional<int> minute)
    {
        return set(key, DayTime{day, minute});
    }
    ExportRow &putMinute(const char *key, std::optional<int> minute)
    {
        return minute ? set(key, QTime(*minute / 60, *minute % 60)) : *this;
    }
    ExportRow &put(const char *key, double number) { return set(key, number); }
    ExportRow &put(const char *key, int number) { return set(key, qint64(number)); }
    ExportRow &put(const char *key, bool yes) { return set(key, yes); }
    ExportRow &put(const char *key, const YearMonth &month) { return set(key, month); }
    ExportRow &put(const char *key, Money money) { return set(key, money); }
    ExportRow &put(const char *key, const QStringList &list) { return list.isEmpty() ? *this : set(key, list); }
    template <class Enum>
    requires(std::is_enum_v<Enum>) ExportRow &put(const char *key, Enum value) { return put(key, chineseOf(value)); }
    template <class T>
    ExportRow &put(const char *key, const std::optional<T> &value)
    {
        return value ? put(key, *value) : *this;
    }

    /// By code, which is what other files know it by.
    ExportRow &put(const char *key, EventId id) { return put(key, m_names.record<Event>(id).code); }
    ExportRow &put(const char *key, CategoryId id) { return put(key, m_names.record<Category>(id).name); }
    ExportRow &put(const char *key, UnitId id) { return put(key, m_names.record<Unit>(id).name); }
    ExportRow &put(const char *key, TeamId id) { return put(key, m_names.record<Team>(id).name); }
    ExportRow &put(const char *key, DivisionId id) { return put(key, m_names.record<Division>(id).name); }
    /// By number: names of rounds need not differ.
    ExportRow &put(const char *key, RoundId id)
    {
        return id.isValid() ? put(key, QString::number(m_names.record<Round>(id).number)) : *this;
    }
    ExportRow &put(const char *key, const std::vector<CategoryId> &ids) { return put(key, namesOf<Category>(ids)); }
    ExportRow &put(const char *key, const std::vector<UnitId> &ids) { return put(key, namesOf<Unit>(ids)); }
    ExportRow &put(const char *key, const std::vector<VillageId> &ids) { return put(key, namesOf<Village>(ids)); }
    /// "township" and "village".
    ExportRow &putPlace(VillageId id)
    {
        const Village &village = m_names.record<Village>(id);
        return put("township", village.townshipId).put("village", village.name);
    }
    /// The name under `key` and "national_id".
    ExportRow &putCadre(const char *key, CadreId id)
    {
        const Cadre &cadre = m_names.record<Cadre>(id);
        return put(key, cadre.name).put("national_id", cadre.nationalId);
    }

    const TransferRecord &record() const { return m_record; }

private:
    template <class T>
    ExportRow &set(const char *key, const T &value)
    {
        m_record.values.insert(QString::fromLatin1(key), value);
        return *this;
    }
    template <class T>
    QStringList namesOf(const std::vector<decltype(T::id)> &ids)
    {
        QStringList names;
        for (const auto id : ids)
            names << m_names.record<T>(id).name;
        return names;
    }

    ExportNames &m_names;
    TransferRecord m_record;
};

} // namespace zhucun

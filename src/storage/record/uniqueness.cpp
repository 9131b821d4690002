#include "storage/record/uniqueness.h"

#include "storage/posting/postingmapping.h"
#include "storage/record/recordstore.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;

namespace {

template <class Id>
bool taken(Connection &connection, const QString &sql, const std::vector<std::pair<QString, sql::Value>> &values,
           Id except)
{
    auto select = connection.statement(sql);
    for (const auto &[name, value] : values)
        select.bindValue(name, value);
    select.bind(QStringLiteral("except"), except.value());
    return select.next();
}

} // namespace

bool villageNameTaken(Connection &connection, DivisionId township, const QString &name, VillageId except)
{
    return taken(
        connection,
        QStringLiteral("SELECT 1 FROM village WHERE township_id = :township AND name = :name AND id <> :except "
                       "AND deleted_at IS NULL"),
        {{QStringLiteral("township"), township.value()}, {QStringLiteral("name"), name}}, except);
}

bool villageCodeTaken(Connection &connection, const QString &code, VillageId except)
{
    return !code.isEmpty() &&
           taken(
               connection,
               QStringLiteral(
                   "SELECT 1 FROM village WHERE code = :code AND code <> '' AND id <> :except AND deleted_at IS NULL"),
               {{QStringLiteral("code"), code}}, except);
}

bool unitNameTaken(Connection &connection, const QString &name, UnitId except)
{
    return taken(connection,
                 QStringLiteral("SELECT 1 FROM unit WHERE name = :name AND id <> :except AND deleted_at IS NULL"),
                 {{QStringLiteral("name"), name}}, except);
}

bool roundNumberTaken(Connection &connection, int number, RoundId except)
{
    return taken(connection,
                 QStringLiteral("SELECT 1 FROM round WHERE number = :number AND id <> :except AND deleted_at IS NULL"),
                 {{QStringLiteral("number"), qint64(number)}}, except);
}

bool nationalIdTaken(Connection &connection, const QString &nationalId, CadreId except)
{
    return !nationalId.isEmpty() &&
           taken(
               connection,
               QStringLiteral("SELECT 1 FROM cadre WHERE national_id = :number AND national_id <> '' AND id <> :except "
                              "AND deleted_at IS NULL"),
               {{QStringLiteral("number"), nationalId}}, except);
}

bool teamNameTaken(Connection &connection, RoundId round, const QString &name, TeamId except)
{
    return taken(
        connection,
        QStringLiteral(
            "SELECT 1 FROM team WHERE round_id = :round AND name = :name AND id <> :except AND deleted_at IS NULL"),
        {{QStringLiteral("round"), round.value()}, {QStringLiteral("name"), name}}, except);
}

bool disputeNumberTaken(Connection &connection, const QString &number, DisputeId except)
{
    return taken(
        connection,
        QStringLiteral("SELECT 1 FROM dispute WHERE number = :number AND id <> :except AND deleted_at IS NULL"),
        {{QStringLiteral("number"), number}}, except);
}

bool sweepTaken(Connection &connection, VillageId village, QDate from, QDate to, SweepId except)
{
    return taken(connection,
                 QStringLiteral("SELECT 1 FROM sweep WHERE village_id = :village AND from_day = :from AND to_day = :to "
                                "AND id <> :except AND deleted_at IS NULL"),
                 {{QStringLiteral("village"), village.value()},
                  {QStringLiteral("from"), sql::Codec<QDate>::encode(from)},
                  {QStringLiteral("to"), sql::Codec<QDate>::encode(to)}},
                 except);
}

bool weeklyReportTaken(Connection &connection, TeamId team, QDate week, WeeklyReportId except)
{
    return taken(connection,
                 QStringLiteral("SELECT 1 FROM weekly_report WHERE team_id = :team AND week = :week AND id <> :except "
                                "AND deleted_at IS NULL"),
                 {{QStringLiteral("team"), team.value()}, {QStringLiteral("week"), sql::Codec<QDate>::encode(week)}},
                 except);
}

std::vector<Posting> postingsOf(Connection &connection, CadreId cadre)
{
    std::vector<PostingId> ids;
    {
        auto select = connection.statement(QStringLiteral(
            "SELECT id FROM posting WHERE cadre_id = :cadre AND deleted_at IS NULL ORDER BY starts_on, id"));
        select.bind(QStringLiteral("cadre"), cadre);
        while (select.next())
            ids.push_back(select.get<PostingId>(0));
    }
    std::vector<Posting> postings;
    for (const PostingId id : ids)
        postings.push_back(*RecordStore<Posting>::find(connection, id));
    return postings;
}

bool isPostedAt(Connection &connection, CadreId cadre, VillageId village, QDate day)
{
    auto select = connection.statement(
        QStringLiteral("SELECT 1 FROM posting WHERE cadre_id = :cadre AND deleted_at IS NULL AND starts_on <= :day "
                       "AND (ends_on IS NULL OR ends_on >= :day) AND (village_id = :village OR village_id IS NULL)"));
    select.bind(QStringLiteral("cadre"), cadre)
        .bind(QStringLiteral("village"), village)
        .bind(QStringLiteral("day"), day);
    return select.next();
}

VillageId villageServedOn(Connection &connection, CadreId cadre, QDate day)
{
    for (const Posting &posting : postingsOf(connection, cadre)) {
        const bool isValid = posting.startsOn <= day && (!posting.endsOn || *posting.endsOn >= day);
        if (isValid && posting.villageId.isValid())
            return posting.villageId;
    }
    return {};
}

QString nextDisputeNumber(Connection &connection, int year)
{
    const QString prefix = QStringLiteral("%1-").arg(year);
    // Text order is number order while the running part has its four digits; beyond 9999 the length decides first.
    auto select = connection.statement(QStringLiteral("SELECT number FROM dispute WHERE number >= :first AND number < "
                                                      ":last ORDER BY LENGTH(number) DESC, number DESC LIMIT 1"));
    select.bind(QStringLiteral("first"), prefix)
        .bind(QStringLiteral("last"), QString(QString::number(year) + QLatin1Char('.')));
    const int used = select.next() ? select.get<QString>(0).mid(prefix.size()).toInt() : 0;
    return prefix + QString::number(used + 1).rightJustified(4, QLatin1Char('0'));
}

} // namespace zhucun::storage

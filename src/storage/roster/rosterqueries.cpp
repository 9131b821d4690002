#include "storage/roster/rosterqueries.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

std::vector<RosterLine> rosterOn(sql::Connection &connection, QDate day, DivisionId township, RoundId round)
{
    // A liaison group has no village: its place is the team's township.
    auto select = connection.statement(QStringLiteral(
        "SELECT p.id, p.cadre_id, p.team_id, d.name, COALESCE(v.name, ''), COALESCE(t.name, ''), COALESCE(u.name, ''), "
        "u.level, "
        "c.name, c.sex, c.education, c.political_status, c.born, c.national_id, c.post, c.rank, c.phone, r.number, "
        "p.role, "
        "p.first_secretary, p.starts_on, COALESCE(d.code, ''), c.in_service_education "
        "FROM posting p JOIN cadre c ON c.id = p.cadre_id JOIN round r ON r.id = p.round_id "
        "LEFT JOIN team t ON t.id = p.team_id LEFT JOIN village v ON v.id = p.village_id "
        "LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id) "
        "WHERE p.deleted_at IS NULL AND c.deleted_at IS NULL AND p.starts_on <= :day AND (p.ends_on IS NULL OR "
        "p.ends_on >= :day) "
        "AND (:township = 0 OR d.id = :township) AND (:round = 0 OR p.round_id = :round) "
        "ORDER BY d.code, v.code, v.name, t.name, "
        "CASE WHEN p.role IN ('leader', 'liaison_head') OR p.first_secretary <> 0 THEN 0 "
        "WHEN p.role IN ('first_secretary', 'deputy_leader', 'liaison_deputy') THEN 1 ELSE 2 END, p.id"));
    select.bind(QStringLiteral("day"), day).bind(QStringLiteral("township"), township.value());
    select.bind(QStringLiteral("round"), round.value());
    std::vector<RosterLine> lines;
    while (select.next()) {
        RosterLine line;
        line.postingId = select.get<PostingId>(0);
        line.cadreId = select.get<CadreId>(1);
        line.teamId = select.get<TeamId>(2);
        line.townshipName = select.get<QString>(3);
        line.villageName = select.get<QString>(4);
        line.teamName = select.get<QString>(5);
        line.unitName = select.get<QString>(6);
        line.unitLevel = select.get<std::optional<UnitLevel>>(7);
        line.name = select.get<QString>(8);
        line.sex = select.get<std::optional<Sex>>(9);
        line.education = select.get<QString>(10);
        line.politicalStatus = select.get<std::optional<PoliticalStatus>>(11);
        line.born = select.get<std::optional<YearMonth>>(12);
        line.nationalId = select.get<QString>(13);
        line.post = select.get<QString>(14);
        line.rank = select.get<std::optional<CadreRank>>(15);
        line.phone = select.get<QString>(16);
        line.roundNumber = select.get<int>(17);
        line.role = select.get<PostingRole>(18);
        line.firstSecretary = select.get<bool>(19);
        line.startsOn = select.get<QDate>(20);
        line.townshipCode = select.get<QString>(21);
        line.inServiceEducation = select.get<QString>(22);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace zhucun::storage

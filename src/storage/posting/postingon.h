#pragma once

#include <QString>

namespace zhucun::storage {

/// The id of the posting a cadre held on a day, in brackets. Of several postings the one to a village counts, then the
/// earliest. `cadre` and `day` are expressions.
inline QString postingOn(const QString &cadre, const QString &day)
{
    return QStringLiteral("(SELECT pn.id FROM posting pn WHERE pn.cadre_id = %1 AND pn.deleted_at IS NULL "
                          "AND pn.starts_on <= %2 AND (pn.ends_on IS NULL OR pn.ends_on >= %2) "
                          "ORDER BY CASE WHEN pn.village_id IS NULL THEN 1 ELSE 0 END, pn.starts_on, pn.id LIMIT 1)")
        .arg(cadre, day);
}

/// Joins that tell where a cadre was posted on the day of a record: p is that posting, v its village, t its team and d
/// the township; it is one row at most. `cadre` and `day` are expressions of the tables before.
inline QString joinPostingOn(const char *cadre, const char *day)
{
    return QStringLiteral(" LEFT JOIN posting p ON p.id = %1 LEFT JOIN village v ON v.id = p.village_id "
                          "LEFT JOIN team t ON t.id = p.team_id "
                          "LEFT JOIN division d ON d.id = COALESCE(v.township_id, t.township_id)")
        .arg(postingOn(QString::fromLatin1(cadre), QString::fromLatin1(day)));
}

} // namespace zhucun::storage

#pragma once

#include "domain/demo/plan.h"

namespace zhucun::test {

inline Category term(qint64 id, CategoryKind kind, const char *code)
{
    return {CategoryId(id), {}, kind, QString::fromLatin1(code), QString::fromLatin1(code), int(id), true};
}

/// 14 townships and 182 villages, as many as Shangyi has, with the few terms the plan insists on.
inline demo::County smallCounty(int townships = 14, int villages = 182)
{
    demo::County county;
    for (int i = 0; i < townships; ++i) {
        Division township;
        township.id = DivisionId(10 + i);
        township.code = QStringLiteral("130725%1").arg(100 + i);
        township.name = QStringLiteral("第%1镇").arg(i + 1);
        township.parentId = DivisionId(3);
        county.townships.push_back(township);
    }
    for (int i = 0; i < villages; ++i) {
        Village village;
        village.id = VillageId(1000 + i);
        village.townshipId = county.townships[std::size_t(i % townships)].id;
        village.name = QStringLiteral("第%1村").arg(i + 1);
        county.villages.push_back(village);
    }
    qint64 id = 0;
    for (const char *tag : {"provincial_poor", "weak_branch", "difficult", "weak", "industry", "disorderly"})
        county.categories.push_back(term(++id, CategoryKind::VillageTag, tag));
    for (const char *kind : {"lifted", "monitored", "party_member"})
        county.categories.push_back(term(++id, CategoryKind::HouseholdCategory, kind));
    for (const char *topic : {"policy", "production", "health"})
        county.categories.push_back(term(++id, CategoryKind::VisitTopic, topic));
    for (const char *kind :
         {"marriage_family", "neighbour", "homestead", "contract", "production", "damages", "forest_land", "demolition",
          "pollution", "labour", "consumer", "medical", "traffic", "property", "village_affairs", "other"})
        county.categories.push_back(term(++id, CategoryKind::DisputeCategory, kind));
    return county;
}

/// The standard ones, with the ids a database would give them.
inline std::vector<LedgerKind> ledgerKinds()
{
    std::vector<LedgerKind> kinds = standardLedgerKinds();
    qint64 id = 0;
    for (LedgerKind &kind : kinds)
        kind.id = LedgerKindId(++id);
    return kinds;
}

} // namespace zhucun::test

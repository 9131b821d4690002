#pragma once

#include "domain/posting/posting.h"
#include "domain/team/team.h"
#include "domain/village/village.h"

#include <vector>

namespace zhucun {

/// Villages that carry a tag, and how many of them somebody is posted to.
struct TagCoverage {
    CategoryId tagId;
    QString tagName;
    qint64 villages = 0;
    qint64 covered = 0; ///< with a posting valid on the day
};

/// One person with more than one posting on the day.
struct DoublePosting {
    CadreId cadreId;
    QString name;
    std::vector<PostingRow> postings;
};

/// Who is where on a day, and where somebody is missing.
struct Coverage {
    QDate day;
    std::vector<TeamRow> teams; ///< not dissolved on the day, by township
    std::vector<TagCoverage> tags;
    std::vector<VillageRow> uncovered; ///< tagged villages nobody is posted to
    std::vector<TeamRow> withoutLeader;
    std::vector<TeamRow> understaffed; ///< village teams with fewer than three members
    std::vector<DoublePosting> doublePostings;
    std::vector<PostingRow> endingSoon; ///< end within the days asked for
};

} // namespace zhucun

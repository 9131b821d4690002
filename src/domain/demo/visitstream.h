#pragma once

#include "domain/demo/plan.h"
#include "domain/demo/random.h"
#include "domain/visit/visit.h"

#include <map>

namespace zhucun::demo {

/// The visits of the plan's last year in order of their days, made as they are asked for: a city has 766,078 of them.
/// They refer to cadres and households by the plan's ids, to villages and categories by the database's.
class VisitStream
{
public:
    /// Both must outlive the stream.
    VisitStream(const Plan &plan, const County &county, quint64 seed);

    /// At most so many; none at the end.
    std::vector<Visit> next(int atMost);

private:
    struct Place {
        VillageId village;
        std::vector<const Posting *> postings;
        std::vector<const Household *> households;
        QString secretary;
    };

    /// A dispute of an event, which a visit to the village until it was settled was about.
    struct Call {
        const Dispute *dispute = nullptr;
        bool isMade = false;
    };

    Visit makeVisit(QDate day);
    void joinEvent(Visit &visit);
    void setVisited(Visit &visit, const Place &place);
    void setMatter(Visit &visit);
    void advanceDay();

    const Plan &m_plan;
    const County &m_county;
    Random m_random;
    std::vector<Place> m_places;
    std::vector<std::size_t> m_today; ///< places with somebody posted on m_day
    std::vector<CategoryId> m_topics; ///< as topicPhrases()
    std::map<VillageId, std::vector<Call>> m_calls;
    QDate m_day;
    qint64 m_weightBefore = 0; ///< of the days up to and with m_day
    qint64 m_weightTotal = 0;
    qint64 m_made = 0;
    qint64 m_dueToday = 0; ///< visits there are to be by the end of m_day
};

} // namespace zhucun::demo

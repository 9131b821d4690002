#include "domain/demo/visitstream.h"

#include "domain/demo/phrases.h"
#include "domain/posting/postingrules.h"

#include <algorithm>

namespace zhucun::demo {

namespace {

constexpr int kDays = 365;
constexpr QStringView kOpenings[] = {u"反映", u"提出", u"谈到", u"", u"", u"", u"说起"};
constexpr QStringView kAsking = u"询问建希认家"; ///< matters that begin so need no opening
constexpr QStringView kManners[] = {u"", u"", u"", u"了解情况后，", u"商村“两委”后，", u"队里研究后，"};
constexpr QStringView kClosings[] = {
    u"", u"", u"", u"已向本人说明", u"本人表示认可", u"列入民情台账跟踪办理", u"约定下次入户回访"};
constexpr QStringView kMeetings[] = {u"村民代表座谈", u"党员座谈",   u"老党员老干部座谈",
                                     u"妇女代表座谈", u"种植户座谈", u"返乡务工人员座谈"};

/// How busy a day is: workdays most, hardly anything on the great holidays of fixed date.
int weightOf(QDate day)
{
    if ((day.month() == 10 && day.day() <= 3) || (day.month() == 1 && day.day() == 1) ||
        (day.month() == 5 && day.day() == 1))
        return 1;
    if (day.dayOfWeek() <= 5)
        return 10;
    return day.dayOfWeek() == 6 ? 4 : 3;
}

} // namespace

VisitStream::VisitStream(const Plan &plan, const County &county, quint64 seed)
    : m_plan(plan), m_county(county), m_random(seed, 2), m_day(plan.today.addDays(-kDays - 1))
{
    std::map<VillageId, std::size_t> index;
    const auto place = [&](VillageId village) -> Place & {
        const auto [it, isNew] = index.try_emplace(village, m_places.size());
        if (isNew)
            m_places.push_back({village, {}, {}, {}});
        return m_places[it->second];
    };
    for (const Posting &posting : plan.postings)
        place(posting.villageId).postings.push_back(&posting);
    for (const Household &household : plan.households)
        place(household.villageId).households.push_back(&household);
    for (const Village &village : plan.villages) {
        if (index.count(village.id))
            place(village.id).secretary = village.secretary;
    }
    for (const TopicPhrases &topic : topicPhrases())
        m_topics.push_back(county.category(CategoryKind::VisitTopic, QString::fromLatin1(topic.code)));
    for (const Dispute &dispute : plan.disputes) {
        if (dispute.eventId.isValid() && dispute.resolvedOn)
            m_calls[dispute.villageId].push_back({&dispute, false});
    }
    for (int i = 0; i < kDays; ++i)
        m_weightTotal += weightOf(plan.today.addDays(i - kDays));
}

void VisitStream::advanceDay()
{
    m_day = m_day.addDays(1);
    if (m_day >= m_plan.today.addDays(-kDays))
        m_weightBefore += weightOf(m_day);
    m_dueToday = m_plan.figures.visits * m_weightBefore / m_weightTotal;
    m_today.clear();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto &postings = m_places[i].postings;
        if (std::any_of(postings.begin(), postings.end(),
                        [this](const Posting *each) { return isActiveOn(*each, m_day); }))
            m_today.push_back(i);
    }
}

std::vector<Visit> VisitStream::next(int atMost)
{
    std::vector<Visit> visits;
    const QDate last = m_plan.today.addDays(-1);
    while (int(visits.size()) < atMost) {
        if (m_made < m_dueToday && !m_today.empty()) {
            visits.push_back(makeVisit(m_day));
            ++m_made;
        } else if (m_day < last) {
            advanceDay();
        } else {
            break;
        }
    }
    return visits;
}

Visit VisitStream::makeVisit(QDate day)
{
    const Place &place = m_places[m_random.pick(m_today)];
    std::vector<CadreId> posted;
    for (const Posting *posting : place.postings) {
        if (isActiveOn(*posting, day))
            posted.push_back(posting->cadreId);
    }
    Visit visit;
    visit.visitedOn = day;
    visit.villageId = place.village;
    const std::size_t first = std::size_t(m_random.below(int(posted.size())));
    visit.cadreIds.push_back(posted[first]);
    if (posted.size() > 1 && m_random.chance(620))
        visit.cadreIds.push_back(posted[(first + 1) % posted.size()]);
    setVisited(visit, place);
    setMatter(visit);
    visit.typical = m_random.chance(6);
    joinEvent(visit);
    return visit;
}

/// The first visit to the village while the dispute was open was to its parties.
void VisitStream::joinEvent(Visit &visit)
{
    const auto calls = m_calls.find(visit.villageId);
    if (calls == m_calls.end() || visit.mode != VisitMode::Home)
        return;
    const auto call = std::ranges::find_if(calls->second, [&visit](const Call &each) {
        return !each.isMade && each.dispute->foundOn <= visit.visitedOn && visit.visitedOn <= *each.dispute->resolvedOn;
    });
    if (call == calls->second.end())
        return;
    call->isMade = true;
    const Dispute &dispute = *call->dispute;
    visit.eventId = dispute.eventId;
    visit.householdId = {};
    visit.personName = dispute.parties.front().name;
    visit.group = dispute.group;
    visit.categories.clear();
    visit.personTimes = int(dispute.parties.size());
    visit.householdTimes = visit.personTimes;
    visit.topicId = m_county.category(CategoryKind::VisitTopic, QStringLiteral("dispute"));
    if (!visit.topicId.isValid())
        visit.topicId = m_topics.front();
    visit.matter = dispute.summary + QChar(u'。');
    visit.answer = QStringLiteral("分别听取双方意见，讲清道理，约定再次调解。");
    visit.passedOnTo.clear();
    visit.doneOn = dispute.resolvedOn;
}

void VisitStream::setVisited(Visit &visit, const Place &place)
{
    const int ticket = m_random.below(100);
    if (ticket < 4 || place.households.empty()) {
        visit.mode = VisitMode::Meeting;
        visit.personName = m_random.pick(kMeetings).toString();
        visit.personTimes = m_random.between(5, 18);
        visit.householdTimes = 0;
        return;
    }
    if (ticket < 9)
        visit.mode = VisitMode::Phone;
    if (ticket >= 97) {
        visit.personName = place.secretary;
        visit.householdTimes = 0;
        return;
    }
    const Household &household = *m_random.pick(place.households);
    visit.householdId = household.id;
    visit.personName = household.head;
    visit.group = household.group;
    visit.categories = household.categories;
    visit.personTimes =
        visit.mode == VisitMode::Phone ? 1 : m_random.between(1, std::max(1, household.people.value_or(1)));
}

void VisitStream::setMatter(Visit &visit)
{
    const auto topics = topicPhrases();
    int total = 0;
    for (const TopicPhrases &topic : topics)
        total += topic.weight;
    int ticket = m_random.below(total);
    std::size_t index = 0;
    while (ticket >= topics[index].weight)
        ticket -= topics[index++].weight;
    const TopicPhrases &topic = topics[index];
    visit.topicId = m_topics[index];
    const int matter = m_random.below(int(topic.matters.size()));
    const QStringView pattern = topic.matters[std::size_t(matter)];
    const bool asks = kAsking.contains(pattern.front());
    const QStringView opening = asks ? QStringView() : m_random.pick(kOpenings);
    const QStringView closing = m_random.pick(kClosings);
    visit.matter = opening + fill(m_random, pattern) + QChar(u'。');
    visit.answer = m_random.pick(kManners) + fill(m_random, topic.answers[std::size_t(matter)]);
    if (!closing.isEmpty())
        visit.answer += QChar(u'；') + closing;
    visit.answer += QChar(u'。');
    if (m_random.chance(90))
        visit.passedOnTo = topic.passedOnTo.toString();
    const int days =
        visit.passedOnTo.isEmpty() ? (m_random.chance(600) ? 0 : m_random.between(1, 12)) : m_random.between(3, 40);
    const QDate done = visit.visitedOn.addDays(days);
    if (done > m_plan.today || m_random.chance(30))
        return;
    static constexpr Weighted<Satisfaction> kSatisfaction[] = {
        {Satisfaction::Satisfied, 90}, {Satisfaction::Fair, 8}, {Satisfaction::Dissatisfied, 2}};
    visit.doneOn = done;
    if (m_random.chance(930))
        visit.satisfaction = m_random.pickWeighted(kSatisfaction);
}

} // namespace zhucun::demo

#include "domain/demo/plancontext.h"
#include "domain/posting/postingrules.h"

#include <set>

namespace zhucun::demo {

namespace {

constexpr QStringView kGoodWork[] = {u"驻村工作成绩突出，群众满意度高", u"带领村里发展集体经济成效明显",
                                     u"化解多年积案，村里风气好转", u"抢险救灾中坚守一线"};
constexpr QStringView kFaults[] = {u"督查时不在岗，未履行请假手续", u"连续两周未报周报", u"驻村天数不足，工作日志补记"};

struct Kind {
    HonourKind kind;
    int perMille; ///< of the cadres posted, within the year; at least one
    int month;    ///< of the day it is given; 0: any day
    QStringView authority;
    QStringView number; ///< 文号 before year and running number
    bool isSanction = false;
};
constexpr Kind kKinds[] = {
    {HonourKind::Excellent, 120, 2, u"县委组织部", u"县组发"},
    {HonourKind::ThirdClassMerit, 10, 2, u"县委、县政府", u"县委发"},
    {HonourKind::Commendation, 25, 2, u"县委、县政府", u"县委发"},
    {HonourKind::Advanced, 40, 7, u"县委", u"县委发"},
    {HonourKind::RoleModel, 8, 0, u"市委组织部", u"市组发"},
    {HonourKind::Reminder, 20, 0, u"乡镇党委", u"", true},
    {HonourKind::Interview, 8, 0, u"县委组织部", u"", true},
    {HonourKind::Criticism, 6, 0, u"县委组织部", u"县组通", true},
};
constexpr int kTeamsPerMille = 45; ///< 先进集体, of the teams

class Honours
{
public:
    explicit Honours(PlanContext &context) : m_context(context), m_random(context.seed, 6) {}

    void run()
    {
        Plan &plan = m_context.plan;
        for (const Kind &kind : kKinds)
            award(kind);
        const QDate day = lastDayIn(7);
        std::vector<TeamId> teams;
        for (const Team &team : plan.teams) {
            if (!team.dissolvedOn && team.establishedOn.value_or(day) <= day)
                teams.push_back(team.id);
        }
        m_random.shuffle(teams);
        for (std::size_t i = 0; i < teams.size() && i <= teams.size() * kTeamsPerMille / 1000; ++i) {
            Honour honour = begun(HonourKind::AdvancedTeam, day, u"县委", u"县委发");
            honour.teamId = teams[i];
            honour.reason = m_random.pick(kGoodWork).toString();
            plan.honours.push_back(std::move(honour));
        }
        orderByDay(plan.honours, &Honour::awardedOn);
    }

private:
    /// Of the months in which a county gives them: the last one that is over the day.
    QDate lastDayIn(int month) const
    {
        const QDate thisYear(m_context.today().year(), month, 1);
        return thisYear < m_context.today() ? thisYear : thisYear.addYears(-1);
    }

    void award(const Kind &kind)
    {
        QDate day = kind.month == 0 ? QDate() : lastDayIn(kind.month);
        std::vector<CadreId> posted = postedOn(day.isValid() ? day : m_context.today().addDays(-1));
        m_random.shuffle(posted);
        const std::size_t count = std::max<std::size_t>(1, posted.size() * std::size_t(kind.perMille) / 1000);
        for (std::size_t i = 0; i < count && i < posted.size(); ++i) {
            const QDate own = day.isValid() ? day : dayOf(posted[i]);
            Honour honour = begun(kind.kind, own, kind.authority, kind.number);
            honour.cadreId = posted[i];
            honour.reason = (kind.isSanction ? m_random.pick(kFaults) : m_random.pick(kGoodWork)).toString();
            m_context.plan.honours.push_back(std::move(honour));
        }
    }

    std::vector<CadreId> postedOn(QDate day) const
    {
        std::set<CadreId> posted;
        for (const Posting &posting : m_context.plan.postings) {
            if (isActiveOn(posting, day))
                posted.insert(posting.cadreId);
        }
        return {posted.begin(), posted.end()};
    }

    /// Of the last year, in the posting that holds now.
    QDate dayOf(CadreId cadre)
    {
        const QDate yesterday = m_context.today().addDays(-1);
        QDate first = yesterday;
        for (const Posting &posting : m_context.plan.postings) {
            if (posting.cadreId == cadre && isActiveOn(posting, yesterday))
                first = std::max(posting.startsOn, m_context.today().addDays(-360));
        }
        return first.addDays(m_random.below(int(first.daysTo(yesterday)) + 1));
    }

    Honour begun(HonourKind kind, QDate day, QStringView authority, QStringView number)
    {
        Honour honour;
        honour.kind = kind;
        honour.awardedOn = day;
        honour.authority = authority.toString();
        if (!number.isEmpty())
            honour.documentNumber =
                QStringLiteral("%1〔%2〕%3号").arg(number).arg(day.year()).arg(m_random.between(3, 40));
        return honour;
    }

    PlanContext &m_context;
    Random m_random;
};

} // namespace

void planHonours(PlanContext &context) { Honours(context).run(); }

} // namespace zhucun::demo

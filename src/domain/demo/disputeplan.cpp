#include "domain/demo/phrases.h"
#include "domain/demo/plancontext.h"
#include "domain/posting/postingrules.h"

#include <algorithm>
#include <map>

namespace zhucun::demo {

namespace {

constexpr int kRecurrencePerMille = 25;
constexpr QStringView kSteps[] = {u"到双方家中了解情况,分别听取意见",
                                  u"会同村干部到现场查看,拍照固定",
                                  u"召集双方到村部面对面调解,未达成一致",
                                  u"请双方亲友和村里老党员帮助劝说",
                                  u"查阅档案、合同等材料,向双方讲解法律规定",
                                  u"乡镇司法所派员参加调解,双方意见趋近",
                                  u"背靠背做工作,双方同意各退一步"};
constexpr QStringView kAgreed[] = {u"双方达成一致,签订调解协议", u"双方当场握手言和,口头协议并记录在案",
                                   u"按协议当场兑付,纠纷化解"};
constexpr QStringView kRevisits[] = {u"协议已履行,双方无新的矛盾", u"双方关系缓和,对调解结果满意",
                                     u"协议正按期履行,继续关注"};
constexpr QStringView kOfficials[] = {u"乡镇党委书记", u"乡镇长", u"乡镇政法委员", u"乡镇人大主席", u"包村副乡镇长"};

class Disputes
{
public:
    explicit Disputes(PlanContext &context) : m_context(context), m_random(context.random), m_plan(context.plan)
    {
        for (const Posting &posting : m_plan.postings)
            m_postings[posting.villageId].push_back(&posting);
        for (const DisputePhrases &phrases : disputePhrases())
            m_weights += phrases.weight;
    }

    void run()
    {
        const int count = m_plan.figures.disputes;
        std::vector<QDate> days;
        for (int i = 0; i < count; ++i)
            days.push_back(m_context.today().addDays(-1 - m_random.below(364)));
        std::sort(days.begin(), days.end());
        const std::vector<bool> resolved = chooseResolved(count, m_plan.figures.resolved);
        for (int i = 0; i < count; ++i)
            add(days[std::size_t(i)], resolved[std::size_t(i)]);
    }

private:
    /// Half of those still open are recent, the others may lie back any time: those are overdue.
    std::vector<bool> chooseResolved(int count, int resolvedCount)
    {
        std::vector<bool> resolved(std::size_t(count), true);
        int open = count - resolvedCount;
        for (int i = count - 1; i >= 0 && open > (count - resolvedCount) / 2; --i) {
            if (m_random.chance(750)) {
                resolved[std::size_t(i)] = false;
                --open;
            }
        }
        while (open > 0) {
            const std::size_t i = std::size_t(m_random.below(count));
            if (resolved[i]) {
                resolved[i] = false;
                --open;
            }
        }
        return resolved;
    }

    const DisputePhrases &kind()
    {
        int ticket = m_random.below(m_weights);
        for (const DisputePhrases &phrases : disputePhrases()) {
            ticket -= phrases.weight;
            if (ticket < 0)
                return phrases;
        }
        return disputePhrases().front();
    }

    void add(QDate day, bool resolved)
    {
        static constexpr Weighted<DisputeSource> kSources[] = {{DisputeSource::Sweep, 60},
                                                               {DisputeSource::Application, 24},
                                                               {DisputeSource::Petition, 8},
                                                               {DisputeSource::Referred, 4},
                                                               {DisputeSource::Assigned, 4}};
        static constexpr Weighted<DisputeRisk> kRisks[] = {
            {DisputeRisk::Normal, 88}, {DisputeRisk::Serious, 10}, {DisputeRisk::Grave, 2}};
        Dispute dispute;
        dispute.foundOn = day;
        dispute.number = QStringLiteral("%1-%2").arg(day.year()).arg(++m_numbers[day.year()], 4, 10, QLatin1Char('0'));
        dispute.source = m_random.pickWeighted(kSources);
        dispute.risk = m_random.pickWeighted(kRisks);
        if (!recur(dispute))
            begin(dispute);
        assign(dispute);
        dispute.petitionLinked = dispute.source == DisputeSource::Petition || m_random.chance(20);
        dispute.typical = resolved && m_random.chance(30);
        mediate(dispute, resolved);
        addRecord(m_plan.disputes, std::move(dispute));
    }

    void begin(Dispute &dispute)
    {
        const auto &teamVillages = m_context.teamVillages;
        dispute.villageId = !teamVillages.empty() && m_random.chance(820) ? m_random.pick(teamVillages)
                                                                          : m_random.pick(m_plan.villages).id;
        dispute.group = QStringLiteral("%1组").arg(m_random.between(1, 6));
        const DisputePhrases &phrases = kind();
        dispute.categoryId =
            m_context.county.category(CategoryKind::DisputeCategory, QString::fromLatin1(phrases.code));
        const bool couple = dispute.categoryId ==
                            m_context.county.category(CategoryKind::DisputeCategory, QStringLiteral("marriage_family"));
        const QString first = m_context.people.name(couple || m_random.chance(800) ? Sex::Male : Sex::Female,
                                                    m_random.between(1952, 1992));
        const QString second = m_context.people.name(couple ? Sex::Female : Sex::Male, m_random.between(1952, 1992));
        dispute.parties.push_back({first, m_context.people.phone(), {}});
        dispute.parties.push_back({second, m_random.chance(800) ? m_context.people.phone() : QString(), {}});
        dispute.people = m_random.chance(800) ? 2 : m_random.between(3, 12);
        dispute.summary = fill(m_random, m_random.pick(phrases.summaries));
        dispute.summary.replace(QStringLiteral("{甲}"), first).replace(QStringLiteral("{乙}"), second);
        if (m_random.chance(300))
            dispute.amount = Money::fromYuan(100 * m_random.between(3, 180));
    }

    /// An earlier dispute that was settled and flared up again.
    bool recur(Dispute &dispute)
    {
        if (m_plan.disputes.empty() || !m_random.chance(kRecurrencePerMille))
            return false;
        const Dispute &earlier = m_random.pick(m_plan.disputes);
        if (!earlier.resolvedOn || *earlier.resolvedOn >= dispute.foundOn.addDays(-20))
            return false;
        dispute.recurrenceOf = earlier.id;
        dispute.villageId = earlier.villageId;
        dispute.group = earlier.group;
        dispute.categoryId = earlier.categoryId;
        dispute.parties = earlier.parties;
        dispute.people = earlier.people;
        dispute.amount = earlier.amount;
        dispute.summary = earlier.summary + QStringLiteral("。上次调解后一方未按协议履行，再起争执");
        return true;
    }

    void assign(Dispute &dispute)
    {
        std::vector<CadreId> posted;
        for (const Posting *posting : m_postings[dispute.villageId]) {
            if (isActiveOn(*posting, dispute.foundOn))
                posted.push_back(posting->cadreId);
        }
        if (posted.empty())
            dispute.responsibleName = m_context.village(dispute.villageId).secretary;
        else
            dispute.responsibleId = m_random.pick(posted);
        if (dispute.risk != DisputeRisk::Normal)
            dispute.leadOfficial = m_random.pick(kOfficials).toString();
    }

    void mediate(Dispute &dispute, bool resolved)
    {
        const QDate today = m_context.today();
        if (!resolved && dispute.foundOn.daysTo(today) < 4 && m_random.chance(600))
            return;
        dispute.acceptedOn = std::min(dispute.foundOn.addDays(m_random.below(3)), today);
        const int longest =
            std::max(1, std::min(int(dispute.acceptedOn->daysTo(today)), m_random.chance(900) ? 22 : 60));
        const QDate last = std::min(dispute.acceptedOn->addDays(m_random.below(longest + 1)), today);
        addSteps(dispute, last, m_random.between(resolved ? 1 : 0, 3));
        if (resolved)
            settle(dispute, last);
        else if (dispute.foundOn.daysTo(today) > 45 && m_random.chance(450))
            dispute.outcome = m_random.chance(500) ? DisputeOutcome::Escalated : DisputeOutcome::Litigation;
    }

    QString mediator(const Dispute &dispute) const
    {
        return dispute.responsibleId.isValid() ? m_plan.cadres[std::size_t(dispute.responsibleId.value() - 1)].name
                                               : dispute.responsibleName;
    }

    void addSteps(Dispute &dispute, QDate last, int count)
    {
        std::vector<QDate> days;
        for (int i = 0; i < count; ++i)
            days.push_back(dispute.acceptedOn->addDays(m_random.below(int(dispute.acceptedOn->daysTo(last)) + 1)));
        std::sort(days.begin(), days.end());
        for (const QDate day : days)
            dispute.steps.push_back({day, fill(m_random, m_random.pick(kSteps)), mediator(dispute)});
    }

    void settle(Dispute &dispute, QDate day)
    {
        const QDate today = m_context.today();
        dispute.steps.push_back({day, fill(m_random, m_random.pick(kAgreed)), mediator(dispute)});
        dispute.outcome = DisputeOutcome::Settled;
        dispute.resolvedOn = day;
        if (m_random.chance(750))
            dispute.agreementNumber =
                QStringLiteral("村调字〔%1〕%2号").arg(day.year()).arg(++m_agreements[day.year()]);
        const QDate revisit = day.addDays(m_random.between(7, 30));
        if (revisit > today || !m_random.chance(800))
            return;
        dispute.revisitedOn = revisit;
        dispute.revisitResult = fill(m_random, m_random.pick(kRevisits));
        const QDate archived = revisit.addDays(m_random.between(3, 20));
        if (archived <= today && m_random.chance(700))
            dispute.archivedOn = archived;
    }

    PlanContext &m_context;
    Random &m_random;
    Plan &m_plan;
    std::map<VillageId, std::vector<const Posting *>> m_postings;
    std::map<int, int> m_numbers;
    std::map<int, int> m_agreements;
    int m_weights = 0;
};

QDate halfMonthStart(QDate day) { return QDate(day.year(), day.month(), day.day() <= 15 ? 1 : 16); }
QDate halfMonthEnd(QDate start)
{
    return start.day() == 1 ? start.addDays(14) : QDate(start.year(), start.month(), start.daysInMonth());
}

} // namespace

void planDisputes(PlanContext &context)
{
    if (!context.plan.villages.empty())
        Disputes(context).run();
}

void planSweeps(PlanContext &context)
{
    Plan &plan = context.plan;
    std::map<std::pair<QDate, VillageId>, int> found;
    for (const Dispute &dispute : plan.disputes) {
        if (dispute.source == DisputeSource::Sweep)
            ++found[{halfMonthStart(dispute.foundOn), dispute.villageId}];
    }
    const QDate current = halfMonthStart(plan.today);
    for (QDate from = halfMonthStart(plan.today.addYears(-1)); from < current; from = halfMonthEnd(from).addDays(1)) {
        for (const Village &village : plan.villages) {
            const auto count = found.find({from, village.id});
            if (count == found.end() && context.random.chance(15))
                continue; // not sent in
            Sweep sweep;
            sweep.villageId = village.id;
            sweep.from = from;
            sweep.to = halfMonthEnd(from);
            sweep.found = count == found.end() ? 0 : count->second;
            sweep.reporter = village.secretary;
            addRecord(plan.sweeps, std::move(sweep));
        }
    }
}

} // namespace zhucun::demo

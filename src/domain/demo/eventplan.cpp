#include "domain/demo/plancontext.h"

#include <set>

namespace zhucun::demo {

namespace {

constexpr int kDisputesPerEvent = 20;

/// What a team did so that a quarrel of that category came to an end.
struct Remedy {
    const char *category;
    QStringView title;
    QStringView variant;
    int hundreds; ///< of yuan, at most; 0: it cost nothing
};
constexpr Remedy kRemedies[] = {
    {"neighbour", u"整修两家之间的排水沟", u"基础设施", 40},
    {"homestead", u"请测绘人员重新丈量宅基地四至", u"生产生活困难", 15},
    {"production", u"修复灌溉渠道和分水闸", u"基础设施", 80},
    {"contract", u"帮助双方重新签订土地流转合同", u"产业", 0},
    {"pollution", u"清运堆放的粪污，修建收集池", u"环境", 60},
    {"labour", u"帮助讨回拖欠的工资", u"就业", 0},
    {"forest_land", u"埋设林地界桩，更正台账", u"生产生活困难", 10},
};

const Remedy *remedyOf(const PlanContext &context, const Dispute &dispute)
{
    for (const Remedy &remedy : kRemedies) {
        const QString code = QString::fromLatin1(remedy.category);
        if (dispute.categoryId == context.county.category(CategoryKind::DisputeCategory, code))
            return &remedy;
    }
    return nullptr;
}

TeamId teamOf(const Plan &plan, const Dispute &dispute)
{
    const auto posting = std::ranges::find_if(plan.postings, [&dispute](const Posting &each) {
        return each.cadreId == dispute.responsibleId && each.villageId == dispute.villageId;
    });
    return posting == plan.postings.end() ? TeamId() : posting->teamId;
}

LedgerEntry deedOf(const PlanContext &context, Random &random, const Dispute &dispute, const Remedy &remedy)
{
    LedgerEntry deed;
    deed.happenedOn = *dispute.resolvedOn;
    deed.title = remedy.title.toString();
    deed.content = QStringLiteral("因纠纷 %1：%2").arg(dispute.number, dispute.summary);
    deed.villageId = dispute.villageId;
    deed.teamId = teamOf(context.plan, dispute);
    deed.cadreId = dispute.responsibleId;
    deed.variant = remedy.variant.toString();
    deed.households = 2;
    deed.people = dispute.people;
    if (remedy.hundreds > 0) {
        deed.amount = Money::fromYuan(qint64(random.between(3, remedy.hundreds)) * 100);
        deed.funds.push_back({QStringLiteral("派出单位自筹"), deed.amount});
    }
    deed.stage = LedgerStage::Finished;
    deed.grade = EvidenceGrade::Receipt;
    return deed;
}

} // namespace

EventId addEvent(PlanContext &context, Random &random, QDate day, const QString &title)
{
    std::vector<Event> &events = context.plan.events;
    QString code;
    do {
        code = day.toString(QStringLiteral("yyyy-MMdd-")) +
               QStringLiteral("%1").arg(random.below(0x10000), 4, 16, QLatin1Char('0')).toUpper();
    } while (std::ranges::find(events, code, &Event::code) != events.end());
    Event event;
    event.code = code;
    event.title = title;
    event.happenedOn = day;
    return addRecord(events, std::move(event));
}

void planEvents(PlanContext &context)
{
    const auto kind = std::ranges::find(context.county.ledgerKinds, QStringLiteral("deeds"), &LedgerKind::code);
    if (kind == context.county.ledgerKinds.end())
        return;
    Random random(context.seed, 7);
    Plan &plan = context.plan;
    std::vector<std::size_t> settled;
    for (std::size_t i = 0; i < plan.disputes.size(); ++i) {
        const Dispute &dispute = plan.disputes[i];
        const bool isOurs = dispute.resolvedOn && dispute.responsibleId.isValid() && !dispute.eventId.isValid();
        if (isOurs && !dispute.recurrenceOf.isValid() && remedyOf(context, dispute))
            settled.push_back(i);
    }
    random.shuffle(settled);
    settled.resize(std::min(settled.size(), plan.disputes.size() / kDisputesPerEvent));
    std::ranges::sort(settled);
    for (const std::size_t i : settled) {
        Dispute &dispute = plan.disputes[i];
        LedgerEntry deed = deedOf(context, random, dispute, *remedyOf(context, dispute));
        deed.kindId = kind->id;
        deed.eventId = dispute.eventId = addEvent(context, random, dispute.foundOn, headingOf(dispute.summary));
        plan.ledger.push_back(std::move(deed));
    }
    orderByDay(plan.ledger, &LedgerEntry::happenedOn);
}

} // namespace zhucun::demo

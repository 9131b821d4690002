#include "domain/demo/plancontext.h"

namespace zhucun::demo {

namespace {

struct Matter {
    QStringView text;
    QStringView result;
};
constexpr Matter kMatters[] = {
    {u"反映低保名单公示后有漏户", u"村两委重新入户核查，符合条件的已补报乡镇民政所"},
    {u"反映在外务工被拖欠工资", u"县劳动监察大队协调，拖欠的工资已付清"},
    {u"反映土地流转费逾期未付", u"乡镇农经站约谈承包方，已按合同付清"},
    {u"反映退耕还林补助没有到账", u"核实为银行卡失效，更换后补发到位"},
    {u"反映修路占地补偿偏低", u"当面说明补偿标准和依据，信访人表示理解"},
    {u"反映自来水冬季经常断水", u"水务站更换井房水泵，恢复供水"},
    {u"反映村务公开栏长期不更新", u"督促村委会按季公开，已补齐上半年账目"},
    {u"反映养殖场污水流到路上", u"生态环境分局责令改正，已修建收集池"},
    {u"咨询危房改造申请为何没有通过", u"住建部门复核鉴定等级，已书面答复"},
    {u"反映宅基地确权面积有误", u"重新测量，更正登记"},
};

class Petitions
{
public:
    explicit Petitions(PlanContext &context) : m_context(context), m_random(context.seed, 5), m_people(m_random) {}

    void run()
    {
        Plan &plan = m_context.plan;
        for (Dispute &dispute : plan.disputes) {
            if (dispute.petitionLinked)
                plan.petitions.push_back(about(dispute));
        }
        const int others = plan.villages.empty() ? 0 : plan.figures.disputes / 10;
        for (int i = 0; i < others; ++i)
            plan.petitions.push_back(aboutOther());
        orderByDay(plan.petitions, &Petition::receivedOn);
    }

private:
    Petition begin(VillageId village, QDate day)
    {
        static constexpr Weighted<PetitionLevel> kLevels[] = {{PetitionLevel::Township, 60},
                                                              {PetitionLevel::County, 28},
                                                              {PetitionLevel::City, 8},
                                                              {PetitionLevel::Province, 3},
                                                              {PetitionLevel::Central, 1}};
        static constexpr Weighted<PetitionMode> kModes[] = {
            {PetitionMode::Visit, 55}, {PetitionMode::Online, 30}, {PetitionMode::Letter, 15}};
        Petition petition;
        petition.receivedOn = day;
        petition.villageId = village;
        petition.townshipId = m_context.village(village).townshipId;
        petition.level = m_random.pickWeighted(kLevels);
        petition.form = m_random.pickWeighted(kModes);
        petition.people = m_random.chance(750) ? 1 : m_random.between(2, 6);
        return petition;
    }

    /// The dispute was heard of by it, or went on to it. In the first case the two are one event.
    Petition about(Dispute &dispute)
    {
        const bool isBefore = dispute.source == DisputeSource::Petition;
        const QDate latest = std::min(dispute.resolvedOn.value_or(m_context.today()), m_context.today().addDays(-1));
        const QDate after = std::min(latest, dispute.foundOn.addDays(m_random.below(15)));
        Petition petition = begin(dispute.villageId, isBefore ? dispute.foundOn.addDays(-m_random.below(4)) : after);
        petition.petitioner = dispute.parties.front().name;
        petition.matter = QStringLiteral("反映") + dispute.summary;
        if (dispute.resolvedOn) {
            petition.doneOn = std::min(dispute.resolvedOn->addDays(m_random.below(8)), m_context.today());
            petition.result = QStringLiteral("双方达成调解协议，已答复信访人");
        }
        if (isBefore) {
            const QString title = headingOf(dispute.summary);
            petition.eventId = dispute.eventId = addEvent(m_context, m_random, petition.receivedOn, title);
        }
        return petition;
    }

    Petition aboutOther()
    {
        const QDate day = m_context.today().addDays(-1 - m_random.below(364));
        Petition petition = begin(m_random.pick(m_context.plan.villages).id, day);
        const Matter &matter = m_random.pick(kMatters);
        const Sex sex = m_random.chance(700) ? Sex::Male : Sex::Female;
        petition.petitioner = m_people.name(sex, m_random.between(1950, 1990));
        petition.matter = matter.text.toString();
        const QDate done = day.addDays(m_random.between(3, 60)); // 60 days are what the regulations allow
        if (done <= m_context.today() && m_random.chance(960)) {
            petition.doneOn = done;
            petition.result = matter.result.toString();
        }
        return petition;
    }

    PlanContext &m_context;
    Random m_random;
    People m_people;
};

} // namespace

void planPetitions(PlanContext &context) { Petitions(context).run(); }

} // namespace zhucun::demo

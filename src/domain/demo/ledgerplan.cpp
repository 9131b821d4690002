#include "domain/demo/plancontext.h"

#include <algorithm>
#include <map>

namespace zhucun::demo {

namespace {

struct Range {
    int least = 0;
    int most = 0; ///< 0: not filled in
};

/// What such an entry says.
struct Deed {
    const char *kind;
    QStringView title;
    QStringView variant;
    int weight;
    Range quantity = {}; ///< tenths where the kind measures length, else whole
    Range households = {};
    Range people = {};
    Range yuan = {}; ///< hundreds of yuan
};

constexpr Deed kDeeds[] = {
    {"deeds", u"为行动不便的老人代办慢性病证", u"办证代办", 8, {}, {1, 1}, {1, 2}},
    {"deeds", u"维修村内饮水管道", u"基础设施", 6, {}, {12, 80}, {30, 240}, {20, 300}},
    {"deeds", u"帮助联系马铃薯销路", u"产业", 6, {}, {5, 40}, {12, 120}},
    {"deeds", u"组织冬季义诊", u"医疗", 4, {}, {20, 90}, {40, 160}, {5, 30}},
    {"deeds", u"为返乡青年介绍就近务工", u"就业", 5, {}, {2, 10}, {2, 10}},
    {"deeds", u"安装太阳能路灯", u"基础设施", 4, {}, {30, 160}, {90, 420}, {150, 900}},
    {"deeds", u"清理村内积存垃圾", u"环境", 5, {}, {30, 160}, {90, 420}, {5, 40}},
    {"consolation_households", u"春节前走访慰问", u"贫困户", 5, {}, {5, 30}, {8, 60}},
    {"consolation_value", u"送慰问金和米面油", u"物资折款", 5, {}, {5, 30}, {}, {10, 120}},
    {"people_helped", u"结对联系空巢老人", u"空巢老人", 3, {}, {}, {2, 12}},
    {"people_helped", u"结对联系留守儿童", u"留守儿童", 2, {}, {}, {1, 8}},
    {"students_aided", u"资助考上大学的困难学生", u"", 2, {}, {}, {1, 4}, {20, 120}},
    {"jobs", u"组织务工招聘", u"外出务工", 3, {}, {}, {3, 25}},
    {"lectures", u"宣讲惠民政策", u"", 6, {}, {}, {15, 80}},
    {"skill_training", u"举办种植技术培训", u"种植", 3, {}, {10, 40}, {15, 60}},
    {"skill_training", u"举办养殖技术培训", u"养殖", 2, {}, {8, 30}, {10, 45}},
    {"activities", u"开展主题党日活动", u"主题党日", 5, {}, {}, {12, 40}},
    {"meetings", u"召开村两委联席会议", u"与村研究党建", 5, {}, {}, {6, 15}},
    {"party_members_developed", u"发展预备党员", u"", 1, {}, {}, {1, 2}},
    {"reserve_village_cadres", u"培养村级后备干部", u"", 1, {}, {}, {1, 3}},
    {"collective_economy_projects", u"联建蔬菜大棚", u"", 1, {}, {10, 60}, {30, 180}, {1000, 6000}},
    {"income_projects", u"发展肉羊养殖", u"", 2, {}, {6, 40}, {18, 120}, {300, 3000}},
    {"funds_coordinated", u"争取乡村振兴衔接资金", u"产业", 1, {}, {}, {}, {500, 8000}},
    {"roads_km", u"硬化通组道路", u"水泥路", 1, {3, 35}, {40, 200}, {120, 600}, {900, 9000}},
    {"canals_km", u"清淤灌溉渠道", u"", 1, {2, 25}, {30, 120}, {}, {80, 900}},
    {"planting_area", u"推广蔬菜种植", u"蔬菜", 2, {30, 400}, {8, 60}},
    {"courtyards", u"庭院整治", u"", 2, {}, {5, 40}, {}, {50, 500}},
    {"waste_pools", u"修建垃圾收集池", u"", 1, {1, 6}, {20, 120}, {}, {15, 90}},
};
constexpr QStringView kSources[] = {u"派出单位自筹", u"县财政", u"省级衔接资金", u"村集体", u"社会捐赠"};

class Ledger
{
public:
    explicit Ledger(PlanContext &context) : m_context(context), m_random(context.random)
    {
        for (const LedgerKind &kind : context.county.ledgerKinds)
            m_kinds[kind.code] = &kind;
        for (const Posting &posting : context.plan.postings)
            m_postings[posting.teamId].push_back(&posting);
        for (const Deed &deed : kDeeds)
            m_weights += deed.weight;
    }

    void run()
    {
        if (m_kinds.empty())
            return;
        for (const Team &team : m_context.plan.teams) {
            const int count = m_random.between(8, 20);
            for (int i = 0; i < count; ++i)
                add(team, m_context.today().addDays(-1 - m_random.below(364)));
        }
        orderByDay(m_context.plan.ledger, &LedgerEntry::happenedOn);
    }

private:
    const Deed &deed()
    {
        int ticket = m_random.below(m_weights);
        for (const Deed &each : kDeeds) {
            ticket -= each.weight;
            if (ticket < 0)
                return each;
        }
        return kDeeds[0];
    }

    void add(const Team &team, QDate day)
    {
        const Deed &chosen = deed();
        const auto kind = m_kinds.find(QString::fromLatin1(chosen.kind));
        const Posting *posting = postingOn(team, day);
        if (kind == m_kinds.end() || !posting)
            return;
        LedgerEntry entry;
        entry.happenedOn = day;
        entry.kindId = kind->second->id;
        entry.title = chosen.title.toString();
        entry.villageId = posting->villageId;
        entry.teamId = team.id;
        entry.cadreId = posting->cadreId;
        entry.variant = chosen.variant.toString();
        fillFigures(entry, chosen, kind->second->unit == QStringLiteral("公里"));
        if (kind->second->usesStage)
            entry.stage = m_random.chance(850) ? LedgerStage::Finished : LedgerStage::Building;
        if (kind->second->usesMode)
            entry.mode = m_random.chance(600) ? LedgerMode::New : LedgerMode::Repair;
        if (kind->second->usesFunds && entry.amount)
            entry.funds.push_back({m_random.pick(kSources).toString(), entry.amount});
        static constexpr Weighted<EvidenceGrade> kGrades[] = {{EvidenceGrade::Receipt, 25},
                                                              {EvidenceGrade::Photo, 50},
                                                              {EvidenceGrade::Text, 20},
                                                              {EvidenceGrade::None, 5}};
        entry.grade = m_random.pickWeighted(kGrades);
        entry.typical = m_random.chance(15);
        m_context.plan.ledger.push_back(std::move(entry));
    }

    const Posting *postingOn(const Team &team, QDate day)
    {
        std::vector<const Posting *> there;
        for (const Posting *posting : m_postings[team.id]) {
            const bool isValid = posting->startsOn <= day && (!posting->endsOn || *posting->endsOn >= day);
            if (isValid && posting->villageId.isValid())
                there.push_back(posting);
        }
        return there.empty() ? nullptr : m_random.pick(there);
    }

    std::optional<int> within(Range range)
    {
        return range.most == 0 ? std::nullopt : std::optional(m_random.between(range.least, range.most));
    }

    void fillFigures(LedgerEntry &entry, const Deed &deed, bool isLength)
    {
        constexpr int kTenth = 100; // thousandths
        if (const auto quantity = within(deed.quantity))
            entry.quantity = isLength ? Quantity::fromThousandths(qint64(*quantity) * kTenth) : Quantity::of(*quantity);
        entry.households = within(deed.households);
        entry.people = within(deed.people);
        if (const auto hundreds = within(deed.yuan))
            entry.amount = Money::fromYuan(qint64(*hundreds) * 100);
    }

    PlanContext &m_context;
    Random &m_random;
    std::map<QString, const LedgerKind *> m_kinds;
    std::map<TeamId, std::vector<const Posting *>> m_postings;
    int m_weights = 0;
};

} // namespace

void planLedger(PlanContext &context) { Ledger(context).run(); }

} // namespace zhucun::demo

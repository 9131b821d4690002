#include "domain/demo/plancontext.h"

#include <algorithm>
#include <set>

namespace zhucun::demo {

CategoryId County::category(CategoryKind kind, const QString &code) const
{
    const auto it = std::find_if(categories.begin(), categories.end(),
                                 [&](const Category &each) { return each.kind == kind && each.code == code; });
    return it == categories.end() ? CategoryId() : it->id;
}

Village &PlanContext::village(VillageId id)
{
    return *std::lower_bound(plan.villages.begin(), plan.villages.end(), id,
                             [](const Village &each, VillageId wanted) { return each.id < wanted; });
}

const Division *PlanContext::township(DivisionId id) const
{
    const auto it = std::find_if(county.townships.begin(), county.townships.end(),
                                 [id](const Division &each) { return each.id == id; });
    return it == county.townships.end() ? nullptr : &*it;
}

Plan makePlan(const County &county, quint64 seed, Scale scale, QDate today)
{
    PlanContext context(county, seed);
    context.plan.today = today;
    context.plan.figures = figuresOf(scale);
    context.plan.villages = county.villages;
    std::sort(context.plan.villages.begin(), context.plan.villages.end(),
              [](const Village &a, const Village &b) { return a.id < b.id; });
    planDispatch(context);
    planVillages(context);
    planHouseholds(context);
    planPairings(context);
    planDisputes(context);
    planSweeps(context);
    planLedger(context);
    planPetitions(context);
    planHonours(context);
    planEvents(context);
    planGoals(context);
    planAttachments(context);
    return std::move(context.plan);
}

std::vector<CountyTree::Township> extraTownships(const QString &countyCode, quint64 seed, int missing)
{
    static constexpr int kVillagesEach = 75;
    static constexpr QStringView kFirst = u"东西南北上下前后大小新老红白青黄石双三清长永兴平安和福荣";
    static constexpr QStringView kSecond = u"沟梁湾坡井泉滩营庄堡台岭河山林桥坪店窑";
    static constexpr QStringView kThird = u"口子头底庄村营坊沿寨";
    Random random(seed, 3);
    std::set<QString> townshipNames;
    std::vector<CountyTree::Township> townships;
    while (missing > 0) {
        CountyTree::Township township;
        township.code = countyCode + QString::number(900 + int(townships.size()));
        do {
            township.name = QString(random.pick(kFirst)) + random.pick(kFirst) + random.pick(kSecond) + QChar(u'乡');
        } while (!townshipNames.insert(township.name).second);
        std::set<QString> names;
        while (missing > 0 && int(township.villages.size()) < kVillagesEach) {
            const QString name =
                QString(random.pick(kFirst)) + random.pick(kSecond) + random.pick(kThird) + QChar(u'村');
            if (!names.insert(name).second)
                continue;
            township.villages.push_back({township.code + QString::number(201 + int(township.villages.size())), name});
            --missing;
        }
        townships.push_back(std::move(township));
    }
    return townships;
}

} // namespace zhucun::demo

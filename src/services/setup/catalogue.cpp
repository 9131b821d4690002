#include "services/setup/catalogue.h"

#include <span>

namespace zhucun {

namespace {

struct Entry {
    const char *code;
    QStringView name;
};

constexpr Entry kVillageTags[] = {
    {"provincial_poor", u"省定贫困村"},
    {"poor_first_class", u"一类贫困村"},
    {"poor_second_class", u"二类贫困村"},
    {"poor_third_class", u"三类贫困村"},
    {"lifted", u"脱贫村"},
    {"weak_branch", u"软弱涣散村"},
    {"difficult", u"难村"},
    {"weak", u"弱村"},
    {"industry", u"产业村"},
    {"disorderly", u"乱村"},
    {"relocation", u"易地搬迁安置村"},
    {"heavy_task", u"乡村振兴任务重的村"},
    {"red", u"红色村"},
};
constexpr Entry kHouseholds[] = {
    {"difficult", u"困难户"},
    {"lifted", u"脱贫户"},
    {"monitored", u"监测户"},
    {"minimum_income", u"低保户"},
    {"extreme_poverty", u"特困户"},
    {"party_member", u"党员户"},
    {"old_party_member", u"老党员"},
    {"poor_party_member", u"贫困党员"},
    {"representative", u"代表委员"},
    {"able", u"经济能人户"},
    {"demonstration", u"科技示范户"},
    {"science", u"科技致富户"},
    {"petition", u"信访户"},
    {"old_petitioner", u"老上访户"},
    {"old_dispute", u"老纠纷户"},
    {"working_away", u"外出流动户"},
    {"empty_nest", u"空巢老人"},
    {"left_behind", u"留守儿童"},
    {"disabled", u"残障"},
    {"lonely", u"孤寡"},
};
constexpr Entry kTopics[] = {
    {"policy", u"政策咨询"},      {"production", u"生产发展"},
    {"housing", u"住房"},         {"health", u"医疗"},
    {"education", u"教育"},       {"employment", u"就业务工"},
    {"water", u"饮水"},           {"road", u"道路"},
    {"electricity", u"用电"},     {"land", u"土地"},
    {"assistance", u"低保救助"},  {"old_age", u"养老"},
    {"dispute", u"矛盾纠纷"},     {"environment", u"环境卫生"},
    {"village_affairs", u"村务"}, {"other", u"其他"},
};
constexpr Entry kDisputes[] = {
    {"marriage_family", u"婚姻家庭"},
    {"neighbour", u"邻里"},
    {"homestead", u"房屋宅基地"},
    {"contract", u"合同"},
    {"production", u"生产经营"},
    {"damages", u"损害赔偿"},
    {"forest_land", u"山林土地"},
    {"demolition", u"征地拆迁"},
    {"pollution", u"环境污染"},
    {"labour", u"劳动争议"},
    {"consumer", u"消费"},
    {"medical", u"医疗"},
    {"traffic", u"道路交通"},
    {"property", u"物业"},
    {"village_affairs", u"村务管理"},
    {"other", u"其他"},
};

void append(std::vector<Category> &catalogue, CategoryKind kind, std::span<const Entry> entries)
{
    int position = 0;
    for (const Entry &entry : entries)
        catalogue.push_back({{}, {}, kind, QString::fromLatin1(entry.code), entry.name.toString(), ++position, true});
}

} // namespace

std::vector<Category> standardCatalogue()
{
    std::vector<Category> catalogue;
    append(catalogue, CategoryKind::VillageTag, kVillageTags);
    append(catalogue, CategoryKind::HouseholdCategory, kHouseholds);
    append(catalogue, CategoryKind::VisitTopic, kTopics);
    append(catalogue, CategoryKind::DisputeCategory, kDisputes);
    return catalogue;
}

} // namespace zhucun

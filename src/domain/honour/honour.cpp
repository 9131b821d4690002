#include "domain/honour/honour.h"

namespace zhucun {

const std::vector<Term<HonourKind>> &Vocabulary<HonourKind>::terms()
{
    static const std::vector<Term<HonourKind>> all{
        {HonourKind::ThirdClassMerit, "third_class_merit", u"记三等功", "Merit third class", u"三等功、个人三等功"},
        {HonourKind::SecondClassMerit, "second_class_merit", u"记二等功", "Merit second class", u"二等功、个人二等功"},
        {HonourKind::Commendation, "commendation", u"通报嘉奖", "Commendation", u"嘉奖、记嘉奖"},
        {HonourKind::Excellent, "excellent", u"年度考核优秀", "Assessed excellent", u"优秀、考核优秀、年度优秀"},
        {HonourKind::Advanced, "advanced", u"先进个人", "Advanced individual", u"先进、先进工作者"},
        {HonourKind::AdvancedTeam, "advanced_team", u"先进集体", "Advanced team", u"先进工作队、优秀工作队"},
        {HonourKind::RoleModel, "role_model", u"典型", "Role model", u"先进典型、典型人物"},
        {HonourKind::Reminder, "reminder", u"提醒谈话", "Reminder", u"提醒"},
        {HonourKind::Interview, "interview", u"约谈", "Admonitory talk", u"约谈提醒"},
        {HonourKind::Criticism, "criticism", u"通报批评", "Public criticism", u"全县通报批评"},
        {HonourKind::Recall, "recall", u"召回", "Recall"},
        {HonourKind::Replacement, "replacement", u"撤换", "Replacement", u"调整撤换"},
        {HonourKind::Discipline, "discipline", u"党纪政务处分", "Disciplinary measure",
         u"处分、党纪处分、政务处分、党纪政纪处分"},
        {HonourKind::OtherHonour, "other_honour", u"其他表彰", "Other honour", u"其他奖励、其他荣誉"},
        {HonourKind::OtherSanction, "other_sanction", u"其他处理", "Other sanction", u"其他处分"},
    };
    return all;
}

bool isSanction(HonourKind kind)
{
    switch (kind) {
    case HonourKind::ThirdClassMerit:
    case HonourKind::SecondClassMerit:
    case HonourKind::Commendation:
    case HonourKind::Excellent:
    case HonourKind::Advanced:
    case HonourKind::AdvancedTeam:
    case HonourKind::RoleModel:
    case HonourKind::OtherHonour:
        return false;
    case HonourKind::Reminder:
    case HonourKind::Interview:
    case HonourKind::Criticism:
    case HonourKind::Recall:
    case HonourKind::Replacement:
    case HonourKind::Discipline:
    case HonourKind::OtherSanction:
        return true;
    }
    return false;
}

} // namespace zhucun

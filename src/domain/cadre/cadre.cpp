#include "domain/cadre/cadre.h"

namespace zhucun {

const std::vector<Term<Sex>> &Vocabulary<Sex>::terms()
{
    static const std::vector<Term<Sex>> all{
        {Sex::Male, "male", u"男", "Male", u"M、男性"},
        {Sex::Female, "female", u"女", "Female", u"F、女性"},
    };
    return all;
}

const std::vector<Term<PoliticalStatus>> &Vocabulary<PoliticalStatus>::terms()
{
    static const std::vector<Term<PoliticalStatus>> all{
        {PoliticalStatus::PartyMember, "01", u"中共党员", "Party member", u"党员、共产党员"},
        {PoliticalStatus::ProbationaryMember, "02", u"中共预备党员", "Probationary member", u"预备党员"},
        {PoliticalStatus::LeagueMember, "03", u"共青团员", "League member", u"团员"},
        {PoliticalStatus::RevolutionaryCommittee, "04", u"民革", "Revolutionary Committee", u"民革党员、民革会员"},
        {PoliticalStatus::DemocraticLeague, "05", u"民盟", "Democratic League", u"民盟盟员"},
        {PoliticalStatus::DemocraticConstruction, "06", u"民建", "Democratic Construction", u"民建会员"},
        {PoliticalStatus::PromotingDemocracy, "07", u"民进", "Promoting Democracy", u"民进会员"},
        {PoliticalStatus::PeasantsWorkers, "08", u"农工党", "Peasants and Workers", u"农工党党员"},
        {PoliticalStatus::ZhiGong, "09", u"致公党", "Zhi Gong", u"致公党党员"},
        {PoliticalStatus::JiuSan, "10", u"九三学社", "Jiu San Society", u"九三学社社员"},
        {PoliticalStatus::TaiwanLeague, "11", u"台盟", "Taiwan League", u"台盟盟员"},
        {PoliticalStatus::NoParty, "12", u"无党派人士", "No party", u"无党派"},
        {PoliticalStatus::Masses, "13", u"群众", "None"},
    };
    return all;
}

const std::vector<Term<CadreRank>> &Vocabulary<CadreRank>::terms()
{
    static const std::vector<Term<CadreRank>> all{
        {CadreRank::Bureau, "bureau", u"厅级", "Bureau", u"厅局级"},
        {CadreRank::CountyChief, "county_chief", u"县处级正", "County, chief", u"正处、正处级、县处级正职"},
        {CadreRank::CountyDeputy, "county_deputy", u"县处级副", "County, deputy", u"副处、副处级、处级、县处级副职"},
        {CadreRank::SectionChief, "section_chief", u"乡科级正", "Section, chief", u"正科、正科级、乡科级正职"},
        {CadreRank::SectionDeputy, "section_deputy", u"乡科级副", "Section, deputy", u"副科、副科级、科级、乡科级副职"},
        {CadreRank::SubSection, "sub_section", u"股级", "Sub-section", u"股所级"},
        {CadreRank::Staff, "staff", u"一般干部", "Staff", u"科员、办事员、一般"},
        {CadreRank::Other, "other", u"其他", "Other"},
    };
    return all;
}

const std::vector<Term<PersonnelCategory>> &Vocabulary<PersonnelCategory>::terms()
{
    static const std::vector<Term<PersonnelCategory>> all{
        {PersonnelCategory::CivilServant, "civil_servant", u"公务员", "Civil servant", u"参公、行政"},
        {PersonnelCategory::PublicInstitution, "public_institution", u"事业", "Public institution",
         u"事业人员、事业编、事业单位"},
        {PersonnelCategory::Enterprise, "enterprise", u"企业", "Enterprise", u"企业人员、国企"},
        {PersonnelCategory::Other, "other", u"其他", "Other"},
    };
    return all;
}

const std::vector<Term<CadreKind>> &Vocabulary<CadreKind>::terms()
{
    static const std::vector<Term<CadreKind>> all{
        {CadreKind::PartyGovernment, "party_government", u"党政干部", "Party and government", u"党政"},
        {CadreKind::Economic, "economic", u"经济干部", "Economic", u"经济"},
        {CadreKind::Professional, "professional", u"专业干部", "Professional", u"专业"},
        {CadreKind::PoliticalLegal, "political_legal", u"政法干部", "Political-legal", u"政法"},
    };
    return all;
}

} // namespace zhucun

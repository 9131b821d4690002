#include "domain/demo/plancontext.h"

#include <algorithm>

namespace zhucun::demo {

namespace {

constexpr QStringView kOffices[] = {u"办公室", u"人事科", u"综合科", u"业务科",
                                    u"项目科", u"法规科", u"财务科", u"党建办"};
constexpr QStringView kSchools[] = {u"农业大学农学专业",   u"师范学院汉语言文学专业", u"工业大学土木工程专业",
                                    u"财经学院会计学专业", u"政法学院法学专业",       u"理工大学计算机专业",
                                    u"医学院临床医学专业", u"林学院园林专业"};
constexpr QStringView kSpecialities[] = {u"农业技术", u"公文写作", u"财务管理", u"矛盾调解",
                                         u"项目建设", u"电子商务", u"基层党建"};
constexpr QStringView kNativePlaces[] = {u"河北尚义", u"河北张北", u"河北康保", u"河北宣化", u"河北怀安", u"河北万全"};

CadreRank rankFor(Random &random, UnitLevel level, bool leader)
{
    using enum CadreRank;
    static constexpr Weighted<CadreRank> kHigh[] = {{CountyDeputy, 3}, {SectionChief, 5}, {CountyChief, 1}};
    static constexpr Weighted<CadreRank> kMiddle[] = {{SectionChief, 5}, {SectionDeputy, 4}, {CountyDeputy, 1}};
    static constexpr Weighted<CadreRank> kLow[] = {{SectionDeputy, 5}, {SubSection, 4}, {SectionChief, 2}};
    static constexpr Weighted<CadreRank> kMember[] = {{Staff, 6}, {SubSection, 3}, {SectionDeputy, 1}};
    if (!leader)
        return random.pickWeighted(kMember);
    if (level == UnitLevel::Province)
        return random.pickWeighted(kHigh);
    return level == UnitLevel::City ? random.pickWeighted(kMiddle) : random.pickWeighted(kLow);
}

QString postFor(Random &random, CadreRank rank)
{
    const QString office = random.pick(kOffices).toString();
    switch (rank) {
    case CadreRank::Bureau:
    case CadreRank::CountyChief:
        return QStringLiteral("一级调研员");
    case CadreRank::CountyDeputy:
        return random.chance(500) ? QStringLiteral("四级调研员") : QStringLiteral("副处长");
    case CadreRank::SectionChief:
        return random.chance(500) ? QStringLiteral("一级主任科员") : QString(office + QStringLiteral("主任"));
    case CadreRank::SectionDeputy:
        return random.chance(500) ? QStringLiteral("三级主任科员") : QString(office + QStringLiteral("副主任"));
    case CadreRank::SubSection:
        return office + QStringLiteral("负责人");
    case CadreRank::Staff:
    case CadreRank::Other:
        return office + QStringLiteral("科员");
    }
    return office;
}

PersonnelCategory categoryFor(Random &random, const Unit &unit)
{
    if (unit.name.endsWith(QStringLiteral("公司")) || unit.name.endsWith(QStringLiteral("联社")))
        return PersonnelCategory::Enterprise;
    return random.chance(unit.category == UnitCategory::Professional ? 650 : 250) ? PersonnelCategory::PublicInstitution
                                                                                  : PersonnelCategory::CivilServant;
}

CadreKind kindOf(const Unit &unit)
{
    switch (unit.category.value_or(UnitCategory::Other)) {
    case UnitCategory::Economic:
        return CadreKind::Economic;
    case UnitCategory::Professional:
        return CadreKind::Professional;
    case UnitCategory::PoliticalLegal:
        return CadreKind::PoliticalLegal;
    case UnitCategory::PartyGovernment:
    case UnitCategory::Other:
        return CadreKind::PartyGovernment;
    }
    return CadreKind::PartyGovernment;
}

PoliticalStatus statusFor(Random &random, bool leader, int age)
{
    using enum PoliticalStatus;
    static constexpr Weighted<PoliticalStatus> kMember[] = {
        {PartyMember, 78}, {ProbationaryMember, 4}, {Masses, 16}, {JiuSan, 1}, {DemocraticLeague, 1}};
    if (leader)
        return PartyMember;
    return age < 28 && random.chance(250) ? LeagueMember : random.pickWeighted(kMember);
}

void addStudies(Random &random, Cadre &cadre, UnitLevel level)
{
    static constexpr Weighted<QStringView> kEducation[] = {{u"大学", 66}, {u"大专", 24}, {u"研究生", 7}, {u"中专", 3}};
    const bool higher = level == UnitLevel::Province && random.chance(300);
    cadre.education = higher ? QStringLiteral("研究生") : random.pickWeighted(kEducation).toString();
    cadre.school = random.pick(kSchools).toString();
    if (cadre.education == QStringLiteral("大学"))
        cadre.degree = QStringLiteral("学士");
    else if (cadre.education == QStringLiteral("研究生"))
        cadre.degree = QStringLiteral("硕士");
    else if (random.chance(600)) {
        cadre.inServiceEducation = QStringLiteral("大学");
        cadre.inServiceSchool = QStringLiteral("省委党校函授学院行政管理专业");
    }
}

void addResume(Random &random, Cadre &cadre, const Unit &unit, int age)
{
    const YearMonth began = *cadre.startedWorkOn;
    cadre.resume.push_back({began.addMonths(-48), began, cadre.school + QStringLiteral("学习")});
    if (age < 32) {
        cadre.resume.push_back({began, std::nullopt, unit.name + cadre.post});
        return;
    }
    const YearMonth moved = began.addMonths(random.between(30, 90));
    cadre.resume.push_back({began, moved, unit.name + random.pick(kOffices) + QStringLiteral("科员")});
    cadre.resume.push_back({moved, std::nullopt, unit.name + cadre.post});
}

void addFamily(PlanContext &context, Cadre &cadre, int birthYear)
{
    People &people = context.people;
    const bool male = cadre.sex == Sex::Male;
    const int spouseYear = birthYear + context.random.between(-2, 2);
    cadre.family.push_back({male ? QStringLiteral("妻子") : QStringLiteral("丈夫"),
                            people.name(male ? Sex::Female : Sex::Male, spouseYear),
                            YearMonth(spouseYear, context.random.between(1, 12)), QStringLiteral("群众"),
                            QStringLiteral("县实验小学教师")});
    const int childYear = birthYear + context.random.between(25, 29);
    if (childYear >= context.today().year())
        return;
    const Sex sex = context.random.chance(510) ? Sex::Male : Sex::Female;
    const QString surname = male ? cadre.name.left(cadre.name.size() > 3 ? 2 : 1) : people.surname();
    cadre.family.push_back(
        {sex == Sex::Male ? QStringLiteral("儿子") : QStringLiteral("女儿"), surname + people.givenName(sex, childYear),
         YearMonth(childYear, context.random.between(1, 12)), QStringLiteral("群众"), QStringLiteral("学生")});
}

} // namespace

CadreId addCadre(PlanContext &context, const Unit &unit, bool leader)
{
    Random &random = context.random;
    const int age = leader ? random.between(34, 54) : random.between(25, 51);
    const int birthYear = context.today().year() - age;
    const QDate born = context.people.birthday(birthYear, birthYear);
    Cadre cadre;
    cadre.sex = random.chance(leader ? 850 : 720) ? Sex::Male : Sex::Female;
    cadre.name = context.people.name(*cadre.sex, birthYear);
    cadre.ethnicity = context.people.ethnicity();
    cadre.born = YearMonth::of(born);
    cadre.nationalId = context.people.nationalId(born, *cadre.sex);
    cadre.nativePlace = cadre.birthPlace = random.pick(kNativePlaces).toString();
    cadre.politicalStatus = statusFor(random, leader, age);
    cadre.startedWorkOn = cadre.born->addMonths(12 * random.between(21, 23) + random.below(12));
    if (cadre.politicalStatus == PoliticalStatus::PartyMember)
        cadre.joinedPartyOn = cadre.born->addMonths(12 * random.between(19, std::min(age - 2, 33)) + random.below(12));
    else if (cadre.politicalStatus == PoliticalStatus::ProbationaryMember)
        cadre.joinedPartyOn = YearMonth::of(context.today()).addMonths(-random.between(1, 10));
    addStudies(random, cadre, unit.level);
    cadre.speciality = random.pick(kSpecialities).toString();
    cadre.unitId = unit.id;
    cadre.rank = rankFor(random, unit.level, leader);
    cadre.post = postFor(random, *cadre.rank);
    cadre.personnelCategory = categoryFor(random, unit);
    cadre.kind = kindOf(unit);
    cadre.reserve = random.chance(leader ? 300 : 120);
    cadre.phone = context.people.phone();
    cadre.health = random.chance(960) ? QStringLiteral("健康") : QStringLiteral("良好");
    if (random.chance(180))
        cadre.rewards = QStringLiteral("%1年度考核优秀").arg(context.today().year() - 1 - random.below(3));
    addResume(random, cadre, unit, age);
    if (random.chance(400))
        addFamily(context, cadre, birthYear);
    return addRecord(context.plan.cadres, std::move(cadre));
}

} // namespace zhucun::demo

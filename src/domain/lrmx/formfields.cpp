#include "domain/lrmx/formfields.h"

#include "core/text/dateparse.h"
#include "domain/cadre/resumetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

QString printMonth(const std::optional<YearMonth> &month)
{
    return month ? QString::number(month->number()) : QString();
}

/// 1980.05（46岁） is a month too.
std::optional<YearMonth> readMonth(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral(R"([（(][^（）()]*[）)])"));
    return text::parseYearMonth(QString(text).remove(remark));
}

template <QString Cadre::*member>
QString printText(const Cadre &cadre)
{
    return cadre.*member;
}

template <QString Cadre::*member>
bool readText(const QString &text, Cadre &cadre)
{
    cadre.*member = text.trimmed();
    return true;
}

template <std::optional<YearMonth> Cadre::*member>
QString printMonthOf(const Cadre &cadre)
{
    return printMonth(cadre.*member);
}

template <std::optional<YearMonth> Cadre::*member>
bool readMonthOf(const QString &text, Cadre &cadre)
{
    cadre.*member = readMonth(text);
    return cadre.*member || text.trimmed().isEmpty();
}

bool readName(const QString &text, Cadre &cadre)
{
    cadre.name = text::tidyName(text);
    return true;
}

QString printSex(const Cadre &cadre) { return cadre.sex ? chineseOf(*cadre.sex) : QString(); }

bool readSex(const QString &text, Cadre &cadre)
{
    cadre.sex = fromText<Sex>(text);
    return cadre.sex || text.trimmed().isEmpty();
}

bool readNationalId(const QString &text, Cadre &cadre)
{
    cadre.nationalId = text::fold(text).remove(QLatin1Char(' ')).toUpper();
    return true;
}

/// Parties whose members the form names in the place of a date.
bool isNamedOnForm(PoliticalStatus status)
{
    switch (status) {
    case PoliticalStatus::PartyMember:
    case PoliticalStatus::ProbationaryMember:
    case PoliticalStatus::LeagueMember:
    case PoliticalStatus::Masses:
        return false;
    case PoliticalStatus::RevolutionaryCommittee:
    case PoliticalStatus::DemocraticLeague:
    case PoliticalStatus::DemocraticConstruction:
    case PoliticalStatus::PromotingDemocracy:
    case PoliticalStatus::PeasantsWorkers:
    case PoliticalStatus::ZhiGong:
    case PoliticalStatus::JiuSan:
    case PoliticalStatus::TaiwanLeague:
    case PoliticalStatus::NoParty:
        return true;
    }
    return false;
}

QString printParty(const Cadre &cadre)
{
    if (cadre.joinedPartyOn)
        return printMonth(cadre.joinedPartyOn);
    const bool isNamed = cadre.politicalStatus && isNamedOnForm(*cadre.politicalStatus);
    return isNamed ? chineseOf(*cadre.politicalStatus) : QString();
}

bool readParty(const QString &text, Cadre &cadre)
{
    cadre.joinedPartyOn = readMonth(text);
    if (cadre.joinedPartyOn || text.trimmed().isEmpty())
        return true;
    const auto status = fromText<PoliticalStatus>(text);
    if (status)
        cadre.politicalStatus = status;
    return status.has_value();
}

QString printResumeOf(const Cadre &cadre) { return printResume(cadre.resume); }

bool readResumeOf(const QString &text, Cadre &cadre)
{
    cadre.resume = takeResume(text);
    return true;
}

const QString kNone = QStringLiteral("无");

QString printRewards(const Cadre &cadre) { return cadre.rewards.isEmpty() ? kNone : cadre.rewards; }

bool readRewards(const QString &text, Cadre &cadre)
{
    static const QRegularExpression none(QStringLiteral(R"(^[（(]?无[)）]?[。.]?$)"));
    const QString trimmed = text.trimmed();
    cadre.rewards = none.match(trimmed).hasMatch() ? QString() : trimmed;
    return true;
}

constexpr FormField keptField(const char *element, const char16_t *label, const char16_t *otherwise = u"")
{
    return {element, label, "", nullptr, nullptr, otherwise};
}

template <QString Cadre::*member>
constexpr FormField textField(const char *element, const char16_t *label, const char *column)
{
    return {element, label, column, printText<member>, readText<member>};
}

template <std::optional<YearMonth> Cadre::*member>
constexpr FormField monthField(const char *element, const char16_t *label, const char *column)
{
    return {element, label, column, printMonthOf<member>, readMonthOf<member>};
}

constexpr FormField kFields[] = {
    {"XingMing", u"姓名", "name", printText<&Cadre::name>, readName},
    {"XingBie", u"性别", "sex", printSex, readSex},
    monthField<&Cadre::born>("ChuShengNianYue", u"出生年月", "born"),
    textField<&Cadre::ethnicity>("MinZu", u"民族", "ethnicity"),
    textField<&Cadre::nativePlace>("JiGuan", u"籍贯", "native_place"),
    textField<&Cadre::birthPlace>("ChuShengDi", u"出生地", "birth_place"),
    {"RuDangShiJian", u"入党时间", "joined_party_on", printParty, readParty},
    monthField<&Cadre::startedWorkOn>("CanJiaGongZuoShiJian", u"参加工作时间", "started_work_on"),
    textField<&Cadre::health>("JianKangZhuangKuang", u"健康状况", "health"),
    textField<&Cadre::technicalTitle>("ZhuanYeJiShuZhiWu", u"专业技术职务", "technical_title"),
    textField<&Cadre::speciality>("ShuXiZhuanYeYouHeZhuanChang", u"熟悉专业有何专长", "speciality"),
    textField<&Cadre::education>("QuanRiZhiJiaoYu_XueLi", u"全日制教育学历", "education"),
    textField<&Cadre::degree>("QuanRiZhiJiaoYu_XueWei", u"全日制教育学位", "degree"),
    textField<&Cadre::school>("QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", u"全日制学历毕业院校系及专业", "school"),
    keptField("QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", u"全日制学位毕业院校系及专业"),
    textField<&Cadre::inServiceEducation>("ZaiZhiJiaoYu_XueLi", u"在职教育学历", "in_service_education"),
    textField<&Cadre::inServiceDegree>("ZaiZhiJiaoYu_XueWei", u"在职教育学位", "in_service_degree"),
    textField<&Cadre::inServiceSchool>("ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", u"在职学历毕业院校系及专业",
                                       "in_service_school"),
    keptField("ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi", u"在职学位毕业院校系及专业"),
    textField<&Cadre::post>("XianRenZhiWu", u"现任职务", "post"),
    keptField("NiRenZhiWu", u"拟任职务"),
    keptField("NiMianZhiWu", u"拟免职务"),
    {"JianLi", u"简历", "resume", printResumeOf, readResumeOf},
    {"JiangChengQingKuang", u"奖惩情况", "rewards", printRewards, readRewards},
    keptField("NianDuKaoHeJieGuo", u"年度考核结果"),
    keptField("RenMianLiYou", u"任免理由"),
    {"JiaTingChengYuan", u"家庭主要成员", "family", nullptr, nullptr},
    keptField("ChengBaoDanWei", u"呈报单位"),
    keptField("JiSuanNianLingShiJian", u"计算年龄时间"),
    keptField("TianBiaoShiJian", u"填表时间"),
    keptField("TianBiaoRen", u"填表人"),
    {"ShenFenZheng", u"身份证号", "national_id", printText<&Cadre::nationalId>, readNationalId},
    {"ZhaoPian", u"照片", "photo", nullptr, nullptr},
    keptField("Version", u"版本", u"3.2.1.16"),
};

} // namespace

std::span<const FormField> formFields() { return kFields; }

const FormField *formField(const QString &element)
{
    const auto found =
        std::ranges::find_if(kFields, [&](const FormField &field) { return element == QLatin1String(field.element); });
    return found == std::end(kFields) ? nullptr : found;
}

std::vector<FormFamilyMember> printFormFamily(const std::vector<FamilyMember> &family)
{
    std::vector<FormFamilyMember> printed;
    for (const FamilyMember &member : family) {
        printed.push_back({member.relation, member.name, printMonth(member.born), member.politicalStatus, member.post});
    }
    return printed;
}

std::vector<FamilyMember> readFormFamily(const std::vector<FormFamilyMember> &family)
{
    std::vector<FamilyMember> read;
    for (const FormFamilyMember &member : family) {
        FamilyMember taken{member.relation.trimmed(), text::tidyName(member.name), readMonth(member.born),
                           member.politicalStatus.trimmed(), member.post.trimmed()};
        if (taken != FamilyMember()) // editors leave blank lines
            read.push_back(std::move(taken));
    }
    return read;
}

} // namespace zhucun

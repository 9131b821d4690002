#include "exchange/lrmx/lrmtext.h"

#include "domain/lrmx/formfields.h"

#include <array>
#include <utility>

namespace zhucun {

namespace {

constexpr qsizetype kMostText = 1024 * 1024; // characters
constexpr qsizetype kFewestFields = 18;      // up to the résumé
constexpr qsizetype kMostFields = 200;
constexpr qsizetype kMostMembers = 500;
constexpr qsizetype kFamilyFields = 20; // first of five columns
constexpr qsizetype kEducation = 9;
constexpr qsizetype kSchools = 10;

constexpr auto kPlainFields = std::to_array<std::pair<qsizetype, const char *>>({
    {0, "XingMing"},
    {1, "XingBie"},
    {2, "ChuShengNianYue"},
    {3, "MinZu"},
    {4, "JiGuan"},
    {5, "RuDangShiJian"},
    {6, "JianKangZhuangKuang"},
    {7, "ChuShengDi"},
    {8, "CanJiaGongZuoShiJian"},
    {11, "ZhuanYeJiShuZhiWu"},
    {16, "ShuXiZhuanYeYouHeZhuanChang"},
    {17, "JianLi"},
    {18, "JiangChengQingKuang"},
    {19, "NianDuKaoHeJieGuo"},
    {25, "XianRenZhiWu"},
    {26, "NiRenZhiWu"},
    {27, "NiMianZhiWu"},
    {28, "RenMianLiYou"},
    {29, "ChengBaoDanWei"},
    {30, "JiSuanNianLingShiJian"},
    {31, "TianBiaoRen"},
    {32, "TianBiaoShiJian"},
});

void put(AppointmentForm &form, const char *element, const QString &text)
{
    form.find(QLatin1String(element))->text = text;
}

/// Full-time before the @, in service behind it; for each the first and the second of what # joins.
void putEducation(AppointmentForm &form, const QString &field, const std::array<const char *, 4> &elements)
{
    for (int part = 0; part < 2; ++part) {
        const QString own = field.section(QLatin1Char('@'), part, part);
        put(form, elements[size_t(part) * 2], own.section(QLatin1Char('#'), 0, 0));
        put(form, elements[size_t(part) * 2 + 1], own.section(QLatin1Char('#'), 1, 1));
    }
}

std::vector<FormFamilyMember> familyOf(const QStringList &fields)
{
    constexpr std::array<QString FormFamilyMember::*, 5> kColumns{
        &FormFamilyMember::relation, &FormFamilyMember::name, &FormFamilyMember::born,
        &FormFamilyMember::politicalStatus, &FormFamilyMember::post};
    std::vector<FormFamilyMember> family;
    for (size_t column = 0; column < kColumns.size(); ++column) {
        const QStringList members = fields.value(kFamilyFields + qsizetype(column)).split(QLatin1Char('@'));
        for (qsizetype i = 0; i < members.size() && i < kMostMembers; ++i) {
            if (size_t(i) >= family.size())
                family.emplace_back();
            family[size_t(i)].*kColumns[column] = members[i];
        }
    }
    while (!family.empty() && family.back() == FormFamilyMember())
        family.pop_back();
    return family;
}

} // namespace

Result<AppointmentForm> parseLrm(const QString &text)
{
    if (text.size() > kMostText)
        return failure(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("%1 characters").arg(text.size()));
    QString inner = formText(text).trimmed();
    if (!inner.startsWith(QLatin1Char('"')))
        return failure(ErrorCode::UnsupportedFormat, {}, QStringLiteral("no quotation mark at the beginning"));
    if (!inner.endsWith(QLatin1Char('"')) || inner.size() < 2)
        return failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("no quotation mark at the end"));
    inner = inner.mid(1, inner.size() - 2);
    inner.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList fields = inner.split(QLatin1String("\",\""));
    if (fields.size() < kFewestFields || fields.size() > kMostFields)
        return failure(ErrorCode::WorkbookDamaged, {}, QStringLiteral("%1 fields").arg(fields.size()));
    AppointmentForm form;
    for (const FormField &field : formFields())
        form.elements.push_back({QString::fromLatin1(field.element), QString(), {}});
    for (const QString &beside : {AppointmentForm::kFamily, AppointmentForm::kPhoto})
        form.find(beside)->text.reset();
    form.find(QStringLiteral("Version"))->text.reset();
    for (const auto &[index, element] : kPlainFields)
        put(form, element, fields.value(index));
    putEducation(form, fields.value(kEducation),
                 {"QuanRiZhiJiaoYu_XueLi", "QuanRiZhiJiaoYu_XueWei", "ZaiZhiJiaoYu_XueLi", "ZaiZhiJiaoYu_XueWei"});
    putEducation(form, fields.value(kSchools),
                 {"QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi",
                  "ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi", "ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi"});
    form.family = familyOf(fields);
    return form;
}

} // namespace zhucun

#include "domain/cadre/cadrevalidator.h"

#include "domain/validation/checks.h"

namespace zhucun {

namespace {

std::optional<QDate> firstDay(const std::optional<YearMonth> &month)
{
    return month ? std::optional(month->firstDay()) : std::nullopt;
}

void warnFuture(Checks &checks, const char *field, const std::optional<YearMonth> &month, QDate today, int line = 0)
{
    if (month && *month > YearMonth::of(today))
        checks.warning(field, "date_future", {}, line);
}

void checkDates(Checks &checks, const Cadre &cadre, QDate today)
{
    warnFuture(checks, "born", cadre.born, today);
    warnFuture(checks, "joined_party_on", cadre.joinedPartyOn, today);
    warnFuture(checks, "started_work_on", cadre.startedWorkOn, today);
    checks.warnBefore("joined_party_on", firstDay(cadre.joinedPartyOn), firstDay(cadre.born));
    checks.warnBefore("started_work_on", firstDay(cadre.startedWorkOn), firstDay(cadre.born));
}

void checkTexts(Checks &checks, const Cadre &cadre)
{
    const std::pair<const char *, const QString *> titles[] = {
        {"ethnicity", &cadre.ethnicity},
        {"native_place", &cadre.nativePlace},
        {"birth_place", &cadre.birthPlace},
        {"education", &cadre.education},
        {"degree", &cadre.degree},
        {"school", &cadre.school},
        {"in_service_education", &cadre.inServiceEducation},
        {"in_service_degree", &cadre.inServiceDegree},
        {"in_service_school", &cadre.inServiceSchool},
        {"technical_title", &cadre.technicalTitle},
        {"speciality", &cadre.speciality},
        {"post", &cadre.post},
        {"health", &cadre.health},
    };
    for (const auto &[field, text] : titles)
        checks.maxLength(field, *text, kTitleLength);
    checks.maxLength("rewards", cadre.rewards, kTextLength);
    checks.maxLength("note", cadre.note, kTextLength);
}

void checkLists(Checks &checks, const Cadre &cadre, QDate today)
{
    int line = 0;
    for (const ResumeLine &period : cadre.resume) {
        ++line;
        if (period.text.trimmed().isEmpty())
            checks.warning("resume", "required", {}, line);
        checks.warnBefore("resume", firstDay(period.to), firstDay(period.from), line);
        checks.maxLength("resume", period.text, kTextLength, line);
    }
    line = 0;
    for (const FamilyMember &member : cadre.family) {
        ++line;
        if (member.name.trimmed().isEmpty())
            checks.warning("family", "required", {}, line);
        warnFuture(checks, "family", member.born, today, line);
        checks.maxLength("family", member.name, kNameLength, line);
        checks.maxLength("family", member.relation, kNameLength, line);
        checks.maxLength("family", member.politicalStatus, kNameLength, line);
        checks.maxLength("family", member.post, kTitleLength, line);
    }
}

} // namespace

Violations validate(const Cadre &cadre, QDate today)
{
    Checks checks;
    checks.requiredText("name", cadre.name, kNameLength);
    checks.nationalId("national_id", cadre.nationalId, cadre.born, cadre.sex);
    checks.phone("phone", cadre.phone);
    checkDates(checks, cadre, today);
    checkTexts(checks, cadre);
    checkLists(checks, cadre, today);
    return checks.take();
}

} // namespace zhucun

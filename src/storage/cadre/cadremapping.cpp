#include "storage/cadre/cadremapping.h"

#include "storage/list/namekey.h"

namespace zhucun::sql {

const TableMapping<Cadre> &Mapping<Cadre>::table()
{
    static const TableMapping<Cadre> mapping{
        QStringLiteral("cadre"),
        {
            column("name", &Cadre::name),
            column("sex", &Cadre::sex),
            column("ethnicity", &Cadre::ethnicity),
            column("born", &Cadre::born),
            column("national_id", &Cadre::nationalId),
            column("native_place", &Cadre::nativePlace),
            column("birth_place", &Cadre::birthPlace),
            column("political_status", &Cadre::politicalStatus),
            column("joined_party_on", &Cadre::joinedPartyOn),
            column("started_work_on", &Cadre::startedWorkOn),
            column("education", &Cadre::education),
            column("degree", &Cadre::degree),
            column("school", &Cadre::school),
            column("in_service_education", &Cadre::inServiceEducation),
            column("in_service_degree", &Cadre::inServiceDegree),
            column("in_service_school", &Cadre::inServiceSchool),
            column("technical_title", &Cadre::technicalTitle),
            column("speciality", &Cadre::speciality),
            column("unit_id", &Cadre::unitId),
            column("post", &Cadre::post),
            column("rank", &Cadre::rank),
            column("personnel_category", &Cadre::personnelCategory),
            column("kind", &Cadre::kind),
            column("reserve", &Cadre::reserve),
            column("phone", &Cadre::phone),
            column("health", &Cadre::health),
            column("rewards", &Cadre::rewards),
            column("note", &Cadre::note),
            column("lrmx_extra", &Cadre::lrmxExtra),
            derived<Cadre>("search_key",
                           [](const Cadre &c) {
                               return Value(QString(storage::nameKey(c.name, text::NameKind::Person) +
                                                    QLatin1Char(' ') + c.nationalId.toLower() + QLatin1Char(' ') +
                                                    c.phone));
                           }),
        },
        {
            list<Cadre>("resume", "cadre_resume", "cadre_id", &Cadre::resume,
                        {column("from_month", &ResumeLine::from), column("to_month", &ResumeLine::to),
                         column("text", &ResumeLine::text)}),
            list<Cadre>("family", "cadre_family", "cadre_id", &Cadre::family,
                        {column("relation", &FamilyMember::relation), column("name", &FamilyMember::name),
                         column("born", &FamilyMember::born),
                         column("political_status", &FamilyMember::politicalStatus),
                         column("post", &FamilyMember::post)}),
        },
    };
    return mapping;
}

const TableMapping<CadrePhoto> &Mapping<CadrePhoto>::table()
{
    static const TableMapping<CadrePhoto> mapping{
        QStringLiteral("cadre_photo"),
        {column("cadre_id", &CadrePhoto::cadreId), column("image", &CadrePhoto::image)},
        {},
    };
    return mapping;
}

} // namespace zhucun::sql

#include "domain/cadre/resumetext.h"
#include "services/transfer/cadrekey.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/textlists.h"
#include "storage/cadre/cadremapping.h"

namespace zhucun {

namespace {

class CadreImporter final : public RecordImporter<Cadre>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, Cadre &cadre) override
    {
        row.take("name", cadre.name);
        row.take("sex", cadre.sex);
        row.take("ethnicity", cadre.ethnicity);
        row.take("born", cadre.born);
        row.take("national_id", cadre.nationalId);
        row.take("native_place", cadre.nativePlace);
        row.take("birth_place", cadre.birthPlace);
        row.take("political_status", cadre.politicalStatus);
        row.take("joined_party_on", cadre.joinedPartyOn);
        row.take("started_work_on", cadre.startedWorkOn);
        row.take("education", cadre.education);
        row.take("degree", cadre.degree);
        row.take("school", cadre.school);
        row.take("in_service_education", cadre.inServiceEducation);
        row.take("in_service_degree", cadre.inServiceDegree);
        row.take("in_service_school", cadre.inServiceSchool);
        row.take("technical_title", cadre.technicalTitle);
        row.take("speciality", cadre.speciality);
        if (row.has("unit"))
            cadre.unitId = resolver().unit(row, "unit");
        row.take("post", cadre.post);
        row.take("rank", cadre.rank);
        row.take("personnel_category", cadre.personnelCategory);
        row.take("kind", cadre.kind);
        row.take("reserve", cadre.reserve);
        row.take("phone", cadre.phone);
        row.take("health", cadre.health);
        row.take("rewards", cadre.rewards);
        row.take("note", cadre.note);
        takeLines(row, "resume", cadre.resume, parseResume);
        takeLines(row, "family", cadre.family, parseFamily);
    }

    std::vector<CadreId> candidates(ImportRow &row, const Cadre &fresh) override
    {
        return cadresLike(connection(), fresh, row.hasColumn("unit") || row.has("unit"));
    }

    /// Found by the national id: corrected, or somebody else's.
    void remark(ImportRow &row, const Cadre &stored, const Cadre &changed) override
    {
        if (stored.name != changed.name)
            row.warn("name", "name_mismatch", {stored.name});
    }

    bool rejectAmbiguous(ImportRow &row, const std::vector<CadreId> &found) override
    {
        resolver().rejectCadre(row, "name", found);
        return true;
    }
};

} // namespace

std::unique_ptr<RowImporter> makeCadreImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<CadreImporter>(work, resolver);
}

} // namespace zhucun

#include "services/lrmx/formmatch.h"

#include "domain/lrmx/formcadre.h"
#include "storage/cadre/cadrerepository.h"

namespace zhucun {

using storage::CadreRepository;

FormOwner ownerOf(sql::Connection &connection, const AppointmentForm &form)
{
    const Cadre wanted = cadreOf(form);
    FormOwner owner;
    owner.candidates = CadreRepository::findByNationalId(connection, wanted.nationalId);
    std::vector<CadreId> unsure;
    if (owner.candidates.empty()) {
        for (const CadreId id : CadreRepository::findByName(connection, wanted.name)) {
            const auto stored = CadreRepository::find(connection, id);
            const bool isOtherNumber = !wanted.nationalId.isEmpty() && !stored->nationalId.isEmpty();
            const bool isOtherBirth = wanted.born && stored->born && *wanted.born != *stored->born;
            if (isOtherNumber || isOtherBirth)
                continue;
            (wanted.born && stored->born ? owner.candidates : unsure).push_back(id);
        }
    }
    owner.candidates.insert(owner.candidates.end(), unsure.begin(), unsure.end());
    if (owner.candidates.size() == 1 && unsure.empty()) {
        owner.cadreId = owner.candidates.front();
        owner.candidates.clear();
    }
    return owner;
}

Cadre cadreOf(const AppointmentForm &form)
{
    QStringList elements;
    for (const FormElement &element : form.elements)
        elements << element.name;
    return takeForm({}, form, elements);
}

} // namespace zhucun

#include "services/transfer/cadrekey.h"

#include "storage/cadre/cadrerepository.h"

namespace zhucun {

using storage::CadreRepository;

std::vector<CadreId> cadresLike(sql::Connection &connection, const Cadre &wanted, bool unitKnown)
{
    if (!wanted.nationalId.isEmpty()) {
        if (auto found = CadreRepository::findByNationalId(connection, wanted.nationalId); !found.empty())
            return found;
    }
    std::vector<CadreId> sameUnit;
    std::vector<CadreId> sameBirth;
    for (const CadreId id : CadreRepository::findByName(connection, wanted.name)) {
        const auto stored = CadreRepository::find(connection, id);
        const bool isOtherNumber =
            !wanted.nationalId.isEmpty() && !stored->nationalId.isEmpty() && stored->nationalId != wanted.nationalId;
        const bool isOtherBirth = wanted.born && stored->born && *wanted.born != *stored->born;
        if (isOtherNumber || isOtherBirth)
            continue;
        if (stored->unitId == wanted.unitId || !unitKnown)
            sameUnit.push_back(id);
        else if (wanted.born && stored->born && !wanted.unitId.isValid())
            sameBirth.push_back(id);
    }
    return sameUnit.empty() ? sameBirth : sameUnit;
}

QStringList cadreLabels(sql::Connection &connection, const std::vector<CadreId> &cadres, QDate today)
{
    std::vector<qint64> ids;
    for (const CadreId id : cadres)
        ids.push_back(id.value());
    QStringList labels;
    for (const CadreRow &cadre : CadreRepository::rows(connection, ids, today)) {
        QStringList particulars{cadre.unitName, cadre.villageNames, cadre.born ? cadre.born->toString() : QString()};
        particulars.removeAll(QString());
        labels << (particulars.isEmpty() ? cadre.name
                                         : QStringLiteral("%1（%2）").arg(cadre.name, particulars.join(QChar(u'，'))));
    }
    return labels;
}

} // namespace zhucun

#include "services/documents/cadredocuments.h"

#include "services/documents/documentplace.h"
#include "services/workspace/workspace.h"
#include "storage/attendance/monthqueries.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/documents/cadresheetqueries.h"
#include "storage/roster/rosterqueries.h"
#include "storage/round/roundmapping.h"

#include <algorithm>
#include <span>

namespace zhucun {

using sql::Connection;

namespace {

constexpr size_t kPortion = 100; // cadres; their lists are read together
constexpr int kMonths = 12;

/// The months of the year that have begun, to the sheets of their cadres.
Status fillMonths(Connection &connection, const CadreSheetScope &scope, QDate today, const DocumentWork &work,
                  std::vector<CadreSheet> &sheets)
{
    QHash<qint64, CadreSheet *> byCadre;
    for (CadreSheet &sheet : sheets)
        byCadre.insert(sheet.cadre.id.value(), &sheet);
    SheetScope members; // of all but one cadre, as people move between townships within a year
    members.cadreId = scope.cadreId;
    for (int i = 0; i < kMonths; ++i) {
        const YearMonth month(scope.year, i + 1);
        if (work.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (month.firstDay() > today)
            break;
        for (MemberMonth &member : storage::monthAccounts(connection, month, members, today)) {
            if (CadreSheet *sheet = byCadre.value(member.member.cadreId.value()))
                sheet->months[size_t(i)] = std::move(member.account);
        }
    }
    return {};
}

Result<CadreSheetData> gatherSheets(Connection &connection, const CadreSheetScope &scope,
                                    const CadreDocuments::Shrink &shrink, QDate today, const DocumentWork &work)
{
    const std::vector<CadreId> cadres = storage::cadresOf(connection, scope);
    CadreSheetData data;
    data.year = scope.year;
    for (size_t first = 0; first < cadres.size(); first += kPortion) {
        if (work.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto portion = std::span(cadres).subspan(first, std::min(kPortion, cadres.size() - first));
        for (CadreSheet &sheet : storage::cadreSheets(connection, portion, scope.year, today)) {
            if (shrink && !sheet.photo.isEmpty())
                sheet.photo = shrink(sheet.photo);
            data.sheets.push_back(std::move(sheet));
        }
        work.tell(qint64(first + portion.size()), qint64(cadres.size()));
    }
    if (data.sheets.empty())
        return failure(ErrorCode::NotFound, {QStringLiteral("cadre")});
    if (const Status filled = fillMonths(connection, scope, today, work, data.sheets); !filled)
        return failure(filled.error());
    return data;
}

} // namespace

QFuture<Result<CadreSheetData>> CadreDocuments::sheets(const CadreSheetScope &scope, const Shrink &shrink,
                                                       const DocumentWork &work) const
{
    return m_workspace->read([scope, shrink, work, today = m_workspace->clock().today()](Connection &connection) {
        return gatherSheets(connection, scope, shrink, today, work);
    });
}

QFuture<Result<CadreId>> CadreDocuments::cadreNamed(const QString &name) const
{
    return m_workspace->read([name](Connection &connection) -> Result<CadreId> {
        std::vector<CadreId> found = storage::CadreRepository::findByNationalId(connection, name);
        if (found.empty())
            found = storage::CadreRepository::findByName(connection, name);
        if (found.empty())
            return failure(ErrorCode::UnknownName, {name});
        if (found.size() == 1)
            return found.front();
        QStringList candidates;
        for (const CadreId id : found) {
            if (const auto cadre = storage::CadreRepository::find(connection, id))
                candidates << QStringLiteral("%1（%2，%3）").arg(cadre->name, cadre->post, cadre->nationalId.right(4));
        }
        return failure(ErrorCode::AmbiguousName, {name, candidates.join(QChar(u'、'))});
    });
}

QFuture<Result<DispatchTableData>> CadreDocuments::dispatch(QDate day, DivisionId township, RoundId round,
                                                            CountedCadres counted) const
{
    return m_workspace->read([day, township, round, counted](Connection &connection) -> Result<DispatchTableData> {
        DispatchTableData data;
        data.place = placeName(connection, township);
        data.day = day;
        data.townshipId = township;
        data.roundId = round;
        if (const auto named = storage::RecordStore<Round>::find(connection, round))
            data.roundName = named->name;
        data.counted = counted;
        data.lines = storage::rosterOn(connection, day, township, round);
        return data;
    });
}

} // namespace zhucun

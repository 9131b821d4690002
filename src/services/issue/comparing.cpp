#include "services/issue/comparing.h"

#include "services/issue/frozenfigure.h"
#include "storage/issue/issuestore.h"
#include "storage/issue/recordtraces.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/record/recordstore.h"

#include <utility>

namespace zhucun {

using storage::RecordStore;

namespace {

std::vector<FigureState> issuedStates(sql::Connection &connection, ReportIssueId id)
{
    std::vector<FigureState> states;
    for (const IssuedFigure &figure : storage::issuedFigures(connection, id))
        states.push_back({figure.ref, storage::issuedMembers(connection, figure.id)});
    return states;
}

/// The same questions asked again.
std::vector<FigureState> statesNow(sql::Connection &connection, const std::vector<FigureState> &issued, QDate today)
{
    std::vector<FigureRef> refs;
    for (const FigureState &was : issued)
        refs.push_back(was.ref);
    std::vector<FrozenFigure> frozen = frozenFigures(connection, refs, today);
    std::vector<FigureState> states;
    for (size_t i = 0; i < issued.size(); ++i) {
        FigureState now = std::move(frozen[i].state);
        if (now.ref.version != issued[i].ref.version) { // what did not change itself follows from the definition
            for (FigureMember &member : now.members) {
                const storage::RecordVersion version = storage::versionOf(connection, member.entity, member.id);
                member.uid = version.uid;
                member.version = version.version;
            }
        }
        states.push_back(std::move(now));
    }
    return states;
}

} // namespace

Result<IssueComparison> compareIssues(sql::Connection &connection, ReportIssueId id, ReportIssueId other, QDate today)
{
    std::optional<ReportIssue> before = RecordStore<ReportIssue>::find(connection, id);
    std::optional<ReportIssue> after;
    if (!before)
        return failure(ErrorCode::NotFound);
    if (other.isValid()) {
        after = RecordStore<ReportIssue>::find(connection, other);
        if (!after)
            return failure(ErrorCode::NotFound);
        if (std::pair(after->issuedAt, after->id) < std::pair(before->issuedAt, before->id))
            std::swap(before, after);
    }
    const std::vector<FigureState> was = issuedStates(connection, before->id);
    const std::vector<FigureState> is = after ? issuedStates(connection, after->id) : statesNow(connection, was, today);
    const storage::Moment since = storage::issuedAt(connection, *before);
    const auto traceOf = [&](const FigureRef &figure, const FigureMember &record) {
        // What a cadre's month adds up to follows from the days, not from the cadre.
        if (figure.code.startsWith(QLatin1String("attendance.")) && record.entity == QLatin1String("cadre"))
            return storage::daysTrace(connection, record.id, record.day, since);
        return storage::traceOf(connection, record.entity, record.id, since);
    };
    std::vector<FigureDifference> differences = compareFigures(was, is, traceOf);
    return IssueComparison{std::move(*before), std::move(after), std::move(differences)};
}

} // namespace zhucun

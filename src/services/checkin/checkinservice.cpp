#include "services/checkin/checkinservice.h"

#include "services/checkin/checkinpreviewing.h"
#include "services/workspace/workspace.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/setting/settings.h"

namespace zhucun {

namespace {

const QString kRest = QStringLiteral("checkin.rest");
const QString kOutside = QStringLiteral("checkin.outside");
const QString kAbsent = QStringLiteral("checkin.absent");

/// A status by its code, "-" for none; what the program would do where nothing was chosen.
void readChoice(sql::Connection &connection, const QString &name, std::optional<DayStatus> &choice)
{
    const auto written = storage::setting(connection, name);
    if (!written)
        return;
    const auto status = fromText<DayStatus>(*written);
    choice = status && canBeEntered(*status) ? status : std::nullopt;
}

void writeChoice(storage::UnitOfWork &work, const QString &name, const std::optional<DayStatus> &choice)
{
    storage::setSetting(work, name, choice ? codeOf(*choice) : QStringLiteral("-"));
}

} // namespace

QFuture<Result<std::vector<CheckInPersonMatch>>> CheckInService::match(AttendanceSource source,
                                                                       const std::vector<CheckInPerson> &people,
                                                                       const QSet<QString> &namesakes) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<std::vector<CheckInPersonMatch>> {
        CheckInMatcher matcher(connection, source, today);
        std::vector<CheckInPersonMatch> matches;
        for (const CheckInPerson &person : people) {
            CheckInPersonMatch found{person, matcher.match(person, namesakes.contains(person.name)), {}};
            std::vector<qint64> ids;
            for (const CadreId id : found.match.candidates)
                ids.push_back(id.value());
            if (found.match.cadreId.isValid())
                ids = {found.match.cadreId.value()};
            if (!ids.empty())
                found.cadres = storage::CadreRepository::rows(connection, ids, today);
            matches.push_back(std::move(found));
        }
        return matches;
    });
}

QFuture<Status> CheckInService::decide(AttendanceSource source, const std::vector<CheckInDecision> &decisions) const
{
    return m_workspace->write(QStringLiteral("checkin.decide"), [=](storage::UnitOfWork &work) -> Status {
        for (const CheckInDecision &decision : decisions)
            CheckInMatcher::remember(work, source, decision.person, decision.cadreId);
        return {};
    });
}

QFuture<Result<CheckInPreview>> CheckInService::preview(AttendanceSource source, const RecordSource &records,
                                                        const ProgressCallback &progress,
                                                        const CancelToken &cancel) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) {
        return previewCheckIns(connection, source, today, records, progress, cancel);
    });
}

QFuture<Result<CheckInChoices>> CheckInService::choices() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<CheckInChoices> {
        CheckInChoices choices;
        readChoice(connection, kRest, choices.rest);
        readChoice(connection, kOutside, choices.outside);
        readChoice(connection, kAbsent, choices.absent);
        return choices;
    });
}

QFuture<Status> CheckInService::saveChoices(const CheckInChoices &choices) const
{
    return m_workspace->write(QStringLiteral("checkin.choices"), [=](storage::UnitOfWork &work) -> Status {
        writeChoice(work, kRest, choices.rest);
        writeChoice(work, kOutside, choices.outside);
        writeChoice(work, kAbsent, choices.absent);
        return {};
    });
}

} // namespace zhucun

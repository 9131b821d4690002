#include "services/lrmx/lrmxservice.h"

#include "services/lrmx/formmatch.h"
#include "services/transfer/cadrekey.h"
#include "services/workspace/workspace.h"
#include "storage/cadre/cadrerepository.h"
#include "storage/cadre/photoqueries.h"

namespace zhucun {

using storage::CadreRepository;

namespace {

QByteArray storedPhoto(sql::Connection &connection, CadreId id)
{
    const auto photo = id.isValid() ? storage::photoOf(connection, id) : std::nullopt;
    return photo ? photo->image : QByteArray();
}

FormMatch matchWith(sql::Connection &connection, const AppointmentForm &form, CadreId id, QDate today)
{
    FormMatch match;
    const auto stored = CadreRepository::find(connection, id);
    if (stored) {
        match.cadreId = id;
        match.cadreLabel = cadreLabels(connection, {id}, today).value(0);
    }
    match.storedPhoto = storedPhoto(connection, id);
    match.differences = compareWithForm(stored.value_or(Cadre()), match.storedPhoto, form);
    const bool differs = std::ranges::any_of(match.differences, &FormDifference::differs);
    if (stored)
        match.state = differs ? FormMatch::State::Differs : FormMatch::State::Same;
    return match;
}

FormMatch matchOf(sql::Connection &connection, const AppointmentForm &form, QDate today)
{
    const FormOwner owner = ownerOf(connection, form);
    FormMatch match = matchWith(connection, form, owner.cadreId, today);
    const QStringList labels = cadreLabels(connection, owner.candidates, today);
    for (size_t i = 0; i < owner.candidates.size(); ++i)
        match.candidates.push_back({owner.candidates[i], labels.value(qsizetype(i))});
    if (!match.candidates.empty())
        match.state = FormMatch::State::Question;
    return match;
}

Result<qint64> writeForms(sql::Connection &connection, const std::vector<qint64> &ids, const FormSink &sink,
                          const ProgressCallback &progress, const CancelToken &cancel)
{
    qint64 done = 0;
    for (const qint64 id : ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto cadre = CadreRepository::find(connection, CadreId(id));
        if (!cadre)
            continue;
        if (const Status written = sink(formOf(*cadre, storedPhoto(connection, cadre->id))); !written)
            return failure(written.error());
        ++done;
        if (progress)
            progress(done, qint64(ids.size()));
    }
    return done;
}

} // namespace

QFuture<Result<std::vector<FormMatch>>> LrmxService::compare(std::vector<AppointmentForm> forms,
                                                             const ProgressCallback &progress,
                                                             const CancelToken &cancel) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=, forms = std::move(forms)](sql::Connection &connection) {
        std::vector<FormMatch> matches;
        for (const AppointmentForm &form : forms) {
            if (cancel.isCancelled())
                return Result<std::vector<FormMatch>>(failure(ErrorCode::Cancelled));
            matches.push_back(matchOf(connection, form, today));
            if (progress)
                progress(qint64(matches.size()), qint64(forms.size()));
        }
        return Result<std::vector<FormMatch>>(std::move(matches));
    });
}

QFuture<Result<FormMatch>> LrmxService::compareWith(const AppointmentForm &form, CadreId cadre) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read(
        [=](sql::Connection &connection) -> Result<FormMatch> { return matchWith(connection, form, cadre, today); });
}

QFuture<Result<qint64>> LrmxService::exportForms(std::vector<qint64> cadres, const FormSink &sink,
                                                 const ProgressCallback &progress, const CancelToken &cancel) const
{
    return m_workspace->read([=, cadres = std::move(cadres)](sql::Connection &connection) {
        return writeForms(connection, cadres, sink, progress, cancel);
    });
}

QFuture<Result<qint64>> LrmxService::exportForms(const Filter &filter, const FormSink &sink,
                                                 const ProgressCallback &progress, const CancelToken &cancel) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) -> Result<qint64> {
        return writeForms(connection, CadreRepository::ids(connection, filter, {}, today), sink, progress, cancel);
    });
}

} // namespace zhucun

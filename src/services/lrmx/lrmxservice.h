#pragma once

#include "core/canceltoken.h"
#include "domain/filter/filter.h"
#include "domain/lrmx/formcadre.h"

#include <QFuture>

#include <functional>

namespace zhucun {

class Workspace;

/// A form beside the records on file.
struct FormMatch {
    enum class State {
        New,
        Same,
        Differs,
        Question, ///< one of the candidates, or somebody new: to be decided
    };
    struct Candidate {
        CadreId id;
        QString label;
    };

    State state = State::New;
    CadreId cadreId;
    QString cadreLabel;
    std::vector<Candidate> candidates;
    std::vector<FormDifference> differences; ///< to cadreId, or to a blank record
    QByteArray storedPhoto;
};

/// Takes one form of an export; a failure ends it. Called on the thread that reads.
using FormSink = std::function<Status(const AppointmentForm &)>;

/// Appointment forms beside the cadres on file. They come in through TransferService as the entity "lrmx".
class LrmxService
{
public:
    explicit LrmxService(Workspace &workspace) : m_workspace(&workspace) {}

    /// In the order of `forms`.
    QFuture<Result<std::vector<FormMatch>>> compare(std::vector<AppointmentForm> forms,
                                                    const ProgressCallback &progress = {},
                                                    const CancelToken &cancel = {}) const;
    /// After somebody decided whose form it is; an invalid id is somebody new.
    QFuture<Result<FormMatch>> compareWith(const AppointmentForm &form, CadreId cadre) const;

    /// The forms of cadres with their photos, in the order of the ids or by name. The number of forms.
    QFuture<Result<qint64>> exportForms(std::vector<qint64> cadres, const FormSink &sink,
                                        const ProgressCallback &progress = {}, const CancelToken &cancel = {}) const;
    QFuture<Result<qint64>> exportForms(const Filter &filter, const FormSink &sink,
                                        const ProgressCallback &progress = {}, const CancelToken &cancel = {}) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

#pragma once

#include "services/lrmx/lrmxservice.h"
#include "services/transfer/importer.h"

#include <QStringList>

namespace zhucun::gui {

/// A file in the dialog: whose form it is and what of it is to be taken over. The form itself is read again when it is
/// needed: photos of thousands would not fit.
struct FormEntry {
    QString path;
    QString shownName;
    QString person;
    QString problem; ///< why it cannot be read, or was not taken over
    bool isReadable = false;
    FormMatch::State state = FormMatch::State::New;
    std::vector<FormMatch::Candidate> candidates;
    CadreId owner;
    bool isOwnerChosen = false;      ///< by the person at the screen; an invalid owner is then somebody new
    std::optional<QStringList> take; ///< absent: what is proposed
    bool isIncluded = false;

    bool canBeTaken() const { return isReadable && state != FormMatch::State::Question; }
    void setMatch(const FormMatch &match);
};

/// The files as an import reads them, one after the other, with the decisions about them; reports progress. Row n is
/// the nth of `entries`.
RecordSource sourceOf(const std::vector<FormEntry> &entries, const ProgressCallback &progress);

/// With the form in it; no form when it cannot be read, and `entry.problem` says why.
struct ReadEntry {
    FormEntry entry;
    AppointmentForm form;
};
/// For any thread.
ReadEntry readEntry(const QString &path, const QString &shownName);

} // namespace zhucun::gui

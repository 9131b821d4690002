#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace zhucun {

class Workspace;

struct SavedView {
    QString name;
    QJsonObject content; ///< filter, sort and columns, as the list page writes them
};

struct FormDraft {
    qint64 recordId = 0; ///< 0: a new record
    QDateTime savedAt;   ///< UTC
    QJsonObject content; ///< field name → text, as FormBinder writes it
};

/// What the window keeps for a person between sessions: named views of a list, and forms typed but not saved, so that
/// they come back after a crash. Not part of the county's records: outside the change log and undo.
class ViewService
{
public:
    explicit ViewService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<std::vector<SavedView>>> views(const QString &page) const;
    QFuture<Status> saveView(const QString &page, const SavedView &view) const;
    QFuture<Status> removeView(const QString &page, const QString &name) const;

    QFuture<Status> saveDraft(const QString &form, const FormDraft &draft) const;
    QFuture<Status> removeDraft(const QString &form, qint64 recordId) const;
    QFuture<Result<std::vector<FormDraft>>> drafts(const QString &form) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

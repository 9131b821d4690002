#include "services/views/viewservice.h"

#include "services/workspace/workspace.h"
#include "storage/views/viewqueries.h"

#include <QJsonDocument>

namespace zhucun {

namespace {

QString toText(const QJsonObject &content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

/// A write that touches no record: the unit of work stays empty and leaves no history.
template <class F>
QFuture<Status> quietly(Workspace &workspace, F work)
{
    return workspace.write(
        QStringLiteral("view"),
        [account = workspace.actor().account, work = std::move(work)](storage::UnitOfWork &unit) -> Status {
            work(unit.connection(), account);
            return {};
        });
}

} // namespace

QFuture<Result<std::vector<SavedView>>> ViewService::views(const QString &page) const
{
    return m_workspace->read([account = m_workspace->actor().account, page](sql::Connection &connection) {
        std::vector<SavedView> views;
        for (const storage::StoredView &view : storage::views(connection, account, page))
            views.push_back({view.name, toObject(view.content)});
        return views;
    });
}

QFuture<Status> ViewService::saveView(const QString &page, const SavedView &view) const
{
    return quietly(*m_workspace, [page, view](sql::Connection &connection, const QString &account) {
        storage::saveView(connection, account, page, {view.name, toText(view.content)});
    });
}

QFuture<Status> ViewService::removeView(const QString &page, const QString &name) const
{
    return quietly(*m_workspace, [page, name](sql::Connection &connection, const QString &account) {
        storage::removeView(connection, account, page, name);
    });
}

QFuture<Status> ViewService::saveDraft(const QString &form, const FormDraft &draft) const
{
    return quietly(*m_workspace, [form, draft](sql::Connection &connection, const QString &account) {
        storage::saveDraft(connection, account, form, {draft.recordId, draft.savedAt, toText(draft.content)});
    });
}

QFuture<Status> ViewService::removeDraft(const QString &form, qint64 recordId) const
{
    return quietly(*m_workspace, [form, recordId](sql::Connection &connection, const QString &account) {
        storage::removeDraft(connection, account, form, recordId);
    });
}

QFuture<Result<std::vector<FormDraft>>> ViewService::drafts(const QString &form) const
{
    return m_workspace->read([account = m_workspace->actor().account, form](sql::Connection &connection) {
        std::vector<FormDraft> drafts;
        for (const storage::StoredDraft &draft : storage::drafts(connection, account, form))
            drafts.push_back({draft.recordId, draft.savedAt, toObject(draft.content)});
        return drafts;
    });
}

} // namespace zhucun

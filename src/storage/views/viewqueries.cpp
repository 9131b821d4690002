#include "storage/views/viewqueries.h"

#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;

namespace {
const QString kAccount = QStringLiteral("account");
const QString kPage = QStringLiteral("page");
const QString kForm = QStringLiteral("form");
const QString kName = QStringLiteral("name");
const QString kContent = QStringLiteral("content");
const QString kRecord = QStringLiteral("record");
} // namespace

std::vector<StoredView> views(Connection &connection, const QString &account, const QString &page)
{
    auto select = connection.statement(
        QStringLiteral("SELECT name, content FROM saved_view WHERE account = :account AND page = :page ORDER BY name"));
    select.bind(kAccount, account).bind(kPage, page);
    std::vector<StoredView> found;
    while (select.next())
        found.push_back({select.get<QString>(0), select.get<QString>(1)});
    return found;
}

void saveView(Connection &connection, const QString &account, const QString &page, const StoredView &view)
{
    auto insert = connection.statement(QStringLiteral(
        "INSERT INTO saved_view (account, page, name, content) VALUES (:account, :page, :name, :content) "
        "ON CONFLICT (account, page, name) DO UPDATE SET content = excluded.content"));
    insert.bind(kAccount, account).bind(kPage, page).bind(kName, view.name).bind(kContent, view.content).run();
}

void removeView(Connection &connection, const QString &account, const QString &page, const QString &name)
{
    auto erase = connection.statement(
        QStringLiteral("DELETE FROM saved_view WHERE account = :account AND page = :page AND name = :name"));
    erase.bind(kAccount, account).bind(kPage, page).bind(kName, name).run();
}

std::vector<StoredDraft> drafts(Connection &connection, const QString &account, const QString &form)
{
    auto select = connection.statement(QStringLiteral("SELECT record_id, saved_at, content FROM form_draft WHERE "
                                                      "account = :account AND form = :form ORDER BY saved_at"));
    select.bind(kAccount, account).bind(kForm, form);
    std::vector<StoredDraft> found;
    while (select.next())
        found.push_back({select.get<qint64>(0), select.get<QDateTime>(1), select.get<QString>(2)});
    return found;
}

void saveDraft(Connection &connection, const QString &account, const QString &form, const StoredDraft &draft)
{
    auto insert = connection.statement(QStringLiteral("INSERT INTO form_draft (account, form, record_id, saved_at, "
                                                      "content) VALUES (:account, :form, :record, :at, :content) "
                                                      "ON CONFLICT (account, form, record_id) DO UPDATE SET saved_at = "
                                                      "excluded.saved_at, content = excluded.content"));
    insert.bind(kAccount, account).bind(kForm, form).bind(kRecord, draft.recordId);
    insert.bind(QStringLiteral("at"), draft.savedAt).bind(kContent, draft.content).run();
}

void removeDraft(Connection &connection, const QString &account, const QString &form, qint64 recordId)
{
    auto erase = connection.statement(
        QStringLiteral("DELETE FROM form_draft WHERE account = :account AND form = :form AND record_id = :record"));
    erase.bind(kAccount, account).bind(kForm, form).bind(kRecord, recordId).run();
}

} // namespace zhucun::storage

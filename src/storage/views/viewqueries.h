#pragma once

#include "storage/sql/connection.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace zhucun::storage {

// Named views and form drafts: a person's own, outside the change log. Contents are JSON text.

struct StoredView {
    QString name;
    QString content;
};
std::vector<StoredView> views(sql::Connection &connection, const QString &account, const QString &page);
void saveView(sql::Connection &connection, const QString &account, const QString &page, const StoredView &view);
void removeView(sql::Connection &connection, const QString &account, const QString &page, const QString &name);

struct StoredDraft {
    qint64 recordId = 0;
    QDateTime savedAt;
    QString content;
};
std::vector<StoredDraft> drafts(sql::Connection &connection, const QString &account, const QString &form);
void saveDraft(sql::Connection &connection, const QString &account, const QString &form, const StoredDraft &draft);
void removeDraft(sql::Connection &connection, const QString &account, const QString &form, qint64 recordId);

} // namespace zhucun::storage

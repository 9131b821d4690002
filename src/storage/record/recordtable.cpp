#include "storage/record/recordtable.h"

#include "core/uid.h"
#include "storage/record/storageerror.h"

#include <QJsonArray>
#include <QJsonObject>

namespace zhucun::storage {

using sql::Statement;
using sql::Value;

namespace {

const QString kId = QStringLiteral("id");
const QString kDeletedAt = QStringLiteral("deleted_at");
const QString kMetaList =
    QStringLiteral("uid, row_version, created_at, created_by, updated_at, updated_by, deleted_at");

} // namespace

QJsonValue listToJson(const RecordTable::ListRows &rows)
{
    QJsonArray json;
    for (const auto &row : rows) {
        QJsonArray cells;
        for (const Value &value : row)
            cells.append(sql::toJson(value));
        json.append(cells);
    }
    return json;
}

RecordTable::ListRows listFromJson(const QJsonValue &json)
{
    RecordTable::ListRows rows;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &element : array) {
        std::vector<Value> row;
        const QJsonArray cells = element.toArray();
        for (const QJsonValue &cell : cells)
            row.push_back(sql::fromJson(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

RecordTable::RecordTable(QString name, QStringList columns, QStringList derived, std::vector<List> lists)
    : m_name(std::move(name)), m_columns(std::move(columns)), m_derived(std::move(derived)), m_lists(std::move(lists))
{
    m_selectSql = QStringLiteral("SELECT %1, %2 FROM %3 WHERE id = :id")
                      .arg(kMetaList, m_columns.join(QStringLiteral(", ")), m_name);
    QStringList names;
    for (const QString &column : std::as_const(m_columns))
        names << QLatin1Char(':') + column;
    m_insertSql =
        QStringLiteral("INSERT INTO %1 (uid, row_version, created_at, created_by, updated_at, updated_by, %2) "
                       "VALUES (:uid, 1, :now, :account, :now, :account, %3) RETURNING id")
            .arg(m_name, m_columns.join(QStringLiteral(", ")), names.join(QStringLiteral(", ")));
}

RecordMeta RecordTable::readMeta(const Statement &row) const
{
    RecordMeta meta;
    meta.uid = row.get<QString>(0);
    meta.rowVersion = row.get<int>(1);
    meta.createdAt = row.get<QDateTime>(2);
    meta.createdBy = row.get<QString>(3);
    meta.updatedAt = row.get<QDateTime>(4);
    meta.updatedBy = row.get<QString>(5);
    meta.deletedAt = row.get<std::optional<QDateTime>>(6);
    return meta;
}

RecordTable::ListRows RecordTable::readList(sql::Connection &connection, size_t index, qint64 ownerId) const
{
    const List &list = m_lists[index];
    auto select = connection.statement(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :owner ORDER BY position")
                                           .arg(list.columns.join(QStringLiteral(", ")), list.table, list.ownerColumn));
    select.bind(QStringLiteral("owner"), ownerId);
    ListRows rows;
    while (select.next()) {
        std::vector<Value> row;
        for (int i = 0; i < list.columns.size(); ++i)
            row.push_back(select.value(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

int RecordTable::version(sql::Connection &connection, qint64 id) const
{
    auto select = connection.statement(QStringLiteral("SELECT row_version FROM %1 WHERE id = :id").arg(m_name));
    select.bind(kId, id);
    return select.next() ? select.get<int>(0) : 0;
}

QString RecordTable::uidOf(sql::Connection &connection, qint64 id) const
{
    auto select = connection.statement(QStringLiteral("SELECT uid FROM %1 WHERE id = :id").arg(m_name));
    select.bind(kId, id);
    return select.next() ? select.get<QString>(0) : QString();
}

void RecordTable::writeList(sql::Connection &connection, const List &list, qint64 ownerId, const ListRows &rows) const
{
    QStringList names;
    for (const QString &column : list.columns)
        names << QLatin1Char(':') + column;
    auto insert =
        connection.statement(QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (:owner_, :position_, %4)")
                                 .arg(list.table, list.ownerColumn, list.columns.join(QStringLiteral(", ")),
                                      names.join(QStringLiteral(", "))));
    int position = 0;
    for (const auto &row : rows) {
        insert.bind(QStringLiteral("owner_"), ownerId).bind(QStringLiteral("position_"), position++);
        for (int i = 0; i < list.columns.size(); ++i)
            insert.bindValue(list.columns.at(i), row[size_t(i)]);
        insert.run();
    }
}

qint64 RecordTable::insert(UnitOfWork &work, const Content &content, RecordMeta &meta) const
{
    meta.uid = newUid(work.clock());
    meta.rowVersion = 1;
    meta.createdAt = meta.updatedAt = work.clock().nowUtc();
    meta.createdBy = meta.updatedBy = work.actor().account;

    qint64 id = 0;
    {
        auto insert = work.connection().statement(m_insertSql);
        insert.bind(QStringLiteral("uid"), meta.uid).bind(QStringLiteral("now"), meta.createdAt);
        insert.bind(QStringLiteral("account"), meta.createdBy);
        for (int i = 0; i < m_columns.size(); ++i)
            insert.bindValue(m_columns.at(i), content.fields[size_t(i)]);
        insert.next();
        id = insert.get<qint64>(0);
    }
    for (size_t i = 0; i < m_lists.size(); ++i)
        writeList(work.connection(), m_lists[i], id, content.lists[i]);
    work.noteDaysOf(m_name, id);

    QJsonObject record;
    if (work.detail() == UnitOfWork::Detail::EachField) {
        for (int i = 0; i < m_columns.size(); ++i) {
            if (!m_derived.contains(m_columns.at(i)) && !sql::isNull(content.fields[size_t(i)]))
                record.insert(m_columns.at(i), sql::toJson(content.fields[size_t(i)]));
        }
        for (size_t i = 0; i < m_lists.size(); ++i) {
            if (!content.lists[i].empty())
                record.insert(m_lists[i].field, listToJson(content.lists[i]));
        }
    }
    work.logInsert(m_name, id, meta.uid, record);
    return id;
}

void RecordTable::update(UnitOfWork &work, qint64 id, const RecordMeta *stored, int basedOnVersion,
                         const Content &before, const Content &after) const
{
    if (!stored || stored->deletedAt)
        throw StorageError({ErrorCode::NotFound, {m_name}, {}, {}, {}});
    if (stored->rowVersion != basedOnVersion)
        throw StorageError(
            {ErrorCode::Conflict, {stored->updatedBy, stored->updatedAt.toString(Qt::ISODate)}, {}, {}, {}});

    work.noteDaysOf(m_name, id);
    QStringList assignments;
    std::vector<std::pair<QString, Value>> values;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString &column = m_columns.at(i);
        const Value &old = before.fields[size_t(i)];
        const Value &changed = after.fields[size_t(i)];
        if (old == changed)
            continue;
        assignments << QStringLiteral("%1 = :%1").arg(column);
        values.emplace_back(column, changed);
        if (!m_derived.contains(column))
            work.logField(m_name, id, stored->uid, column, sql::toJson(old), sql::toJson(changed));
    }
    bool listsChanged = false;
    for (size_t i = 0; i < m_lists.size(); ++i) {
        if (before.lists[i] == after.lists[i])
            continue;
        listsChanged = true;
        auto erase = work.connection().statement(
            QStringLiteral("DELETE FROM %1 WHERE %2 = :owner").arg(m_lists[i].table, m_lists[i].ownerColumn));
        erase.bind(QStringLiteral("owner"), id).run();
        writeList(work.connection(), m_lists[i], id, after.lists[i]);
        work.logField(m_name, id, stored->uid, m_lists[i].field, listToJson(before.lists[i]),
                      listToJson(after.lists[i]));
    }
    if (assignments.isEmpty() && !listsChanged)
        return;
    if (!assignments.isEmpty()) {
        auto update = work.connection().statement(
            QStringLiteral("UPDATE %1 SET %2 WHERE id = :id").arg(m_name, assignments.join(QStringLiteral(", "))));
        update.bind(kId, id);
        for (const auto &[column, value] : values)
            update.bindValue(column, value);
        update.run();
    }
    work.noteDaysOf(m_name, id);
    touchMeta(work, id);
}

void RecordTable::writeDerived(UnitOfWork &work, qint64 id, const std::vector<Value> &fields) const
{
    for (const QString &column : m_derived) {
        auto update =
            work.connection().statement(QStringLiteral("UPDATE %1 SET %2 = :value WHERE id = :id").arg(m_name, column));
        update.bindValue(QStringLiteral("value"), fields[size_t(m_columns.indexOf(column))]).bind(kId, id).run();
    }
}

void RecordTable::touchMeta(UnitOfWork &work, qint64 id) const
{
    auto update = work.connection().statement(
        QStringLiteral(
            "UPDATE %1 SET row_version = row_version + 1, updated_at = :now, updated_by = :account WHERE id = :id")
            .arg(m_name));
    update.bind(QStringLiteral("now"), work.clock().nowUtc()).bind(QStringLiteral("account"), work.actor().account);
    update.bind(kId, id).run();
}

void RecordTable::setTrashed(UnitOfWork &work, qint64 id, bool trashed) const
{
    const QJsonValue before = valueOf(work.connection(), id, kDeletedAt);
    if (before.isUndefined())
        throw StorageError({ErrorCode::NotFound, {m_name}, {}, {}, {}});
    if (!before.isNull() == trashed)
        return;
    const QJsonValue after =
        trashed ? QJsonValue(work.clock().nowUtc().toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null);
    revertField(work, id, kDeletedAt, before, after);
}

QJsonValue RecordTable::valueOf(sql::Connection &connection, qint64 id, const QString &field) const
{
    for (size_t i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].field == field)
            return listToJson(readList(connection, i, id));
    }
    auto select = connection.statement(QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(field, m_name));
    select.bind(kId, id);
    return select.next() ? sql::toJson(select.value(0)) : QJsonValue(QJsonValue::Undefined);
}

void RecordTable::restore(UnitOfWork &work, qint64 id, const std::vector<FieldChange> &changes) const
{
    work.noteDaysOf(m_name, id);
    QStringList assignments;
    std::vector<const FieldChange *> columns;
    for (const FieldChange &change : changes) {
        const auto list =
            std::find_if(m_lists.begin(), m_lists.end(), [&](const List &each) { return each.field == change.field; });
        if (list == m_lists.end()) {
            assignments << QStringLiteral("%1 = :%1").arg(change.field);
            columns.push_back(&change);
        } else {
            auto erase = work.connection().statement(
                QStringLiteral("DELETE FROM %1 WHERE %2 = :owner").arg(list->table, list->ownerColumn));
            erase.bind(QStringLiteral("owner"), id).run();
            writeList(work.connection(), *list, id, listFromJson(change.after));
        }
    }
    if (!columns.empty()) {
        auto update = work.connection().statement(
            QStringLiteral("UPDATE %1 SET %2 WHERE id = :id").arg(m_name, assignments.join(QStringLiteral(", "))));
        update.bind(kId, id);
        for (const FieldChange *change : columns)
            update.bindValue(change->field, sql::fromJson(change->after));
        update.run();
    }
    work.noteDaysOf(m_name, id);
    touchMeta(work, id);
    const QString uid = uidOf(work.connection(), id);
    for (const FieldChange &change : changes)
        work.logField(m_name, id, uid, change.field, change.before, change.after);
}

void RecordTable::revertField(UnitOfWork &work, qint64 id, const QString &field, const QJsonValue &expected,
                              const QJsonValue &wanted) const
{
    if (valueOf(work.connection(), id, field) != expected)
        throw StorageError({ErrorCode::UndoConflict, {m_name, field}, {}, {}, {}});
    restore(work, id, {{field, expected, wanted}});
}

} // namespace zhucun::storage

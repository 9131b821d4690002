#pragma once

#include "domain/record/record.h"
#include "storage/record/unitofwork.h"
#include "storage/sql/statement.h"

#include <QStringList>

#include <vector>

namespace zhucun::storage {

/// The shape of an entity's tables without its C++ type: enough to write rows, to keep the change log and to undo from
/// it.
class RecordTable
{
public:
    using ListRows = std::vector<std::vector<sql::Value>>;
    struct List {
        QString field;
        QString table;
        QString ownerColumn;
        QStringList columns;
    };
    struct Content {
        std::vector<sql::Value> fields; ///< as columns()
        std::vector<ListRows> lists;    ///< as lists()
    };

    /// uid, row_version, created_at, created_by, updated_at, updated_by, deleted_at stand before the entity's own
    /// columns.
    static constexpr int kMetaColumns = 7;

    /// `derived` are those of the columns that follow from others (search keys): written, but no change of their own.
    RecordTable(QString name, QStringList columns, QStringList derived, std::vector<List> lists);

    const QString &name() const { return m_name; }
    const QStringList &columns() const { return m_columns; }
    const std::vector<List> &lists() const { return m_lists; }

    const QString &selectSql() const { return m_selectSql; }
    RecordMeta readMeta(const sql::Statement &row) const;
    ListRows readList(sql::Connection &connection, size_t list, qint64 ownerId) const;
    /// 0 when there is no such record.
    int version(sql::Connection &connection, qint64 id) const;

    qint64 insert(UnitOfWork &work, const Content &content, RecordMeta &meta) const;
    void update(UnitOfWork &work, qint64 id, const RecordMeta *stored, int basedOnVersion, const Content &before,
                const Content &after) const;
    void setTrashed(UnitOfWork &work, qint64 id, bool trashed) const;
    /// Rewrites the derived columns alone; `fields` as columns().
    void writeDerived(UnitOfWork &work, qint64 id, const std::vector<sql::Value> &fields) const;

    /// A field, a list or one of the columns every record has, as the change log keeps it; undefined when there is no
    /// such record.
    QJsonValue valueOf(sql::Connection &connection, qint64 id, const QString &field) const;
    struct FieldChange {
        QString field;
        QJsonValue before;
        QJsonValue after;
    };
    /// Puts fields and lists to `after`, all in one statement, and logs that; `before` is what they are.
    void restore(UnitOfWork &work, qint64 id, const std::vector<FieldChange> &changes) const;
    /// Puts a field (or a whole list) to what the change log says, logging that as a change of its own.
    /// Throws StorageError UndoConflict when the field no longer is what the log says it became.
    void revertField(UnitOfWork &work, qint64 id, const QString &field, const QJsonValue &expected,
                     const QJsonValue &wanted) const;

private:
    void writeList(sql::Connection &connection, const List &list, qint64 ownerId, const ListRows &rows) const;
    void touchMeta(UnitOfWork &work, qint64 id) const;
    QString uidOf(sql::Connection &connection, qint64 id) const;

    QString m_name;
    QStringList m_columns;
    QStringList m_derived;
    std::vector<List> m_lists;
    QString m_selectSql;
    QString m_insertSql;
};

/// A list as the change log keeps it: an array of arrays in the order of the list's columns.
QJsonValue listToJson(const RecordTable::ListRows &rows);
RecordTable::ListRows listFromJson(const QJsonValue &json);

} // namespace zhucun::storage

#pragma once

#include "storage/record/recordtable.h"
#include "storage/record/unitofwork.h"
#include "storage/sql/mapping.h"

#include <optional>
#include <span>
#include <utility>

namespace zhucun::storage {

/// Loads and saves one kind of aggregate by its Mapping: the record, its lists, its uid and version, and what the
/// change log says of it. Repositories build on this; joins and lists of rows are their own SQL.
template <class T>
class RecordStore
{
public:
    using Id = decltype(T::id);

    static const QString &tableName() { return sql::Mapping<T>::table().table; }

    static std::optional<T> find(sql::Connection &connection, Id id)
    {
        const auto &mapping = sql::Mapping<T>::table();
        auto select = connection.statement(table().selectSql());
        select.bind(QStringLiteral("id"), id);
        if (!select.next())
            return std::nullopt;
        T record;
        record.id = id;
        record.meta = table().readMeta(select);
        int index = RecordTable::kMetaColumns;
        for (const auto &column : mapping.columns) {
            if (column.set)
                column.set(record, select.value(index));
            ++index;
        }
        for (size_t i = 0; i < mapping.lists.size(); ++i) {
            for (const auto &row : table().readList(connection, i, id.value()))
                mapping.lists[i].append(record, row);
        }
        return record;
    }

    /// Sets id and meta.
    static Id insert(UnitOfWork &work, T &record)
    {
        const RecordTable::Content content = contentOf(record);
        record.meta = {};
        record.id = Id(table().insert(work, content, record.meta));
        return record.id;
    }

    /// Writes the fields that differ; version, time and account follow when one did. Throws StorageError: NotFound, or
    /// Conflict when the record changed since it was read.
    static void update(UnitOfWork &work, T &record)
    {
        const std::optional<T> stored = find(work.connection(), record.id);
        table().update(work, record.id.value(), stored ? &stored->meta : nullptr, record.meta.rowVersion,
                       stored ? contentOf(*stored) : RecordTable::Content{}, contentOf(record));
        const int version = table().version(work.connection(), record.id.value());
        if (std::exchange(record.meta.rowVersion, version) != version) {
            record.meta.updatedAt = work.clock().nowUtc();
            record.meta.updatedBy = work.actor().account;
        }
    }

    static void setTrashed(UnitOfWork &work, Id id, bool trashed) { table().setTrashed(work, id.value(), trashed); }

    /// After an undo: search keys and the like follow the restored fields.
    static void refreshDerived(UnitOfWork &work, qint64 id)
    {
        if (const std::optional<T> record = find(work.connection(), Id(id)))
            table().writeDerived(work, id, contentOf(*record).fields);
    }

    /// Column names and list fields as the database has them; tests hold them against the migrated table.
    static const RecordTable &table()
    {
        static const RecordTable shape = [] {
            const auto &mapping = sql::Mapping<T>::table();
            QStringList columns;
            QStringList derived;
            for (const auto &column : mapping.columns) {
                columns << column.name;
                if (!column.set)
                    derived << column.name;
            }
            std::vector<RecordTable::List> lists;
            for (const auto &list : mapping.lists)
                lists.push_back({list.field, list.table, list.ownerColumn, list.columns});
            return RecordTable(mapping.table, columns, derived, std::move(lists));
        }();
        return shape;
    }

private:
    static RecordTable::Content contentOf(const T &record)
    {
        const auto &mapping = sql::Mapping<T>::table();
        RecordTable::Content content;
        for (const auto &column : mapping.columns)
            content.fields.push_back(column.get(record));
        for (const auto &list : mapping.lists)
            content.lists.push_back(list.get(record));
        return content;
    }
};

} // namespace zhucun::storage

#pragma once

#include "storage/sql/codec.h"

#include <QString>

#include <functional>
#include <vector>

namespace zhucun::sql {

/// One column of a table and the member it is kept in. A column without `set` is written only: a search key, say.
template <class T>
struct ColumnMapping {
    QString name;
    std::function<Value(const T &)> get;
    std::function<void(T &, const Value &)> set;
};

template <class T, class Member>
ColumnMapping<T> column(const char *name, Member T::*member)
{
    return {QString::fromLatin1(name), [member](const T &record) { return Codec<Member>::encode(record.*member); },
            [member](T &record, const Value &value) { record.*member = Codec<Member>::decode(value); }};
}

/// Computed from the record when it is saved, never read back.
template <class T>
ColumnMapping<T> derived(const char *name, std::function<Value(const T &)> get)
{
    return {QString::fromLatin1(name), std::move(get), nullptr};
}

/// A list inside an aggregate, kept in a table of its own: one row an element with the owner's id and its position.
/// To the change log the whole list is one field of its owner.
template <class T>
struct ListMapping {
    QString field; ///< name in the change log
    QString table;
    QString ownerColumn;
    QStringList columns;
    std::function<std::vector<std::vector<Value>>(const T &)> get; ///< elements × columns
    std::function<void(T &, const std::vector<Value> &)> append;
};

template <class T, class Element>
ListMapping<T> list(const char *field, const char *table, const char *ownerColumn, std::vector<Element> T::*member,
                    std::vector<ColumnMapping<Element>> columns)
{
    ListMapping<T> mapping{
        QString::fromLatin1(field), QString::fromLatin1(table), QString::fromLatin1(ownerColumn), {}, {}, {}};
    for (const auto &each : columns)
        mapping.columns << each.name;
    mapping.get = [member, columns](const T &record) {
        std::vector<std::vector<Value>> rows;
        for (const Element &element : record.*member) {
            std::vector<Value> row;
            for (const auto &each : columns)
                row.push_back(each.get(element));
            rows.push_back(std::move(row));
        }
        return rows;
    };
    mapping.append = [member, columns](T &record, const std::vector<Value> &row) {
        Element element;
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].set)
                columns[i].set(element, row[i]);
        }
        (record.*member).push_back(std::move(element));
    };
    return mapping;
}

/// A list of ids: a link table.
template <class T, class Id>
ListMapping<T> links(const char *field, const char *table, const char *ownerColumn, const char *idColumn,
                     std::vector<Id> T::*member)
{
    ListMapping<T> mapping{QString::fromLatin1(field),
                           QString::fromLatin1(table),
                           QString::fromLatin1(ownerColumn),
                           {QString::fromLatin1(idColumn)},
                           {},
                           {}};
    mapping.get = [member](const T &record) {
        std::vector<std::vector<Value>> rows;
        for (const Id id : record.*member)
            rows.push_back({Codec<Id>::encode(id)});
        return rows;
    };
    mapping.append = [member](T &record, const std::vector<Value> &row) {
        (record.*member).push_back(Codec<Id>::decode(row.front()));
    };
    return mapping;
}

/// How an entity is kept. Specialised per entity: `static const TableMapping<Cadre> &table();`
/// `id` and RecordMeta are the same everywhere and are not listed.
template <class T>
struct Mapping;

template <class T>
struct TableMapping {
    QString table;
    std::vector<ColumnMapping<T>> columns;
    std::vector<ListMapping<T>> lists = {};
};

} // namespace zhucun::sql

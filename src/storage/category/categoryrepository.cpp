#include "storage/category/categoryrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &CategoryRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("g"),
        QStringLiteral("category g"),
        {
            {QStringLiteral("kind"), codeField<CategoryKind>("g.kind")},
            {QStringLiteral("code"), textField("g.code")},
            {QStringLiteral("name"), textField("g.name")},
            {QStringLiteral("active"), boolField("g.active")},
        },
        {
            {QStringLiteral("kind"), sortByTerm<CategoryKind>("g.kind")},
            {QStringLiteral("code"), sortBy("g.code")},
            {QStringLiteral("name"), sortBy("g.search_key")},
            {QStringLiteral("position"), sortBy("g.position")},
            {QStringLiteral("active"), sortBy("g.active")},
        },
        {},
        {QStringLiteral("g.search_key"), QStringLiteral("LOWER(g.code)")},
        QStringLiteral("g.kind, g.position, g.id"),
    };
    return shape;
}

std::vector<qint64> CategoryRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                            QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<Category> CategoryRepository::rows(sql::Connection &connection, std::span<const qint64> ids, QDate today)
{
    Q_UNUSED(today)
    std::vector<Category> rows;
    for (const qint64 id : ids) {
        if (std::optional<Category> category = find(connection, CategoryId(id)))
            rows.push_back(std::move(*category));
    }
    return rows;
}

Totals CategoryRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

std::vector<CategoryId> CategoryRepository::findByName(sql::Connection &connection, CategoryKind kind,
                                                       const QString &nameOrCode)
{
    return findAs<CategoryId>(
        connection,
        QStringLiteral("SELECT id FROM category WHERE deleted_at IS NULL AND kind = :kind "
                       "AND (name = :name OR code = :name) ORDER BY id"),
        {{QStringLiteral("kind"), codeOf(kind)}, {QStringLiteral("name"), nameOrCode.simplified()}});
}

} // namespace zhucun::storage

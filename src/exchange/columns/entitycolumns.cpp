#include "exchange/columns/entitycolumns.h"

#include "exchange/columns/columnbuilder.h"

#include <algorithm>

namespace zhucun {

namespace {

const std::vector<EntityColumns> &allEntities()
{
    static const std::vector<EntityColumns> all = [] {
        std::vector<EntityColumns> joined;
        for (auto make : {columns::placeColumns, columns::teamColumns, columns::cadreColumns, columns::visitColumns,
                          columns::disputeColumns, columns::ledgerColumns, columns::dayColumns, columns::leaveColumns,
                          columns::attendanceColumns, columns::targetColumns}) {
            std::vector<EntityColumns> group = make();
            std::move(group.begin(), group.end(), std::back_inserter(joined));
        }
        return joined;
    }();
    return all;
}

} // namespace

const ImportColumn *EntityColumns::find(const QString &key) const
{
    const auto it = std::find_if(columns.begin(), columns.end(), [&](const ImportColumn &c) { return c.key == key; });
    return it == columns.end() ? nullptr : &*it;
}

const EntityColumns *columnsFor(const QString &entity)
{
    const auto &all = allEntities();
    const auto it = std::find_if(all.begin(), all.end(), [&](const EntityColumns &e) { return e.entity == entity; });
    return it == all.end() ? nullptr : &*it;
}

QStringList importableEntities()
{
    QStringList names;
    for (const EntityColumns &entity : allEntities())
        names << entity.entity;
    return names;
}

} // namespace zhucun

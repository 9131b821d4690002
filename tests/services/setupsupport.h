#pragma once

#include "domain/division/countytree.h"
#include "storage/database/database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhucun::test {

/// A new database in a folder that goes away with it.
class NewDatabase
{
public:
    NewDatabase() : m_clock(QDate(2026, 3, 10))
    {
        auto created = storage::Database::create(m_folder.filePath(QStringLiteral("county.zhucun")), m_clock);
        if (created)
            m_database = std::move(*created);
    }

    storage::Database &database() { return *m_database; }

    template <class F>
    auto write(F &&work)
    {
        return m_database->write(Actor{}, QStringLiteral("setup"), storage::UnitOfWork::Detail::Bulk,
                                 std::forward<F>(work));
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<storage::Database> m_database;
};

/// 14 townships with 13 villages each.
inline CountyTree smallTree()
{
    CountyTree tree{QStringLiteral("13"),
                    QStringLiteral("河北省"),
                    QStringLiteral("1307"),
                    QStringLiteral("张家口市"),
                    QStringLiteral("130725"),
                    QStringLiteral("尚义县"),
                    {}};
    for (int i = 0; i < 14; ++i) {
        CountyTree::Township township{QStringLiteral("130725%1").arg(100 + i), QStringLiteral("第%1镇").arg(i + 1), {}};
        for (int j = 0; j < 13; ++j)
            township.villages.push_back(
                {township.code + QString::number(201 + j), QStringLiteral("第%1村").arg(j + 1)});
        tree.townships.push_back(std::move(township));
    }
    return tree;
}

} // namespace zhucun::test

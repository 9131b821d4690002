#include "storage/record/savepoint.h"

#include "core/log/log.h"
#include "storage/sql/sqlerror.h"

namespace zhucun::storage {

Savepoint::Savepoint(UnitOfWork &work) : m_work(work), m_transactionId(work.m_changes.transactionId)
{
    for (auto it = work.m_changes.tables.cbegin(); it != work.m_changes.tables.cend(); ++it)
        m_touched.insert(it.key(), it->ids.size());
    for (auto it = work.m_bulkInserts.cbegin(); it != work.m_bulkInserts.cend(); ++it)
        m_bulkInserts.insert(it.key(), it->size());
    work.connection().execute(QStringLiteral("SAVEPOINT part"));
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    forgetChanges();
    try {
        m_work.connection().execute(QStringLiteral("ROLLBACK TO SAVEPOINT part"));
        m_work.connection().execute(QStringLiteral("RELEASE SAVEPOINT part"));
    } catch (const sql::SqlError &error) { // the engine took back the whole transaction by itself
        log::debug(log::Category::Db, QStringLiteral("savepoint: ") + error.text());
    }
}

void Savepoint::keep()
{
    m_work.connection().execute(QStringLiteral("RELEASE SAVEPOINT part"));
    m_open = false;
}

void Savepoint::forgetChanges()
{
    auto &tables = m_work.m_changes.tables;
    for (auto it = tables.begin(); it != tables.end();) {
        if (!m_touched.contains(it.key())) {
            it = tables.erase(it);
            continue;
        }
        // Once a table only says "many", its list is gone; that it was touched stays true.
        if (!it->many)
            it->ids.resize(m_touched.value(it.key()));
        ++it;
    }
    auto &inserts = m_work.m_bulkInserts;
    for (auto it = inserts.begin(); it != inserts.end();) {
        if (!m_bulkInserts.contains(it.key())) {
            it = inserts.erase(it);
            continue;
        }
        it->resize(m_bulkInserts.value(it.key()));
        ++it;
    }
    // The entry of the transaction may have been written within this part.
    m_work.m_changes.transactionId = m_transactionId;
}

} // namespace zhucun::storage

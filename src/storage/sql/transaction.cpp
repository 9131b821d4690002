#include "storage/sql/transaction.h"

#include "core/log/log.h"
#include "storage/sql/sqlerror.h"

namespace zhucun::sql {

Transaction::Transaction(Connection &connection, Kind kind) : m_connection(connection)
{
    connection.execute(kind == Kind::Write ? connection.dialect().beginWrite() : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_connection.execute(QStringLiteral("ROLLBACK"));
    } catch (const SqlError &error) { // the engine rolled back by itself, as on a full disk
        log::debug(log::Category::Db, QStringLiteral("rollback: ") + error.text());
    }
}

void Transaction::commit()
{
    m_connection.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace zhucun::sql

#pragma once

#include "storage/sql/connection.h"

namespace zhucun::sql {

/// Rolls back unless committed.
class Transaction
{
public:
    enum class Kind { Read, Write };

    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace zhucun::sql

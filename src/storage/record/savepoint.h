#pragma once

#include "storage/record/unitofwork.h"

namespace zhucun::storage {

/// A part of a transaction that can be taken back alone, with its entries in the change log: one row of an import, say.
/// Taken back unless kept. Ids given out within it may be given out again.
class Savepoint
{
public:
    explicit Savepoint(UnitOfWork &work);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void keep();

private:
    void forgetChanges();

    UnitOfWork &m_work;
    qint64 m_transactionId;
    QHash<QString, size_t> m_touched; ///< ids listed by table
    QHash<QString, size_t> m_bulkInserts;
    bool m_open = true;
};

} // namespace zhucun::storage

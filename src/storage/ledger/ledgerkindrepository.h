#pragma once

#include "storage/ledger/ledgerkindmapping.h"
#include "storage/list/filtersql.h"
#include "storage/record/recordstore.h"

#include <QSet>

#include <span>
#include <vector>

namespace zhucun::storage {

class LedgerKindRepository : public RecordStore<LedgerKind>
{
public:
    static const ListShape &shape();
    /// Ids of all records that match, in order.
    static std::vector<qint64> ids(sql::Connection &connection, const Filter &filter, const Sort &sort, QDate today);
    /// In the order of `ids`; ids that are gone are left out.
    static std::vector<LedgerKind> rows(sql::Connection &connection, std::span<const qint64> ids, QDate today);
    /// None.
    static Totals totals(sql::Connection &connection, const Filter &filter, QDate today);

    /// Trashed ones never.
    static LedgerKindId findByCode(sql::Connection &connection, const QString &code);
    static bool isCodeTaken(sql::Connection &connection, const QString &code, LedgerKindId except);
    /// Of all kinds there ever were, trashed ones too.
    static QSet<QString> everyCode(sql::Connection &connection);
};

} // namespace zhucun::storage

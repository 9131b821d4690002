#pragma once

#include "services/transfer/exporter.h"
#include "services/transfer/importer.h"
#include "storage/database/database.h"
#include "storage/record/recordstore.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhucun::test {

/// A cell by its column's key.
using Cells = std::initializer_list<std::pair<const char *, TransferValue>>;

/// Text literals become QString, not bool.
inline TransferValue t(const char16_t *text) { return QString::fromUtf16(text); }
inline TransferValue day(int year, int month, int dayOfMonth) { return QDate(year, month, dayOfMonth); }
inline TransferValue list(const char16_t *joined) { return QString::fromUtf16(joined).split(QChar(u'、')); }
inline TransferValue number(qint64 value) { return value; }

/// A row as a file with these columns would give it; headings are the keys in capitals.
TransferRecord row(Cells cells, int line = 2);

/// A county of two townships with three villages, two of them called 红土梁村; categories, a unit, a round, and two
/// cadres called 张伟. Today is 2026-06-30.
class TransferCounty : public testing::Test
{
protected:
    TransferCounty();

    Result<ImportOutcome> import(const char *entity, QList<TransferRecord> rows, const ImportOptions &options = {},
                                 const CancelToken &cancel = {});
    /// Expects everything to be saved.
    ImportOutcome saved(const char *entity, const QList<TransferRecord> &rows);
    /// Expects the only row to be rejected, and answers with its first error.
    RowProblem rejected(const char *entity, const TransferRecord &row);
    QList<TransferRecord> exported(const char *entity, const Filter &filter = {});
    Status undoLast();
    /// Months of 2026, with all the steps it takes.
    void closeMonths(const char16_t *township, int first, int last);

    template <class T>
    std::vector<T> all()
    {
        std::vector<T> found;
        for (qint64 id = 1; id <= lastId(storage::RecordStore<T>::tableName()); ++id) {
            const auto record = storage::RecordStore<T>::find(database().connection(), decltype(T::id)(id));
            if (record && !record->meta.deletedAt)
                found.push_back(*record);
        }
        return found;
    }
    template <class T>
    T insert(T record)
    {
        const auto done = database().write({}, QStringLiteral("test"), storage::UnitOfWork::Detail::EachField,
                                           [&](storage::UnitOfWork &work) -> Status {
                                               storage::RecordStore<T>::insert(work, record);
                                               return {};
                                           });
        EXPECT_TRUE(done.has_value());
        return record;
    }

    storage::Database &database() { return *m_database; }
    QString databasePath() const { return m_folder.filePath(QStringLiteral("county1.zhucun")); }
    qint64 lastId(const QString &table);
    qint64 countLines(const QString &table);
    const QDate today{2026, 6, 30};

    /// An empty county with the same categories, in a file of its own.
    std::unique_ptr<storage::Database> freshDatabase();
    /// Imports into another database than the county's.
    static Result<ImportOutcome> importInto(storage::Database &database, const QString &entity,
                                            const QList<TransferRecord> &rows, const ImportOptions &options,
                                            const CancelToken &cancel = {});

private:
    void fillCatalogues(storage::Database &database);
    void fillCounty();

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<storage::Database> m_database;
    int m_files = 0;
};

} // namespace zhucun::test

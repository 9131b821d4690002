#include "storage/import/importbatchstore.h"

#include "storage/import/importjson.h"
#include "storage/list/filtersql.h"
#include "storage/record/history.h"
#include "storage/sql/statement.h"

namespace zhucun::storage {

using sql::Connection;
using sql::Statement;

namespace {

const QString kColumns =
    QStringLiteral("b.id, b.transaction_id, b.entity, b.file_name, b.sha256, b.size, b.account, b.imported_at, "
                   "b.read_rows, b.inserted, b.updated, b.unchanged, b.rejected, b.errors, b.warnings");

/// Zip archives, which workbooks are, do not get smaller.
int compressionOf(const QByteArray &content)
{
    constexpr int kStored = 0;
    constexpr int kGood = 6;
    return content.startsWith("PK\x03\x04") ? kStored : kGood;
}

void keepContent(Connection &connection, const QString &sha256, const QByteArray &content)
{
    auto known = connection.statement(QStringLiteral("SELECT 1 FROM import_file WHERE sha256 = :sha256"));
    known.bind(QStringLiteral("sha256"), sha256);
    if (known.next())
        return;
    auto insert =
        connection.statement(QStringLiteral("INSERT INTO import_file (sha256, content) VALUES (:sha256, :content)"));
    insert.bind(QStringLiteral("sha256"), sha256);
    insert.bind(QStringLiteral("content"), qCompress(content, compressionOf(content))).run();
}

std::vector<ImportUndo> undosOf(Connection &connection, ImportBatchId id)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT u.transaction_id, t.account, t.happened_at, u.restored, u.trashed, u.days, u.kept, u.kept_list FROM "
        "import_undo u JOIN change_transaction t ON t.id = u.transaction_id WHERE u.batch_id = :id ORDER BY u.id"));
    select.bind(QStringLiteral("id"), id);
    std::vector<ImportUndo> undos;
    while (select.next()) {
        undos.push_back({select.get<qint64>(0), select.get<QString>(1), select.get<QDateTime>(2), select.get<qint64>(3),
                         select.get<qint64>(4), select.get<qint64>(5), select.get<qint64>(6),
                         keptFromJson(select.get<QString>(7)), true});
    }
    for (ImportUndo &undo : undos)
        undo.inForce = History::isInForce(connection, undo.transactionId);
    return undos;
}

ImportState stateOf(Connection &connection, qint64 transactionId, const std::vector<ImportUndo> &undos)
{
    if (transactionId == 0)
        return ImportState::InForce;
    if (!History::isInForce(connection, transactionId)) // taken back by the history, which takes back all or nothing
        return ImportState::Undone;
    ImportState state = ImportState::InForce;
    for (const ImportUndo &undo : undos) {
        if (undo.inForce)
            state = undo.kept == 0 ? ImportState::Undone : ImportState::PartlyUndone;
    }
    return state;
}

ImportBatch batchFrom(const Statement &row)
{
    ImportBatch batch;
    batch.id = row.get<ImportBatchId>(0);
    batch.transactionId = row.get<qint64>(1);
    batch.entity = row.get<QString>(2);
    batch.fileName = row.get<QString>(3);
    batch.sha256 = row.get<QString>(4);
    batch.size = row.get<qint64>(5);
    batch.account = row.get<QString>(6);
    batch.importedAt = row.get<QDateTime>(7);
    batch.read = row.get<qint64>(8);
    batch.inserted = row.get<qint64>(9);
    batch.updated = row.get<qint64>(10);
    batch.unchanged = row.get<qint64>(11);
    batch.rejected = row.get<qint64>(12);
    batch.errors = row.get<qint64>(13);
    batch.warnings = row.get<qint64>(14);
    return batch;
}

std::vector<ImportBatch> batchesFrom(Connection &connection, Statement &select)
{
    std::vector<ImportBatch> batches;
    while (select.next())
        batches.push_back(batchFrom(select));
    for (ImportBatch &batch : batches)
        batch.state = stateOf(connection, batch.transactionId, undosOf(connection, batch.id));
    return batches;
}

} // namespace

const QString &ImportBatchStore::tableName()
{
    static const QString name = QStringLiteral("import_batch");
    return name;
}

void ImportBatchStore::keep(UnitOfWork &work, ImportBatch &batch, const QByteArray &content,
                            const QList<RowProblem> &problems)
{
    batch.transactionId = work.isEmpty() ? 0 : work.entry();
    batch.account = work.actor().account;
    batch.importedAt = work.clock().nowUtc();
    if (batch.hasFile())
        keepContent(work.connection(), batch.sha256, content);
    auto insert = work.connection().statement(QStringLiteral(
        "INSERT INTO import_batch (transaction_id, entity, file_name, sha256, size, account, imported_at, read_rows, "
        "inserted, updated, unchanged, rejected, errors, warnings, problems) VALUES (:transaction, :entity, :name, "
        ":sha256, :size, :account, :at, :read, :inserted, :updated, :unchanged, :rejected, :errors, :warnings, "
        ":problems) RETURNING id"));
    const auto orNull = [](bool has, sql::Value value) { return has ? std::move(value) : sql::Value(sql::Null{}); };
    insert.bindValue(QStringLiteral("transaction"), orNull(!batch.changedNothing(), batch.transactionId));
    insert.bindValue(QStringLiteral("sha256"), orNull(batch.hasFile(), batch.sha256));
    insert.bind(QStringLiteral("entity"), batch.entity).bind(QStringLiteral("name"), batch.fileName);
    insert.bind(QStringLiteral("size"), batch.size).bind(QStringLiteral("account"), batch.account);
    insert.bind(QStringLiteral("at"), batch.importedAt).bind(QStringLiteral("read"), batch.read);
    insert.bind(QStringLiteral("inserted"), batch.inserted).bind(QStringLiteral("updated"), batch.updated);
    insert.bind(QStringLiteral("unchanged"), batch.unchanged).bind(QStringLiteral("rejected"), batch.rejected);
    insert.bind(QStringLiteral("errors"), batch.errors).bind(QStringLiteral("warnings"), batch.warnings);
    insert.bind(QStringLiteral("problems"), problemsToJson(problems));
    insert.next();
    batch.id = insert.get<ImportBatchId>(0);
    work.announce(tableName(), batch.id.value());
}

void ImportBatchStore::keepUndo(UnitOfWork &work, ImportBatchId batch, ImportUndo &undo)
{
    undo.transactionId = work.entry();
    auto insert = work.connection().statement(QStringLiteral(
        "INSERT INTO import_undo (batch_id, transaction_id, restored, trashed, days, kept, kept_list) VALUES (:batch, "
        ":transaction, :restored, :trashed, :days, :kept, :list)"));
    insert.bind(QStringLiteral("batch"), batch).bind(QStringLiteral("transaction"), undo.transactionId);
    insert.bind(QStringLiteral("restored"), undo.restored).bind(QStringLiteral("trashed"), undo.trashed);
    insert.bind(QStringLiteral("days"), undo.days).bind(QStringLiteral("kept"), undo.kept);
    insert.bind(QStringLiteral("list"), keptToJson(undo.keptRecords)).run();
    work.announce(tableName(), batch.value());
}

std::optional<ImportBatch> ImportBatchStore::find(Connection &connection, ImportBatchId id)
{
    auto select = connection.statement(QStringLiteral("SELECT %1 FROM import_batch b WHERE b.id = :id").arg(kColumns));
    select.bind(QStringLiteral("id"), id);
    const std::vector<ImportBatch> found = batchesFrom(connection, select);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ImportBatch> ImportBatchStore::list(Connection &connection, const ImportListQuery &query)
{
    const QStringList words = query.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList conditions{QStringLiteral("(:before = 0 OR b.id < :before)")};
    QStringList wanted;
    for (int i = 0; i < words.size(); ++i) {
        wanted << QStringLiteral("(b.file_name LIKE :word%1 ESCAPE '\\' OR b.account LIKE :word%1 ESCAPE '\\' OR "
                                 "b.sha256 LIKE :word%1 ESCAPE '\\' OR b.entity LIKE :word%1 ESCAPE '\\')")
                      .arg(i);
    }
    QStringList either;
    if (!wanted.isEmpty())
        either << wanted.join(QStringLiteral(" AND "));
    if (!query.entities.isEmpty())
        either << QStringLiteral("b.entity IN (%1)")
                      .arg(sql::placeholders(QStringLiteral("entity"), query.entities.size()));
    if (!either.isEmpty())
        conditions << QStringLiteral("((%1))").arg(either.join(QStringLiteral(") OR (")));
    auto select =
        connection.statement(QStringLiteral("SELECT %1 FROM import_batch b WHERE %2 ORDER BY b.id DESC LIMIT :limit")
                                 .arg(kColumns, conditions.join(QStringLiteral(" AND "))));
    for (int i = 0; i < words.size(); ++i) {
        const QString pattern = QLatin1Char('%') + escapeLike(words.at(i)) + QLatin1Char('%');
        select.bind(QStringLiteral("word%1").arg(i), pattern);
    }
    for (int i = 0; i < query.entities.size(); ++i)
        select.bind(QStringLiteral("entity%1").arg(i), query.entities.at(i));
    select.bind(QStringLiteral("before"), query.before.value()).bind(QStringLiteral("limit"), query.limit);
    return batchesFrom(connection, select);
}

std::optional<ImportDetails> ImportBatchStore::details(Connection &connection, ImportBatchId id)
{
    std::optional<ImportBatch> batch = find(connection, id);
    if (!batch)
        return std::nullopt;
    auto select = connection.statement(QStringLiteral("SELECT problems FROM import_batch WHERE id = :id"));
    select.bind(QStringLiteral("id"), id);
    const QList<RowProblem> problems = select.next() ? problemsFromJson(select.get<QString>(0)) : QList<RowProblem>();
    return ImportDetails{std::move(*batch), problems, undosOf(connection, id)};
}

std::optional<ImportBatch> ImportBatchStore::earlier(Connection &connection, const QString &sha256,
                                                     const QString &entity)
{
    auto select = connection.statement(
        QStringLiteral("SELECT %1 FROM import_batch b WHERE b.sha256 = :sha256 AND b.entity = :entity ORDER BY b.id "
                       "DESC")
            .arg(kColumns));
    select.bind(QStringLiteral("sha256"), sha256).bind(QStringLiteral("entity"), entity);
    for (ImportBatch &batch : batchesFrom(connection, select)) {
        if (batch.state != ImportState::Undone)
            return std::move(batch);
    }
    return std::nullopt;
}

std::optional<QByteArray> ImportBatchStore::content(Connection &connection, ImportBatchId id)
{
    auto select = connection.statement(QStringLiteral(
        "SELECT f.content FROM import_batch b JOIN import_file f ON f.sha256 = b.sha256 WHERE b.id = :id"));
    select.bind(QStringLiteral("id"), id);
    return select.next() ? std::optional(qUncompress(select.get<QByteArray>(0))) : std::nullopt;
}

} // namespace zhucun::storage

#include "storage/database/migrations.h"

#include "core/log/log.h"
#include "storage/record/storageerror.h"
#include "storage/sql/sqlerror.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Q_INIT_RESOURCE must be called outside any namespace.
static void initMigrationResources() { Q_INIT_RESOURCE(migrations); }

namespace zhucun::storage {

std::vector<Migration> bundledMigrations()
{
    initMigrationResources();
    const QDir folder(QStringLiteral(":/zhucun/migrations"));
    std::vector<Migration> chain;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        static const QRegularExpression form(QStringLiteral(R"(^(\d{4})_(\w+)\.sql$)"));
        const auto match = form.match(name);
        QFile file(folder.filePath(name));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        chain.push_back({match.captured(1).toInt(), match.captured(2), QString::fromUtf8(text),
                         QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex())});
    }
    return chain;
}

static void ensureRegister(sql::Connection &connection)
{
    connection.execute(connection.dialect().expandTypes(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS schema_migration (number ${int} PRIMARY KEY NOT NULL, name TEXT NOT NULL, "
        "checksum TEXT NOT NULL, applied_at ${timestamp} NOT NULL) ${strict}")));
}

int schemaVersion(sql::Connection &connection)
{
    if (!connection.hasTable(QStringLiteral("schema_migration")))
        return 0;
    auto select = connection.statement(QStringLiteral("SELECT COALESCE(MAX(number), 0) FROM schema_migration"));
    return select.next() ? select.get<int>(0) : 0;
}

static QHash<int, QString> appliedChecksums(sql::Connection &connection)
{
    QHash<int, QString> checksums;
    auto select = connection.statement(QStringLiteral("SELECT number, checksum FROM schema_migration"));
    while (select.next())
        checksums.insert(select.get<int>(0), select.get<QString>(1));
    return checksums;
}

void migrate(sql::Connection &connection, const std::vector<Migration> &chain)
{
    ensureRegister(connection);
    const QHash<int, QString> applied = appliedChecksums(connection);
    for (const Migration &step : chain) {
        if (const auto known = applied.constFind(step.number); known != applied.constEnd()) {
            if (*known != step.checksum)
                throw StorageError(
                    {ErrorCode::MigrationFailed, {step.name}, QStringLiteral("checksum differs"), {}, {}});
            continue;
        }
        try {
            sql::Transaction transaction(connection, sql::Transaction::Kind::Write);
            connection.execute(connection.dialect().expandTypes(step.sql));
            auto record = connection.statement(QStringLiteral("INSERT INTO schema_migration (number, name, checksum, "
                                                              "applied_at) VALUES (:number, :name, :checksum, :at)"));
            record.bind(QStringLiteral("number"), step.number).bind(QStringLiteral("name"), step.name);
            record.bind(QStringLiteral("checksum"), step.checksum);
            record.bind(QStringLiteral("at"), QDateTime::currentDateTimeUtc()).run();
            transaction.commit();
        } catch (const sql::SqlError &error) {
            if (error.kind() == sql::SqlError::Kind::DiskFull || error.kind() == sql::SqlError::Kind::ReadOnly)
                throw;
            throw StorageError({ErrorCode::MigrationFailed, {step.name}, error.text(), {}, {}});
        }
        log::info(log::Category::Db, QStringLiteral("migrated to %1 %2").arg(step.number).arg(step.name));
    }
}

} // namespace zhucun::storage

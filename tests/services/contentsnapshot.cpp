#include "contentsnapshot.h"

#include "storage/record/references.h"
#include "storage/sql/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace zhucun::test {

namespace {

QStringList columnsOf(sql::Connection &connection, const QString &table)
{
    QStringList columns;
    auto select = connection.statement(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    while (select.next())
        columns << select.get<QString>(0);
    return columns;
}

/// Rows of the trash, and parts of records in the trash, are no content.
QString condition(const QString &table, const QStringList &columns)
{
    if (columns.contains(QStringLiteral("deleted_at")))
        return QStringLiteral("deleted_at IS NULL");
    for (const storage::Reference &reference : storage::references()) {
        if (reference.table == table && !reference.counts && reference.target != QLatin1String("attachment_content"))
            return QStringLiteral("%1 IN (SELECT id FROM %2 WHERE deleted_at IS NULL)")
                .arg(reference.column, reference.target);
    }
    return QStringLiteral("1 = 1");
}

} // namespace

QMap<QString, QStringList> contentOfAllTables(sql::Connection &connection)
{
    QStringList tables;
    auto select = connection.statement(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                       "'change%' AND name NOT LIKE 'import%' AND name NOT LIKE 'schema%' AND name "
                       "NOT LIKE 'issue%' AND name NOT LIKE 'sqlite%'"));
    while (select.next())
        tables << select.get<QString>(0);
    QMap<QString, QStringList> content;
    for (const QString &table : std::as_const(tables)) {
        QStringList columns = columnsOf(connection, table);
        const QString wanted = condition(table, columns);
        const bool isRecord = columns.contains(QStringLiteral("deleted_at"));
        for (const char *each : {"row_version", "updated_at", "updated_by"})
            columns.removeAll(QLatin1String(each));
        if (!isRecord)
            columns.removeAll(QStringLiteral("id"));
        auto rows = connection.statement(
            QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columns.join(QStringLiteral(", ")), table, wanted));
        QStringList &lines = content[table];
        while (rows.next()) {
            QJsonArray line;
            for (int column = 0; column < columns.size(); ++column)
                line.append(sql::toJson(rows.value(column)));
            lines << QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
        }
        lines.sort();
    }
    return content;
}

} // namespace zhucun::test

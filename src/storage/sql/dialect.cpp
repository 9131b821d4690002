#include "storage/sql/dialect.h"

#include <utility>

namespace zhucun::sql {

QString SqliteDialect::name() const { return QStringLiteral("sqlite"); }

QString SqliteDialect::expandTypes(QString sql) const
{
    static const std::pair<QString, QString> words[] = {
        {QStringLiteral("${pk}"), QStringLiteral("INTEGER PRIMARY KEY")},
        {QStringLiteral("${fk}"), QStringLiteral("INTEGER")},
        {QStringLiteral("${int}"), QStringLiteral("INTEGER")},
        {QStringLiteral("${bool}"), QStringLiteral("INTEGER")},
        {QStringLiteral("${date}"), QStringLiteral("INTEGER")},
        {QStringLiteral("${timestamp}"), QStringLiteral("INTEGER")},
        {QStringLiteral("${real}"), QStringLiteral("REAL")},
        {QStringLiteral("${blob}"), QStringLiteral("BLOB")},
        {QStringLiteral("${strict}"), QStringLiteral("STRICT")},
        {QStringLiteral("${keyed}"), QStringLiteral("STRICT, WITHOUT ROWID")},
    };
    for (const auto &[token, word] : words)
        sql.replace(token, word);
    return sql;
}

QString SqliteDialect::beginWrite() const { return QStringLiteral("BEGIN IMMEDIATE"); }

} // namespace zhucun::sql

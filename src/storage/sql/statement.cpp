#include "storage/sql/statement.h"

#include "core/log/log.h"
#include "storage/sql/sqlerror.h"

#include <QElapsedTimer>

namespace zhucun::sql {

namespace {
constexpr qint64 kSlowMillis = 200;
}

struct Connection::Prepared {
    std::unique_ptr<DriverStatement> driver;
    QStringList names;
    QString text;
    bool inUse = false;
};

Connection::~Connection() = default;

void Connection::dropStatements() { m_statements.clear(); }

Statement Connection::statement(const QString &sql) { return Statement(*this, sql); }

Statement::Statement(Connection &connection, const QString &sql) : m_connection(connection)
{
    // Statements in use live on with whoever steps through them.
    if (connection.m_statements.size() >= Connection::kKeptStatements && !connection.m_statements.contains(sql))
        connection.m_statements.clear();
    std::shared_ptr<Connection::Prepared> &kept = connection.m_statements[sql];
    // A statement that is being stepped through further up the stack gets a twin that is not kept.
    if (!kept || kept->inUse) {
        const ParsedSql parsed = parsePlaceholders(sql);
        m_prepared = std::make_shared<Connection::Prepared>();
        m_prepared->driver = connection.prepare(parsed.text);
        m_prepared->names = parsed.names;
        m_prepared->text = sql;
        if (!kept)
            kept = m_prepared;
    } else {
        m_prepared = kept;
    }
    m_prepared->inUse = true;
    m_bound.assign(size_t(m_prepared->names.size()), false);
}

Statement::~Statement()
{
    if (m_prepared) {
        m_prepared->driver->reset();
        m_prepared->inUse = false;
    }
}

Statement &Statement::bindValue(const QString &name, const Value &value)
{
    bool known = false;
    for (qsizetype i = 0; i < m_prepared->names.size(); ++i) {
        if (m_prepared->names.at(i) == name) {
            m_prepared->driver->bind(int(i), value);
            m_bound[size_t(i)] = true;
            known = true;
        }
    }
    if (!known)
        throw SqlError(SqlError::Kind::Other, 0, QStringLiteral("no parameter :%1 in: %2").arg(name, m_prepared->text));
    return *this;
}

void Statement::start()
{
    for (size_t i = 0; i < m_bound.size(); ++i) {
        if (!m_bound[i])
            throw SqlError(SqlError::Kind::Other, 0,
                           QStringLiteral("parameter :%1 not bound in: %2")
                               .arg(m_prepared->names.at(qsizetype(i)), m_prepared->text));
    }
    m_started = true;
}

bool Statement::next()
{
    if (m_started)
        return m_prepared->driver->step();
    start();
    QElapsedTimer timer;
    timer.start();
    const bool row = m_prepared->driver->step();
    if (timer.elapsed() > kSlowMillis)
        log::info(log::Category::Db,
                  QStringLiteral("slow, %1 ms: %2").arg(timer.elapsed()).arg(m_prepared->text.simplified()));
    return row;
}

qint64 Statement::run()
{
    while (next()) {
    }
    const qint64 changed = m_connection.changes();
    reset();
    return changed;
}

void Statement::reset()
{
    m_prepared->driver->reset();
    m_started = false;
}

Value Statement::value(int column) const { return m_prepared->driver->column(column); }

ParsedSql parsePlaceholders(const QString &sql)
{
    ParsedSql parsed;
    parsed.text.reserve(sql.size());
    const auto isNameChar = [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_'); };
    for (qsizetype i = 0; i < sql.size();) {
        const QChar c = sql.at(i);
        const QChar following = i + 1 < sql.size() ? sql.at(i + 1) : QChar();
        if (c == QLatin1Char('\'') || c == QLatin1Char('"')) {
            const qsizetype end = sql.indexOf(c, i + 1);
            const qsizetype stop = end < 0 ? sql.size() : end + 1;
            parsed.text += QStringView(sql).mid(i, stop - i);
            i = stop;
        } else if (c == QLatin1Char('-') && following == QLatin1Char('-')) {
            const qsizetype end = sql.indexOf(QLatin1Char('\n'), i);
            i = end < 0 ? sql.size() : end;
        } else if (c == QLatin1Char('/') && following == QLatin1Char('*')) {
            const qsizetype end = sql.indexOf(QStringLiteral("*/"), i + 2);
            i = end < 0 ? sql.size() : end + 2;
        } else if (c == QLatin1Char(':') && isNameChar(following)) {
            qsizetype end = i + 1;
            while (end < sql.size() && isNameChar(sql.at(end)))
                ++end;
            parsed.names << sql.mid(i + 1, end - i - 1);
            parsed.text += QLatin1Char('?');
            i = end;
        } else {
            parsed.text += c;
            ++i;
        }
    }
    return parsed;
}

QString placeholders(const QString &prefix, qsizetype count)
{
    QStringList names;
    names.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        names << QLatin1Char(':') + prefix + QString::number(i);
    return names.join(QStringLiteral(", "));
}

} // namespace zhucun::sql

#pragma once

#include "core/canceltoken.h"
#include "storage/sql/dialect.h"
#include "storage/sql/value.h"

#include <QHash>
#include <QString>

#include <memory>

namespace zhucun::sql {

class Statement;

/// One engine's prepared statement. Parameters and columns are numbered from 0.
class DriverStatement
{
public:
    virtual ~DriverStatement() = default;
    virtual void bind(int parameter, const Value &value) = 0;
    /// True while there is a row. Any end that is not a clean one throws.
    virtual bool step() = 0;
    virtual void reset() = 0;
    virtual int columnCount() const = 0;
    virtual Value column(int index) const = 0;
};

/// A connection to one database, used by one thread at a time. One subclass per engine.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    virtual const Dialect &dialect() const = 0;
    /// Runs one or several statements without parameters.
    virtual void execute(const QString &sql) = 0;
    virtual bool hasTable(const QString &name) = 0;
    /// Rows changed by the statement that ran last.
    virtual qint64 changes() const = 0;
    /// Statements fail with SqlError::Kind::Interrupted once the token is cancelled, until it is replaced.
    virtual void setCancelToken(const CancelToken &token) = 0;

    /// A statement for this text, prepared once and kept (the cache starts over when filters have filled it). `:name`
    /// marks a parameter.
    Statement statement(const QString &sql);

protected:
    /// `sql` has `?` for each parameter, in order.
    virtual std::unique_ptr<DriverStatement> prepare(const QString &sql) = 0;
    void dropStatements();

private:
    static constexpr qsizetype kKeptStatements = 512;

    friend class Statement;
    struct Prepared;
    QHash<QString, std::shared_ptr<Prepared>> m_statements;
};

} // namespace zhucun::sql

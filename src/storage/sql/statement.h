#pragma once

#include "storage/sql/codec.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::sql {

/// A prepared statement in use: bind every name of its text, then step through the rows. Names that are not in the
/// text, and names of the text that were not bound, throw: a misspelled placeholder can never become a silent NULL. Not
/// copyable; gives the prepared statement back when it goes out of scope.
class Statement
{
public:
    explicit Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;

    Statement &bindValue(const QString &name, const Value &value);

    /// Several names may be given at once with a prefix and numbers: see names().
    template <class T>
    Statement &bind(const QString &name, const T &value)
    {
        return bindValue(name, Codec<T>::encode(value));
    }
    Statement &bind(const QString &name, QStringView value) { return bindValue(name, value.toString()); }

    /// True while there is a row.
    bool next();
    /// For statements without rows; returns how many rows were changed.
    qint64 run();
    /// Ready to bind and step again.
    void reset();

    Value value(int column) const;
    template <class T>
    T get(int column) const
    {
        return Codec<T>::decode(value(column));
    }

private:
    void start();

    Connection &m_connection;
    std::shared_ptr<Connection::Prepared> m_prepared;
    std::vector<bool> m_bound;
    bool m_started = false;
};

/// Turns "WHERE a = :first AND b = :second" into engine text with `?` and the list of names, in order of appearance;
/// a name may appear more than once. Text in quotes and comments is left alone.
struct ParsedSql {
    QString text;
    QStringList names;
};
ParsedSql parsePlaceholders(const QString &sql);

/// ":prefix0, :prefix1, ..." for IN lists.
QString placeholders(const QString &prefix, qsizetype count);

} // namespace zhucun::sql

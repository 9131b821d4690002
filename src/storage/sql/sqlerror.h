#pragma once

#include <QString>

#include <stdexcept>

namespace zhucun::sql {

/// Thrown by the toolkit and caught by storage::Database, never seen outside the storage layer.
/// The kind comes from the engine's native code alone, never from its text.
class SqlError : public std::runtime_error
{
public:
    enum class Kind {
        Duplicate,
        ForeignKey,
        Busy,
        Retry,
        ReadOnly,
        DiskFull,
        NotADatabase,
        Corrupt,
        CannotOpen,
        Interrupted,
        Other
    };

    SqlError(Kind kind, int nativeCode, const QString &text)
        : std::runtime_error(text.toStdString()), m_kind(kind), m_nativeCode(nativeCode)
    {
    }

    Kind kind() const { return m_kind; }
    int nativeCode() const { return m_nativeCode; }
    QString text() const { return QString::fromUtf8(what()); }

private:
    Kind m_kind;
    int m_nativeCode;
};

} // namespace zhucun::sql

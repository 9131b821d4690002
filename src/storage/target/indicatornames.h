#pragma once

#include "core/text/fold.h"
#include "storage/sql/connection.h"

#include <QHash>
#include <QString>

namespace zhucun::storage {

/// What indicators are called: those that come with the program, those of the county's ledger and those it defined
/// itself. All are read once.
class IndicatorNames
{
public:
    explicit IndicatorNames(sql::Connection &connection);

    /// The code itself for one nobody knows.
    QString of(const QString &code) const { return m_names.value(code, code); }
    bool knows(const QString &code) const { return m_names.contains(code); }
    /// By code or name, as files and people write it; empty for what means none.
    QString codeOf(const QString &written) const { return m_codes.value(text::foldTerm(written)); }

private:
    void add(const QString &code, const QString &name);

    QHash<QString, QString> m_names; ///< by code
    QHash<QString, QString> m_codes; ///< by folded code and name; of namesakes the first
};

} // namespace zhucun::storage

#pragma once

#include "storage/sql/connection.h"

#include <QHash>
#include <QString>

namespace zhucun::storage {

/// What indicators are called: those that come with the program and those of the county's ledger. Kinds of the ledger
/// are read once.
class IndicatorNames
{
public:
    explicit IndicatorNames(sql::Connection &connection);

    /// The code itself for one nobody knows.
    QString of(const QString &code) const { return m_names.value(code, code); }
    bool knows(const QString &code) const { return m_names.contains(code); }

private:
    QHash<QString, QString> m_names;
};

} // namespace zhucun::storage

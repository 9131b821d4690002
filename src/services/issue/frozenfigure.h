#pragma once

#include "domain/issue/issuecomparison.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// A figure with its records and its definition as they are.
struct FrozenFigure {
    FigureState state;
    QString definition;
};

/// Opens the figures of a document one after the other.
class FigureFreezer
{
public:
    FigureFreezer(sql::Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

    /// The value, version and unit are those of now. Without a value where there is none any more: of a group that is
    /// gone, of an indicator the county does not have. Versions of the records are not read.
    FrozenFigure freeze(const FigureRef &figure) const;

private:
    sql::Connection &m_connection;
    QDate m_today;
};

} // namespace zhucun

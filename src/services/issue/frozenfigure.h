#pragma once

#include "domain/issue/issuecomparison.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// A figure with its records and its definition as they are.
struct FrozenFigure {
    FigureState state;
    QString definition;
};

/// In the order of `figures`, which are read together as far as they rest on the same records. The value, version and
/// unit are those of now. Without a value where there is none any more: of a group that is gone, of an indicator the
/// county does not have. Versions of the records are not read.
std::vector<FrozenFigure> frozenFigures(sql::Connection &connection, const std::vector<FigureRef> &figures,
                                        QDate today);

} // namespace zhucun

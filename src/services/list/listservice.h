#pragma once

#include "core/result.h"
#include "domain/filter/filter.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// What a list page asks for: first the ids in order (8 bytes a row), then pages of rows by id as they are looked at.
/// Instantiated in listservice.cpp for every Row type.
template <class Row>
class ListService
{
public:
    explicit ListService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<std::vector<qint64>>> ids(const Filter &filter, const Sort &sort) const;
    /// In the order asked for; ids that no longer exist are left out.
    QFuture<Result<std::vector<Row>>> rows(const std::vector<qint64> &ids) const;
    /// Sums shown in the status bar: (field, sum), as the entity's repository declares them.
    QFuture<Result<std::vector<std::pair<QString, qint64>>>> totals(const Filter &filter) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

#pragma once

#include "domain/transfer/importbatch.h"

namespace zhucun {

// What records and their fields are called in Chinese, by the tables and columns of the change log. What files have a
// column for bears its heading.

/// 走访. A table without a name is called by itself.
QString recordTitle(const QString &table);
/// 人次.
QString fieldTitle(const QString &table, const QString &field);
/// Of an import: 花名册.
QString entityTitle(const QString &entity);
/// Entities whose title contains the text.
QStringList entitiesTitled(const QString &text);

/// What stands in brackets after the reason a record was kept for: 走访 3, or the closed month; may be empty.
QString keptRemark(const KeptRecord &record);

} // namespace zhucun

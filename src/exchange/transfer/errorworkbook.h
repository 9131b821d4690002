#pragma once

#include "core/result.h"
#include "domain/transfer/transferrecord.h"
#include "exchange/columns/entitycolumns.h"

#include <functional>

namespace zhucun {

/// Says a problem in words; the words live with whoever shows them.
using ProblemWording = std::function<QString(const RowProblem &problem)>;

/// The rows an import rejected, in the entity's own columns, wrong cells coloured with a comment: to be corrected there
/// and imported again. A cell that could not be read shows what the file had. The last column says what is wrong in
/// words, and the import passes it over.
Status writeErrorWorkbook(const QString &path, const EntityColumns &entity, const QList<TransferRecord> &rejected,
                          const ProblemWording &wording);

} // namespace zhucun

#pragma once

#include "domain/transfer/importbatch.h"

namespace zhucun {

/// Why something stays when an import is taken back; `remark` stands behind it in brackets.
QString whyKeptText(WhyKept why, const QString &remark);

/// 12 new, 3 changed, 5 unchanged, 0 rejected of 20 rows.
QString importCountsText(const ImportBatch &batch);
/// What was taken back and what stayed.
QString importUndoText(const ImportUndo &undo);

} // namespace zhucun

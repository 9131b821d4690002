#pragma once

#include "services/transfer/importer.h"

namespace zhucun::gui {

/// How many rows were read, are new, changed, the same and rejected.
QString countsText(const ImportOutcome &outcome);
/// What became of it.
QString verdictText(const ImportOutcome &outcome);
/// That the same file came before; empty when it did not.
QString earlierText(const ImportOutcome &outcome);
/// Key of the page that lists the records of an entity; empty when none does.
QString pageOf(const QString &entity);

} // namespace zhucun::gui

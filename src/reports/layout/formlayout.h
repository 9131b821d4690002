#pragma once

#include "reports/layout/pagecursor.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// What must fit for a form to begin here: its first row, or those beside its picture.
qreal formLeastHeight(const Form &form, PageCursor &cursor);
/// A ruled sheet of labels and fields; a row is never cut.
void placeForm(const Form &form, PageCursor &cursor);

} // namespace zhucun::reports

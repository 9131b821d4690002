#pragma once

#include "core/result.h"
#include "domain/lrmx/appointmentform.h"

namespace zhucun {

/// The text of a form of version 2.0 (.lrm): fields in quotation marks, joined by ",". Becomes the same elements as a
/// .lrmx has. UnsupportedFormat when it is no such text, WorkbookDamaged when there are too few
/// fields, WorkbookTooLarge beyond a million characters.
Result<AppointmentForm> parseLrm(const QString &text);

} // namespace zhucun

#pragma once

#include "core/result.h"
#include "domain/lrmx/appointmentform.h"

namespace zhucun {

/// The text of a form of version 2.0 (.lrm): fields in quotation marks, joined by ",". Becomes the same elements as a
/// .lrmx has. WorkbookDamaged when there are too few fields.
Result<AppointmentForm> parseLrm(const QString &text);

} // namespace zhucun

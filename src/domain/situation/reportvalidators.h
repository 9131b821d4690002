#pragma once

#include "core/error.h"
#include "domain/situation/reportdraft.h"
#include "domain/situation/reporttemplate.h"

namespace zhucun {

/// What is wrong within the text is a warning: half a template is kept as it is typed.
Violations validate(const ReportTemplate &report, QDate today);
/// A template, and either a round or a period in order.
Violations validate(const ReportDraft &draft, QDate today);

} // namespace zhucun

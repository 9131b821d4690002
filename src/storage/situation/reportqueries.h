#pragma once

#include "domain/situation/reportdraft.h"
#include "domain/situation/reporttemplate.h"
#include "storage/sql/connection.h"

#include <vector>

namespace zhucun::storage {

/// The county's own templates, by name.
std::vector<ReportTemplate> reportTemplates(sql::Connection &connection);

/// Reports in the making, the last changed first.
std::vector<ReportDraft> reportDrafts(sql::Connection &connection);

} // namespace zhucun::storage

#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

namespace zhucun {

/// 汇报模板: a county's own, or its version of one that comes with the program, which then bears the same name.
struct ReportTemplate {
    ReportTemplateId id;
    RecordMeta meta;
    QString name; ///< unique
    QString text; ///< as parseSituationTemplate() reads it
};

} // namespace zhucun

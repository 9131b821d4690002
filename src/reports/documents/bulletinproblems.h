#pragma once

#include "domain/documents/attendancedocuments.h"
#include "domain/documents/memberfigures.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 存在问题: who breached which rule, cadres with the sentence of their month, then spot checks, units and records.
std::vector<Paragraph> bulletinProblems(const BulletinData &data, const std::vector<TownshipFigures> &townships,
                                        const std::vector<UnitFigures> &units);

} // namespace zhucun::reports

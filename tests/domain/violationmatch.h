#pragma once

#include "core/error.h"

#include <string>
#include <vector>

namespace zhucun::test {

/// Violations as short lines, so that a test reads what a user would see: "national_id check_digit(7) warning".
inline std::vector<std::string> told(const Violations &violations)
{
    std::vector<std::string> lines;
    for (const Violation &violation : violations) {
        QString line = violation.field + QLatin1Char(' ') + violation.rule;
        if (!violation.args.isEmpty())
            line += QLatin1Char('(') + violation.args.join(QLatin1Char(',')) + QLatin1Char(')');
        if (violation.severity == Violation::Severity::Warning)
            line += QLatin1String(" warning");
        lines.push_back(line.toStdString());
    }
    return lines;
}

} // namespace zhucun::test

#pragma once

#include "domain/text/parsedlines.h"
#include "services/transfer/importrow.h"

namespace zhucun {

/// A cell that holds a list, one element a line, as `parse` reads it. Lines it cannot read reject the row.
template <class T, class Parse>
void takeLines(ImportRow &row, const char *key, std::vector<T> &member, Parse parse)
{
    const QString written = row.text(key);
    if (written.isEmpty())
        return;
    const ParsedLines<T> parsed = parse(written);
    for (const LineProblem &problem : parsed.problems)
        row.reject(key, "line_format", {QString::number(problem.line), problem.text});
    member = parsed.values;
}

} // namespace zhucun

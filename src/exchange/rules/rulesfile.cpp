#include "exchange/rules/rulesfile.h"

#include "domain/attendance/rulesjson.h"
#include "exchange/table/smallfile.h"

namespace zhucun {

Result<std::vector<RuleSet>> loadRules(const QString &path)
{
    const Result<QByteArray> content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    return readRulesFile(*content);
}

Status saveRules(const QString &path, const std::vector<RuleSet> &sets)
{
    return writeSmallFile(path, rulesFile(sets));
}

} // namespace zhucun

#include "exchange/statistics/indicatorfile.h"

#include "exchange/table/smallfile.h"

namespace zhucun {

Result<std::vector<Indicator>> loadIndicators(const QString &path)
{
    const Result<QByteArray> content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    return indicatorsFromJson(*content);
}

Status saveIndicators(const QString &path, const std::vector<Indicator> &indicators)
{
    return writeSmallFile(path, indicatorsJson(indicators));
}

} // namespace zhucun

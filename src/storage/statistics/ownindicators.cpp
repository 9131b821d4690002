#include "storage/statistics/ownindicators.h"

#include "core/log/log.h"
#include "storage/setting/settings.h"

namespace zhucun::storage {

namespace {

const QString kSetting = QStringLiteral("statistics.indicators");

} // namespace

std::vector<Indicator> ownIndicators(sql::Connection &connection)
{
    const auto text = setting(connection, kSetting);
    if (!text || text->isEmpty())
        return {};
    const auto indicators = indicatorsFromJson(text->toUtf8());
    if (!indicators) { // only a hand in the database does that; everything else goes on without them
        log::report(log::Category::Db, indicators.error());
        return {};
    }
    return *indicators;
}

void setOwnIndicators(UnitOfWork &work, const std::vector<Indicator> &indicators)
{
    setSetting(work, kSetting, QString::fromUtf8(indicatorsJson(indicators)));
}

} // namespace zhucun::storage

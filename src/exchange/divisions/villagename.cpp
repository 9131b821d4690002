#include "exchange/divisions/villagename.h"

namespace zhucun {

QString villageDisplayName(const QString &committee)
{
    struct Ending {
        QString text;
        QString place; ///< what such a committee governs
    };
    static const Ending endings[] = {
        {QStringLiteral("村民委员会"), QStringLiteral("村")}, {QStringLiteral("居民委员会"), QStringLiteral("社区")},
        {QStringLiteral("村委员会"), QStringLiteral("村")},   {QStringLiteral("社区委员会"), QStringLiteral("社区")},
        {QStringLiteral("村委会"), QStringLiteral("村")},     {QStringLiteral("居委会"), QStringLiteral("社区")},
    };
    for (const Ending &ending : endings) {
        if (!committee.endsWith(ending.text) || committee.size() == ending.text.size())
            continue;
        const QString base = committee.chopped(ending.text.size());
        for (const QString &kind : {QStringLiteral("村"), QStringLiteral("社区"), QStringLiteral("嘎查")}) {
            if (base.endsWith(kind))
                return base;
        }
        return base + ending.place;
    }
    return committee;
}

} // namespace zhucun

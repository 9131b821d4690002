#include "storage/list/placename.h"

#include <vector>

namespace zhucun::storage {

namespace {

/// Endings that mean the same stand in one list; longer ones first, since a name is cut at the first that fits.
using Endings = std::vector<QStringList>;

QStringList spellings(const QString &typed, const Endings &endings)
{
    const QString name = typed.simplified();
    QStringList all{name};
    for (const QStringList &alike : endings) {
        for (const QString &ending : alike) {
            if (!name.endsWith(ending) || name.size() == ending.size())
                continue;
            const QString stem = name.chopped(ending.size());
            for (const QString &other : alike)
                all << stem + other;
            all << stem;
            all.removeDuplicates();
            return all;
        }
    }
    for (const QStringList &alike : endings) {
        for (const QString &ending : alike)
            all << name + ending;
    }
    return all;
}

} // namespace

QStringList townshipSpellings(const QString &typed)
{
    static const Endings endings{
        {QStringLiteral("街道办事处"), QStringLiteral("街道")}, {QStringLiteral("镇")}, {QStringLiteral("乡")}};
    return spellings(typed, endings);
}

QStringList villageSpellings(const QString &typed)
{
    static const Endings endings{{QStringLiteral("社区居民委员会"), QStringLiteral("社区居委会"),
                                  QStringLiteral("居民委员会"), QStringLiteral("居委会"), QStringLiteral("社区")},
                                 {QStringLiteral("村民委员会"), QStringLiteral("村委会"), QStringLiteral("村")}};
    return spellings(typed, endings);
}

} // namespace zhucun::storage

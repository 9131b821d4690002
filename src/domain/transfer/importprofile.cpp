#include "domain/transfer/importprofile.h"

#include "core/text/fold.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace zhucun {

QStringList headingSet(const QStringList &headings)
{
    QStringList folded;
    for (const QString &heading : headings) {
        if (const QString each = text::foldHeading(heading); !each.isEmpty())
            folded << each;
    }
    folded.removeDuplicates();
    folded.sort();
    return folded;
}

double likeness(const QStringList &headingSetA, const QStringList &headingSetB)
{
    const QSet<QString> a(headingSetA.begin(), headingSetA.end());
    const QSet<QString> b(headingSetB.begin(), headingSetB.end());
    const qsizetype larger = std::max(a.size(), b.size());
    return larger == 0 ? 0 : double((QSet<QString>(a) & b).size()) / double(larger);
}

QString sheetPattern(const QString &sheetName)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return text::fold(sheetName).replace(digits, QStringLiteral("#"));
}

std::vector<ImportProfile> profilesFor(const std::vector<ImportProfile> &all, const QStringList &headings)
{
    const QStringList wanted = headingSet(headings);
    std::vector<ImportProfile> like;
    std::copy_if(all.begin(), all.end(), std::back_inserter(like),
                 [&wanted](const ImportProfile &profile) { return likeness(profile.headings, wanted) >= kLikeness; });
    std::stable_sort(like.begin(), like.end(), [&wanted](const ImportProfile &a, const ImportProfile &b) {
        return likeness(a.headings, wanted) > likeness(b.headings, wanted);
    });
    return like;
}

} // namespace zhucun

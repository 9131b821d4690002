#include "cli/places/countychoice.h"

#include "exchange/divisions/divisionbook.h"

#include <algorithm>
#include <limits>

namespace zhucun::cli {

namespace {

constexpr size_t kShownCandidates = 12;

QString describe(const std::vector<CountyMatch> &counties)
{
    QStringList parts;
    for (const CountyMatch &county : counties) {
        if (parts.size() == qsizetype(kShownCandidates))
            return parts.join(QChar(u'、')) + QStringLiteral("……");
        parts << QStringLiteral("%1（%2）").arg(county.fullName, county.code);
    }
    return parts.join(QChar(u'、'));
}

/// 尚义 for 尚义县. One character more only: 长安 is not 长安古镇区.
bool isShortFor(const QString &typed, const QString &name)
{
    return name.size() == typed.size() + 1 && name.startsWith(typed) &&
           QStringLiteral("县区市旗").contains(name.back());
}

} // namespace

Result<CountyTree> chooseCounty(const QString &divisionsPath, const QString &typed)
{
    const Result<DivisionBook> book = DivisionBook::load(divisionsPath);
    if (!book)
        return failure(book.error());
    const QString wanted = typed.trimmed();
    const std::vector<CountyMatch> near = book->find(wanted, std::numeric_limits<int>::max());
    std::vector<CountyMatch> meant;
    const auto collect = [&](auto fits) {
        if (meant.empty())
            std::copy_if(near.begin(), near.end(), std::back_inserter(meant), fits);
    };
    collect([&](const CountyMatch &county) { return county.code == wanted || county.fullName == wanted; });
    collect([&](const CountyMatch &county) { return county.name == wanted; });
    collect([&](const CountyMatch &county) { return isShortFor(wanted, county.name); });
    if (meant.size() == 1)
        return treeOf(book->county(meant.front().code));
    if (near.empty())
        return failure(ErrorCode::UnknownName, {typed});
    return failure(ErrorCode::AmbiguousName, {typed, describe(meant.empty() ? near : meant)});
}

} // namespace zhucun::cli

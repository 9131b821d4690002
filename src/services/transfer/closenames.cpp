#include "services/transfer/closenames.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <vector>

namespace zhucun {

namespace {

constexpr size_t kListedNames = 5;

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList closeNames(const QString &written, const QStringList &names)
{
    const QString sound = text::pinyin(written, text::NameKind::Place).full;
    std::vector<std::pair<int, QString>> close;
    for (const QString &name : names) {
        const bool soundsAlike = text::pinyin(name, text::NameKind::Place).full == sound;
        const int distance = soundsAlike ? 0 : editDistance(written, name);
        // The ending, 村 or 镇, is no likeness.
        const auto longer = int(std::max(written.size(), name.size()));
        if (distance <= std::max(1, longer / 3) && distance + 1 < longer)
            close.emplace_back(distance, name);
    }
    std::stable_sort(close.begin(), close.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList listed;
    for (size_t i = 0; i < std::min(close.size(), kListedNames); ++i)
        listed << close[i].second;
    return listed;
}

std::optional<int> roundNumber(const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral("^第?(?:(\\d{1,3})|([一二三四五六七八九]?十?[一二三四五六七八九]?))[轮批届期]?次?$"));
    const auto match = form.match(text::fold(written).remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    if (!match.captured(1).isEmpty())
        return match.captured(1).toInt();
    const QString chinese = match.captured(2);
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const qsizetype ten = chinese.indexOf(QChar(u'十'));
    if (chinese.isEmpty() || (ten < 0 && chinese.size() != 1))
        return std::nullopt;
    if (ten < 0)
        return int(digits.indexOf(chinese[0]));
    const int tens = ten == 0 ? 1 : int(digits.indexOf(chinese[0]));
    return tens * 10 + (ten + 1 < chinese.size() ? int(digits.indexOf(chinese[ten + 1])) : 0);
}

} // namespace zhucun

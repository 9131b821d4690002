#include "domain/posting/roletext.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

/// 第一书记兼工作队长, 队长（第一书记）, 第一书记、队长
QStringList partsOf(QStringView written)
{
    static const QRegularExpression between(QStringLiteral("[兼、，,；;/／和及（）()\\s]+"));
    QStringList parts;
    for (QString part : written.toString().split(between, Qt::SkipEmptyParts)) {
        for (const QString &prefix : {QStringLiteral("担任"), QStringLiteral("任")}) {
            if (part.startsWith(prefix))
                part.remove(0, prefix.size());
        }
        if (!part.isEmpty())
            parts << part;
    }
    return parts;
}

} // namespace

std::optional<WrittenRole> roleFromText(QStringView written)
{
    const QStringList parts = partsOf(written);
    if (parts.size() == 2) {
        const auto first = fromText<PostingRole>(parts.front());
        const auto second = fromText<PostingRole>(parts.back());
        if (first && second && first != second) {
            if (first == PostingRole::FirstSecretary)
                return WrittenRole{*second, true};
            if (second == PostingRole::FirstSecretary)
                return WrittenRole{*first, true};
            return std::nullopt;
        }
    }
    const auto role = fromText<PostingRole>(written);
    return role ? std::optional(WrittenRole{*role, false}) : std::nullopt;
}

} // namespace zhucun

#include "cli/places/placenames.h"

#include "cli/arguments.h"
#include "services/lookup/lookupservice.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace zhucun::cli {

namespace {

constexpr qsizetype kShownCandidates = 10;

QString withoutSuffix(const QString &township)
{
    static const QRegularExpression suffix(QStringLiteral("(街道办事处|街道|镇|.族乡|乡)$"));
    return QString(township).remove(suffix);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]+$"));
    return digits.match(text).hasMatch();
}

template <class Test>
std::vector<LookupItem> those(const std::vector<LookupItem> &items, Test test)
{
    std::vector<LookupItem> found;
    std::copy_if(items.begin(), items.end(), std::back_inserter(found), test);
    return found;
}

QString candidateNames(const std::vector<LookupItem> &items)
{
    QStringList names;
    for (const LookupItem &item : items)
        names << (item.detail.isEmpty() ? item.label : QStringLiteral("%1（%2）").arg(item.label, item.detail));
    const bool more = names.size() > kShownCandidates;
    return names.mid(0, kShownCandidates).join(QChar(u'、')) + (more ? QStringLiteral("……") : QString());
}

/// The first group with anything in it decides: one is found, several are too many.
Result<LookupItem> only(const QString &typed, const std::vector<std::vector<LookupItem>> &groups)
{
    for (const std::vector<LookupItem> &group : groups) {
        if (group.size() == 1)
            return group.front();
        if (!group.empty())
            return failure(ErrorCode::AmbiguousName, {typed, candidateNames(group)});
    }
    return failure(ErrorCode::UnknownName, {typed});
}

tl::unexpected<Error> badFilter(const QString &what)
{
    return failure(ErrorCode::Usage, {QStringLiteral("--filter: ") + what});
}

/// Numbers are codes and round numbers here, never the database's own ids.
QString typedIn(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

Result<std::vector<LookupItem>> PlaceNames::proposals(LookupKind kind, const QString &typed, const Filter &scope) const
{
    return outcomeOf(LookupService(m_workspace).find(kind, typed, scope, std::numeric_limits<int>::max()));
}

Result<LookupItem> PlaceNames::township(const QString &typed) const
{
    const auto items = proposals(LookupKind::Township, isNumber(typed) ? QString() : typed, {});
    if (!items)
        return failure(items.error());
    return only(typed, {those(*items, [&](const LookupItem &item) { return item.label == typed; }),
                        those(*items, [&](const LookupItem &item) { return withoutSuffix(item.label) == typed; }),
                        those(*items, [&](const LookupItem &item) {
                            return item.detail.section(QStringLiteral(" · "), 0, 0) == typed;
                        })});
}

Result<LookupItem> PlaceNames::village(const QString &typed, DivisionId townshipId) const
{
    Filter scope;
    scope.townshipId = townshipId;
    if (isNumber(typed))
        scope.conditions.push_back({QStringLiteral("code"), Condition::Op::Is, {typed}});
    const auto items = proposals(LookupKind::Village, isNumber(typed) ? QString() : typed, scope);
    if (!items)
        return failure(items.error());
    return only(typed, {those(*items, [&](const LookupItem &item) { return item.label == typed || isNumber(typed); }),
                        those(*items, [&](const LookupItem &item) { return item.label == typed + QChar(u'村'); })});
}

Result<LookupItem> PlaceNames::round(const QString &typed) const
{
    const auto items = proposals(LookupKind::Round, {}, {});
    if (!items)
        return failure(items.error());
    return only(typed, {those(*items, [&](const LookupItem &item) { return item.label == typed; }),
                        those(*items, [&](const LookupItem &item) { return item.detail == typed; })});
}

Result<Filter> PlaceNames::filter(const QByteArray &text) const
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(text, &wrong);
    if (!document.isObject())
        return badFilter(wrong.error == QJsonParseError::NoError ? QString::fromUtf8(text) : wrong.errorString());
    QJsonObject json = document.object();
    DivisionId townshipId;
    for (const QString &key : {QStringLiteral("township"), QStringLiteral("village"), QStringLiteral("round")}) {
        if (!json.contains(key))
            continue;
        const QString typed = typedIn(json.value(key));
        if (typed.isEmpty())
            return badFilter(key);
        const Result<LookupItem> found = key == QLatin1String("township")  ? township(typed)
                                         : key == QLatin1String("village") ? village(typed, townshipId)
                                                                           : round(typed);
        if (!found)
            return failure(found.error());
        if (key == QLatin1String("township"))
            townshipId = DivisionId(found->id);
        json.insert(key, found->id);
    }
    return Filter::fromJson(json);
}

} // namespace zhucun::cli

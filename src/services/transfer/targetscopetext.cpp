#include "services/transfer/targetscopetext.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr const char *kScope = "scope";

/// A row that names one thing, so that the resolver finds it as in any other column.
ImportRow rowNaming(const ImportRow &row, const char *key, const QString &name)
{
    TransferRecord record;
    record.row = row.number();
    record.values.insert(QString::fromLatin1(key), name);
    for (const char *helper : {"township", "round"}) {
        if (row.has(helper) && qstrcmp(helper, key) != 0)
            record.values.insert(QString::fromLatin1(helper), row.text(helper));
    }
    return ImportRow(record);
}

void takeProblems(ImportRow &row, const ImportRow &asked)
{
    for (const RowProblem &problem : asked.problems()) {
        if (problem.severity == Violation::Severity::Error)
            row.reject(kScope, problem.rule.toLatin1().constData(), problem.args);
    }
}

void takeRecord(ImportRow &row, Resolver &resolver, Target &target, const QString &name)
{
    ImportRow asked = rowNaming(row, target.scope == TargetScope::Township ? "township" : "name", name);
    switch (target.scope) {
    case TargetScope::Township:
        target.townshipId = resolver.township(asked);
        break;
    case TargetScope::Village:
        target.villageId = resolver.village(asked, "name");
        break;
    case TargetScope::Team:
        asked = rowNaming(row, "team", name);
        target.teamId = resolver.teamOn(asked, resolver.today());
        break;
    case TargetScope::Unit:
        target.unitId = resolver.unit(asked, "name");
        break;
    case TargetScope::HouseholdCategory:
        target.categoryId = resolver.category(asked, "name", CategoryKind::HouseholdCategory);
        break;
    case TargetScope::County:
    case TargetScope::UnitLevel:
    case TargetScope::CadreGroup:
        break;
    }
    takeProblems(row, asked);
}

std::optional<UnitLevel> levelNamed(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(.+?)(?:级|直|派)*(?:单位|部门)$"));
    const auto match = shape.match(text);
    return match.hasMatch() ? fromText<UnitLevel>(match.captured(1)) : std::nullopt;
}

/// 困难户合计: of all of them together.
QString withoutSum(QString text, bool &isSum)
{
    for (const char16_t *suffix : {u"合计", u"总数", u"共计"}) {
        const QString words = QString::fromUtf16(suffix);
        if (text.endsWith(words)) {
            isSum = true;
            text.chop(words.size());
        }
    }
    return text;
}

/// 每个, 每名, 各: of each of them.
QString withoutEach(const QString &text, bool &isEach)
{
    static const QRegularExpression each(QStringLiteral("^(?:每一?[个名户支位家]?|各)"));
    const auto match = each.match(text);
    if (!match.hasMatch() || match.capturedLength() == text.size())
        return text;
    isEach = true;
    return text.mid(match.capturedLength());
}

/// 乡镇：小蒜沟镇. Without a kind in front, the end of the name tells; whatever else somebody is called is a unit.
struct Named {
    std::optional<TargetScope> kind;
    QString name;
};

Named namedIn(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([^:：]+)[:：](.+)$"));
    const auto match = shape.match(text);
    if (match.hasMatch())
        return {fromText<TargetScope>(match.captured(1)), match.captured(2).trimmed()};
    const std::pair<const char16_t *, TargetScope> kEnds[] = {
        {u"队", TargetScope::Team},       {u"组", TargetScope::Team},
        {u"镇", TargetScope::Township},   {u"乡", TargetScope::Township},
        {u"街道", TargetScope::Township}, {u"村", TargetScope::Village},
        {u"社区", TargetScope::Village},  {u"户", TargetScope::HouseholdCategory},
    };
    for (const auto &[end, scope] : kEnds) {
        if (text.endsWith(QString::fromUtf16(end)))
            return {scope, text};
    }
    return {TargetScope::Unit, text};
}

/// A kind by itself: 每村, 全县.
bool takeKind(const QString &text, bool isEach, Target &target)
{
    const auto scope = fromText<TargetScope>(text);
    if (!scope)
        return false;
    target.scope = *scope;
    target.each = isEach;
    if (*scope == TargetScope::CadreGroup)
        target.cadreGroup = CadreGroup::All;
    return *scope != TargetScope::UnitLevel && *scope != TargetScope::HouseholdCategory;
}

bool takeGroup(const QString &text, bool isSum, Target &target)
{
    const auto group = fromText<CadreGroup>(text);
    if (!group)
        return false;
    target.scope = TargetScope::CadreGroup;
    target.cadreGroup = group;
    target.each = !isSum;
    return true;
}

bool takeLevel(const std::optional<UnitLevel> &level, bool isSum, Target &target)
{
    if (!level)
        return false;
    target.scope = TargetScope::UnitLevel;
    target.unitLevel = level;
    target.each = !isSum;
    return true;
}

bool takeNamed(ImportRow &row, Resolver &resolver, const QString &text, bool isSum, Target &target)
{
    const auto [kind, name] = namedIn(text);
    if (!kind || *kind == TargetScope::County)
        return false;
    if (*kind == TargetScope::CadreGroup)
        return takeGroup(name, isSum, target);
    if (*kind == TargetScope::UnitLevel)
        return takeLevel(fromText<UnitLevel>(name), isSum, target) || takeLevel(levelNamed(name), isSum, target);
    target.scope = *kind;
    target.each = *kind == TargetScope::HouseholdCategory && !isSum;
    takeRecord(row, resolver, target, name);
    return true;
}

QString nameOf(ExportNames &names, const Target &target)
{
    switch (target.scope) {
    case TargetScope::Township:
        return names.record<Division>(target.townshipId).name;
    case TargetScope::Village:
        return names.record<Village>(target.villageId).name;
    case TargetScope::Team:
        return names.record<Team>(target.teamId).name;
    case TargetScope::Unit:
        return names.record<Unit>(target.unitId).name;
    case TargetScope::HouseholdCategory:
        return names.record<Category>(target.categoryId).name;
    case TargetScope::UnitLevel:
        return target.unitLevel ? QString(chineseOf(*target.unitLevel) + QStringLiteral("级单位")) : QString();
    case TargetScope::CadreGroup:
        return target.cadreGroup ? chineseOf(*target.cadreGroup) : QString();
    case TargetScope::County:
        break;
    }
    return {};
}

QString scopeText(ExportNames &names, const Target &target)
{
    const QString name = nameOf(names, target);
    const QString kind = chineseOf(target.scope);
    const QString sum = target.each ? QString() : QStringLiteral("合计");
    switch (target.scope) {
    case TargetScope::County:
        return kind;
    case TargetScope::Township:
    case TargetScope::Village:
    case TargetScope::Team:
    case TargetScope::Unit:
        return name.isEmpty() ? QString(QStringLiteral("每") + kind) : QString(kind + QChar(u'：') + name);
    case TargetScope::UnitLevel:
    case TargetScope::CadreGroup:
        return name + sum;
    case TargetScope::HouseholdCategory:
        return QString(kind + QChar(u'：') + name + sum);
    }
    return {};
}

} // namespace

void takeScope(ImportRow &row, Resolver &resolver, Target &target)
{
    if (!row.has(kScope))
        return;
    bool isSum = false;
    bool isEach = false;
    const QString text = withoutEach(withoutSum(row.text(kScope).trimmed(), isSum), isEach);
    Target read; // whom a scope does not name, it does not keep from before
    if (!takeGroup(text, isSum, read) && !takeLevel(levelNamed(text), isSum, read) && !takeKind(text, isEach, read) &&
        !takeNamed(row, resolver, text, isSum, read)) {
        row.reject(kScope, "unknown_scope");
        return;
    }
    target.scope = read.scope;
    target.each = read.each;
    target.townshipId = read.townshipId;
    target.villageId = read.villageId;
    target.teamId = read.teamId;
    target.unitId = read.unitId;
    target.categoryId = read.categoryId;
    target.unitLevel = read.unitLevel;
    target.cadreGroup = read.cadreGroup;
}

void putScope(ExportRow &row, ExportNames &names, const Target &target)
{
    row.put(kScope, scopeText(names, target));
    if (target.villageId.isValid())
        row.put("township", names.record<Village>(target.villageId).townshipId);
    if (target.teamId.isValid())
        row.put("round", names.record<Team>(target.teamId).roundId);
}

} // namespace zhucun

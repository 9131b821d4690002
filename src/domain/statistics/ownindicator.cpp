#include "domain/statistics/ownindicator.h"

#include "domain/statistics/comparedindicator.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

const QLatin1String kDerived("derived");
const QLatin1String kPart("part");
const QLatin1String kRatio("ratio");

const QStringList &derivations()
{
    static const QStringList all{kPart, QStringLiteral("share"), kRatio, QStringLiteral("target"),
                                 QStringLiteral("over_target")};
    return all;
}

const Indicator *named(const std::vector<Indicator> &known, const QString &code)
{
    const auto found = std::ranges::find(known, code, &Indicator::code);
    return found == known.end() ? nullptr : &*found;
}

/// Small letters, digits and underlines between dots. What ends in .yoy and the like is another, compared.
bool isOwnCode(const QString &code)
{
    static const QRegularExpression form(QStringLiteral("^own(\\.[a-z0-9_]+)+$"));
    return form.match(code).hasMatch() && !comparedNamed(code) && !code.endsWith(QLatin1String(".upper"));
}

class Check
{
public:
    Check(const Indicator &own, const std::vector<Indicator> &known) : m_own(own), m_known(known) {}

    void code()
    {
        if (named(m_known, m_own.code))
            refuse("code", "duplicate", {m_own.code});
        else if (!isOwnCode(m_own.code))
            refuse("code", "own_code");
    }

    /// Asked of a source itself.
    void counted()
    {
        QStringList sources;
        QStringList measures;
        int divisor = m_own.divisor;
        for (const Indicator &each : m_known) {
            if (each.isDerived())
                continue;
            sources << each.source;
            if (each.source != m_own.source)
                continue;
            measures << each.measure << each.base;
            if (each.measure == m_own.measure)
                divisor = each.divisor;
        }
        measures.removeAll(QString());
        if (!oneOf("source", m_own.source, sources) || !oneOf("measure", m_own.measure, measures))
            return;
        if (!m_own.base.isEmpty())
            oneOf("base", m_own.base, measures);
        if (m_own.isRatio() && m_own.unit != IndicatorUnit::Percent)
            refuse("unit", "unknown_term", {codeOf(IndicatorUnit::Percent)});
        if (!m_own.isRatio() && m_own.unit == IndicatorUnit::Percent)
            refuse("base", "required");
        if (m_own.divisor != divisor)
            refuse("divisor", "number_range", {QString::number(divisor), QString::number(divisor)});
    }

    /// Made of others.
    void derived()
    {
        if (!oneOf("measure", m_own.measure, derivations()))
            return;
        indicator("of", m_own.of);
        if (m_own.measure == kRatio && m_own.against.isEmpty())
            refuse("against", "required");
        else if (!m_own.against.isEmpty())
            indicator("against", m_own.against);
        if (m_own.measure != kRatio && !m_own.against.isEmpty())
            refuse("measure", "unknown_term", {kRatio});
        if (isPart(m_own) && m_own.where.empty())
            refuse("where", "required");
    }

    void filter(const FallsInto &fallsInto)
    {
        const auto indicator = answered(m_own, m_known);
        std::set<StatisticsGrouping> seen;
        for (const StatisticsCondition &condition : m_own.where) {
            if (!seen.insert(condition.by).second)
                refuse("where", "listed_twice", {chineseOf(condition.by)});
            else if (!indicator || !fallsInto(*indicator, condition.by))
                refuse("where", "no_such_groups", {chineseOf(condition.by)});
        }
    }

    Violations take() { return std::move(m_problems); }
    bool isFine() const { return m_problems.isEmpty(); }

private:
    void refuse(const char *field, const char *rule, const QStringList &args = {})
    {
        m_problems << Violation{QString::fromLatin1(field), QString::fromLatin1(rule), args,
                                Violation::Severity::Error};
    }
    bool oneOf(const char *field, const QString &text, QStringList all)
    {
        if (all.contains(text))
            return true;
        all.removeDuplicates();
        refuse(field, "unknown_term", all);
        return false;
    }
    void indicator(const char *field, const QString &code)
    {
        if (code.isEmpty())
            refuse(field, "required");
        else if (!named(m_known, code))
            refuse(field, "unknown_indicator", {code});
    }

    const Indicator &m_own;
    const std::vector<Indicator> &m_known;
    Violations m_problems;
};

} // namespace

bool isPart(const Indicator &own) { return own.source == kDerived && own.measure == kPart; }

std::optional<Indicator> answered(const Indicator &own, const std::vector<Indicator> &known)
{
    if (!own.isDerived() && !isPart(own))
        return own;
    const Indicator *of = named(known, own.of);
    if (!of || (!own.against.isEmpty() && !named(known, own.against)))
        return std::nullopt;
    Indicator indicator = isPart(own) ? *of : own;
    indicator.unit = of->unit;
    indicator.ownUnit = of->ownUnit;
    if (!isPart(own)) {
        if (!own.measure.endsWith(QLatin1String("target"))) {
            indicator.unit = IndicatorUnit::Percent;
            indicator.ownUnit.clear();
        }
        return indicator;
    }
    indicator.code = own.code;
    indicator.name = own.name;
    indicator.definition = own.definition;
    indicator.version = own.version + of->version - 1;
    indicator.where.insert(indicator.where.end(), own.where.begin(), own.where.end());
    return indicator;
}

Violations problemsOf(const Indicator &own, const std::vector<Indicator> &known, const FallsInto &fallsInto)
{
    Check check(own, known);
    check.code();
    if (own.isDerived() || isPart(own))
        check.derived();
    else
        check.counted();
    if (check.isFine())
        check.filter(fallsInto);
    return check.take();
}

int versionAfter(const Indicator &before, const Indicator &changed)
{
    Indicator alike = changed;
    alike.name = before.name;
    alike.version = before.version;
    const bool isSame = indicatorsJson({alike}) == indicatorsJson({before});
    return std::max(changed.version, isSame ? before.version : before.version + 1);
}

} // namespace zhucun

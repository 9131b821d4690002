#include "gui/statistics/statisticswords.h"

#include "core/time/yearmonth.h"
#include "reports/wording/ruletext.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

namespace zhucun::gui {

namespace {

struct StatisticsTexts {
    Q_DECLARE_TR_FUNCTIONS(StatisticsTexts)
};

QString partText(const QString &code)
{
    return termText(fromCode<StatisticsPart>(code).value_or(StatisticsPart::Value));
}

QString warningText(const StatisticsWarning &warning)
{
    const auto arg = [&warning](int index) { return warning.args.value(index); };
    switch (warning.kind) {
    case StatisticsWarning::Kind::DefinitionChanged:
        return StatisticsTexts::tr(
                   "The definition of “%1” changed from version %2 to version %3: the numbers cannot be "
                   "compared directly.")
            .arg(arg(0), arg(1), arg(2));
    case StatisticsWarning::Kind::VillagesChanged:
        return StatisticsTexts::tr("Villages posted to: %1 (%3), now %2. Mind this when comparing.")
            .arg(arg(0), arg(1), partText(arg(2)));
    case StatisticsWarning::Kind::NoFigure:
        return ruleText(Violation{QStringLiteral("period"), arg(1), {}}, QStringLiteral("“%1”").arg(arg(0)));
    case StatisticsWarning::Kind::UnknownIndicator:
        return StatisticsTexts::tr("There is no indicator “%1” any more.").arg(arg(0));
    case StatisticsWarning::Kind::TooManyGroups:
        return StatisticsTexts::tr("Only %1 of %2 groups stand side by side; totals are of all.").arg(arg(0), arg(1));
    case StatisticsWarning::Kind::PeriodNotOver:
        return StatisticsTexts::tr("The period is not over, but is compared with a whole one.");
    case StatisticsWarning::Kind::NoRoundToCompare:
        return StatisticsTexts::tr("A round has nothing to compare with: %1.").arg(partText(arg(0)));
    }
    return {};
}

QString line(const QString &label, const QString &text)
{
    return QStringLiteral("<br/><b>%1</b> %2").arg(label.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

reports::StatisticsWords tableWords()
{
    return {StatisticsTexts::tr("Total"), StatisticsTexts::tr("Value"),
            [](StatisticsPart part) { return termText(part); }};
}

QStringList warningTexts(const std::vector<StatisticsWarning> &warnings)
{
    QStringList texts;
    for (const StatisticsWarning &warning : mergedWarnings(warnings))
        texts << warningText(warning);
    return texts;
}

QString definitionText(const Indicator &indicator)
{
    QString text = QStringLiteral("<b>%1</b>　%2").arg(indicator.name.toHtmlEscaped(), indicator.code.toHtmlEscaped());
    text += line(StatisticsTexts::tr("Definition:"), indicator.definition);
    text += line(StatisticsTexts::tr("Unit:"), indicator.chineseUnit());
    if (indicator.isRatio())
        text += line(StatisticsTexts::tr("Numerator / denominator:"),
                     QStringLiteral("%1 / %2").arg(indicator.measure, indicator.base));
    text += line(StatisticsTexts::tr("Source:"), QStringLiteral("%1（%2）").arg(indicator.source, indicator.measure));
    QStringList only;
    for (const StatisticsCondition &condition : indicator.where)
        only << QStringLiteral("%1：%2").arg(termText(condition.by), condition.key);
    if (!only.isEmpty())
        text += line(StatisticsTexts::tr("Only:"), only.join(QChar(u'；')));
    text += line(StatisticsTexts::tr("Version:"), QString::number(indicator.version));
    return text;
}

QString typedText()
{
    return StatisticsTexts::tr("%1 typed from an earlier report, or compared with that: no records were kept then.")
        .arg(kTypedMark);
}

Place placeOf(const Indicator &indicator, const DrillRecord &record)
{
    if (indicator.source == QLatin1String("attendance")) {
        Filter filter;
        filter.period = Period::month(YearMonth::of(record.date));
        return {QStringLiteral("attendance"), filter, record.id};
    }
    static const QMap<QString, QString> irregular{
        {QStringLiteral("weekly"), QStringLiteral("weekly")},
        {QStringLiteral("ledger"), QStringLiteral("ledger")},
        {QStringLiteral("sanction"), QStringLiteral("honours")},
    };
    const QString regular = record.entity + QLatin1Char('s');
    return {irregular.value(record.entity, regular), std::nullopt, record.id};
}

QString cellText(const StatisticsTable &table, size_t row, size_t column)
{
    const QString text = figureText(table, row, column);
    return table.cell(row, column).isTyped ? QString(text + kTypedMark) : text;
}

} // namespace zhucun::gui

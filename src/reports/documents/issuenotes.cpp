#include "reports/documents/issuenotes.h"

#include "domain/statistics/figurevaluetext.h"

namespace zhucun::reports {

namespace {

QString withUnit(const std::optional<double> &value, const QString &unit)
{
    return QString(figureValueText(value) + (value ? unit : QString()));
}

} // namespace

QString explainedText(const RuleFinding &finding)
{
    const FigureRef &figure = finding.figures.back();
    const QString since =
        finding.kind == FigureRuleKind::Cumulative ? QStringLiteral("上次定稿的") : QStringLiteral("上月");
    const double base = finding.first.value_or(0);
    const QString share =
        base > 0 ? QStringLiteral("（%1%）").arg(signedValueText(100 * (finding.second.value_or(0) - base) / base))
                 : QString();
    return QStringLiteral("%1由%2%3变为%4%5")
        .arg(figure.label, since, withUnit(finding.first, figure.unit), withUnit(finding.second, figure.unit), share);
}

QString numberOf(const Report &report)
{
    constexpr QChar kBlank(0x3000); // 尚组通〔2026〕　号
    return report.documentNumber.contains(kBlank) ? QString() : report.documentNumber.trimmed();
}

Report issuedReport(Report report, const QString &number, const std::vector<IssueExplanation> &explanations)
{
    if (!number.isEmpty() && report.official)
        report.documentNumber = number;
    else if (!number.isEmpty())
        report.headNotes.prepend(QStringLiteral("文号：%1").arg(number));
    int count = 0;
    for (const IssueExplanation &each : explanations) {
        ++count;
        const QString ordinal = explanations.size() > 1 ? QString::number(count) : QString();
        report.footNotes << QStringLiteral("说明%1：%2，%3").arg(ordinal, each.about, each.reason);
    }
    return report;
}

} // namespace zhucun::reports

#include "reports/documents/ledgerpages.h"

namespace zhucun::reports {

namespace {

QString periodNote(const QString &dayName, const Period &period)
{
    return QStringLiteral("%1：%2至%3").arg(dayName, chineseDate(period.from), chineseDate(period.to));
}

} // namespace

Report ledgerPage(const QString &title, const QString &dayName, const LedgerScope &scope, const QString &roundName,
                  size_t lines, const QString &counted)
{
    Report report;
    report.title = title;
    report.paper = Paper::a4Landscape();
    QStringList notes;
    if (scope.filter.period)
        notes << periodNote(dayName, *scope.filter.period);
    if (scope.filter.roundId.isValid())
        notes << QStringLiteral("轮次：") + roundName;
    if (!scope.filter.text.isEmpty())
        notes << QStringLiteral("检索：") + scope.filter.text;
    if (!scope.filter.conditions.empty())
        notes << QStringLiteral("仅列符合所设筛选条件的记录");
    notes << QStringLiteral("共%1%2").arg(lines).arg(counted);
    report.headNotes = {notes.join(QStringLiteral("　　"))};
    report.signatures = {{QStringLiteral("填报人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
    return report;
}

std::optional<StatisticsQuery> statisticsOf(const LedgerScope &scope)
{
    Filter expressible;
    expressible.period = scope.filter.period;
    expressible.townshipId = scope.filter.townshipId;
    expressible.villageId = scope.filter.villageId;
    if (!scope.filter.period || scope.filter != expressible)
        return std::nullopt;
    StatisticsQuery query;
    query.period = *scope.filter.period;
    query.townshipId = scope.filter.townshipId;
    query.villageId = scope.filter.villageId;
    return query;
}

FigureRef ledgerFigure(const QString &code, const QString &label, const QString &unit, const StatisticsQuery &query,
                       double value)
{
    FigureRef figure;
    figure.place = QStringLiteral("合计|") + code;
    figure.label = label;
    figure.code = code;
    figure.unit = unit;
    figure.query = query;
    figure.value = value;
    return figure;
}

} // namespace zhucun::reports

#include "reports/documents/comparisonreport.h"

#include "domain/statistics/figurevaluetext.h"

#include <algorithm>

namespace zhucun::reports {

namespace {

QString partText(const FigureDifference &figure, ChangeKind kind)
{
    const auto part = std::ranges::find(figure.parts, kind, &DifferencePart::kind);
    if (part == figure.parts.end())
        return {};
    if (part->records.empty())
        return signedValueText(part->difference);
    return QStringLiteral("%1（%2条）").arg(signedValueText(part->difference), QString::number(part->records.size()));
}

Table summaryTable(const std::vector<FigureDifference> &changed)
{
    Table table;
    table.columns = {{QStringLiteral("项目"), {}, Kind::Text, Qt::AlignLeft, 8, true}, {QStringLiteral("单位")}};
    for (const QString &heading : {QStringLiteral("原值"), QStringLiteral("现值"), QStringLiteral("差")})
        table.columns.push_back({heading, {}, Kind::Text, Qt::AlignRight});
    for (const auto &term : Vocabulary<ChangeKind>::terms())
        table.columns.push_back({chineseOf(term.value), QStringLiteral("其中"), Kind::Text, Qt::AlignRight});
    table.emptyText = QStringLiteral("各项数据均无变化。");
    for (const FigureDifference &figure : changed) {
        TableRowData row{{CellValue(figure.any().label), CellValue(figure.any().unit),
                          CellValue(figureValueText(figure.before.value)),
                          CellValue(figureValueText(figure.after.value)),
                          CellValue(signedValueText(figure.difference()))},
                         RowStyle::Normal};
        for (const auto &term : Vocabulary<ChangeKind>::terms())
            row.cells.push_back(CellValue(partText(figure, term.value)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Of a ratio the numerator and the denominator change, each by its own.
QString effectOf(const FigureDifference &figure, const RecordChange &change)
{
    if (!figure.isRatio)
        return signedValueText(change.difference);
    return QStringLiteral("%1（分子%2，分母%3）")
        .arg(signedValueText(change.difference), signedValueText(change.part), signedValueText(change.base));
}

Table recordTable(const FigureDifference &figure)
{
    Table table;
    table.caption =
        QStringLiteral("%1：%2 → %3")
            .arg(figure.any().label, figureValueText(figure.before.value), figureValueText(figure.after.value));
    table.columns = {{QStringLiteral("原因")},
                     {QStringLiteral("日期")},
                     {QStringLiteral("记录"), {}, Kind::Text, Qt::AlignLeft, 12, true},
                     {QStringLiteral("原"), {}, Kind::Text, Qt::AlignRight},
                     {QStringLiteral("现"), {}, Kind::Text, Qt::AlignRight},
                     {QStringLiteral("影响"), {}, Kind::Text, Qt::AlignRight},
                     {QStringLiteral("最后修改")}};
    for (const DifferencePart &part : figure.parts) {
        for (const RecordChange &change : part.records) {
            const QString edited =
                change.trace.editor.isEmpty()
                    ? QString()
                    : QString(change.trace.editor + u' ' +
                              change.trace.editedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
            table.rows.push_back(
                {{CellValue(chineseOf(part.kind)), CellValue(change.record.day.toString(Qt::ISODate)),
                  CellValue(change.record.label), CellValue(figureValueText(change.before)),
                  CellValue(figureValueText(change.after)), CellValue(effectOf(figure, change)), CellValue(edited)},
                 RowStyle::Normal});
        }
    }
    table.emptyText = QStringLiteral("不因记录而变。");
    return table;
}

} // namespace

QString issueName(const ReportIssue &issue)
{
    const QString issued = issue.issuedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
    const QString number = issue.number.isEmpty() ? QString() : QString(issue.number + u'，');
    return QStringLiteral("%1（%2%3定稿）").arg(issue.title, number, issued);
}

Report comparisonReport(const ComparisonHeading &heading, const std::vector<FigureDifference> &differences)
{
    std::vector<FigureDifference> changed;
    std::ranges::copy_if(differences, std::back_inserter(changed), &FigureDifference::hasChanged);
    Report report;
    report.title = QStringLiteral("定稿数据对比表");
    report.paper = Paper::a4Landscape();
    report.bodyPointSize = 10.5;
    report.headNotes = {QStringLiteral("原：%1").arg(heading.before), QStringLiteral("现：%1").arg(heading.after)};
    Section summary;
    summary.blocks = {summaryTable(changed)};
    report.sections.push_back(std::move(summary));
    if (!changed.empty()) {
        Section records;
        records.heading = QStringLiteral("涉及的记录");
        for (const FigureDifference &figure : changed)
            records.blocks.push_back(recordTable(figure));
        report.sections.push_back(std::move(records));
    }
    report.footNotes = {QStringLiteral("共%1项，有变化的%2项；差等于其中各列之和。比率的各列以百分点计。")
                            .arg(QString::number(differences.size()), QString::number(changed.size()))};
    return report;
}

} // namespace zhucun::reports

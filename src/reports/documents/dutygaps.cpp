#include "reports/documents/dutygaps.h"

#include "reports/documents/attendancecells.h"

#include <algorithm>

namespace zhucun::reports {

namespace {

constexpr qreal kWritingHeight = 22; // points

QString amountText(qint64 thousandths) { return quantityText(Quantity::fromThousandths(thousandths)); }

QString heading(Duty duty) { return QStringLiteral("%1（%2）").arg(chineseOf(duty), chineseUnitOf(duty)); }

class Gaps
{
public:
    Gaps(const DutySheet &all, DutyLines lines, QDate today)
        : m_all(all), m_sheet(lines == DutyLines::GapsOnly ? all.gaps() : all), m_lines(lines), m_today(today)
    {
    }

    Report make()
    {
        Report report;
        const QString kind =
            m_lines == DutyLines::GapsOnly ? QStringLiteral("职责缺口清单和走访计划") : QStringLiteral("职责清单");
        report.title = m_sheet.place + kind;
        report.subtitle =
            QStringLiteral("%1至%2").arg(chineseDate(m_sheet.period.from), chineseDate(m_sheet.period.to));
        report.paper = Paper::a4Landscape();
        report.headNotes = {QStringLiteral("制表日期：%1").arg(chineseDate(m_today))};
        if (!m_sheet.hasTargets) {
            report.sections.push_back({{}, {Paragraph{QStringLiteral("本期没有设定职责目标。")}}, false});
            return report;
        }
        report.sections.push_back({QStringLiteral("一、总体情况"), {totals()}, false});
        report.sections.push_back(
            {QStringLiteral("二、干部职责"), {rows(m_sheet.cadres, QStringLiteral("干部"), true)}, false});
        report.sections.push_back(
            {QStringLiteral("三、单位职责"), {rows(m_sheet.units, QStringLiteral("单位"), false)}, false});
        report.sections.push_back({QStringLiteral("四、必访户走访计划"), {visits()}, false});
        report.footNotes = {
            QStringLiteral("各格为 已完成/应完成；从职责目标的周期（每月、每季度、每半年、每年、每轮）开始"
                           "起累计到期末，联系帮扶户为期末数。缺口逐人、逐单位、逐户计算，不互相抵充；"
                           "应完成为幅度的，缺口按下限计算。")};
        report.signatures = {
            {QStringLiteral("填报人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
        report.figures = m_figures;
        return report;
    }

private:
    /// Done, required and gap of every duty that is owed, in all.
    Table totals()
    {
        Table table;
        table.columns = {textColumn(QStringLiteral("职责")), centredColumn(QStringLiteral("单位")),
                         numberColumn(QStringLiteral("应完成")), numberColumn(QStringLiteral("已完成")),
                         numberColumn(QStringLiteral("缺口"))};
        for (const auto &term : Vocabulary<Duty>::terms()) {
            const auto total = m_all.total(term.value);
            if (!total)
                continue;
            CellValue required = figure(term.value, QStringLiteral(".required"), total->required);
            if (total->upper)
                required = requiredText(*total);
            table.rows.push_back(
                {{chineseOf(term.value), chineseUnitOf(term.value), std::move(required),
                  figure(term.value, {}, total->done), figure(term.value, QStringLiteral(".gap"), total->gap)},
                 RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("没有承担职责的干部和单位");
        return table;
    }

    CellValue figure(Duty duty, const QString &part, qint64 thousandths)
    {
        const double value = Quantity::fromThousandths(thousandths).toDouble();
        FigureRef reference;
        reference.code = QString(indicatorOf(duty) + part);
        reference.place = reference.code;
        reference.label = chineseOf(duty);
        reference.unit = chineseUnitOf(duty);
        reference.query.period = m_sheet.period;
        reference.query.townshipId = m_sheet.townshipId;
        reference.value = value;
        m_figures.push_back(std::move(reference));
        return CellValue::shownAs(value, amountText(thousandths));
    }

    Table rows(const std::vector<DutyRow> &lines, const QString &who, bool areCadres) const
    {
        const std::vector<Duty> duties = DutySheet::dutiesOf(areCadres ? m_all.cadres : m_all.units);
        Table table;
        table.columns = {textColumn(QStringLiteral("乡镇")), textColumn(QStringLiteral("村")), textColumn(who),
                         centredColumn(areCadres ? QStringLiteral("职级") : QStringLiteral("层级"))};
        if (areCadres)
            table.columns.push_back(textColumn(QStringLiteral("工作单位"), true));
        for (const Duty duty : duties)
            table.columns.push_back(centredColumn(heading(duty)));
        table.columns.push_back(textColumn(QStringLiteral("下步安排"), true));
        table.columns.back().room = 8;
        for (const DutyRow &line : lines) {
            TableRowData row{{line.townshipName, line.villageName, line.name, line.standing}, RowStyle::Normal};
            if (areCadres)
                row.cells.push_back(line.unitName);
            for (const Duty duty : duties) {
                const auto own = line.duties.find(duty);
                row.cells.push_back(own == line.duties.end() ? CellValue() : CellValue(dutyText(own->second)));
            }
            table.rows.push_back(std::move(row));
        }
        table.emptyText = m_lines == DutyLines::GapsOnly ? QStringLiteral("没有缺口") : QStringLiteral("没有职责目标");
        return table;
    }

    /// By whom they are to be visited, so that everybody finds their own in one place.
    Table visits() const
    {
        Table table;
        table.columns = {textColumn(QStringLiteral("责任人")),   textColumn(QStringLiteral("乡镇")),
                         textColumn(QStringLiteral("村")),       textColumn(QStringLiteral("组")),
                         textColumn(QStringLiteral("户主")),     textColumn(QStringLiteral("户类别")),
                         dateColumn(QStringLiteral("最近走访")), numberColumn(QStringLiteral("尚需走访")),
                         textColumn(QStringLiteral("计划日期")), textColumn(QStringLiteral("走访情况"), true)};
        table.columns[8].room = 6;
        table.columns[9].room = 12;
        table.rowHeight = kWritingHeight;
        std::vector<DutyVisit> ordered = m_sheet.visits;
        std::ranges::stable_sort(ordered, {}, [](const DutyVisit &visit) {
            return std::pair(!visit.responsibleId.isValid(), visit.responsibleId);
        });
        for (const DutyVisit &visit : ordered) {
            table.rows.push_back(
                {{visit.responsibleName.isEmpty() ? QStringLiteral("未明确") : visit.responsibleName,
                  visit.townshipName, visit.villageName, visit.group, visit.head, visit.kind, visit.lastOn,
                  CellValue::shownAs(Quantity::fromThousandths(visit.balance.gap).toDouble(),
                                     amountText(visit.balance.gap))},
                 RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("没有应走访而未走访的农户");
        return table;
    }

    const DutySheet &m_all;
    DutySheet m_sheet;
    DutyLines m_lines;
    QDate m_today;
    std::vector<FigureRef> m_figures;
};

} // namespace

Report dutyGaps(const DutySheet &sheet, DutyLines lines, QDate today) { return Gaps(sheet, lines, today).make(); }

} // namespace zhucun::reports

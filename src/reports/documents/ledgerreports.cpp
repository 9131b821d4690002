#include "reports/documents/ledgerreports.h"

#include "core/vocabulary.h"
#include "reports/documents/ledgerpages.h"

#include <algorithm>

namespace zhucun::reports {

namespace {

template <class Enum>
QString termOrEmpty(const std::optional<Enum> &value)
{
    return value ? chineseOf(*value) : QString();
}

QString yesOrEmpty(bool value) { return value ? QStringLiteral("是") : QString(); }

TableColumn wideColumn(const QString &heading, int characters)
{
    TableColumn column = textColumn(heading, true);
    column.minWidth = characters;
    return column;
}

/// "已答复。（转办：县水务局）"
QString answerOf(const VisitLine &line)
{
    return line.passedOnTo.isEmpty() ? line.visit.answer
                                     : QStringLiteral("%1（转办：%2）").arg(line.visit.answer, line.passedOnTo);
}

LedgerForm<VisitLine> visitForm()
{
    LedgerForm<VisitLine> form;
    form.columns = {dateColumn(QStringLiteral("日期")),           centredColumn(QStringLiteral("组")),
                    textColumn(QStringLiteral("走访对象"), true), textColumn(QStringLiteral("对象类别"), true),
                    textColumn(QStringLiteral("走访干部"), true), centredColumn(QStringLiteral("方式")),
                    numberColumn(QStringLiteral("人次")),         numberColumn(QStringLiteral("户次")),
                    textColumn(QStringLiteral("问题类别"), true), wideColumn(QStringLiteral("反映问题"), 8),
                    wideColumn(QStringLiteral("答复处理"), 8),    dateColumn(QStringLiteral("办结日期")),
                    centredColumn(QStringLiteral("满意度")),      textColumn(QStringLiteral("备注"), true)};
    form.cells = [](const VisitLine &line) -> std::vector<CellValue> {
        const VisitRow &visit = line.visit;
        return {visit.visitedOn,
                visit.group,
                visit.personName,
                visit.categoryNames,
                visit.cadreNames,
                chineseOf(visit.mode),
                visit.personTimes,
                visit.householdTimes,
                visit.topicName,
                visit.matter,
                answerOf(line),
                visit.doneOn,
                termOrEmpty(visit.satisfaction),
                line.note};
    };
    form.sums = [](const std::vector<const VisitLine *> &lines) {
        qint64 people = 0;
        qint64 households = 0;
        for (const VisitLine *line : lines) {
            people += line->visit.personTimes;
            households += line->visit.householdTimes;
        }
        std::vector<CellValue> cells(8);
        cells[6] = people;
        cells[7] = households;
        return cells;
    };
    form.counted = QStringLiteral("次");
    form.emptyText = QStringLiteral("没有走访记录");
    return form;
}

LedgerForm<DisputeLine> disputeForm()
{
    LedgerForm<DisputeLine> form;
    form.placeAt = 2;
    form.columns = {textColumn(QStringLiteral("编号")),           dateColumn(QStringLiteral("排查日期")),
                    centredColumn(QStringLiteral("来源")),        textColumn(QStringLiteral("纠纷类别"), true),
                    textColumn(QStringLiteral("当事人"), true),   numberColumn(QStringLiteral("涉及人数")),
                    moneyColumn(QStringLiteral("涉及金额(元)")),  centredColumn(QStringLiteral("风险等级")),
                    wideColumn(QStringLiteral("简要情况"), 8),    textColumn(QStringLiteral("责任人"), true),
                    textColumn(QStringLiteral("包案领导"), true), centredColumn(QStringLiteral("状态")),
                    textColumn(QStringLiteral("调处结果"), true), dateColumn(QStringLiteral("化解日期")),
                    textColumn(QStringLiteral("协议编号"), true), dateColumn(QStringLiteral("回访日期")),
                    centredColumn(QStringLiteral("涉访")),        textColumn(QStringLiteral("备注"), true)};
    form.cells = [](const DisputeLine &line) -> std::vector<CellValue> {
        const DisputeRow &dispute = line.dispute;
        return {dispute.number,
                dispute.foundOn,
                chineseOf(line.source),
                dispute.categoryName,
                dispute.partyNames,
                dispute.people,
                dispute.amount,
                chineseOf(dispute.risk),
                dispute.summary,
                dispute.responsibleName,
                dispute.leadOfficial,
                chineseOf(dispute.state),
                termOrEmpty(line.outcome),
                dispute.resolvedOn,
                line.agreementNumber,
                line.revisitedOn,
                yesOrEmpty(line.petitionLinked),
                line.note};
    };
    form.sums = [](const std::vector<const DisputeLine *> &lines) {
        qint64 people = 0;
        Money amount;
        qint64 resolved = 0;
        for (const DisputeLine *line : lines) {
            people += line->dispute.people.value_or(0);
            amount = amount + line->dispute.amount.value_or(Money());
            resolved += line->dispute.resolvedOn ? 1 : 0;
        }
        std::vector<CellValue> cells(14);
        cells[5] = people;
        cells[6] = amount;
        cells[13] = QStringLiteral("化解%1起").arg(resolved);
        return cells;
    };
    form.counted = QStringLiteral("起");
    form.emptyText = QStringLiteral("没有矛盾纠纷");
    return form;
}

/// 6.5 公里: what is counted differs from line to line.
CellValue quantityCell(const std::optional<Quantity> &quantity, const QString &unit)
{
    if (!quantity)
        return {};
    return CellValue::shownAs(quantity->toDouble(), QString(quantityText(*quantity) + unit));
}

QString whoOf(const LedgerRow &entry)
{
    QStringList names{entry.cadreName, entry.teamName, entry.unitName};
    names.removeAll(QString());
    return names.join(QChar(u'、'));
}

/// Kilometres and hours of teaching do not add up: sums only where all lines are of one kind.
std::vector<CellValue> deedSumCells(const std::vector<const DeedLine *> &lines)
{
    const auto isOther = [first = lines.front()](const DeedLine *line) { return line->kindCode != first->kindCode; };
    if (std::ranges::any_of(lines, isOther))
        return {};
    DeedSum sum;
    for (const DeedLine *line : lines)
        sum.add(*line);
    std::vector<CellValue> cells(8);
    cells[4] = quantityCell(sum.quantity, lines.front()->entry.kindUnit);
    cells[5] = sum.households;
    cells[6] = sum.people;
    cells[7] = sum.amount;
    return cells;
}

LedgerForm<DeedLine> deedForm()
{
    LedgerForm<DeedLine> form;
    form.columns = {dateColumn(QStringLiteral("日期")),           textColumn(QStringLiteral("事项类别"), true),
                    wideColumn(QStringLiteral("标题"), 6),        wideColumn(QStringLiteral("内容"), 8),
                    numberColumn(QStringLiteral("数量")),         numberColumn(QStringLiteral("受益户数")),
                    numberColumn(QStringLiteral("受益人数")),     moneyColumn(QStringLiteral("金额(元)")),
                    textColumn(QStringLiteral("资金来源"), true), centredColumn(QStringLiteral("方式")),
                    centredColumn(QStringLiteral("完成情况")),    textColumn(QStringLiteral("办理干部、单位"), true),
                    centredColumn(QStringLiteral("佐证")),        centredColumn(QStringLiteral("典型")),
                    textColumn(QStringLiteral("备注"), true)};
    form.cells = [](const DeedLine &line) -> std::vector<CellValue> {
        const LedgerRow &entry = line.entry;
        return {entry.happenedOn,
                entry.variant.isEmpty() ? entry.kindName
                                        : QStringLiteral("%1（%2）").arg(entry.kindName, entry.variant),
                entry.title,
                line.content,
                quantityCell(entry.quantity, entry.kindUnit),
                entry.households,
                entry.people,
                entry.amount,
                entry.fundNames,
                termOrEmpty(entry.mode),
                termOrEmpty(entry.stage),
                whoOf(entry),
                termOrEmpty(entry.grade),
                yesOrEmpty(entry.typical),
                line.note};
    };
    form.sums = deedSumCells;
    form.counted = QStringLiteral("条");
    form.emptyText = QStringLiteral("没有台账记录");
    return form;
}

Table kindTable(const std::vector<DeedSum> &sums)
{
    Table table;
    table.caption = QStringLiteral("分类合计");
    table.columns = {textColumn(QStringLiteral("事项类别")),   numberColumn(QStringLiteral("条数")),
                     numberColumn(QStringLiteral("数量")),     centredColumn(QStringLiteral("单位")),
                     numberColumn(QStringLiteral("受益户数")), numberColumn(QStringLiteral("受益人数")),
                     moneyColumn(QStringLiteral("金额(元)"))};
    for (const DeedSum &sum : sums) {
        table.rows.push_back({{sum.kindName, sum.entries, quantityCell(sum.quantity, {}), sum.unit, sum.households,
                               sum.people, sum.amount},
                              RowStyle::Normal});
    }
    return table;
}

LedgerForm<PetitionLine> petitionForm()
{
    LedgerForm<PetitionLine> form;
    form.columns = {dateColumn(QStringLiteral("日期")),         centredColumn(QStringLiteral("层级")),
                    centredColumn(QStringLiteral("形式")),      numberColumn(QStringLiteral("人次")),
                    textColumn(QStringLiteral("信访人"), true), wideColumn(QStringLiteral("信访事项"), 12),
                    dateColumn(QStringLiteral("办结日期")),     wideColumn(QStringLiteral("办理结果"), 8),
                    textColumn(QStringLiteral("备注"), true)};
    form.cells = [](const PetitionLine &line) -> std::vector<CellValue> {
        const PetitionRow &petition = line.petition;
        return {petition.receivedOn, chineseOf(petition.level), chineseOf(petition.form),
                petition.people,     petition.petitioner,       petition.matter,
                petition.doneOn,     petition.result,           line.note};
    };
    form.sums = [](const std::vector<const PetitionLine *> &lines) {
        qint64 people = 0;
        qint64 done = 0;
        for (const PetitionLine *line : lines) {
            people += line->petition.people;
            done += line->petition.doneOn ? 1 : 0;
        }
        std::vector<CellValue> cells(7);
        cells[3] = people;
        cells[6] = QStringLiteral("办结%1件").arg(done);
        return cells;
    };
    form.counted = QStringLiteral("件（批）");
    form.emptyText = QStringLiteral("没有信访记录");
    return form;
}

template <class Line>
Report pageOf(const LedgerData<Line> &data, const QString &name, const QString &dayName, const LedgerForm<Line> &form)
{
    Report report =
        ledgerPage(QString(data.place + name), dayName, data.scope, data.roundName, data.lines.size(), form.counted);
    report.sections.push_back({{}, {LedgerTable<Line>(form, data).make()}, false});
    return report;
}

} // namespace

Report visitLedger(const VisitLedgerData &data)
{
    Report report = pageOf(data, QStringLiteral("走访台账"), QStringLiteral("走访日期"), visitForm());
    if (const auto query = statisticsOf(data.scope)) {
        double people = 0;
        double households = 0;
        for (const VisitLine &line : data.lines) {
            people += line.visit.personTimes;
            households += line.visit.householdTimes;
        }
        const auto figure = [&](const char *code, const char16_t *label, const char16_t *unit, double value) {
            report.figures.push_back(ledgerFigure(QString::fromLatin1(code), QString::fromUtf16(label),
                                                  QString::fromUtf16(unit), *query, value));
        };
        figure("visits.times", u"走访次数", u"次", double(data.lines.size()));
        figure("visits.person_times", u"走访人次", u"人次", people);
        figure("visits.households", u"走访户次", u"户次", households);
    }
    return report;
}

Report disputeLedger(const DisputeLedgerData &data)
{
    Report report = pageOf(data, QStringLiteral("矛盾纠纷排查调处台账"), QStringLiteral("排查日期"), disputeForm());
    if (const auto query = statisticsOf(data.scope))
        report.figures.push_back(ledgerFigure(QStringLiteral("disputes.found"), QStringLiteral("排查矛盾纠纷"),
                                              QStringLiteral("起"), *query, double(data.lines.size())));
    return report;
}

Report deedLedger(const DeedLedgerData &data)
{
    Report report = pageOf(data, QStringLiteral("帮扶台账"), QStringLiteral("日期"), deedForm());
    const std::vector<DeedSum> sums = deedSums(data.lines);
    if (sums.size() > 1) {
        report.sections.push_back({{}, {kindTable(sums)}, false});
        report.footNotes = {QStringLiteral("各类事项的数量单位和金额含义不同，只分类合计，不相加。")};
    }
    if (const auto query = statisticsOf(data.scope)) {
        for (const DeedSum &sum : sums)
            report.figures.push_back(
                ledgerFigure(QStringLiteral("ledger.") + sum.kindCode, sum.kindName, sum.unit, *query, sum.figure()));
    }
    return report;
}

Report petitionLedger(const PetitionLedgerData &data)
{
    Report report = pageOf(data, QStringLiteral("信访台账"), QStringLiteral("信访日期"), petitionForm());
    if (const auto query = statisticsOf(data.scope)) {
        double people = 0;
        for (const PetitionLine &line : data.lines)
            people += line.petition.people;
        report.figures.push_back(ledgerFigure(QStringLiteral("petitions.cases"), QStringLiteral("信访件（批）次"),
                                              QStringLiteral("件"), *query, double(data.lines.size())));
        report.figures.push_back(ledgerFigure(QStringLiteral("petitions.person_times"), QStringLiteral("信访人次"),
                                              QStringLiteral("人次"), *query, people));
    }
    return report;
}

} // namespace zhucun::reports

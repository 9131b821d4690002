#include "reports/documents/townshipmonthly.h"

#include "core/text/percenttext.h"
#include "core/vocabulary.h"
#include "domain/attendance/daystext.h"
#include "domain/attendance/monthsummary.h"
#include "domain/text/chinesedate.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/evidencenote.h"
#include "reports/documents/printedfigures.h"

namespace zhucun::reports {

namespace {

QString percent(qint64 part, qint64 whole)
{
    return percentText(whole == 0 ? std::nullopt : std::optional(100.0 * double(part) / double(whole)));
}

/// "其中与走访同一事件 2 件、与信访同一事件 1 件" of the records of one ledger; empty when none is.
QString sameEventText(const TownshipMonth &month, EventPart part)
{
    QStringList parts;
    for (const EventPart other : kEventParts) {
        const qint64 count = month.sameEvents.of(part, other);
        if (other != part && count > 0)
            parts << QStringLiteral("与%1同一事件%2件").arg(chineseOf(other)).arg(count);
    }
    return parts.isEmpty() ? QString() : QString(QStringLiteral("其中") + parts.join(QChar(u'、')));
}

/// As a note below the figures of that ledger.
void addSameEventNote(Section &section, const TownshipMonth &month, EventPart part)
{
    const QString text = sameEventText(month, part);
    if (!text.isEmpty())
        section.blocks.push_back(Paragraph{text + QStringLiteral("。"), true});
}

Figure ledgerFigure(const TownshipMonth &month)
{
    const QString sameEvents = sameEventText(month, EventPart::LedgerEntry);
    return {QStringLiteral("帮扶台账"), QString::number(month.ledgerEntries),
            sameEvents.isEmpty() ? QStringLiteral("件") : QString(QStringLiteral("件，") + sameEvents)};
}

Figures keyFigures(const TownshipMonth &month)
{
    const auto figure = [](const QString &label, qint64 value, const QString &unit) {
        return Figure{label, QString::number(value), unit};
    };
    const MonthSummary attendance = summaryOf(month.attendance);
    Figures figures;
    figures.items = {
        figure(QStringLiteral("驻村工作队"), month.teams, QStringLiteral("个")),
        figure(QStringLiteral("驻村干部"), month.cadres, QStringLiteral("名")),
        figure(QStringLiteral("第一书记"), month.firstSecretaries, QStringLiteral("名")),
        figure(QStringLiteral("行政村"), month.villages, QStringLiteral("个")),
        {QStringLiteral("在岗率"), percentText(attendance.rate()),
         QStringLiteral("（应驻%1天）").arg(daysText(attendance.requiredHalves))},
        figure(QStringLiteral("在岗达标"), attendance.met, QStringLiteral("名，未达标%1名").arg(attendance.notMet)),
        figure(QStringLiteral("走访"), month.visits.visits, QStringLiteral("次")),
        figure(QStringLiteral("走访群众"), month.visits.personTimes, QStringLiteral("人次")),
        figure(QStringLiteral("走访农户"), month.visits.householdTimes, QStringLiteral("户次")),
        figure(QStringLiteral("排查报告"), month.sweepsReceived,
               QStringLiteral("份，应报%1份").arg(month.sweepsExpected)),
        figure(QStringLiteral("排查矛盾纠纷"), month.disputes.found, QStringLiteral("起")),
        figure(QStringLiteral("化解矛盾纠纷"), month.disputes.resolved, QStringLiteral("起")),
        {QStringLiteral("期内化解率"), percent(month.disputes.resolvedOfFound, month.disputes.found),
         QStringLiteral("（基数%1起）").arg(month.disputes.found)},
        figure(QStringLiteral("月末未结"), month.disputes.open,
               QStringLiteral("起，超期%1起").arg(month.disputes.overdue)),
        ledgerFigure(month),
    };
    return figures;
}

Table rosterTable(const TownshipMonth &month)
{
    Table table;
    table.columns = {numberColumn(QStringLiteral("序号")),         textColumn(QStringLiteral("派驻村")),
                     textColumn(QStringLiteral("姓名")),           textColumn(QStringLiteral("驻村职务")),
                     textColumn(QStringLiteral("派出单位"), true), textColumn(QStringLiteral("政治面貌")),
                     textColumn(QStringLiteral("职务"), true),     dateColumn(QStringLiteral("到村日期"))};
    int line = 0;
    for (const RosterLine &person : month.roster) {
        table.rows.push_back(
            {{++line, person.villageName.isEmpty() ? person.teamName : person.villageName, person.name,
              roleText(person.role, person.firstSecretary), person.unitName,
              person.politicalStatus ? chineseOf(*person.politicalStatus) : QString(), person.post, person.startsOn},
             RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("月末无在岗驻村干部");
    return table;
}

Table attendanceTable(const TownshipMonth &month)
{
    Table table;
    table.unit = QStringLiteral("单位：天");
    table.columns = {numberColumn(QStringLiteral("序号")),   textColumn(QStringLiteral("派驻村")),
                     textColumn(QStringLiteral("姓名")),     numberColumn(QStringLiteral("应驻")),
                     numberColumn(QStringLiteral("在村")),   numberColumn(QStringLiteral("视同")),
                     numberColumn(QStringLiteral("请假")),   numberColumn(QStringLiteral("轮休")),
                     numberColumn(QStringLiteral("旷工")),   numberColumn(QStringLiteral("未登记")),
                     numberColumn(QStringLiteral("宿村夜")), textColumn(QStringLiteral("达标"))};
    const auto days = [](int halves) { return daysCell(halves); };
    int line = 0;
    for (const auto &[member, account, isClosed] : month.attendance) {
        table.rows.push_back(
            {{++line, member.villageName.isEmpty() ? member.teamName : member.villageName, member.cadreName,
              days(account.requiredHalves), days(account.inVillageHalves()), days(account.countedAsHalves()),
              days(account.leaveHalves()), days(account.of(DayStatus::Rest)), days(account.of(DayStatus::Absent)),
              days(account.unrecordedWorkHalves), account.nights,
              account.isMet() ? QStringLiteral("达标") : QStringLiteral("未达标")},
             RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("本月无驻村干部");
    return table;
}

Table visitTable(const QString &heading, const std::vector<VisitCount> &counts)
{
    Table table;
    table.columns = {textColumn(heading), numberColumn(QStringLiteral("走访次数")),
                     numberColumn(QStringLiteral("人次")), numberColumn(QStringLiteral("户次"))};
    for (const VisitCount &count : counts)
        table.rows.push_back({{count.name, count.visits, count.personTimes, count.householdTimes}, RowStyle::Normal});
    table.emptyText = QStringLiteral("本月无走访记录");
    return table;
}

/// Topics and ways of visiting add up to the total; categories need not.
Table visitTableWithTotal(const QString &heading, const std::vector<VisitCount> &counts, const VisitCount &total)
{
    Table table = visitTable(heading, counts);
    if (!table.rows.empty())
        table.rows.push_back(
            {{QStringLiteral("合计"), total.visits, total.personTimes, total.householdTimes}, RowStyle::Total});
    return table;
}

Table disputeTable(const TownshipMonth &month)
{
    Table table;
    table.unit = QStringLiteral("单位：起");
    table.columns = {textColumn(QStringLiteral("纠纷类别")),   numberColumn(QStringLiteral("本月排查")),
                     numberColumn(QStringLiteral("本月化解")), numberColumn(QStringLiteral("当月排查已化解")),
                     numberColumn(QStringLiteral("月末未结")), numberColumn(QStringLiteral("其中超期"))};
    const auto row = [](const QString &name, const DisputeCount &count, RowStyle style) {
        return TableRowData{{name, count.found, count.resolved, count.resolvedOfFound, count.open, count.overdue},
                            style};
    };
    for (const DisputeCount &count : month.disputesByCategory)
        table.rows.push_back(row(count.name, count, RowStyle::Normal));
    if (!table.rows.empty())
        table.rows.push_back(row(QStringLiteral("合计"), month.disputes, RowStyle::Total));
    table.emptyText = QStringLiteral("本月无排查、化解和未结纠纷");
    return table;
}

Table openDisputeTable(const TownshipMonth &month)
{
    Table table;
    table.columns = {textColumn(QStringLiteral("编号")),         dateColumn(QStringLiteral("排查日期")),
                     textColumn(QStringLiteral("村")),           textColumn(QStringLiteral("类别")),
                     textColumn(QStringLiteral("当事人"), true), textColumn(QStringLiteral("简要情况"), true),
                     textColumn(QStringLiteral("责任人")),       textColumn(QStringLiteral("状态")),
                     numberColumn(QStringLiteral("天数"))};
    for (const DisputeRow &dispute : month.openDisputes) {
        table.rows.push_back(
            {{dispute.number, dispute.foundOn, dispute.villageName, dispute.categoryName, dispute.partyNames,
              dispute.summary, dispute.responsibleName, chineseOf(dispute.state), dispute.daysOpen},
             RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("月末无未结纠纷");
    return table;
}

/// A heading with typed text, or with lines to write on.
Section remarkSection(const QString &heading, const QString &typed)
{
    Section section{heading, {}, false};
    const QStringList lines = typed.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        section.blocks.push_back(Paragraph{line.trimmed(), true});
    if (lines.isEmpty()) {
        for (int blank = 0; blank < 3; ++blank)
            section.blocks.push_back(Paragraph{QString(40, QChar(u'＿')), false});
    }
    return section;
}

void addFigures(std::vector<FigureRef> &figures, const TownshipMonth &month)
{
    PrintedFigures printed(month.month, month.townshipId, month.townshipName);
    printed.add("dispatch.teams", month.teams);
    printed.add("dispatch.cadres", month.cadres);
    printed.add("dispatch.first_secretaries", month.firstSecretaries);
    printed.add("villages.count", month.villages);
    printed.addAttendance(summaryOf(month.attendance));
    printed.add("visits.times", month.visits.visits);
    printed.add("visits.person_times", month.visits.personTimes);
    printed.add("visits.households", month.visits.householdTimes);
    printed.add("sweeps.received", month.sweepsReceived);
    printed.add("sweeps.nil", month.nilReturns);
    printed.add("disputes.found", month.disputes.found);
    printed.add("disputes.resolved", month.disputes.resolved);
    printed.add("disputes.open", month.disputes.open);
    printed.add("disputes.overdue", month.disputes.overdue);
    printed.moveTo(figures);
}

void appendTownship(Report &report, const TownshipMonth &month, const MonthlyRemarks &remarks, bool newPage)
{
    const QString title = QStringLiteral("%1%2年%3月驻村工作月报")
                              .arg(month.townshipName)
                              .arg(month.month.year())
                              .arg(month.month.month());
    Section figures{newPage || !report.sections.empty() ? title : QString(), {}, newPage};
    figures.blocks.push_back(keyFigures(month));
    if (const QString evidence = evidenceNote(month.evidence); !evidence.isEmpty())
        figures.blocks.push_back(Paragraph{evidence, true});
    report.sections.push_back(std::move(figures));
    report.sections.push_back({QStringLiteral("一、驻村干部花名册"), {rosterTable(month)}, false});
    report.sections.push_back({QStringLiteral("二、在岗情况"), {attendanceTable(month)}, false});
    report.sections.push_back({QStringLiteral("三、走访情况"),
                               {visitTableWithTotal(QStringLiteral("走访方式"), month.visitsByMode, month.visits),
                                visitTable(QStringLiteral("对象类别"), month.visitsByCategory),
                                visitTableWithTotal(QStringLiteral("问题类别"), month.visitsByTopic, month.visits)},
                               false});
    addSameEventNote(report.sections.back(), month, EventPart::Visit);
    report.sections.push_back({QStringLiteral("四、矛盾纠纷排查化解情况"), {disputeTable(month)}, false});
    addSameEventNote(report.sections.back(), month, EventPart::Dispute);
    report.sections.push_back({QStringLiteral("五、月末未结纠纷"), {openDisputeTable(month)}, false});
    report.sections.push_back(remarkSection(QStringLiteral("六、存在问题"), remarks.problems));
    report.sections.push_back(remarkSection(QStringLiteral("七、下步打算"), remarks.plans));
    addFigures(report.figures, month);
}

} // namespace

Report townshipMonthly(const std::vector<TownshipMonth> &months, const MonthlyRemarks &remarks)
{
    Report report;
    report.paper = Paper::a4Portrait();
    report.bodyPointSize = 10.5;
    if (months.empty())
        return report;
    const TownshipMonth &first = months.front();
    report.title = months.size() == 1 ? QStringLiteral("%1%2年%3月驻村工作月报")
                                            .arg(first.townshipName)
                                            .arg(first.month.year())
                                            .arg(first.month.month())
                                      : QStringLiteral("%1各乡镇%2年%3月驻村工作月报")
                                            .arg(first.countyName)
                                            .arg(first.month.year())
                                            .arg(first.month.month());
    report.headNotes = {
        QStringLiteral("统计期间：%1至%2")
            .arg(first.month.firstDay().toString(Qt::ISODate), first.month.lastDay().toString(Qt::ISODate))};
    for (size_t i = 0; i < months.size(); ++i)
        appendTownship(report, months[i], remarks, months.size() > 1 && i > 0);
    if (months.size() > 1)
        report.sections.front().heading = QStringLiteral("%1%2年%3月驻村工作月报")
                                              .arg(first.townshipName)
                                              .arg(first.month.year())
                                              .arg(first.month.month());
    report.footNotes = {
        QStringLiteral("干部、工作队按月末在岗派驻统计；一次走访可有多个对象类别，各类之和可大于走访总次数。"),
        QStringLiteral(
            "应驻天数按当月考勤规则和派驻天数计；视同指因公外出、培训会议；未登记只计工作日；在岗率＝各人在岗"
            "天数（不超过应驻天数）之和÷应驻天数之和。"),
        QStringLiteral("期内化解率＝当月排查且月末前化解的起数÷当月排查起数；超期指未结超过%1天。")
            .arg(kDisputeLimitDays),
        QStringLiteral("同一事件指几本台账里记的是一件事，由填报人关联；纠纷按排查日期统计。"),
    };
    report.signatures = {{QStringLiteral("填报人"), remarks.preparedBy},
                         {QStringLiteral("审核人"), remarks.checkedBy},
                         {QStringLiteral("日期"), chineseDate(remarks.preparedOn)}};
    return report;
}

} // namespace zhucun::reports

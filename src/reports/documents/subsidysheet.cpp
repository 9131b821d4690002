#include "reports/documents/subsidysheet.h"

#include "domain/subsidy/subsidy.h"
#include "domain/text/chineseamount.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/printedfigures.h"

namespace zhucun::reports {

namespace {

constexpr int kSignatureRoom = 5; // characters

std::vector<TableColumn> columns()
{
    TableColumn signature = centredColumn(QStringLiteral("签字"));
    signature.room = kSignatureRoom;
    TableColumn note = textColumn(QStringLiteral("备注"), true);
    note.room = 4;
    return {numberColumn(QStringLiteral("序号")),
            textColumn(QStringLiteral("姓名")),
            textColumn(QStringLiteral("派出单位"), true),
            textColumn(QStringLiteral("派驻村")),
            numberColumn(QStringLiteral("应驻天数")),
            numberColumn(QStringLiteral("实驻天数")),
            moneyColumn(QStringLiteral("标准(元/天)")),
            moneyColumn(QStringLiteral("伙食补助")),
            moneyColumn(QStringLiteral("交通补助")),
            moneyColumn(QStringLiteral("通讯补助")),
            moneyColumn(QStringLiteral("应发合计")),
            moneyColumn(QStringLiteral("扣发(同日差旅)")),
            moneyColumn(QStringLiteral("实发")),
            signature,
            note};
}

struct Sums {
    qint64 required = 0;
    qint64 present = 0;
    Subsidy paid;

    void add(const MonthAccount &account, const Subsidy &one)
    {
        required += account.requiredHalves;
        present += account.inVillageHalves();
        paid.meals = paid.meals + one.meals;
        paid.transport = paid.transport + one.transport;
        paid.phone = paid.phone + one.phone;
        paid.deduction = paid.deduction + one.deduction;
    }
};

QString noteOf(const MonthAccount &account)
{
    return account.postedDays < account.calendarDays ? QStringLiteral("派驻%1天").arg(account.postedDays) : QString();
}

} // namespace

Report subsidySheet(const SubsidyData &data, const SubsidyDeductions &deductions)
{
    Report report;
    report.title = QStringLiteral("%1%2驻村干部补助发放表").arg(data.place, chineseMonth(data.month));
    report.paper = Paper::a4Landscape();
    Table table;
    table.unit = QStringLiteral("单位：天、元");
    table.columns = columns();
    Sums sums;
    int number = 0;
    for (const MemberMonth &one : data.members) {
        const auto deducted = deductions.find(one.member.cadreId);
        const Subsidy subsidy =
            subsidyOf(one.account, data.rules, deducted == deductions.end() ? Money() : deducted->second);
        sums.add(one.account, subsidy);
        const QString village = one.member.villageName.isEmpty() ? one.member.teamName : one.member.villageName;
        table.rows.push_back(
            {{++number, one.member.cadreName, one.member.unitName, QString(one.member.townshipName + village),
              daysCell(one.account.requiredHalves), daysCell(one.account.inVillageHalves()), data.rules.subsidyPerDay,
              subsidy.meals, subsidy.transport, subsidy.phone, subsidy.gross(), subsidy.deduction, subsidy.net(),
              CellValue(), noteOf(one.account)},
             RowStyle::Normal});
    }
    if (number > 0) {
        const Subsidy &paid = sums.paid;
        table.rows.push_back({{CellValue(), QStringLiteral("合计"), QStringLiteral("%1人").arg(number), CellValue(),
                               daysCell(sums.required), daysCell(sums.present), CellValue(), paid.meals, paid.transport,
                               paid.phone, paid.gross(), paid.deduction, paid.net()},
                              RowStyle::Total});
        PrintedFigures printed(data.month, data.townshipId, data.place);
        printed.addDays("attendance.required_days", sums.required);
        printed.addDays("attendance.in_village_days", sums.present);
        printed.moveTo(report.figures);
        table.rows.push_back({{CellValue(QString(QStringLiteral("实发合计（大写）：") + chineseAmount(paid.net())))},
                              RowStyle::Closing});
    }
    table.emptyText = QStringLiteral("本月没有派驻干部");
    report.sections.push_back({{}, {std::move(table)}, false});
    report.footNotes = {QStringLiteral(
        "伙食补助＝实际在村天数×标准，半天按半数；交通、通讯补助按月，派驻不满月的按派驻天数折算，全月未在村的"
        "不发；同日已领差旅补助的不重复发放，在“扣发”栏扣减。")};
    report.signatures = {{QStringLiteral("制表"), {}},
                         {QStringLiteral("审核"), {}},
                         {QStringLiteral("单位负责人"), {}},
                         {QStringLiteral("日期"), {}}};
    return report;
}

} // namespace zhucun::reports

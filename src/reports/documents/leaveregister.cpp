#include "reports/documents/leaveregister.h"

#include "core/vocabulary.h"
#include "domain/attendance/daystext.h"
#include "reports/documents/attendancecells.h"

#include <map>

namespace zhucun::reports {

namespace {

QString stateText(const LeaveRow &leave)
{
    return leave.overdue ? QStringLiteral("逾期未销假") : chineseOf(leave.state);
}

/// "共12条、31.5天：事假5条、8天……；逾期未销假1条。" of leaves that were approved.
QString sums(const std::vector<LeaveRow> &leaves)
{
    struct Count {
        int leaves = 0;
        int halves = 0;
    };
    std::map<LeaveKind, Count> kinds;
    Count all;
    int overdue = 0;
    for (const LeaveRow &leave : leaves) {
        overdue += leave.overdue ? 1 : 0;
        if (leave.state != LeaveState::Approved && leave.state != LeaveState::Returned)
            continue;
        for (Count *count : {&kinds[leave.kind], &all}) {
            ++count->leaves;
            count->halves += leave.halfDays;
        }
    }
    QStringList parts;
    for (const auto &[kind, count] : kinds)
        parts << QStringLiteral("%1%2条、%3天").arg(chineseOf(kind)).arg(count.leaves).arg(daysText(count.halves));
    QString text =
        QStringLiteral("登记%1条，其中已批准%2条、%3天").arg(leaves.size()).arg(all.leaves).arg(daysText(all.halves));
    if (!parts.isEmpty())
        text += QStringLiteral("（%1）").arg(parts.join(QChar(u'；')));
    return text + QStringLiteral("；逾期未销假%1条。").arg(overdue);
}

} // namespace

Report leaveRegister(const LeaveRegisterData &data)
{
    Report report;
    report.title = data.place + QStringLiteral("驻村干部请销假登记表");
    report.paper = Paper::a4Landscape();
    report.headNotes = {QStringLiteral("期间：%1至%2").arg(chineseDate(data.period.from), chineseDate(data.period.to))};
    Table table;
    TableColumn signature = centredColumn(QStringLiteral("核实人签字"));
    signature.room = 5;
    table.columns = {numberColumn(QStringLiteral("序号")),
                     textColumn(QStringLiteral("乡镇")),
                     textColumn(QStringLiteral("派驻村")),
                     textColumn(QStringLiteral("姓名")),
                     textColumn(QStringLiteral("派出单位"), true),
                     centredColumn(QStringLiteral("类别")),
                     dateColumn(QStringLiteral("开始日期")),
                     dateColumn(QStringLiteral("结束日期")),
                     numberColumn(QStringLiteral("天数")),
                     textColumn(QStringLiteral("事由"), true),
                     textColumn(QStringLiteral("审批权限")),
                     textColumn(QStringLiteral("审批人")),
                     centredColumn(QStringLiteral("状态")),
                     dateColumn(QStringLiteral("销假日期")),
                     signature};
    int number = 0;
    for (const LeaveRow &leave : data.leaves) {
        table.rows.push_back({{++number, leave.townshipName, leave.villageName, leave.cadreName, leave.unitName,
                               chineseOf(leave.kind), leave.from, leave.to, daysCell(leave.halfDays), leave.reason,
                               chineseOf(leave.needed), leave.approver, stateText(leave), leave.returnedOn},
                              RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("期间没有请假");
    report.sections.push_back({{}, {std::move(table)}, false});
    report.footNotes = {sums(data.leaves)};
    report.signatures = {{QStringLiteral("登记人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
    return report;
}

} // namespace zhucun::reports

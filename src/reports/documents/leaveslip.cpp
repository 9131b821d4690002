#include "reports/documents/leaveslip.h"

#include "core/vocabulary.h"
#include "domain/attendance/daystext.h"
#include "domain/leave/leaverules.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/formcells.h"

namespace zhucun::reports {

namespace {

const QString kSignHere = QStringLiteral("签字：　　　　　　　　　年　　月　　日");
const QString kSealHere = QStringLiteral("签字（盖章）：　　　　　　　年　　月　　日");
const QString kApplicantHere = QStringLiteral("申请人签字：　　　　　　　年　　月　　日");
const QString kRoomToSign = QStringLiteral("　　　　　　　");

struct Opinion {
    const char16_t *label;
    std::optional<ApproverRole> role; ///< whose steps are printed here
    bool sealed;
};

/// From below up to the role that decides; the village and the sending unit are heard on the way.
std::vector<Opinion> opinions(ApproverRole needed)
{
    std::vector<Opinion> all{{u"工作队长\n意见", ApproverRole::TeamLeader, false}};
    if (needed >= ApproverRole::Township) {
        all.push_back({u"村党组织\n意见", std::nullopt, true});
        all.push_back({u"乡镇党委\n意见", ApproverRole::Township, true});
    }
    if (needed >= ApproverRole::CountyOrg) {
        all.push_back({u"派出单位\n意见", std::nullopt, true});
        all.push_back({u"县委组织部\n意见", ApproverRole::CountyOrg, true});
    }
    if (needed >= ApproverRole::CountyCommittee)
        all.push_back({u"县委\n意见", ApproverRole::CountyCommittee, true});
    return all;
}

QString halfDay(QDate day, Half half, Half usual)
{
    return half == usual ? chineseDate(day) : chineseDate(day) + chineseOf(half);
}

QString daysOf(const Leave &leave)
{
    return QStringLiteral("%1天（%2）").arg(daysText(leave.halfDays), chineseOf(leave.counting));
}

class Slip
{
public:
    explicit Slip(const LeaveSlipData &data) : m_data(data), m_leave(data.leave) {}

    Form form()
    {
        m_form.shares = {1.5, 1.5, 1.5, 2.05, 1.5, 2.35};
        add({label(QStringLiteral("姓名")), field(m_data.cadreName), label(QStringLiteral("驻村职务")),
             field(m_data.role), label(QStringLiteral("派驻村")), field(m_data.townshipName + m_data.villageName)});
        add({label(QStringLiteral("派出单位")), field(m_data.unitName, 3), label(QStringLiteral("请假类别")),
             field(chineseOf(m_leave.kind))});
        add({label(QStringLiteral("请假事由")), {m_leave.reason, 5, false, kApplicantHere}}, 2);
        add({label(QStringLiteral("起止时间")),
             field(QStringLiteral("%1至%2").arg(halfDay(m_leave.from, m_leave.fromHalf, Half::Morning),
                                                halfDay(m_leave.to, m_leave.toHalf, Half::Afternoon)),
                   3),
             label(QStringLiteral("天数")), field(daysOf(m_leave))});
        add({label(QStringLiteral("去向")), field(m_leave.destination), label(QStringLiteral("联系电话")),
             field(m_leave.phone), label(QStringLiteral("代班人")), field(m_leave.standIn)});
        for (const Opinion &opinion : opinions(m_leave.neededRole))
            addOpinion(opinion);
        if (!m_data.tier.copyTo.isEmpty())
            add({label(QStringLiteral("抄送")), field(m_data.tier.copyTo, 5)});
        const QString back =
            m_leave.returnedOn ? chineseDate(*m_leave.returnedOn) : QStringLiteral("　　　　年　　月　　日");
        add({label(QStringLiteral("销假时间")), field(back, 3), label(QStringLiteral("核实人")),
             field(m_leave.returnCheckedBy)});
        return std::move(m_form);
    }

private:
    void add(std::vector<FormCell> cells, int lines = 1) { m_form.rows.push_back({std::move(cells), lines}); }

    void addOpinion(const Opinion &opinion)
    {
        QString said;
        QString foot = opinion.sealed ? kSealHere : kSignHere;
        for (const LeaveStep &step : m_leave.steps) {
            if (step.role != opinion.role)
                continue;
            const QString kind = chineseOf(step.kind);
            if (step.remark.isEmpty())
                said = kind;
            else
                said = step.remark.startsWith(kind) ? step.remark : QStringLiteral("%1。%2").arg(kind, step.remark);
            foot = QStringLiteral("%1：%2　　%3")
                       .arg(opinion.sealed ? QStringLiteral("签字（盖章）") : QStringLiteral("签字"),
                            step.person.isEmpty() ? kRoomToSign : step.person, chineseDate(step.decidedOn));
        }
        add({label(QString::fromUtf16(opinion.label)), {said, 5, false, foot}}, 2);
    }

    const LeaveSlipData &m_data;
    const Leave &m_leave;
    Form m_form;
};

} // namespace

Report leaveSlip(const LeaveSlipData &data, int copies)
{
    static const QStringList holders{QStringLiteral("第一联　工作队存"), QStringLiteral("第二联　乡镇存"),
                                     QStringLiteral("第三联　县委组织部存")};
    Report report;
    report.title = QStringLiteral("%1请假条").arg(data.cadreName);
    report.paper = Paper::a4Slips();
    const Form form = Slip(data).form();
    for (int copy = 0; copy < std::max(1, copies); ++copy) {
        Section section;
        section.title = QStringLiteral("驻村干部请假条");
        if (copies > 1)
            section.headNotes = {holders.value(copy, holders.last())};
        section.blocks.push_back(form);
        section.keepTogether = true;
        report.sections.push_back(std::move(section));
    }
    return report;
}

} // namespace zhucun::reports

#include "reports/documents/disputefile.h"

#include "core/vocabulary.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/formcells.h"

namespace zhucun::reports {

namespace {

constexpr size_t kLeastParties = 2;
constexpr size_t kLeastSteps = 4;
constexpr qreal kStepHeight = 34; // pt, to write in by hand

const QString kSignDate = QStringLiteral("　　　　年　　月　　日");

QString moneyText(const std::optional<Money> &amount)
{
    return amount ? CellValue(*amount).text() + QStringLiteral("元") : QString();
}

QString numberText(const std::optional<int> &number, const char16_t *unit)
{
    return number ? QString::number(*number) + QString::fromUtf16(unit) : QString();
}

QString dayOrEmpty(const std::optional<QDate> &day) { return day ? chineseDate(*day) : QString(); }

class DisputeFile
{
public:
    DisputeFile(const DisputeFileData &data, PersonalData personalData)
        : m_data(data), m_dispute(data.dispute), m_personalData(personalData)
    {
    }

    Report make()
    {
        Report report;
        report.title = QStringLiteral("人民调解卷宗（%1）").arg(m_dispute.number);
        report.paper = Paper::a4Portrait();
        report.bodyPointSize = 12;
        report.sections.push_back(registration());
        report.sections.push_back(steps());
        report.sections.push_back(outcome());
        report.sections.push_back(papers());
        return report;
    }

private:
    Section begin(const char16_t *title)
    {
        Section section;
        section.title = QString::fromUtf16(title);
        section.headNotes = {QStringLiteral("编号：") + m_dispute.number};
        section.sheetName = section.title;
        return section;
    }

    Section registration()
    {
        Section section = begin(u"人民调解登记表");
        Form form;
        form.shares = {1.5, 2, 1.5, 2.2, 1.5, 2};
        const QString where = m_data.townshipName + m_data.villageName + m_dispute.group;
        form.rows = {
            {{label(u"登记日期"), field(chineseDate(m_dispute.foundOn)), label(u"纠纷类别"), field(m_data.categoryName),
              label(u"案件来源"), field(chineseOf(m_dispute.source))}},
            {{label(u"发生地"), field(where, 3), label(u"风险等级"), field(chineseOf(m_dispute.risk))}},
        };
        for (size_t i = 0; i < std::max(kLeastParties, m_dispute.parties.size()); ++i)
            form.rows.push_back(party(i));
        form.rows.push_back({{label(u"涉及人数"), field(numberText(m_dispute.people, u"人")), label(u"涉及金额"),
                              field(moneyText(m_dispute.amount)), label(u"是否涉访"),
                              field(m_dispute.petitionLinked ? QStringLiteral("是") : QStringLiteral("否"))}});
        form.rows.push_back({{label(u"责任人"), field(m_data.responsibleName), label(u"包案领导"),
                              field(m_dispute.leadOfficial), label(u"前次纠纷"), field(m_data.recurrenceNumber)}});
        form.rows.push_back({{label(u"纠纷\n简要情况"),
                              {m_dispute.summary, 5, false,
                               QStringLiteral("当事人签字（盖章、按指印）：　　　　　　　　") + kSignDate}},
                             8});
        form.rows.push_back(
            {{label(u"受理意见"),
              {m_dispute.acceptedOn ? QStringLiteral("%1受理。").arg(chineseDate(*m_dispute.acceptedOn)) : QString(), 5,
               false, QStringLiteral("调解员签字：　　　　　　　　") + kSignDate}},
             4});
        form.rows.push_back({{label(u"备注"), field(m_dispute.note, 5)}, 2});
        section.blocks.push_back(std::move(form));
        section.signatures = {{QStringLiteral("登记人"), {}}, {QStringLiteral("调解委员会（盖章）"), {}}};
        return section;
    }

    FormRow party(size_t index) const
    {
        const DisputeParty party = index < m_dispute.parties.size() ? m_dispute.parties[index] : DisputeParty();
        return {{label(QStringLiteral("当事人%1").arg(index + 1)), field(party.name), label(u"身份证号"),
                 field(shownNationalId(party.nationalId, m_personalData)), label(u"联系电话"),
                 field(shownPhone(party.phone, m_personalData))}};
    }

    Section steps()
    {
        Section section = begin(u"人民调解记录");
        section.pageBreakBefore = true;
        Table table;
        TableColumn text = textColumn(QStringLiteral("调处情况"), true);
        text.minWidth = 20;
        TableColumn by = centredColumn(QStringLiteral("调解人"));
        by.room = 5;
        table.columns = {numberColumn(QStringLiteral("次序")), dateColumn(QStringLiteral("日期")), text, by};
        int number = 0;
        for (const DisputeStep &step : m_dispute.steps)
            table.rows.push_back({{++number, step.takenOn, step.text, step.by}, RowStyle::Normal});
        while (table.rows.size() < kLeastSteps)
            table.rows.push_back({{++number}, RowStyle::Normal});
        table.rowHeight = kStepHeight;
        section.blocks.push_back(std::move(table));
        section.signatures = {
            {QStringLiteral("当事人"), {}}, {QStringLiteral("调解员"), {}}, {QStringLiteral("记录人"), {}}};
        return section;
    }

    Section outcome()
    {
        Section section = begin(u"调解协议履行和回访记录");
        section.sheetName = QStringLiteral("履行和回访");
        section.pageBreakBefore = true;
        Form form;
        form.shares = {1.5, 2.2, 1.5, 2.2, 1.5, 2.2};
        const QString result = m_dispute.outcome ? chineseOf(*m_dispute.outcome) : QString();
        form.rows = {
            {{label(u"调处结果"), field(result), label(u"化解日期"), field(dayOrEmpty(m_dispute.resolvedOn)),
              label(u"协议编号"), field(m_dispute.agreementNumber)}},
            {{label(u"协议\n主要内容"), {{}, 5, false, QStringLiteral("当事人签字：　　　　　　　　") + kSignDate}}, 7},
            {{label(u"履行情况"), {{}, 5, false, QStringLiteral("调解员签字：　　　　　　　　") + kSignDate}}, 5},
            {{label(u"回访日期"), field(dayOrEmpty(m_dispute.revisitedOn)), label(u"回访人"), field({}),
              label(u"被回访人"), field({})}},
            {{label(u"回访情况\n和满意度"),
              {m_dispute.revisitResult, 5, false, QStringLiteral("回访人签字：　　　　　　　　") + kSignDate}},
             5},
            {{label(u"当前状态"), field(chineseOf(m_dispute.state()), 3), label(u"归档日期"),
              field(dayOrEmpty(m_dispute.archivedOn))}},
        };
        section.blocks.push_back(std::move(form));
        section.signatures = {{QStringLiteral("调解委员会（盖章）"), {}}, {QStringLiteral("日期"), {}}};
        return section;
    }

    /// The papers a file consists of; what the program has on file is named.
    Section papers()
    {
        Section section = begin(u"卷宗目录");
        section.pageBreakBefore = true;
        const auto onFile = [](bool has, const char16_t *words) { return has ? QString::fromUtf16(words) : QString(); };
        const std::pair<const char16_t *, QString> list[] = {
            {u"人民调解申请书（受理登记表）", onFile(true, u"登记表附后")},
            {u"权利义务告知书", {}},
            {u"当事人身份证明", {}},
            {u"授权委托书", {}},
            {u"调查记录", {}},
            {u"证据材料", {}},
            {u"调解记录", onFile(!m_dispute.steps.empty(), u"调处过程附后")},
            {u"调解协议书", m_dispute.agreementNumber},
            {u"履行凭证", {}},
            {u"回访记录", onFile(m_dispute.revisitedOn.has_value(), u"回访记录附后")},
            {u"司法确认文书", {}},
            {u"卷宗情况说明", {}},
            {u"备考表、封底", {}},
        };
        Table table;
        TableColumn pages = centredColumn(QStringLiteral("页码"));
        pages.room = 4;
        TableColumn copies = centredColumn(QStringLiteral("份数"));
        copies.room = 3;
        TableColumn note = textColumn(QStringLiteral("备注"), true);
        note.room = 8;
        table.columns = {numberColumn(QStringLiteral("序号")), textColumn(QStringLiteral("文书名称")), copies, pages,
                         note};
        int number = 0;
        for (const auto &[name, remark] : list)
            table.rows.push_back(
                {{++number, QString::fromUtf16(name), CellValue(), CellValue(), remark}, RowStyle::Normal});
        table.rowHeight = 26;
        section.blocks.push_back(std::move(table));
        section.signatures = {{QStringLiteral("立卷人"), {}}, {QStringLiteral("日期"), {}}};
        return section;
    }

    const DisputeFileData &m_data;
    const Dispute &m_dispute;
    PersonalData m_personalData;
};

} // namespace

Report disputeFile(const DisputeFileData &data, PersonalData personalData)
{
    return DisputeFile(data, personalData).make();
}

} // namespace zhucun::reports

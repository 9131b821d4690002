#include "reports/documents/cadresheet.h"

#include "core/vocabulary.h"
#include "domain/cadre/resumetext.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/formcells.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace zhucun::reports {

namespace {

constexpr QSize kPhotoPixels(295, 413); // 25 x 35 mm at 300 dpi
constexpr int kPhotoQuality = 85;
constexpr size_t kMostWorkSheets = 60; // beyond, all on one: nobody leafs through thousands of tabs

const QString kSignSeal = QStringLiteral("签字（盖章）：　　　　　　　年　　月　　日");

template <class Enum>
QString termOrEmpty(const std::optional<Enum> &value)
{
    return value ? chineseOf(*value) : QString();
}

QString monthText(const std::optional<YearMonth> &month) { return month ? month->toString() : QString(); }

/// 本科　农学学士
QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : QString(first + QChar(u'　') + second);
}

class Sheet
{
public:
    Sheet(const CadreSheet &sheet, int year, PersonalData personalData)
        : m_sheet(sheet), m_cadre(sheet.cadre), m_year(year), m_personalData(personalData)
    {
    }

    void append(std::vector<Section> &sections, bool ownWorkSheet) const
    {
        Section first;
        first.title = QStringLiteral("驻村干部一人一表");
        first.headNotes = {QStringLiteral("年度：%1年").arg(m_year)};
        first.pageBreakBefore = !sections.empty();
        if (ownWorkSheet)
            first.sheetName = m_cadre.name;
        first.blocks = {person()};
        sections.push_back(std::move(first));
        const auto add = [&](const char16_t *heading, Block block) {
            Section section;
            section.heading = QString::fromUtf16(heading);
            section.blocks = {std::move(block)};
            sections.push_back(std::move(section));
        };
        add(u"一、派驻经历", postings());
        add(u"二、考勤和走访", months());
        sections.back().footNotes = {QStringLiteral("走访计本人参加的；几人一同走访的，各计一次。")};
        add(u"三、请假", leaves());
        add(u"四、负责调处的矛盾纠纷", disputes());
        add(u"五、帮扶实绩", deeds());
        add(u"六、表彰和处理", honours());
        add(u"七、年度考核", assessment());
    }

private:
    Form person() const
    {
        Form form;
        form.shares = {1.3, 1.7, 1.3, 1.7, 1.3, 1.7, 1.9};
        form.picture = FormPicture();
        form.picture->image = m_sheet.photo;
        form.picture->rows = 5;
        form.rows = {
            {{label(u"姓名"), field(m_cadre.name), label(u"性别"), field(termOrEmpty(m_cadre.sex)), label(u"民族"),
              field(m_cadre.ethnicity)}},
            {{label(u"出生\n年月"), field(monthText(m_cadre.born)), label(u"籍贯"), field(m_cadre.nativePlace),
              label(u"政治\n面貌"), field(termOrEmpty(m_cadre.politicalStatus))}},
            {{label(u"入党\n时间"), field(monthText(m_cadre.joinedPartyOn)), label(u"参加\n工作"),
              field(monthText(m_cadre.startedWorkOn)), label(u"健康\n状况"), field(m_cadre.health)}},
            {{label(u"全日制\n教育"), field(joined(m_cadre.education, m_cadre.degree), 2), label(u"毕业院校\n系及专业"),
              field(m_cadre.school, 2)}},
            {{label(u"在职\n教育"), field(joined(m_cadre.inServiceEducation, m_cadre.inServiceDegree), 2),
              label(u"毕业院校\n系及专业"), field(m_cadre.inServiceSchool, 2)}},
            {{label(u"派出\n单位"), field(m_sheet.unitName, 3), label(u"现任\n职务"), field(m_cadre.post, 2)}},
            {{label(u"职级"), field(termOrEmpty(m_cadre.rank)), label(u"人员\n类别"),
              field(termOrEmpty(m_cadre.personnelCategory)), label(u"联系\n电话"),
              field(shownPhone(m_cadre.phone, m_personalData), 2)}},
            {{label(u"身份\n证号"), field(shownNationalId(m_cadre.nationalId, m_personalData), 3),
              label(u"专业\n技术\n职务"), field(m_cadre.technicalTitle, 2)}},
            {{label(u"简历"), field(printResume(m_cadre.resume), 6)}, 4},
            {{label(u"奖惩\n情况"), field(m_cadre.rewards, 6)}, 2},
        };
        return form;
    }

    Table postings() const
    {
        Table table;
        table.columns = {textColumn(QStringLiteral("轮次")),        textColumn(QStringLiteral("乡镇")),
                         textColumn(QStringLiteral("派驻村")),      textColumn(QStringLiteral("工作队"), true),
                         centredColumn(QStringLiteral("驻村职务")), dateColumn(QStringLiteral("开始")),
                         dateColumn(QStringLiteral("结束")),        centredColumn(QStringLiteral("结束原因"))};
        for (const PostingRow &posting : m_sheet.postings) {
            table.rows.push_back(
                {{QStringLiteral("第%1轮").arg(posting.roundNumber), posting.townshipName, posting.villageName,
                  posting.teamName, roleText(posting.role, posting.firstSecretary), posting.startsOn, posting.endsOn,
                  termOrEmpty(posting.endReason)},
                 RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("没有派驻记录");
        return table;
    }

    Table months() const
    {
        Table table;
        const QString days = QStringLiteral("考勤（天）");
        const QString visits = QStringLiteral("走访");
        table.columns = {textColumn(QStringLiteral("月份")),          numberColumn(QStringLiteral("应驻"), days),
                         numberColumn(QStringLiteral("在村"), days),  numberColumn(QStringLiteral("视同"), days),
                         numberColumn(QStringLiteral("请假"), days),  numberColumn(QStringLiteral("轮休"), days),
                         numberColumn(QStringLiteral("旷工"), days),  numberColumn(QStringLiteral("未登记"), days),
                         numberColumn(QStringLiteral("宿村夜")),      centredColumn(QStringLiteral("达标")),
                         numberColumn(QStringLiteral("次"), visits),  numberColumn(QStringLiteral("人次"), visits),
                         numberColumn(QStringLiteral("户次"), visits)};
        Sums sums;
        for (size_t i = 0; i < m_sheet.months.size(); ++i) {
            const std::optional<MonthAccount> &account = m_sheet.months[i];
            const VisitCount &visited = m_sheet.visits[i];
            if (!account && visited.visits == 0)
                continue;
            sums.add(account, visited);
            table.rows.push_back(monthRow(i, account, visited));
        }
        if (!table.rows.empty())
            table.rows.push_back(sums.row());
        table.emptyText = QStringLiteral("本年没有派驻和走访");
        return table;
    }

    static std::vector<CellValue> accountCells(const MonthAccount &account)
    {
        return {daysCell(account.requiredHalves),
                daysCell(account.inVillageHalves()),
                daysOrBlank(account.countedAsHalves()),
                daysOrBlank(account.leaveHalves()),
                daysOrBlank(account.of(DayStatus::Rest)),
                daysOrBlank(account.of(DayStatus::Absent)),
                daysOrBlank(account.unrecordedWorkHalves),
                countOrBlank(account.nights),
                metText(account)};
    }

    static TableRowData monthRow(size_t index, const std::optional<MonthAccount> &account, const VisitCount &visited)
    {
        TableRowData row{{QStringLiteral("%1月").arg(index + 1)}, RowStyle::Normal};
        const std::vector<CellValue> days = account ? accountCells(*account) : std::vector<CellValue>(9);
        row.cells.insert(row.cells.end(), days.begin(), days.end());
        for (const qint64 count : {visited.visits, visited.personTimes, visited.householdTimes})
            row.cells.push_back(countOrBlank(count));
        return row;
    }

    /// Of the months shown.
    struct Sums {
        std::array<qint64, 7> halves{};
        qint64 nights = 0;
        int months = 0;
        int met = 0;
        VisitCount visits;

        void add(const std::optional<MonthAccount> &account, const VisitCount &visited)
        {
            visits.visits += visited.visits;
            visits.personTimes += visited.personTimes;
            visits.householdTimes += visited.householdTimes;
            if (!account)
                return;
            const std::array<int, 7> mine{account->requiredHalves,      account->inVillageHalves(),
                                          account->countedAsHalves(),   account->leaveHalves(),
                                          account->of(DayStatus::Rest), account->of(DayStatus::Absent),
                                          account->unrecordedWorkHalves};
            for (size_t i = 0; i < halves.size(); ++i)
                halves[i] += mine[i];
            nights += account->nights;
            ++months;
            met += account->isMet() ? 1 : 0;
        }

        TableRowData row() const
        {
            TableRowData row{{QStringLiteral("合计")}, RowStyle::Total};
            for (const qint64 sum : halves)
                row.cells.push_back(daysCell(sum));
            row.cells.push_back(nights);
            row.cells.push_back(QStringLiteral("%1/%2月").arg(met).arg(months));
            for (const qint64 count : {visits.visits, visits.personTimes, visits.householdTimes})
                row.cells.push_back(count);
            return row;
        }
    };

    Table leaves() const
    {
        Table table;
        table.columns = {centredColumn(QStringLiteral("类别")),    dateColumn(QStringLiteral("开始")),
                         dateColumn(QStringLiteral("结束")),       numberColumn(QStringLiteral("天数")),
                         textColumn(QStringLiteral("事由"), true), centredColumn(QStringLiteral("状态")),
                         dateColumn(QStringLiteral("销假日期"))};
        for (const LeaveRow &leave : m_sheet.leaves) {
            table.rows.push_back(
                {{chineseOf(leave.kind), leave.from, leave.to, daysCell(leave.halfDays), leave.reason,
                  leave.overdue ? QStringLiteral("逾期未销假") : chineseOf(leave.state), leave.returnedOn},
                 RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("本年没有请假");
        return table;
    }

    Table disputes() const
    {
        Table table;
        table.columns = {textColumn(QStringLiteral("编号")),         dateColumn(QStringLiteral("排查日期")),
                         textColumn(QStringLiteral("村")),           textColumn(QStringLiteral("类别"), true),
                         textColumn(QStringLiteral("当事人"), true), textColumn(QStringLiteral("简要情况"), true),
                         centredColumn(QStringLiteral("状态")),      dateColumn(QStringLiteral("化解日期"))};
        for (const DisputeRow &dispute : m_sheet.disputes) {
            table.rows.push_back({{dispute.number, dispute.foundOn, dispute.villageName, dispute.categoryName,
                                   dispute.partyNames, dispute.summary, chineseOf(dispute.state), dispute.resolvedOn},
                                  RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("本年没有负责调处的矛盾纠纷");
        return table;
    }

    Table deeds() const
    {
        Table table;
        table.columns = {dateColumn(QStringLiteral("日期")),       textColumn(QStringLiteral("事项类别"), true),
                         textColumn(QStringLiteral("标题"), true), numberColumn(QStringLiteral("数量")),
                         numberColumn(QStringLiteral("受益户数")), numberColumn(QStringLiteral("受益人数")),
                         moneyColumn(QStringLiteral("金额(元)")),  centredColumn(QStringLiteral("完成情况"))};
        for (const LedgerRow &deed : m_sheet.deeds) {
            const CellValue quantity = deed.quantity
                                           ? CellValue::shownAs(deed.quantity->toDouble(),
                                                                QString(quantityText(*deed.quantity) + deed.kindUnit))
                                           : CellValue();
            table.rows.push_back({{deed.happenedOn, deed.kindName, deed.title, quantity, deed.households, deed.people,
                                   deed.amount, termOrEmpty(deed.stage)},
                                  RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("本年没有登记帮扶实绩");
        return table;
    }

    Table honours() const
    {
        Table table;
        table.columns = {dateColumn(QStringLiteral("日期")), centredColumn(QStringLiteral("类别")),
                         textColumn(QStringLiteral("授予（决定）机关"), true), textColumn(QStringLiteral("文号"), true),
                         textColumn(QStringLiteral("事由"), true)};
        for (const HonourRow &honour : m_sheet.honours) {
            table.rows.push_back(
                {{honour.awardedOn, chineseOf(honour.kind), honour.authority, honour.documentNumber, honour.reason},
                 RowStyle::Normal});
        }
        table.emptyText = QStringLiteral("本年没有表彰和处理");
        return table;
    }

    static Form assessment()
    {
        Form form;
        form.shares = {1.3, 4.2, 1.3, 4.2};
        const auto opinion = [](const char16_t *who, int lines) {
            return FormRow{{label(who), {{}, 3, false, kSignSeal}}, lines};
        };
        form.rows = {
            opinion(u"个人总结", 7),         opinion(u"村党组织\n意见", 3),
            opinion(u"乡镇党委\n意见", 3),   opinion(u"派出单位\n意见", 3),
            opinion(u"县委组织部\n意见", 3), {{label(u"民主测评"), field({}), label(u"考核等次"), field({})}, 2}};
        return form;
    }

    const CadreSheet &m_sheet;
    const Cadre &m_cadre;
    int m_year;
    PersonalData m_personalData;
};

} // namespace

Report cadreSheets(const CadreSheetData &data, PersonalData personalData)
{
    Report report;
    report.title = data.sheets.size() == 1
                       ? QStringLiteral("%1%2年度一人一表").arg(data.sheets.front().cadre.name).arg(data.year)
                       : QStringLiteral("驻村干部%1年度一人一表").arg(data.year);
    report.paper = Paper::a4Portrait();
    report.bodyPointSize = 12;
    for (const CadreSheet &sheet : data.sheets)
        Sheet(sheet, data.year, personalData).append(report.sections, data.sheets.size() <= kMostWorkSheets);
    return report;
}

QByteArray printablePhoto(const QByteArray &image)
{
    const QImage whole = QImage::fromData(image);
    if (whole.isNull())
        return {};
    const bool fits = whole.width() <= kPhotoPixels.width() && whole.height() <= kPhotoPixels.height();
    const QImage small = fits ? whole : whole.scaled(kPhotoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // Without transparency, which JPEG would turn black.
    QImage opaque(small.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, small);
    opaque.save(&buffer, "JPG", kPhotoQuality);
    return buffer.data();
}

} // namespace zhucun::reports

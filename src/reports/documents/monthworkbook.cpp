#include "reports/documents/monthworkbook.h"

#include "reports/documents/attendancecells.h"
#include "reports/documents/attendanceregister.h"
#include "reports/documents/bulletintables.h"
#include "reports/documents/leaveregister.h"
#include "reports/documents/ledgerreports.h"
#include "reports/documents/spotchecksheet.h"
#include "reports/documents/subsidysheet.h"
#include "reports/documents/townshipfigures.h"

namespace zhucun::reports {

namespace {

qint64 listedRows(const Report &report)
{
    qint64 rows = 0;
    for (const Section &section : report.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *table = std::get_if<Table>(&block))
                rows += std::ranges::count(table->rows, RowStyle::Normal, &TableRowData::style);
        }
    }
    return rows;
}

/// Reports put together as sheets of one.
class Workbook
{
public:
    explicit Workbook(const MonthWorkbookData &data) : m_data(data) {}

    Report make()
    {
        m_report.title = QStringLiteral("%1%2驻村工作月度报表汇总").arg(m_data.countyName, chineseMonth(m_data.month));
        m_report.paper = Paper::a4Landscape();
        m_cover.columns = {numberColumn(QStringLiteral("序号")), textColumn(QStringLiteral("工作表")),
                           textColumn(QStringLiteral("内容"), true), numberColumn(QStringLiteral("行数")),
                           textColumn(QStringLiteral("说明"), true)};
        addAll();
        Section cover;
        cover.sheetName = QStringLiteral("目录");
        cover.headNotes = {QStringLiteral("县：") + m_data.countyName,
                           QStringLiteral("月份：") + chineseMonth(m_data.month),
                           QStringLiteral("制表日期：") + chineseDate(m_data.madeOn)};
        cover.blocks = {std::move(m_cover)};
        m_report.sections.insert(m_report.sections.begin(), std::move(cover));
        return std::move(m_report);
    }

private:
    void addAll()
    {
        add(u"乡镇月报", townshipFigures(m_data.countyName, m_data.month, m_data.townships));
        addAnnexes();
        add(u"考勤表", attendanceRegister(m_data.attendance, Paper::Size::A3));
        add(u"请销假登记", leaveRegister(m_data.leaves));
        add(u"督查", spotCheckSheet(m_data.checks));
        addLedger(u"走访台账", m_data.visits, visitLedger);
        addLedger(u"矛盾纠纷台账", m_data.disputes, disputeLedger);
        addLedger(u"帮扶台账", m_data.deeds, deedLedger);
        addLedger(u"信访台账", m_data.petitions, petitionLedger);
        add(u"补助发放", subsidySheet(m_data.subsidy));
    }

    void addAnnexes()
    {
        const BulletinData &data = m_data.bulletin;
        const auto annex = [&](const char16_t *sheet, const char16_t *title, Table table) {
            Report report;
            report.title =
                QStringLiteral("%1%2%3").arg(data.countyName, chineseMonth(data.month), QString::fromUtf16(title));
            report.paper = Paper::a4Landscape();
            report.sections.push_back({{}, {std::move(table)}, false});
            add(sheet, std::move(report));
        };
        annex(u"在岗（按干部）", u"驻村干部在岗情况表", cadreTable(data));
        annex(u"在岗（按乡镇）", u"各乡镇驻村干部在岗情况表", townshipTable(data, byTownship(data.members)));
        const std::vector<UnitFigures> units = byUnit(data.members);
        annex(u"在岗（按单位）", u"派出单位驻村干部在岗情况表", unitTable(units));
    }

    template <class Data>
    void addLedger(const char16_t *sheet, const std::optional<Data> &data, Report (*reportOf)(const Data &))
    {
        if (data)
            add(sheet, reportOf(*data));
        else
            list(QString::fromUtf16(sheet), {}, CellValue::noValue(),
                 QStringLiteral("超过%1条，未列入；请按乡镇或缩短期间另行输出。").arg(kMostLedgerLines));
    }

    void list(const QString &sheet, const QString &title, const CellValue &rows, const QString &note)
    {
        m_cover.rows.push_back({{++m_number, sheet, title, rows, note}, RowStyle::Normal});
    }

    void add(const char16_t *sheet, Report part)
    {
        if (part.sections.empty())
            return;
        const QString name = QString::fromUtf16(sheet);
        list(name, part.title, listedRows(part), {});
        Section &first = part.sections.front();
        if (part.printsTitle())
            first.title = part.title;
        first.headNotes = part.headNotes + first.headNotes;
        first.paper = part.paper;
        Section &last = part.sections.back();
        last.footNotes += part.footNotes;
        last.signatures.insert(last.signatures.end(), part.signatures.begin(), part.signatures.end());
        for (Section &section : part.sections)
            section.sheetName = &section == &part.sections.front() ? name : QString();
        std::move(part.sections.begin(), part.sections.end(), std::back_inserter(m_report.sections));
        for (FigureRef &figure : part.figures) {
            figure.place = name + QChar(u'|') + figure.place;
            m_report.figures.push_back(std::move(figure));
        }
    }

    const MonthWorkbookData &m_data;
    Report m_report;
    Table m_cover;
    int m_number = 0;
};

} // namespace

Report monthWorkbook(const MonthWorkbookData &data) { return Workbook(data).make(); }

} // namespace zhucun::reports

#include "samples.h"

#include "reports/documents/listreport.h"

#include <QDir>

namespace zhucun::reports::test {

namespace {

const QStringList &townships()
{
    static const QStringList names =
        QStringLiteral("南壕堑镇 大青沟镇 八道沟镇 红土梁镇 小蒜沟镇 三工地镇 满井镇 大营盘乡 大苏计乡 石井乡 "
                       "七甲乡 套里庄乡 甲石河乡 下马圈乡")
            .split(u' ');
    return names;
}

template <class T>
const T &pick(const QList<T> &from, int index)
{
    return from[index % from.size()];
}

Table attendanceTable()
{
    Table table;
    table.caption = QStringLiteral("表1　驻村干部在岗情况");
    table.unit = QStringLiteral("单位：天");
    table.columns = {
        {.heading = QStringLiteral("序号"), .kind = Kind::Number, .alignment = Qt::AlignHCenter},
        {.heading = QStringLiteral("姓名"), .alignment = Qt::AlignHCenter},
        {.heading = QStringLiteral("派驻村"), .alignment = Qt::AlignHCenter},
        {.heading = QStringLiteral("应驻天数"), .kind = Kind::Number},
        {.heading = QStringLiteral("在村"), .group = QStringLiteral("在岗"), .kind = Kind::Number},
        {.heading = QStringLiteral("因公外出"), .group = QStringLiteral("在岗"), .kind = Kind::Number},
        {.heading = QStringLiteral("事假"), .group = QStringLiteral("请假"), .kind = Kind::Number},
        {.heading = QStringLiteral("病假"), .group = QStringLiteral("请假"), .kind = Kind::Number},
        {.heading = QStringLiteral("在岗率%"), .kind = Kind::Number},
        {.heading = QStringLiteral("备注"), .wrap = true},
    };
    const std::vector<RosterRow> rows = rosterRows(14);
    for (const RosterRow &row : rows) {
        const QString note =
            row.number == 5 ? QStringLiteral("3月12日至14日参加市委组织部举办的第一书记示范培训班") : QString();
        table.rows.push_back({{row.number, row.name, row.village, 20, CellValue(18.5, 1), 1, row.number % 3, 0,
                               CellValue(97.5, 1), note}});
    }
    table.rows.push_back(
        {{CellValue(), QStringLiteral("合计"), CellValue(), 280, CellValue(259.0, 1), 14, 14, 0, CellValue(97.5, 1)},
         RowStyle::Total});
    return table;
}

Table ledgerTable()
{
    Table table;
    table.caption = QStringLiteral("表2　帮扶资金和实事好事");
    table.columns = {
        {.heading = QStringLiteral("日期"), .kind = Kind::Date},
        {.heading = QStringLiteral("派驻村"), .alignment = Qt::AlignHCenter},
        {.heading = QStringLiteral("内容"), .wrap = true},
        {.heading = QStringLiteral("资金（元）"), .kind = Kind::Money},
    };
    const QString matter =
        QStringLiteral("协调水务部门维修村内机井1眼，解决了32户76人的饮水困难；为5户困难群众代办医保报销手续。");
    for (int i = 0; i < 9; ++i) {
        if (i % 3 == 0)
            table.rows.push_back({{townships()[i]}, RowStyle::Group});
        table.rows.push_back({{QDate(2026, 3, 2 + 2 * i), QStringLiteral("二道渠村"), matter.left(20 + 12 * (i % 4)),
                               Money::fromFen(1234500 * (i + 1))}});
    }
    table.rows.push_back(
        {{QStringLiteral("合计"), CellValue(), CellValue(), Money::fromFen(1234500 * 45)}, RowStyle::Total});
    return table;
}

} // namespace

std::vector<Column<RosterRow>> rosterColumns()
{
    using Row = RosterRow;
    const auto text = [](const char16_t *key, const char16_t *heading, QString Row::*member, Qt::Alignment alignment,
                         bool wrap) {
        Column<Row> column;
        column.key = QString::fromUtf16(key);
        column.heading = QString::fromUtf16(heading);
        column.alignment = alignment;
        column.value = [member](const Row &row) { return CellValue(row.*member); };
        column.wrap = wrap;
        return column;
    };
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("number"),
                       QStringLiteral("序号"),
                       Kind::Number,
                       Qt::AlignHCenter,
                       4,
                       [](const Row &row) { return CellValue(row.number); },
                       {}});
    columns.push_back(text(u"township", u"乡镇", &Row::township, Qt::AlignHCenter, false));
    columns.push_back(text(u"village", u"派驻村", &Row::village, Qt::AlignHCenter, false));
    columns.push_back(text(u"name", u"姓名", &Row::name, Qt::AlignHCenter, false));
    columns.push_back(text(u"sex", u"性别", &Row::sex, Qt::AlignHCenter, false));
    columns.push_back({QStringLiteral("born"),
                       QStringLiteral("出生年月"),
                       Kind::Date,
                       Qt::AlignHCenter,
                       8,
                       [](const Row &row) { return CellValue(row.born); },
                       {}});
    columns.push_back(text(u"politics", u"政治面貌", &Row::politics, Qt::AlignHCenter, false));
    columns.push_back(text(u"unit", u"派出单位及职务", &Row::unit, Qt::AlignLeft, true));
    columns.push_back(text(u"role", u"驻村职务", &Row::role, Qt::AlignHCenter, false));
    columns.push_back({QStringLiteral("since"),
                       QStringLiteral("开始驻村时间"),
                       Kind::Date,
                       Qt::AlignHCenter,
                       10,
                       [](const Row &row) { return CellValue(row.since); },
                       {}});
    columns.push_back(text(u"phone", u"联系电话", &Row::phone, Qt::AlignHCenter, false));
    columns.push_back({QStringLiteral("subsidy"),
                       QStringLiteral("驻村补助（元）"),
                       Kind::Money,
                       Qt::AlignRight,
                       10,
                       [](const Row &row) { return CellValue(row.subsidy); },
                       {}});
    return columns;
}

std::vector<RosterRow> rosterRows(int count)
{
    static const QStringList villages =
        QStringLiteral("二道渠村 大兔沟村 黄土窑村 十三号村 小东沟村 勿乱沟村").split(u' ');
    static const QStringList names = QStringLiteral("张建国 李秀兰 王磊 赵志强 欧阳晓燕 刘洋 陈桂英").split(u' ');
    static const QStringList units = {
        QStringLiteral("尚义县自然资源和规划局不动产登记中心副主任"), QStringLiteral("县委组织部一级科员"),
        QStringLiteral("张家口市生态环境局尚义县分局综合科科长、四级主任科员"), QStringLiteral("县医院主治医师")};
    std::vector<RosterRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.push_back({i + 1, pick(townships(), i / 6), pick(villages, i), pick(names, i),
                        i % 3 == 1 ? QStringLiteral("女") : QStringLiteral("男"), YearMonth(1970 + i % 28, 1 + i % 12),
                        i % 5 == 4 ? QStringLiteral("群众") : QStringLiteral("中共党员"), pick(units, i),
                        i % 3 == 0 ? QStringLiteral("第一书记") : QStringLiteral("队员"),
                        QDate(2025, 5, 1).addDays(i % 90), QStringLiteral("139%1").arg(10000000 + i * 7919),
                        Money::fromFen(150000 + i * 25)});
    }
    return rows;
}

Report roster(int count)
{
    Report report =
        listReport(QStringLiteral("尚义县驻村干部花名册"), QStringLiteral("统计截止日期：2026年3月31日　轮次：第二轮"),
                   rosterColumns(), rosterRows(count));
    Table &table = std::get<Table>(report.sections.front().blocks.front());
    TableRowData total{std::vector<CellValue>(12), RowStyle::Total};
    total.cells[1] = QStringLiteral("合计");
    total.cells[11] = Money::fromFen(150000LL * count);
    table.rows.push_back(total);
    return report;
}

Report monthlyReport()
{
    Report report;
    report.title = QStringLiteral("大青沟镇2026年3月驻村工作月报");
    report.subtitle = QStringLiteral("（2026年3月1日至3月31日）");
    report.headNotes = {QStringLiteral("填报单位：大青沟镇人民政府"), QStringLiteral("2026年4月1日")};
    report.nameFontSubstitutes = true;
    Figures figures;
    figures.items = {{QStringLiteral("驻村干部"), QStringLiteral("42"), QStringLiteral("名")},
                     {QStringLiteral("工作队"), QStringLiteral("14"), QStringLiteral("个")},
                     {QStringLiteral("在岗率"), QStringLiteral("97.5"), QStringLiteral("%")},
                     {QStringLiteral("走访群众"), QStringLiteral("1286"), QStringLiteral("户次")},
                     {QStringLiteral("排查矛盾纠纷"), QStringLiteral("31"), QStringLiteral("起")},
                     {QStringLiteral("化解矛盾纠纷"), QStringLiteral("28"), QStringLiteral("起")},
                     {QStringLiteral("实事好事"), QStringLiteral("56"), QStringLiteral("件")},
                     {QStringLiteral("协调资金"), QStringLiteral("123.45"), QStringLiteral("万元")}};
    const Paragraph overview{QStringLiteral(
        "本月全镇14个驻村工作队、42名驻村干部坚持吃住在村、工作在村，在岗率97.5%，比上月提高1."
        "2个百分点。共走访群众1286户次、2310人次，"
        "收集意见建议118条，已办结97条；排查矛盾纠纷31起，化解28起，期内化解率90.3%（以本月排查的31起为基数）。")};
    report.sections.push_back({QStringLiteral("一、总体情况"), {figures, overview}, false});
    report.sections.push_back({QStringLiteral("二、驻村干部在岗情况"), {attendanceTable()}, false});
    report.sections.push_back({QStringLiteral("三、帮扶工作"), {overview, ledgerTable()}, false});
    report.sections.push_back({QStringLiteral("四、存在问题和下步打算"), {overview, overview}, false});
    report.footNotes = {
        QStringLiteral("注：在岗率＝Σ min（在岗天数，应驻天数）／Σ应驻天数，一人多出的天数不抵他人所缺。")};
    report.signatures = {{QStringLiteral("填报人"), QStringLiteral("张建国")},
                         {QStringLiteral("审核人"), {}},
                         {QStringLiteral("日期"), {}}};
    return report;
}

Report plainTable(int rows)
{
    Report report;
    report.title = QStringLiteral("表格");
    Table table;
    table.columns = {{.heading = QStringLiteral("序号"), .kind = Kind::Number},
                     {.heading = QStringLiteral("内容"), .wrap = true}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{i, QStringLiteral("第%1行").arg(i)}});
    table.rows.push_back({{CellValue(), QStringLiteral("合计")}, RowStyle::Total});
    report.sections.push_back({{}, {table}, false});
    return report;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Page::Text &text : page.texts)
        texts.append(text.text);
    return texts;
}

QString OutputFolder::path(const QString &name) const
{
    const QString kept = qEnvironmentVariable("ZHUCUN_TEST_OUTPUT");
    return kept.isEmpty() ? m_folder.filePath(name) : QDir(kept).filePath(name);
}

} // namespace zhucun::reports::test

#include "reports/documents/spotchecksheet.h"

#include "core/vocabulary.h"
#include "domain/signin/signin.h"
#include "reports/documents/attendancecells.h"

namespace zhucun::reports {

namespace {

constexpr int kUnplannedDays = 2;    // columns when no day is planned
constexpr qreal kWrittenHeight = 23; // points: 8 mm, what a pen needs

QString summary(const std::vector<SpotCheckEntry> &checks)
{
    std::size_t people = 0;
    int away = 0;
    int open = 0;
    for (const SpotCheckEntry &check : checks) {
        people += check.people.size();
        for (const SpotCheckEntry::Person &person : check.people) {
            away += isAway(person.result) ? 1 : 0;
            open += person.followUp && !person.closedOn ? 1 : 0;
        }
    }
    return QStringLiteral("督查%1次，检查%2人次，不在岗（含联系不上、走读）%3人次，处理未办结%4件。")
        .arg(checks.size())
        .arg(people)
        .arg(away)
        .arg(open);
}

Table filledTable(const std::vector<SpotCheckEntry> &checks)
{
    Table table;
    table.columns = {numberColumn(QStringLiteral("序号")),
                     dateColumn(QStringLiteral("督查日期")),
                     centredColumn(QStringLiteral("时间")),
                     centredColumn(QStringLiteral("方式")),
                     textColumn(QStringLiteral("督查人"), true),
                     textColumn(QStringLiteral("乡镇")),
                     textColumn(QStringLiteral("村")),
                     textColumn(QStringLiteral("姓名")),
                     textColumn(QStringLiteral("派出单位"), true),
                     centredColumn(QStringLiteral("结果")),
                     centredColumn(QStringLiteral("处理")),
                     dateColumn(QStringLiteral("处理日期")),
                     dateColumn(QStringLiteral("办结日期")),
                     textColumn(QStringLiteral("备注"), true)};
    int number = 0;
    for (const SpotCheckEntry &check : checks) {
        for (const SpotCheckEntry::Person &person : check.people) {
            table.rows.push_back(
                {{++number, check.checkedOn, minuteText(check.minute), chineseOf(check.mode), check.inspectors,
                  check.townshipName, check.villageName, person.cadreName, person.unitName, chineseOf(person.result),
                  person.followUp ? chineseOf(*person.followUp) : QString(), person.followUpOn, person.closedOn,
                  person.note},
                 RowStyle::Normal});
        }
    }
    table.emptyText = QStringLiteral("期间没有督查");
    return table;
}

/// "10月12日（周一）"; a line to write on for a day not planned.
QString plannedDay(const QDate &day)
{
    static constexpr QStringView weekdays = u"一二三四五六日";
    if (!day.isValid())
        return QStringLiteral("＿月＿日");
    return QStringLiteral("%1（周%2）").arg(shortDate(day), weekdays.mid(day.dayOfWeek() - 1, 1));
}

TableColumn roomFor(const QString &heading, const QString &group, int characters)
{
    TableColumn column = centredColumn(heading);
    column.group = group;
    column.room = characters;
    return column;
}

Table blankTable(const std::vector<QDate> &days, const std::vector<const RosterLine *> &cadres,
                 PersonalData personalData)
{
    Table table;
    table.columns = {numberColumn(QStringLiteral("序号")), textColumn(QStringLiteral("村")),
                     textColumn(QStringLiteral("姓名")), textColumn(QStringLiteral("职务")),
                     textColumn(QStringLiteral("联系电话"))};
    for (const QDate &day : days) {
        table.columns.push_back(roomFor(QStringLiteral("时间"), plannedDay(day), 4));
        table.columns.push_back(roomFor(QStringLiteral("结果"), plannedDay(day), 5));
    }
    table.columns.push_back(roomFor(QStringLiteral("备注"), {}, 6));
    int number = 0;
    for (const RosterLine *cadre : cadres) {
        table.rows.push_back(
            {{++number, cadre->villageName.isEmpty() ? cadre->teamName : cadre->villageName, cadre->name,
              roleText(cadre->role, cadre->firstSecretary), shownPhone(cadre->phone, personalData)},
             RowStyle::Normal});
    }
    table.rowHeight = kWrittenHeight;
    table.emptyText = QStringLiteral("没有在岗的驻村干部");
    return table;
}

Form courseForm(const std::vector<QDate> &days)
{
    const auto label = [](const QString &text) { return FormCell{text, 1, true, {}}; };
    Form form;
    form.shares = {2.4, 2.2, 2.2, 5, 5};
    form.rows.push_back(
        {{label(QStringLiteral("督查日期")), label(QStringLiteral("方式")), label(QStringLiteral("督查人")),
          label(QStringLiteral("发现的问题")), label(QStringLiteral("处理意见"))},
         1});
    for (const QDate &day : days)
        form.rows.push_back({{{plannedDay(day), 1, false, {}}, {}, {}, {}, {}}, 2});
    return form;
}

} // namespace

Report spotCheckSheet(const SpotCheckData &data)
{
    Report report;
    report.title = data.place + QStringLiteral("驻村干部督查抽查情况表");
    report.paper = Paper::a4Landscape();
    report.headNotes = {QStringLiteral("期间：%1至%2").arg(chineseDate(data.period.from), chineseDate(data.period.to))};
    report.sections.push_back({{}, {filledTable(data.checks)}, false});
    report.footNotes = {summary(data.checks)};
    report.signatures = {{QStringLiteral("填表人"), {}}, {QStringLiteral("审核人"), {}}, {QStringLiteral("日期"), {}}};
    return report;
}

Report blankSpotCheckSheet(const PlannedChecks &planned, PersonalData personalData)
{
    const auto title = [&planned](const QString &where) {
        return QStringLiteral("%1%2驻村干部督查表").arg(where, chineseMonth(planned.month));
    };
    const std::vector<QDate> days = planned.days.empty() ? std::vector<QDate>(kUnplannedDays) : planned.days;
    std::vector<std::vector<const RosterLine *>> townships;
    for (const RosterLine &cadre : planned.cadres) {
        if (townships.empty() || townships.back().front()->townshipName != cadre.townshipName)
            townships.emplace_back();
        townships.back().push_back(&cadre);
    }
    if (townships.empty())
        townships.emplace_back();
    Report report;
    report.paper = Paper::a4Landscape();
    for (const auto &township : townships) {
        const QString name = township.empty() ? planned.place : township.front()->townshipName;
        Section section;
        section.pageBreakBefore = !report.sections.empty();
        section.title = title(name);
        section.sheetName = name;
        section.blocks.push_back(blankTable(days, township, personalData));
        section.blocks.push_back(courseForm(days));
        section.footNotes = {
            QStringLiteral("方式：实地、电话、座机回拨、视频、暗访。结果：在岗、因公报备、请假、不在岗、联系不上、"
                           "走读。")};
        section.signatures = {{QStringLiteral("督查人"), {}}, {QStringLiteral("被查乡镇负责人"), {}}};
        report.sections.push_back(std::move(section));
    }
    report.title = townships.size() == 1 ? report.sections.front().title : title(planned.place);
    return report;
}

} // namespace zhucun::reports

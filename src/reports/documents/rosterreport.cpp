#include "reports/documents/rosterreport.h"

#include "core/vocabulary.h"

#include <map>
#include <set>

namespace zhucun::reports {

namespace {

TableColumn column(const QString &heading, Kind kind = Kind::Text, bool wrap = false)
{
    TableColumn made;
    made.heading = heading;
    made.kind = kind;
    made.alignment = usualAlignment(kind);
    made.wrap = wrap;
    return made;
}

template <class Enum>
QString optionalTerm(const std::optional<Enum> &value)
{
    return value ? chineseOf(*value) : QString();
}

/// "共267名，其中省4名、市18名……" by the level of the sending unit, each person once.
QString levelSentence(const std::vector<RosterLine> &lines)
{
    std::set<CadreId> people;
    std::map<UnitLevel, std::set<CadreId>> byLevel;
    std::set<TeamId> teams;
    for (const RosterLine &line : lines) {
        people.insert(line.cadreId);
        if (line.unitLevel)
            byLevel[*line.unitLevel].insert(line.cadreId);
        if (line.teamId.isValid())
            teams.insert(line.teamId);
    }
    QStringList parts;
    for (const auto &[level, cadres] : byLevel)
        parts << QStringLiteral("%1%2名").arg(chineseOf(level)).arg(cadres.size());
    QString sentence = QStringLiteral("共%1个工作队、%2名驻村干部").arg(teams.size()).arg(people.size());
    if (!parts.isEmpty())
        sentence += QStringLiteral("，按派出单位层级：") + parts.join(QChar(u'、'));
    return sentence + QChar(u'。');
}

} // namespace

Report rosterReport(const QString &place, QDate day, const std::vector<RosterLine> &lines, PersonalData personalData)
{
    Report report;
    report.title = place + QStringLiteral("驻村干部花名册");
    report.paper = Paper::a4Landscape();
    report.headNotes = {QStringLiteral("统计截止日期：") + day.toString(Qt::ISODate)};
    Table table;
    table.columns = {column(QStringLiteral("序号"), Kind::Number),
                     column(QStringLiteral("乡镇")),
                     column(QStringLiteral("派驻村")),
                     column(QStringLiteral("派出单位"), Kind::Text, true),
                     column(QStringLiteral("姓名")),
                     column(QStringLiteral("性别")),
                     column(QStringLiteral("学历")),
                     column(QStringLiteral("政治面貌")),
                     column(QStringLiteral("出生年月"), Kind::Date),
                     column(QStringLiteral("职务"), Kind::Text, true),
                     column(QStringLiteral("驻村职务")),
                     column(QStringLiteral("第一书记")),
                     column(QStringLiteral("开始驻村"), Kind::Date),
                     column(QStringLiteral("手机"))};
    int number = 0;
    for (const RosterLine &line : lines) {
        table.rows.push_back(
            {{++number, line.townshipName, line.villageName.isEmpty() ? line.teamName : line.villageName, line.unitName,
              line.name, optionalTerm(line.sex), line.education, optionalTerm(line.politicalStatus), line.born,
              line.post, chineseOf(line.role), line.firstSecretary ? QStringLiteral("是") : QString(), line.startsOn,
              shownPhone(line.phone, personalData)},
             RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("没有在岗的驻村干部");
    report.sections.push_back({{}, {std::move(table)}, false});
    report.footNotes = {levelSentence(lines)};
    return report;
}

} // namespace zhucun::reports

#include "reports/documents/rosterreport.h"

#include "core/vocabulary.h"
#include "reports/documents/printedfigures.h"

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

/// Each person once, by the level of the sending unit too.
struct Counts {
    std::set<CadreId> people;
    std::map<UnitLevel, std::set<CadreId>> byLevel;
    std::set<TeamId> teams;

    explicit Counts(const std::vector<RosterLine> &lines)
    {
        for (const RosterLine &line : lines) {
            people.insert(line.cadreId);
            if (line.unitLevel)
                byLevel[*line.unitLevel].insert(line.cadreId);
            if (line.teamId.isValid())
                teams.insert(line.teamId);
        }
    }
};

/// "共89个工作队、267名驻村干部，按派出单位层级：省4名、市18名……"
QString levelSentence(const Counts &counts)
{
    QStringList parts;
    for (const auto &[level, cadres] : counts.byLevel)
        parts << QStringLiteral("%1%2名").arg(chineseOf(level)).arg(cadres.size());
    QString sentence = QStringLiteral("共%1个工作队、%2名驻村干部").arg(counts.teams.size()).arg(counts.people.size());
    if (!parts.isEmpty())
        sentence += QStringLiteral("，按派出单位层级：") + parts.join(QChar(u'、'));
    return sentence + QChar(u'。');
}

std::vector<FigureRef> figuresOf(const RosterData &data, const Counts &counts)
{
    // With a round, statistics count all who were ever posted in it.
    if (data.roundId.isValid())
        return {};
    PrintedFigures printed({data.day, data.day}, data.townshipId, data.place);
    printed.add("dispatch.teams", qint64(counts.teams.size()));
    printed.add("dispatch.cadres", qint64(counts.people.size()));
    for (const auto &[level, cadres] : counts.byLevel)
        printed.add("dispatch.cadres", StatisticsGrouping::UnitLevel, level, qint64(cadres.size()));
    std::vector<FigureRef> figures;
    printed.moveTo(figures);
    return figures;
}

} // namespace

Report rosterReport(const RosterData &data, PersonalData personalData)
{
    Report report;
    report.title = data.place + QStringLiteral("驻村干部花名册");
    report.paper = Paper::a4Landscape();
    report.headNotes = {QStringLiteral("统计截止日期：") + data.day.toString(Qt::ISODate)};
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
    for (const RosterLine &line : data.lines) {
        table.rows.push_back(
            {{++number, line.townshipName, line.villageName.isEmpty() ? line.teamName : line.villageName, line.unitName,
              line.name, optionalTerm(line.sex), line.education, optionalTerm(line.politicalStatus), line.born,
              line.post, chineseOf(line.role), line.firstSecretary ? QStringLiteral("是") : QString(), line.startsOn,
              shownPhone(line.phone, personalData)},
             RowStyle::Normal});
    }
    table.emptyText = QStringLiteral("没有在岗的驻村干部");
    report.sections.push_back({{}, {std::move(table)}, false});
    const Counts counts(data.lines);
    report.footNotes = {levelSentence(counts)};
    report.figures = figuresOf(data, counts);
    return report;
}

} // namespace zhucun::reports

#include "domain/documents/dispatchtable.h"

#include "domain/cadre/ageband.h"
#include "domain/cadre/schooling.h"

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

using Counts = std::function<bool(const RosterLine &)>;

/// The columns of one group and, for whoever falls in none of them, one of unknown.
class Group
{
public:
    Group(std::vector<DispatchColumn> &columns, const char16_t *name)
        : m_columns(columns), m_name(QString::fromUtf16(name))
    {
    }

    Group &add(const char16_t *heading, Counts counts)
    {
        m_own.push_back(counts);
        m_columns.push_back({m_name, QString::fromUtf16(heading), std::move(counts), false});
        return *this;
    }

    void close()
    {
        Counts none = [own = std::move(m_own)](const RosterLine &line) {
            return std::ranges::none_of(own, [&](const Counts &counts) { return counts(line); });
        };
        m_columns.push_back({m_name, QStringLiteral("未填"), std::move(none), true});
    }

private:
    std::vector<DispatchColumn> &m_columns;
    QString m_name;
    std::vector<Counts> m_own;
};

Counts ofSex(Sex sex)
{
    return [sex](const RosterLine &line) { return line.sex == sex; };
}

Counts ofLevel(std::initializer_list<UnitLevel> levels)
{
    return [levels = std::vector(levels)](const RosterLine &line) {
        return line.unitLevel && std::ranges::find(levels, *line.unitLevel) != levels.end();
    };
}

Counts ofRank(std::initializer_list<CadreRank> ranks)
{
    return [ranks = std::vector(ranks)](const RosterLine &line) {
        return line.rank && std::ranges::find(ranks, *line.rank) != ranks.end();
    };
}

Counts ofAge(AgeBand band, QDate day)
{
    return [band, day](const RosterLine &line) { return ageBandOf(line.born, day) == band; };
}

Counts ofSchooling(Schooling level)
{
    return
        [level](const RosterLine &line) { return highestSchooling(line.education, line.inServiceEducation) == level; };
}

bool isInParty(const RosterLine &line)
{
    return line.politicalStatus == PoliticalStatus::PartyMember ||
           line.politicalStatus == PoliticalStatus::ProbationaryMember;
}

bool isCounted(const RosterLine &line, CountedCadres counted)
{
    switch (counted) {
    case CountedCadres::All:
        return true;
    case CountedCadres::FirstSecretaries:
        return line.firstSecretary;
    case CountedCadres::Others:
        return !line.firstSecretary;
    }
    return true;
}

DispatchRow rowOf(const std::vector<const RosterLine *> &lines, const std::vector<DispatchColumn> &columns)
{
    DispatchRow row;
    for (const DispatchColumn &column : columns) {
        std::set<CadreId> cadres;
        for (const RosterLine *line : lines) {
            if (column.counts(*line))
                cadres.insert(line->cadreId);
        }
        row.cadres.push_back(int(cadres.size()));
    }
    return row;
}

void dropColumn(DispatchTable &table, size_t index)
{
    table.columns.erase(table.columns.begin() + qint64(index));
    table.total.cadres.erase(table.total.cadres.begin() + qint64(index));
    for (DispatchRow &row : table.townships)
        row.cadres.erase(row.cadres.begin() + qint64(index));
}

} // namespace

const std::vector<Term<CountedCadres>> &Vocabulary<CountedCadres>::terms()
{
    static const std::vector<Term<CountedCadres>> terms{
        {CountedCadres::All, "all", u"全部驻村干部", "All cadres"},
        {CountedCadres::FirstSecretaries, "first_secretaries", u"第一书记", "First secretaries"},
        {CountedCadres::Others, "others", u"驻村干部（不含第一书记）", "All but first secretaries"},
    };
    return terms;
}

std::vector<DispatchColumn> dispatchColumns(QDate day)
{
    std::vector<DispatchColumn> columns{{{}, QStringLiteral("总人数"), [](const RosterLine &) { return true; }, false}};
    Group(columns, u"性别").add(u"男", ofSex(Sex::Male)).add(u"女", ofSex(Sex::Female)).close();
    Group(columns, u"派出单位层级")
        .add(u"中央", ofLevel({UnitLevel::Central}))
        .add(u"省", ofLevel({UnitLevel::Province}))
        .add(u"市", ofLevel({UnitLevel::City}))
        .add(u"县", ofLevel({UnitLevel::County}))
        .add(u"乡镇", ofLevel({UnitLevel::Township}))
        .add(u"其他", ofLevel({UnitLevel::Military, UnitLevel::Other}))
        .close();
    Group(columns, u"级别")
        .add(u"厅级", ofRank({CadreRank::Bureau}))
        .add(u"处级", ofRank({CadreRank::CountyChief, CadreRank::CountyDeputy}))
        .add(u"科级", ofRank({CadreRank::SectionChief, CadreRank::SectionDeputy}))
        .add(u"一般干部", ofRank({CadreRank::SubSection, CadreRank::Staff}))
        .add(u"其他", ofRank({CadreRank::Other}))
        .close();
    Group ages(columns, u"年龄");
    for (const Term<AgeBand> &band : Vocabulary<AgeBand>::terms())
        ages.add(band.chinese, ofAge(band.value, day));
    ages.close();
    Group schooling(columns, u"学历");
    for (const Term<Schooling> &level : Vocabulary<Schooling>::terms())
        schooling.add(level.chinese, ofSchooling(level.value));
    schooling.close();
    Group(columns, u"政治面貌")
        .add(u"中共党员", isInParty)
        .add(u"其他", [](const RosterLine &line) { return line.politicalStatus && !isInParty(line); })
        .close();
    return columns;
}

DispatchTable dispatchTableOf(const DispatchTableData &data)
{
    DispatchTable table;
    table.columns = dispatchColumns(data.day);
    std::vector<const RosterLine *> all;
    std::vector<std::vector<const RosterLine *>> townships;
    for (const RosterLine &line : data.lines) {
        if (!isCounted(line, data.counted))
            continue;
        if (townships.empty() || townships.back().front()->townshipCode != line.townshipCode)
            townships.emplace_back();
        townships.back().push_back(&line);
        all.push_back(&line);
    }
    for (const auto &lines : townships) {
        DispatchRow row = rowOf(lines, table.columns);
        row.townshipCode = lines.front()->townshipCode;
        row.townshipName = lines.front()->townshipName;
        table.townships.push_back(std::move(row));
    }
    table.total = rowOf(all, table.columns);
    for (size_t i = table.columns.size(); i-- > 0;) {
        if (table.columns[i].isUnknown && table.total.cadres[i] == 0)
            dropColumn(table, i);
    }
    return table;
}

} // namespace zhucun

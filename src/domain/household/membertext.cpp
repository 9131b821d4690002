#include "domain/household/membertext.h"

#include "core/text/dateparse.h"

namespace zhucun {

ParsedLines<HouseholdMember> parseMembers(QStringView text)
{
    ParsedLines<HouseholdMember> parsed;
    int number = 0;
    for (const QString &line : textLines(text)) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = slashFields(line, 7);
        const auto sex = fromText<Sex>(fields[2]);
        const auto born = text::parseYearMonth(fields[3]);
        const auto residence = fromText<Residence>(fields[6]);
        const bool isReadable = !fields[0].isEmpty() && (sex || fields[2].isEmpty()) && (born || fields[3].isEmpty()) &&
                                (residence || fields[6].isEmpty());
        if (isReadable)
            parsed.values.push_back({fields[0], fields[1], sex, born, fields[4], fields[5], residence});
        else
            parsed.problems.push_back({number, line});
    }
    return parsed;
}

QString printMembers(const std::vector<HouseholdMember> &members)
{
    QStringList lines;
    for (const HouseholdMember &member : members) {
        const QStringList fields{member.name,
                                 member.relation,
                                 member.sex ? chineseOf(*member.sex) : QString(),
                                 member.born ? member.born->toString() : QString(),
                                 member.nationalId,
                                 member.health,
                                 member.residence ? chineseOf(*member.residence) : QString()};
        lines << fields.join(QLatin1Char('/'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun

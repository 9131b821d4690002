#include "domain/cadre/resumetext.h"

#include "core/text/dateparse.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr int kMonthWidth = 7;   // "1998.09"
constexpr int kPeriodWidth = 18; // "1998.09--2002.07  "
constexpr int kContinuationIndent = 10;

std::optional<YearMonth> month(const QString &year, const QString &monthOfYear)
{
    return YearMonth::fromNumber(year.toInt() * 100 + monthOfYear.toInt());
}

int indentOf(const QString &line)
{
    int indent = 0;
    while (indent < line.size() && line.at(indent).isSpace())
        ++indent;
    return indent;
}

/// nullopt when the line is not one period.
std::optional<ResumeLine> parsePeriod(const QString &line)
{
    // A bare -- is how printResume() writes an unknown beginning. An end stands close behind the dash; behind the
    // blanks of a current post, digits belong to the text.
    static const QRegularExpression period(
        QStringLiteral(R"(^(?:([0-9]{4})[.．/年-]?([0-9]{1,2})月?\s*(?:-{1,2}|—{1,2}|–{1,2}|－{1,2}|~|～|至)|--))"
                       R"(\s{0,3}(?:([0-9]{4})[.．/年-]?([0-9]{1,2})月?(?![0-9])|今|至今|现在)?\s*(.*)$)"),
        QRegularExpression::UseUnicodePropertiesOption); // \s is the blank of full width too
    const auto match = period.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    ResumeLine value;
    value.text = match.captured(5);
    if (match.hasCaptured(1) && !match.captured(1).isEmpty()) {
        value.from = month(match.captured(1), match.captured(2));
        if (!value.from)
            return std::nullopt;
    }
    if (match.hasCaptured(3) && !match.captured(3).isEmpty()) {
        value.to = month(match.captured(3), match.captured(4));
        if (!value.to)
            return std::nullopt;
    }
    return value;
}

} // namespace

static ParsedLines<ResumeLine> parseLines(QStringView text, bool takeAll)
{
    ParsedLines<ResumeLine> parsed;
    bool follows = false; // whether the line above belongs to a period that can be continued
    int number = 0;
    for (const QString &line : textLines(text)) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty())
            continue;
        const bool indented = indentOf(line) >= kContinuationIndent;
        if (const auto period = indented && follows ? std::nullopt : parsePeriod(content)) {
            parsed.values.push_back(*period);
            follows = true;
        } else if (follows && (indented || !content.front().isDigit())) {
            parsed.values.back().text += QLatin1Char('\n') + content;
        } else if (takeAll) {
            parsed.values.push_back({std::nullopt, std::nullopt, content});
            follows = true;
        } else {
            parsed.problems.push_back({number, line});
            follows = false;
        }
    }
    return parsed;
}

ParsedLines<ResumeLine> parseResume(QStringView text) { return parseLines(text, false); }

std::vector<ResumeLine> takeResume(QStringView text) { return parseLines(text, true).values; }

QString printResume(const std::vector<ResumeLine> &resume)
{
    QStringList lines;
    for (const ResumeLine &period : resume) {
        const QString from = period.from ? period.from->toString() : QString();
        const QString to = period.to ? period.to->toString() : QString(kMonthWidth, QLatin1Char(' '));
        const QStringList parts = period.text.split(QLatin1Char('\n'));
        lines << from + QLatin1String("--") + to + QLatin1String("  ") + parts.front();
        for (const QString &part : parts.mid(1))
            lines << QString(kPeriodWidth, QLatin1Char(' ')) + part;
    }
    return lines.join(QLatin1Char('\n'));
}

ParsedLines<FamilyMember> parseFamily(QStringView text)
{
    ParsedLines<FamilyMember> parsed;
    int number = 0;
    for (const QString &line : textLines(text)) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = slashFields(line, 5);
        const auto born = text::parseYearMonth(fields[2]);
        if (fields[1].isEmpty() || (!fields[2].isEmpty() && !born))
            parsed.problems.push_back({number, line});
        else
            parsed.values.push_back({fields[0], fields[1], born, fields[3], fields[4]});
    }
    return parsed;
}

QString printFamily(const std::vector<FamilyMember> &family)
{
    QStringList lines;
    for (const FamilyMember &member : family) {
        const QStringList fields{member.relation, member.name, member.born ? member.born->toString() : QString(),
                                 member.politicalStatus, member.post};
        lines << fields.join(QLatin1Char('/'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun

#include "domain/dispute/disputetext.h"

#include "core/text/dateparse.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr int kContinuationIndent = 4;

bool isSeparator(QChar character) { return QStringView(u"、,，;；\r\n").contains(character); }

/// Splits at the separators that stand outside brackets.
QStringList splitParties(QStringView text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar character : text) {
        if (character == QLatin1Char('(') || character == QChar(u'（'))
            ++depth;
        else if (character == QLatin1Char(')') || character == QChar(u'）'))
            depth = std::max(0, depth - 1);
        if (depth == 0 && isSeparator(character))
            parts << QString();
        else
            parts.back() += character;
    }
    return parts;
}

DisputeParty parseParty(const QString &text)
{
    // Fewer than three characters are a number of another kind, as in 甲队(2).
    static const QRegularExpression contact(QStringLiteral(R"(^(.*?)\s*[(（]([\d\s,，、;；/+Xx转-]{3,})[)）]$)"));
    const auto match = contact.match(text);
    if (!match.hasMatch())
        return {text, {}, {}};
    DisputeParty party{match.captured(1), {}, {}};
    static const QRegularExpression separators(QStringLiteral("[,，、;；]+"));
    static const QRegularExpression identity(QStringLiteral("(?<!\\S)\\d{14,}[\\dXx](?!\\S)"));
    QStringList phones;
    for (QString number : match.captured(2).split(separators, Qt::SkipEmptyParts)) {
        if (const auto id = identity.match(number); party.nationalId.isEmpty() && id.hasMatch()) {
            party.nationalId = id.captured();
            number.remove(id.capturedStart(), id.capturedLength());
        }
        if (!number.trimmed().isEmpty())
            phones << number.trimmed();
    }
    party.phone = phones.join(QChar(u'、'));
    return party;
}

} // namespace

ParsedLines<DisputeParty> parseParties(QStringView text)
{
    ParsedLines<DisputeParty> parsed;
    int number = 0;
    for (const QString &part : splitParties(text)) {
        const QString content = part.trimmed();
        if (content.isEmpty())
            continue;
        ++number;
        const DisputeParty party = parseParty(content);
        if (party.name.isEmpty())
            parsed.problems.push_back({number, content});
        else
            parsed.values.push_back(party);
    }
    return parsed;
}

QString printParties(const std::vector<DisputeParty> &parties)
{
    QStringList printed;
    for (const DisputeParty &party : parties) {
        QStringList contact{party.phone, party.nationalId};
        contact.removeAll(QString());
        printed << (contact.isEmpty()
                        ? party.name
                        : party.name + QLatin1Char('(') + contact.join(QLatin1Char(' ')) + QLatin1Char(')'));
    }
    return printed.join(QChar(u'、'));
}

ParsedLines<DisputeStep> parseSteps(QStringView text)
{
    // \s is the blank of full width too.
    static const QRegularExpression step(QStringLiteral(R"(^([0-9]\S*)\s+(?:(\S+)\s+)?(\S.*)$)"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    ParsedLines<DisputeStep> parsed;
    bool follows = false; // whether the line above belongs to a step that can be continued
    int number = 0;
    for (const QString &line : textLines(text)) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty())
            continue;
        const bool continues = follows && (line.front().isSpace() || !content.front().isDigit());
        const auto match = step.match(content);
        const auto day = text::parseDate(match.captured(1));
        if (continues) {
            parsed.values.back().text += QLatin1Char('\n') + content;
        } else if (match.hasMatch() && day) {
            const QString by = match.captured(2);
            const bool isNobody = by == QLatin1String("-") || by == QStringLiteral("—");
            parsed.values.push_back({*day, match.captured(3), isNobody ? QString() : by});
            follows = true;
        } else {
            parsed.problems.push_back({number, line});
            follows = false;
        }
    }
    return parsed;
}

QString printSteps(const std::vector<DisputeStep> &steps)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList lines;
    for (const DisputeStep &step : steps) {
        // A blank would end the name: 张三 李四 becomes 张三、李四.
        const QString by = step.by.trimmed().replace(blanks, QStringLiteral("、"));
        const QStringList parts = step.text.split(QLatin1Char('\n'));
        lines << step.takenOn.toString(Qt::ISODate) + QLatin1Char(' ') + (by.isEmpty() ? QStringLiteral("-") : by) +
                     QLatin1Char(' ') + parts.front();
        for (const QString &part : parts.mid(1))
            lines << QString(kContinuationIndent, QLatin1Char(' ')) + part;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun

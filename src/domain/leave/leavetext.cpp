#include "domain/leave/leavetext.h"

#include "core/text/dateparse.h"

#include <QRegularExpression>

namespace zhucun {

namespace {

constexpr int kContinuationIndent = 4;

/// The longest spelling of a role that the text begins with, where a name follows, with or without an office:
/// 镇党委书记王五.
std::optional<ApproverName> roleThenName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^(?:副?书记|副?部长|副?主任)?([\\p{Han}·]{2,4})$"));
    std::optional<ApproverName> found;
    qsizetype longest = 0;
    for (const auto &term : Vocabulary<ApproverRole>::terms()) {
        QStringList spellings = QString::fromUtf16(term.aliases).split(QChar(u'、'));
        spellings << QString::fromUtf16(term.chinese);
        for (const QString &spelling : spellings) {
            const auto rest = name.match(text.mid(spelling.size()));
            if (spelling.size() <= longest || !text.startsWith(spelling) || !rest.hasMatch())
                continue;
            found = ApproverName{term.value, rest.captured(1)};
            longest = spelling.size();
        }
    }
    return found;
}

/// Of two parts, whichever is a role says it and the other is the name.
std::optional<ApproverName> roleAndName(const QString &first, const QString &second)
{
    if (const auto role = fromText<ApproverRole>(first))
        return ApproverName{role, second};
    if (const auto role = fromText<ApproverRole>(second))
        return ApproverName{role, first};
    return std::nullopt;
}

bool isNobody(const QString &name) { return name == QLatin1String("-") || name == QStringLiteral("—"); }

/// What follows the role: 王五 同意 备注, or 同意 备注.
bool takeDecision(LeaveStep &step, const QString &text)
{
    static const QRegularExpression words(QStringLiteral(R"(^(\S+)(?:\s+(\S+))?(?:\s+(\S.*))?$)"));
    const auto match = words.match(text);
    if (const auto kind = fromText<LeaveStepKind>(match.captured(2))) {
        step.kind = *kind;
        step.person = isNobody(match.captured(1)) ? QString() : match.captured(1);
        step.remark = match.captured(3);
        return true;
    }
    const auto kind = fromText<LeaveStepKind>(match.captured(1));
    if (!kind)
        return false;
    step.kind = *kind;
    step.remark = text.mid(match.capturedEnd(1)).trimmed();
    return true;
}

std::optional<LeaveStep> parseStep(const QString &line)
{
    static const QRegularExpression parts(QStringLiteral(R"(^([0-9]\S*)\s+(\S+)\s+(\S.*)$)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const auto match = parts.match(line);
    const auto day = text::parseDate(match.captured(1));
    const auto role = fromText<ApproverRole>(match.captured(2));
    if (!match.hasMatch() || !day || !role)
        return std::nullopt;
    LeaveStep step;
    step.decidedOn = *day;
    step.role = *role;
    return takeDecision(step, match.captured(3)) ? std::optional(step) : std::nullopt;
}

} // namespace

ApproverName parseApprover(QStringView text)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(^(.+?)\s*[(（]\s*(.+?)\s*[)）]$)"));
    static const QRegularExpression spaced(QStringLiteral(R"(^(\S+)[\s、,，/：:]+(\S.*)$)"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = text.toString().simplified();
    for (const QRegularExpression *form : {&bracketed, &spaced}) {
        const auto match = form->match(whole);
        if (!match.hasMatch())
            continue;
        if (const auto found = roleAndName(match.captured(1), match.captured(2)))
            return *found;
    }
    if (const auto role = fromText<ApproverRole>(whole))
        return {role, {}};
    return roleThenName(whole).value_or(ApproverName{std::nullopt, whole});
}

QString printApprover(ApproverRole role, const QString &person)
{
    return person.isEmpty() ? chineseOf(role) : chineseOf(role) + QLatin1Char(' ') + person;
}

ParsedLines<LeaveStep> parseLeaveSteps(QStringView text)
{
    ParsedLines<LeaveStep> parsed;
    bool follows = false; // whether the line above belongs to a step that can be continued
    int number = 0;
    for (const QString &line : textLines(text)) {
        ++number;
        const QString content = line.trimmed();
        if (content.isEmpty())
            continue;
        const bool continues = follows && (line.front().isSpace() || !content.front().isDigit());
        const auto step = continues ? std::nullopt : parseStep(content);
        if (continues) {
            QString &remark = parsed.values.back().remark;
            remark += (remark.isEmpty() ? QString() : QStringLiteral("\n")) + content;
        } else if (step) {
            parsed.values.push_back(*step);
            follows = true;
        } else {
            parsed.problems.push_back({number, line});
            follows = false;
        }
    }
    return parsed;
}

QString printLeaveSteps(const std::vector<LeaveStep> &steps)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList lines;
    for (const LeaveStep &step : steps) {
        // A blank would end the name: 张三 李四 becomes 张三、李四.
        const QString person = step.person.trimmed().replace(blanks, QStringLiteral("、"));
        const QStringList remark = step.remark.split(QLatin1Char('\n'));
        lines << QStringList{step.decidedOn.toString(Qt::ISODate), chineseOf(step.role),
                             person.isEmpty() ? QStringLiteral("-") : person, chineseOf(step.kind), remark.front()}
                     .join(QLatin1Char(' '))
                     .trimmed();
        for (const QString &more : remark.mid(1))
            lines << QString(kContinuationIndent, QLatin1Char(' ')) + more;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace zhucun

#include "domain/situation/figuretag.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace zhucun {

namespace {

/// code, conditions
QStringList conditionParts(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\s+(?:where|其中)\\s*"));
    const QRegularExpressionMatch match = word.match(text);
    if (!match.hasMatch())
        return {text.trimmed()};
    return {text.left(match.capturedStart()).trimmed(), text.mid(match.capturedEnd()).trimmed()};
}

std::optional<StatisticsCondition> conditionFromText(const QString &text, FigureTagFault *fault)
{
    const QChar wide(u'＝');
    const QString plain = QString(text).replace(wide, QLatin1Char('='));
    const qsizetype equals = plain.indexOf(QLatin1Char('='));
    if (equals <= 0 || equals == plain.size() - 1) {
        *fault = {FigureTagFault::Kind::Condition, text};
        return std::nullopt;
    }
    const auto by = fromText<StatisticsGrouping>(QStringView(plain).left(equals));
    if (!by) {
        *fault = {FigureTagFault::Kind::Grouping, plain.left(equals)};
        return std::nullopt;
    }
    return StatisticsCondition{*by, plain.mid(equals + 1)};
}

QString formText(const FigureForm &form)
{
    const QStringList names = figureFormNames();
    QString text;
    for (const QString &name : names) {
        if (figureFormFromText(name)->kind == form.kind)
            text = name;
    }
    return form.decimals ? QString(text + QString::number(*form.decimals)) : text;
}

} // namespace

QString FigureTag::key() const
{
    QStringList conditions;
    for (const StatisticsCondition &condition : where)
        conditions << codeOf(condition.by) + QLatin1Char('=') + condition.key;
    conditions.sort();
    conditions.prepend(code);
    return conditions.join(QLatin1Char('|'));
}

bool isIndicatorCode(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)+\\z"));
    return form.match(text).hasMatch();
}

std::optional<FigureTag> figureTagFromText(const QString &text, FigureTagFault *fault)
{
    QString plain = text;
    plain.replace(QChar(u'｜'), QLatin1Char('|'));
    FigureTag tag;
    const qsizetype bar = plain.indexOf(QLatin1Char('|'));
    if (bar >= 0) {
        const QString written = plain.mid(bar + 1).trimmed();
        const auto form = figureFormFromText(written);
        if (!form) {
            *fault = {FigureTagFault::Kind::Form, written};
            return std::nullopt;
        }
        tag.form = *form;
        plain.truncate(bar);
    }
    const QStringList parts = conditionParts(plain);
    tag.code = parts.front();
    if (parts.size() < 2)
        return tag;
    static const QRegularExpression between(QStringLiteral("[\\s,，、]+"));
    const QStringList conditions = parts[1].split(between, Qt::SkipEmptyParts);
    if (conditions.isEmpty()) {
        *fault = {FigureTagFault::Kind::Condition, text};
        return std::nullopt;
    }
    for (const QString &one : conditions) {
        const auto condition = conditionFromText(one, fault);
        if (!condition)
            return std::nullopt;
        tag.where.push_back(*condition);
    }
    return tag;
}

QString figureTagText(const FigureTag &tag)
{
    QString text = tag.code;
    QStringList conditions;
    for (const StatisticsCondition &condition : tag.where)
        conditions << chineseOf(condition.by) + QLatin1Char('=') + condition.key;
    if (!conditions.isEmpty())
        text += QStringLiteral(" 其中 ") + conditions.join(QStringLiteral("，"));
    const QString form = formText(tag.form);
    return form.isEmpty() ? text : QString(text + QLatin1Char('|') + form);
}

} // namespace zhucun

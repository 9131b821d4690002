#include "reports/wording/templateproblemtext.h"

#include "reports/wording/ruletext.h"

#include <QCoreApplication>

namespace zhucun {

namespace {

struct TemplateWording {
    Q_DECLARE_TR_FUNCTIONS(TemplateWording)
};

QString unknownIndicatorText(const TemplateProblem &problem)
{
    if (problem.hint.isEmpty())
        return TemplateWording::tr("There is no figure “%1”. Choose one from the list of figures.").arg(problem.text);
    return TemplateWording::tr("There is no figure “%1”. Is “%2” meant?").arg(problem.text, problem.hint);
}

QString whatIsWrong(const TemplateProblem &problem)
{
    using Kind = TemplateProblem::Kind;
    switch (problem.kind) {
    case Kind::UnclosedTag:
        return TemplateWording::tr("“%1” opens a tag that does not end. Write }} after it.").arg(problem.text);
    case Kind::UnknownTag:
        return TemplateWording::tr("“%1” is no tag. Figures are written as {{visits.person_times}}, what is typed as "
                                   "{{填写 存在问题}}.")
            .arg(problem.text);
    case Kind::UnknownSection:
        return TemplateWording::tr("“%1” is no section. There are 有数, 非零 and 典型.").arg(problem.text);
    case Kind::UnclosedSection:
        return TemplateWording::tr("The section “%1” does not end. Write {{/%2}} where it does.")
            .arg(problem.text, problem.text.section(QLatin1Char(' '), 0, 0));
    case Kind::UnopenedSection:
        return TemplateWording::tr("The section “%1” ends here and begins nowhere. Write {{#%1}} where it begins, or "
                                   "take this tag away.")
            .arg(problem.text);
    case Kind::UnknownIndicator:
        return unknownIndicatorText(problem);
    case Kind::UnknownForm:
        return TemplateWording::tr("“%1” is no way to write a figure. There are: %2.")
            .arg(problem.text, figureFormNames().join(QChar(u'、')));
    case Kind::UnknownCondition:
        return TemplateWording::tr("“%1” is no condition. Write it as 单位层级=省.").arg(problem.text);
    case Kind::UnknownGrouping:
        return TemplateWording::tr("Figures are not grouped by “%1”. Choose a condition from the list of figures.")
            .arg(problem.text);
    case Kind::NotForPeriod:
        return ruleText({QStringLiteral("period"), problem.hint, {}}, QStringLiteral("“%1”").arg(problem.text));
    case Kind::ItemOutside:
        return TemplateWording::tr("“%1” belongs to an example. Put it between {{#典型}} and {{/典型}}.")
            .arg(problem.text);
    }
    return {};
}

QString valueText(const FigureRef &figure)
{
    return figureText({FigureForm::Kind::WithUnit, {}}, figure.value, figure.unit);
}

/// "第3段"
QString whereText(const FigureRef &figure) { return figure.place.section(QLatin1Char('|'), 0, 0); }

QString periodOf(const FigureRef &figure)
{
    return QStringLiteral("%1–%2").arg(figure.query.period.from.toString(Qt::ISODate),
                                       figure.query.period.to.toString(Qt::ISODate));
}

} // namespace

QString templateProblemText(const TemplateProblem &problem)
{
    return TemplateWording::tr("Line %1: %2").arg(QString::number(problem.line), whatIsWrong(problem));
}

QString clashText(const FigureClash &clash)
{
    switch (clash.kind) {
    case FigureClash::Kind::Value:
    case FigureClash::Kind::Noun:
        return TemplateWording::tr("%1 is %2 (%3) in one place and %4 (%5) in another. Readers take both for the same: "
                                   "correct one, or call them by different names.")
            .arg(clash.noun, valueText(clash.first), whereText(clash.first), valueText(clash.second),
                 whereText(clash.second));
    case FigureClash::Kind::Date:
        return TemplateWording::tr("%1 is of %2 (%3) in one place and of %4 (%5) in another.")
            .arg(clash.noun, periodOf(clash.first), whereText(clash.first), periodOf(clash.second),
                 whereText(clash.second));
    }
    return {};
}

} // namespace zhucun

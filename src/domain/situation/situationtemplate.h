#pragma once

#include "domain/situation/figuretag.h"

#include <QStringList>

#include <vector>

namespace zhucun {

/// What is wrong in a template, and where. The words are in reports/wording/templateproblemtext.
struct TemplateProblem {
    enum class Kind {
        UnclosedTag,      ///< {{ without }}
        UnknownTag,       ///< text: what stands in it
        UnknownSection,   ///< text
        UnclosedSection,  ///< {{#有数}} without {{/有数}}
        UnopenedSection,  ///< the other way round
        UnknownIndicator, ///< text: the code; hint: the one most like it, if any
        UnknownForm,
        UnknownCondition, ///< not of the form 分组=值
        UnknownGrouping,
        NotForPeriod, ///< text: a figure there is not for such a period; hint: the rule why
        ItemOutside,  ///< a name that only examples have, outside {{#典型}}
    };

    Kind kind = Kind::UnknownTag;
    int line = 0; ///< from 1
    QString text;
    QString hint = {};

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

/// One {{…}} of a template.
struct TemplateTag {
    enum class Kind {
        Nothing,  ///< a comment, or one that is wrong
        Wrong,    ///< shown as a blank
        Figure,   ///< {{visits.person_times|万}}
        Name,     ///< {{地方}}, {{期间}} …
        Typed,    ///< {{填写 存在问题}}: what the user types there
        Item,     ///< {{干部}}, {{地点}} … of an example
        KeptOnly, ///< {{#有数}}…{{/有数}}: left out when no figure in it has a value
        NotZero,  ///< {{#非零}}…{{/非零}}: left out when every figure in it is 0 or has none
        Typical,  ///< {{#典型 走访 3}}…{{/典型}}: once for each example
        SectionEnd,
    };

    Kind kind = Kind::Nothing;
    int line = 1;
    QString text;          ///< between the braces
    FigureTag figure = {}; ///< of Figure
    QString word = {};     ///< of Name, Typed and Item
    QString source = {};   ///< of Typical: "visit", "ledger"; empty: both
    int most = 3;          ///< of Typical
    int end = -1;          ///< of a section: its SectionEnd in SituationTemplate::tags

    bool isSection() const { return kind == Kind::KeptOnly || kind == Kind::NotZero || kind == Kind::Typical; }
};

/// Stands for a brace of the text in SituationTemplate::text, where only tags have braces.
inline constexpr QChar kBraceMark(u'\uE002');

/// A template taken apart. What is wrong in it is told and does not keep the rest from being shown.
struct SituationTemplate {
    QString text; ///< for the template engine: each tag is called by its number in `tags`
    std::vector<TemplateTag> tags;
    std::vector<TemplateProblem> problems;

    /// What the user is asked to type, in order, each once.
    QStringList typedSlots() const;
    /// Each figure once.
    std::vector<FigureTag> figures() const;
};

/// Lines are paragraphs. "一、…" and "（一）…" are headings, "标题：", "主送：" and "附件：" begin lines of their own
/// kind.
SituationTemplate parseSituationTemplate(const QString &text);

/// "code.yoy" and "code.mom" (同比, 环比), "code.last_year" and "code.last_period" (上年同期, 上期) are known with
/// their code.
bool isKnownIndicator(const QString &code, const QStringList &known);
/// The code without such an ending.
QString baseIndicator(const QString &code);

/// Figures the county does not have, each with its line.
std::vector<TemplateProblem> unknownIndicators(const SituationTemplate &parsed, const QStringList &known);

/// Names a template may use besides figures, and those of an example.
QStringList templateNames();
QStringList templateItemNames();

} // namespace zhucun

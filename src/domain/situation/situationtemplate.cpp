#include "domain/situation/situationtemplate.h"

#include <algorithm>

namespace zhucun {

namespace {

const QString kOpen = QStringLiteral("{{");
const QString kClose = QStringLiteral("}}");
constexpr int kMostExamples = 20;

using Kind = TemplateTag::Kind;

/// What follows one of the prefixes; nullopt when none is there.
std::optional<QString> typedSlot(const QString &text)
{
    for (const QString &prefix : {QStringLiteral("填写"), QStringLiteral("typed")}) {
        if (!text.startsWith(prefix))
            continue;
        QString rest = text.mid(prefix.size()).trimmed();
        if (rest.startsWith(QLatin1Char(':')) || rest.startsWith(QChar(u'：')))
            rest = rest.mid(1).trimmed();
        if (!rest.isEmpty())
            return rest;
    }
    return std::nullopt;
}

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    SituationTemplate parse()
    {
        qsizetype at = 0;
        for (;;) {
            const qsizetype open = m_text.indexOf(kOpen, at);
            if (open < 0)
                break;
            const qsizetype close = m_text.indexOf(kClose, open + kOpen.size());
            const qsizetype next = m_text.indexOf(kOpen, open + kOpen.size());
            pass(at, open);
            if (close < 0 || (next >= 0 && next < close)) {
                // Shown without its braces, so that the rest is still read as it was meant.
                problem(TemplateProblem::Kind::UnclosedTag, m_text.mid(open, 20).section(QLatin1Char('\n'), 0, 0));
                at = open + kOpen.size();
                continue;
            }
            take(m_text.mid(open + kOpen.size(), close - open - kOpen.size()).trimmed());
            m_line += int(m_text.mid(open, close - open).count(QLatin1Char('\n')));
            at = close + kClose.size();
        }
        pass(at, m_text.size());
        while (!m_open.empty()) {
            const TemplateTag opened = m_result.tags[std::size_t(m_open.back())];
            m_result.problems.push_back({TemplateProblem::Kind::UnclosedSection, opened.line, opened.text, {}});
            closeInnermost(QString());
        }
        std::ranges::stable_sort(m_result.problems, {}, &TemplateProblem::line);
        return std::move(m_result);
    }

private:
    void problem(TemplateProblem::Kind kind, const QString &text)
    {
        m_result.problems.push_back({kind, m_line, text, {}});
    }

    /// Text as it is. The engine must see no braces but those of tags.
    void pass(qsizetype from, qsizetype to)
    {
        const QString part = m_text.mid(from, to - from);
        m_line += int(part.count(QLatin1Char('\n')));
        m_result.text += QString(part).replace(QLatin1Char('{'), kBraceMark);
    }

    void add(TemplateTag tag, const QString &mark)
    {
        tag.line = m_line;
        if (tag.kind != Kind::Nothing)
            m_result.text += QStringLiteral("{{%1t%2}}").arg(mark).arg(m_result.tags.size());
        m_result.tags.push_back(std::move(tag));
    }

    void take(const QString &content)
    {
        TemplateTag tag;
        tag.text = content;
        const QChar first = content.isEmpty() ? QChar() : content.front();
        if (first == QLatin1Char('!')) {
            add(tag, {});
        } else if (first == QLatin1Char('#') || first == QLatin1Char('^')) {
            open(content.mid(1).trimmed(), first);
        } else if (first == QLatin1Char('/')) {
            close(content.mid(1).trimmed());
        } else {
            tag.kind = Kind::Wrong;
            readInto(tag, content);
            add(tag, {});
        }
    }

    void readInto(TemplateTag &tag, const QString &content)
    {
        if (const auto slot = typedSlot(content)) {
            tag.kind = Kind::Typed;
            tag.word = *slot;
        } else if (templateNames().contains(content)) {
            tag.kind = Kind::Name;
            tag.word = content;
        } else if (templateItemNames().contains(content)) {
            tag.kind = Kind::Item;
            tag.word = content;
            if (!isWithinExamples())
                problem(TemplateProblem::Kind::ItemOutside, content);
        } else {
            readFigure(tag, content);
        }
    }

    void readFigure(TemplateTag &tag, const QString &content)
    {
        FigureTagFault fault{FigureTagFault::Kind::Form, {}};
        const auto figure = figureTagFromText(content, &fault);
        if (figure && isIndicatorCode(figure->code)) {
            tag.kind = Kind::Figure;
            tag.figure = *figure;
        } else if (figure) {
            problem(TemplateProblem::Kind::UnknownTag, content);
        } else {
            switch (fault.kind) {
            case FigureTagFault::Kind::Form:
                problem(TemplateProblem::Kind::UnknownForm, fault.text);
                return;
            case FigureTagFault::Kind::Condition:
                problem(TemplateProblem::Kind::UnknownCondition, fault.text);
                return;
            case FigureTagFault::Kind::Grouping:
                problem(TemplateProblem::Kind::UnknownGrouping, fault.text);
                return;
            }
        }
    }

    bool isWithinExamples() const
    {
        return std::ranges::any_of(
            m_open, [this](int index) { return m_result.tags[std::size_t(index)].kind == Kind::Typical; });
    }

    void open(const QString &name, QChar mark)
    {
        TemplateTag tag;
        tag.text = name;
        const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString word = words.value(0);
        if (word == QStringLiteral("有数")) {
            tag.kind = Kind::KeptOnly;
        } else if (word == QStringLiteral("非零")) {
            tag.kind = Kind::NotZero;
        } else if (word == QStringLiteral("典型")) {
            tag.kind = Kind::Typical;
            readExamples(tag, words.mid(1));
        } else {
            problem(TemplateProblem::Kind::UnknownSection, name);
            tag.kind = Kind::KeptOnly; // stands for it, so that its end is found
            tag.text = word;
        }
        // Only examples have something to say when there are none.
        const bool isInverted = mark == QLatin1Char('^') && tag.kind == Kind::Typical;
        const int index = int(m_result.tags.size());
        add(tag, isInverted ? QStringLiteral("^") : QStringLiteral("#"));
        m_open.push_back(index);
    }

    void readExamples(TemplateTag &tag, const QStringList &words)
    {
        for (const QString &word : words) {
            bool isNumber = false;
            const int number = word.toInt(&isNumber);
            if (isNumber && number > 0)
                tag.most = std::min(number, kMostExamples);
            else if (word == QStringLiteral("走访"))
                tag.source = QStringLiteral("visit");
            else if (word == QStringLiteral("台账"))
                tag.source = QStringLiteral("ledger");
            else
                problem(TemplateProblem::Kind::UnknownSection, tag.text);
        }
    }

    void close(const QString &name)
    {
        const QString word = name.section(QLatin1Char(' '), 0, 0);
        const auto isOpen = [&](int index) {
            return m_result.tags[std::size_t(index)].text.section(QLatin1Char(' '), 0, 0) == word;
        };
        if (std::ranges::none_of(m_open, isOpen)) {
            problem(TemplateProblem::Kind::UnopenedSection, name);
            return;
        }
        // Sections opened later and not closed end here as well.
        while (!isOpen(m_open.back())) {
            const TemplateTag left = m_result.tags[std::size_t(m_open.back())];
            m_result.problems.push_back({TemplateProblem::Kind::UnclosedSection, left.line, left.text, {}});
            closeInnermost(QString());
        }
        closeInnermost(name);
    }

    void closeInnermost(const QString &name)
    {
        const int opened = m_open.back();
        m_open.pop_back();
        m_result.tags[std::size_t(opened)].end = int(m_result.tags.size());
        TemplateTag tag;
        tag.kind = Kind::SectionEnd;
        tag.text = name;
        tag.line = m_line;
        m_result.tags.push_back(tag);
        m_result.text += QStringLiteral("{{/t%1}}").arg(opened);
    }

    const QString &m_text;
    int m_line = 1;
    std::vector<int> m_open; ///< sections, in SituationTemplate::tags
    SituationTemplate m_result;
};

/// Letters to change, add or drop to get from one to the other.
int distanceBetween(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int before = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[std::size_t(j)];
            const int change = before + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[std::size_t(j)] = std::min({change, above + 1, row[std::size_t(j) - 1] + 1});
            before = above;
        }
    }
    return row.back();
}

QString mostLike(const QString &code, const QStringList &known)
{
    QString best;
    int least = int(code.size()) / 3 + 1;
    for (const QString &one : known) {
        const int distance = distanceBetween(code, one);
        if (distance < least) {
            least = distance;
            best = one;
        }
    }
    return best;
}

} // namespace

QString baseIndicator(const QString &code)
{
    for (const QString &change : {QStringLiteral(".yoy"), QStringLiteral(".mom"), QStringLiteral(".last_year"),
                                  QStringLiteral(".last_period")}) {
        if (code.endsWith(change))
            return code.chopped(change.size());
    }
    return code;
}

bool isKnownIndicator(const QString &code, const QStringList &known)
{
    return known.contains(code) || known.contains(baseIndicator(code));
}

QStringList templateNames()
{
    return {QStringLiteral("县名"),     QStringLiteral("地方"), QStringLiteral("期间"), QStringLiteral("起始日期"),
            QStringLiteral("截止日期"), QStringLiteral("年份"), QStringLiteral("轮次")};
}

QStringList templateItemNames()
{
    return {QStringLiteral("正文"), QStringLiteral("标题"), QStringLiteral("地点"), QStringLiteral("乡镇"),
            QStringLiteral("村"),   QStringLiteral("单位"), QStringLiteral("干部"), QStringLiteral("日期")};
}

QStringList SituationTemplate::typedSlots() const
{
    QStringList names;
    for (const TemplateTag &tag : tags) {
        if (tag.kind == Kind::Typed && !names.contains(tag.word))
            names << tag.word;
    }
    return names;
}

std::vector<FigureTag> SituationTemplate::figures() const
{
    std::vector<FigureTag> all;
    QStringList seen;
    for (const TemplateTag &tag : tags) {
        if (tag.kind != Kind::Figure || seen.contains(tag.figure.key()))
            continue;
        seen << tag.figure.key();
        all.push_back(tag.figure);
    }
    return all;
}

SituationTemplate parseSituationTemplate(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    return Parser(plain).parse();
}

std::vector<TemplateProblem> unknownIndicators(const SituationTemplate &parsed, const QStringList &known)
{
    std::vector<TemplateProblem> problems;
    for (const TemplateTag &tag : parsed.tags) {
        if (tag.kind == Kind::Figure && !isKnownIndicator(tag.figure.code, known))
            problems.push_back(
                {TemplateProblem::Kind::UnknownIndicator, tag.line, tag.figure.code, mostLike(tag.figure.code, known)});
    }
    return problems;
}

} // namespace zhucun

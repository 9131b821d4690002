#include "domain/situation/situationtext.h"

#include "domain/situation/templatecontext.h"

#include <QRegularExpression>

#include <map>

namespace zhucun {

namespace {

QString beginningOf(const QString &line, const QStringList &words)
{
    for (const QString &word : words) {
        for (const QChar colon : {QChar(u'：'), QChar(u':')}) {
            if (line.startsWith(word + colon))
                return word + colon;
        }
    }
    return {};
}

SituationParagraph::Kind kindOf(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("\\A[一二三四五六七八九十]+、"));
    static const QRegularExpression subheading(QStringLiteral("\\A[（(][一二三四五六七八九十]+[）)]"));
    // A heading run into its paragraph is set like the paragraph.
    if (text.contains(QChar(u'。')))
        return SituationParagraph::Kind::Body;
    if (heading.match(text).hasMatch())
        return SituationParagraph::Kind::Heading;
    return subheading.match(text).hasMatch() ? SituationParagraph::Kind::Subheading : SituationParagraph::Kind::Body;
}

class Assembler
{
public:
    Assembler(const SituationTemplate &parsed, const SituationData &data) : m_parsed(parsed), m_data(data)
    {
        m_text.problems = parsed.problems;
    }

    void take(QString line)
    {
        line = line.trimmed();
        if (line.isEmpty())
            return;
        if (const QString word = beginningOf(line, {QStringLiteral("标题")}); !word.isEmpty()) {
            m_text.title = resolved(line.mid(word.size()), QStringLiteral("标题")).text;
        } else if (const QString to = beginningOf(line, {QStringLiteral("主送")}); !to.isEmpty()) {
            m_text.recipients = resolved(line.mid(to.size()), QStringLiteral("主送")).text;
        } else if (const QString more = beginningOf(line, {QStringLiteral("附件")}); !more.isEmpty()) {
            m_text.attachments << resolved(line.mid(more.size()), QStringLiteral("附件")).text;
        } else {
            const QString place = QStringLiteral("第%1段").arg(m_text.paragraphs.size() + 1);
            m_text.paragraphs.push_back(resolved(line, place));
        }
    }

    SituationText take() { return std::move(m_text); }

private:
    /// Marks become values, each remembered with its place.
    SituationParagraph resolved(const QString &line, const QString &place)
    {
        SituationParagraph paragraph;
        const QString marked = line.trimmed();
        for (qsizetype at = 0; at < marked.size(); ++at) {
            if (marked[at] != kFigureMark) {
                paragraph.text += marked[at];
                continue;
            }
            const qsizetype end = marked.indexOf(kFigureMarkEnd, at);
            const int tag = marked.mid(at + 1, end - at - 1).toInt();
            addFigure(m_parsed.tags[std::size_t(tag)], place, paragraph);
            at = end;
        }
        m_text.blanks += int(paragraph.text.count(QString::fromUtf16(kBlank)));
        paragraph.kind = kindOf(paragraph.text);
        return paragraph;
    }

    void addFigure(const TemplateTag &tag, const QString &place, SituationParagraph &paragraph)
    {
        const SituationFigure figure = m_data.figures.value(tag.figure.key());
        const QString text = figureText(tag.figure.form, figure.value, figure.unit);
        paragraph.spans.push_back({int(paragraph.text.size()), int(text.size()), int(m_text.figures.size())});
        paragraph.text += text;
        FigureRef ref;
        const QString where = place + QLatin1Char('|') + tag.text;
        const int times = ++m_places[where];
        ref.place = times == 1 ? where : QStringLiteral("%1#%2").arg(where).arg(times);
        ref.label = figure.label.isEmpty() ? tag.figure.code : figure.label;
        ref.code = tag.figure.code;
        ref.version = figure.version;
        ref.unit = figure.unit;
        ref.query = figure.query;
        ref.value = figure.value;
        m_text.figures.push_back(std::move(ref));
    }

    const SituationTemplate &m_parsed;
    const SituationData &m_data;
    std::map<QString, int> m_places; ///< a tag may stand twice in a paragraph
    SituationText m_text;
};

} // namespace

SituationText renderSituation(const SituationTemplate &parsed, const SituationData &data)
{
    Assembler assembler(parsed, data);
    const QStringList lines = filledTemplate(parsed, data).split(QLatin1Char('\n'));
    for (const QString &line : lines)
        assembler.take(line);
    return assembler.take();
}

QString figureLabel(const QString &name, const std::vector<StatisticsCondition> &where)
{
    QStringList conditions;
    for (const StatisticsCondition &condition : where)
        conditions << chineseOf(condition.by) + QChar(u'：') + condition.key;
    return conditions.isEmpty() ? name : QStringLiteral("%1（%2）").arg(name, conditions.join(QChar(u'，')));
}

} // namespace zhucun

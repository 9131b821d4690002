#include "domain/situation/templatecontext.h"

#include <kainjow/mustache.hpp>

#include <unordered_map>

namespace zhucun {

namespace {

namespace mustache = kainjow::mustache;
using Kind = TemplateTag::Kind;

/// What people wrote must not be taken for the mark of a figure.
std::string inert(QString text) { return text.remove(kFigureMark).remove(kFigureMarkEnd).trimmed().toStdString(); }

std::string orBlank(const QString &text)
{
    return text.trimmed().isEmpty() ? QString::fromUtf16(kBlank).toStdString() : inert(text);
}

mustache::data exampleData(const TypicalRecord &record)
{
    mustache::data item;
    const auto set = [&item](const QString &name, const QString &value) {
        item.set(name.toStdString(), mustache::data(orBlank(value)));
    };
    set(QStringLiteral("正文"), record.text);
    set(QStringLiteral("标题"), record.title);
    set(QStringLiteral("地点"), record.townshipName + record.villageName);
    set(QStringLiteral("乡镇"), record.townshipName);
    set(QStringLiteral("村"), record.villageName);
    set(QStringLiteral("单位"), record.unitName);
    set(QStringLiteral("干部"), record.cadreNames);
    set(QStringLiteral("日期"), QStringLiteral("%1月%2日").arg(record.date.month()).arg(record.date.day()));
    return item;
}

/// Answers the engine's questions: each tag is called "t" with its number.
class TemplateContext final : public mustache::basic_context<std::string>
{
public:
    TemplateContext(const SituationTemplate &parsed, const SituationData &data) : m_parsed(parsed), m_data(data) {}

    void push(const mustache::data *data) override { m_stack.push_back(data); }
    void pop() override { m_stack.pop_back(); }

    const mustache::data *get(const std::string &name) const override
    {
        const TemplateTag &tag = m_parsed.tags[std::stoul(name.substr(1))];
        if (tag.kind == Kind::Item) {
            if (const mustache::data *item = itemNamed(tag.word.toStdString()))
                return item;
        }
        const auto made = m_made.find(name);
        if (made != m_made.end())
            return &made->second;
        return &m_made.emplace(name, make(tag, name)).first->second;
    }

    /// Nothing is ever included from elsewhere.
    const mustache::data *get_partial(const std::string &) const override { return nullptr; }

private:
    const mustache::data *itemNamed(const std::string &word) const
    {
        for (auto each = m_stack.rbegin(); each != m_stack.rend(); ++each) {
            if (const mustache::data *item = (*each)->get(word))
                return item;
        }
        return nullptr;
    }

    mustache::data make(const TemplateTag &tag, const std::string &name) const
    {
        switch (tag.kind) {
        case Kind::Figure: {
            const QString mark = kFigureMark + QString::fromStdString(name.substr(1)) + kFigureMarkEnd;
            return mustache::data(mark.toStdString());
        }
        case Kind::Name:
            return mustache::data(orBlank(m_data.names.value(tag.word)));
        case Kind::Typed:
            return mustache::data(orBlank(m_data.typed.value(tag.word)));
        case Kind::KeptOnly:
        case Kind::NotZero:
            return mustache::data(sectionShown(tag));
        case Kind::Typical:
            return examples(tag);
        case Kind::Nothing:
        case Kind::Wrong:
        case Kind::Item:
        case Kind::SectionEnd:
            break;
        }
        return mustache::data(orBlank({}));
    }

    /// A section without any figure has nothing that could be missing.
    bool sectionShown(const TemplateTag &section) const
    {
        const auto begin = std::size_t(&section - m_parsed.tags.data()) + 1;
        bool hasFigure = false;
        for (std::size_t i = begin; i < std::size_t(section.end); ++i) {
            const TemplateTag &tag = m_parsed.tags[i];
            if (tag.kind != Kind::Figure)
                continue;
            hasFigure = true;
            const std::optional<double> value = m_data.figures.value(tag.figure.key()).value;
            if (value && (section.kind == Kind::KeptOnly || *value != 0))
                return true;
        }
        return !hasFigure;
    }

    mustache::data examples(const TemplateTag &section) const
    {
        mustache::data list(mustache::data::type::list);
        int told = 0;
        for (const TypicalRecord &record : m_data.typical) {
            if (!section.source.isEmpty() && record.entity != section.source)
                continue;
            if (told++ == section.most)
                break;
            list << exampleData(record);
        }
        return list;
    }

    const SituationTemplate &m_parsed;
    const SituationData &m_data;
    std::vector<const mustache::data *> m_stack;
    mutable std::unordered_map<std::string, mustache::data> m_made; ///< handed out by address, which a map keeps
};

} // namespace

QString filledTemplate(const SituationTemplate &parsed, const SituationData &data)
{
    mustache::mustache engine(parsed.text.toStdString());
    Q_ASSERT(engine.is_valid()); // the parser leaves only tags that are closed
    engine.set_custom_escape([](const std::string &text) { return text; });
    TemplateContext context(parsed, data);
    return QString::fromStdString(engine.render(context)).replace(kBraceMark, QLatin1Char('{'));
}

} // namespace zhucun

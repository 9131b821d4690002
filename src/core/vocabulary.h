#pragma once

#include "core/text/fold.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace zhucun {

/// One entry of a fixed vocabulary of the field: what files and the database call it and what people read.
/// The Chinese name is the term of the trade, not a translation: imports and exports always use it.
template <class Enum>
struct Term {
    Enum value;
    const char *code;        ///< stable, lower_snake, stored in the database and in JSON
    const char16_t *chinese; ///< the field's standard term
    const char *english;     ///< shown when the interface language is English
    const char16_t *aliases = u""; ///< what files also write, separated by 、
};

/// Specialised per enum: `static const std::vector<Term<Enum>> &terms();`
template <class Enum>
struct Vocabulary;

template <class Enum>
const Term<Enum> &termOf(Enum value)
{
    const auto &all = Vocabulary<Enum>::terms();
    for (const auto &term : all) {
        if (term.value == value)
            return term;
    }
    return all.front();
}

template <class Enum>
QString codeOf(Enum value)
{
    return QString::fromLatin1(termOf(value).code);
}

template <class Enum>
QString chineseOf(Enum value)
{
    return QString::fromUtf16(termOf(value).chinese);
}

/// By code, Chinese name or alias; spaces, width and case do not matter. nullopt when nothing fits.
template <class Enum>
std::optional<Enum> fromText(QStringView written)
{
    const QString wanted = text::foldHeading(written);
    if (wanted.isEmpty())
        return std::nullopt;
    for (const auto &term : Vocabulary<Enum>::terms()) {
        if (wanted == QLatin1String(term.code) || wanted == text::foldHeading(QString::fromUtf16(term.chinese)))
            return term.value;
        const QStringList aliases = QString::fromUtf16(term.aliases).split(QChar(u'、'), Qt::SkipEmptyParts);
        for (const QString &alias : aliases) {
            if (wanted == text::foldHeading(alias))
                return term.value;
        }
    }
    return std::nullopt;
}

template <class Enum>
std::optional<Enum> fromCode(const QString &code)
{
    for (const auto &term : Vocabulary<Enum>::terms()) {
        if (code == QLatin1String(term.code))
            return term.value;
    }
    return std::nullopt;
}

} // namespace zhucun

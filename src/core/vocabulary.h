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
    const char *code;              ///< stable, lower_snake, stored in the database and in JSON
    const char16_t *chinese;       ///< the field's standard term
    const char *english;           ///< shown when the interface language is English
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

/// Finds a term by what text::foldTerm() leaves of its code, Chinese name or aliases.
template <class Enum>
std::optional<Enum> fromFoldedText(const QString &wanted)
{
    if (wanted.isEmpty())
        return std::nullopt;
    for (const auto &term : Vocabulary<Enum>::terms()) {
        if (wanted == text::foldTerm(QString::fromLatin1(term.code)) ||
            wanted == text::foldTerm(QString::fromUtf16(term.chinese)))
            return term.value;
        const QStringList aliases = QString::fromUtf16(term.aliases).split(QChar(u'、'), Qt::SkipEmptyParts);
        for (const QString &alias : aliases) {
            if (wanted == text::foldTerm(alias))
                return term.value;
        }
    }
    return std::nullopt;
}

/// By code, Chinese name or alias; spaces, width and case do not matter, and a remark in brackets only when the term is
/// found with it: 县处级（正） is 县处级正, 群众（退役军人） is 群众. nullopt when nothing fits.
template <class Enum>
std::optional<Enum> fromText(QStringView written)
{
    const auto whole = fromFoldedText<Enum>(text::foldTerm(written));
    return whole ? whole : fromFoldedText<Enum>(text::foldHeading(written));
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

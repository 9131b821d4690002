#pragma once

#include "core/entityid.h"
#include "core/time/yearmonth.h"
#include "domain/moneytext.h"
#include "domain/record/lookup.h"
#include "reports/wording/termtext.h"

#include <QDate>
#include <QList>
#include <QPair>

#include <functional>
#include <optional>

namespace zhucun::gui {

/// How a column of a ListEditor is typed, apart from the type of the element it fills.
struct ListColumnSpec {
    enum class Kind { Text, Date, Month, Number, HalfDays, Money, Enum, Reference };

    QString heading;
    Kind kind = Kind::Text;
    int width = 10; ///< Chinese characters
    bool stretch = false;
    QList<QPair<QString, QString>> terms = {}; ///< (code, words), Enum only
    LookupKind lookup = LookupKind::Cadre;     ///< Reference only
    bool alwaysMeant = false;                  ///< Enum only: a line is not blank for showing its first term
};

/// Bridges a member of an element and the text of its cell. fromText is only given text the editor found
/// understandable.
template <class Element>
struct ListColumn {
    ListColumnSpec spec;
    std::function<QString(const Element &)> toText;
    std::function<void(Element &, const QString &)> fromText;
};

namespace listcell {

/// Half days as people write them: "1.5" days; and back, nullopt when it is no number of halves.
std::optional<int> halfDaysFromText(const QString &text);

// The text of a cell and back, by the type of the member. Codes stand for enums, numbers for references, empty text for
// unknown.
inline QString toText(const QString &value) { return value; }
inline QString toText(int value) { return value == 0 ? QString() : QString::number(value); }
inline QString toText(const std::optional<int> &value) { return value ? QString::number(*value) : QString(); }
inline QString toText(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QString(); }
inline QString toText(const std::optional<QDate> &value) { return value ? toText(*value) : QString(); }
inline QString toText(const std::optional<YearMonth> &value) { return value ? value->toString() : QString(); }
inline QString toText(const std::optional<Money> &value) { return value ? moneyText(*value) : QString(); }
template <class Enum>
requires std::is_enum_v<Enum> QString toText(Enum value) { return codeOf(value); }
template <class Enum>
requires std::is_enum_v<Enum> QString toText(const std::optional<Enum> &value)
{
    return value ? codeOf(*value) : QString();
}

void fromText(const QString &text, QString &value);
void fromText(const QString &text, int &value);
void fromText(const QString &text, std::optional<int> &value);
void fromText(const QString &text, QDate &value);
void fromText(const QString &text, std::optional<QDate> &value);
void fromText(const QString &text, std::optional<YearMonth> &value);
void fromText(const QString &text, std::optional<Money> &value);
template <class Enum>
requires std::is_enum_v<Enum>
void fromText(const QString &text, std::optional<Enum> &value) { value = fromCode<Enum>(text); }
template <class Enum>
requires std::is_enum_v<Enum>
void fromText(const QString &text, Enum &value) { value = fromCode<Enum>(text).value_or(value); }

template <class Value>
struct KindOf;
template <>
struct KindOf<QString> {
    static constexpr auto kKind = ListColumnSpec::Kind::Text;
};
template <>
struct KindOf<int> {
    static constexpr auto kKind = ListColumnSpec::Kind::Number;
};
template <>
struct KindOf<QDate> {
    static constexpr auto kKind = ListColumnSpec::Kind::Date;
};
template <>
struct KindOf<YearMonth> {
    static constexpr auto kKind = ListColumnSpec::Kind::Month;
};
template <>
struct KindOf<Money> {
    static constexpr auto kKind = ListColumnSpec::Kind::Money;
};
template <class Value>
struct KindOf<std::optional<Value>> : KindOf<Value> {
};

template <class Value>
struct EnumOf {
    using Type = Value;
};
template <class Value>
struct EnumOf<std::optional<Value>> {
    using Type = Value;
};

template <class Tag>
QString toText(EntityId<Tag> value)
{
    return value.isValid() ? QString::number(value.value()) : QString();
}
template <class Tag>
void fromText(const QString &text, EntityId<Tag> &value)
{
    value = EntityId<Tag>(text.toLongLong());
}

} // namespace listcell

/// listColumn(tr("From"), &ResumeLine::from, 6): the kind of input follows from the member's type.
template <class Element, class Value>
ListColumn<Element> listColumn(const QString &heading, Value Element::*member, int width = 10, bool stretch = false)
{
    ListColumnSpec spec{heading, ListColumnSpec::Kind::Text, width, stretch};
    using Inner = typename listcell::EnumOf<Value>::Type;
    if constexpr (std::is_enum_v<Inner>) {
        spec.kind = ListColumnSpec::Kind::Enum;
        if constexpr (!std::is_same_v<Inner, Value>)
            spec.terms.append({QString(), QString()});
        for (const auto &term : Vocabulary<Inner>::terms())
            spec.terms.append({QString::fromLatin1(term.code), termText(term.value)});
    } else {
        spec.kind = listcell::KindOf<Value>::kKind;
    }
    return {spec, [member](const Element &element) { return listcell::toText(element.*member); },
            [member](Element &element, const QString &text) { listcell::fromText(text, element.*member); }};
}

/// A column of other records, found by typing as in a ReferenceField.
template <class Element, class Tag>
ListColumn<Element> listReference(const QString &heading, EntityId<Tag> Element::*member, LookupKind kind,
                                  int width = 10)
{
    ListColumnSpec spec{heading, ListColumnSpec::Kind::Reference, width};
    spec.lookup = kind;
    return {spec, [member](const Element &element) { return listcell::toText(element.*member); },
            [member](Element &element, const QString &text) { listcell::fromText(text, element.*member); }};
}

} // namespace zhucun::gui

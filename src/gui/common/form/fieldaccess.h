#pragma once

#include "core/entityid.h"
#include "core/time/yearmonth.h"
#include "domain/attendance/ruleset.h"
#include "domain/money.h"
#include "gui/common/fields/categoryfield.h"
#include "gui/common/fields/checksfield.h"
#include "gui/common/fields/choicefield.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/indicatorfield.h"
#include "gui/common/fields/moneyfield.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/optionalnumberfield.h"
#include "gui/common/fields/photofield.h"
#include "gui/common/fields/quantityfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/fields/referencelistfield.h"
#include "gui/common/fields/timefield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <vector>

namespace zhucun::gui::access {

// How each kind of widget carries each type of member: one pair of overloads per pairing. A pairing that makes no sense
// does not compile.

inline void write(QLineEdit *w, const QString &v)
{
    w->setText(v);
    w->setCursorPosition(0);
}
inline void read(const QLineEdit *w, QString &v) { v = w->text().trimmed(); }
inline void write(ChoiceField *w, const QString &v) { w->setText(v); }
inline void read(const ChoiceField *w, QString &v) { v = w->text(); }
inline void write(IndicatorField *w, const QString &v) { w->setCode(v); }
inline void read(const IndicatorField *w, QString &v) { v = w->code(); }
inline void write(QPlainTextEdit *w, const QString &v) { w->setPlainText(v); }
inline void read(const QPlainTextEdit *w, QString &v) { v = w->toPlainText().trimmed(); }
inline void write(QCheckBox *w, bool v) { w->setChecked(v); }
inline void read(const QCheckBox *w, bool &v) { v = w->isChecked(); }
inline void write(QSpinBox *w, int v) { w->setValue(v); }
inline void read(const QSpinBox *w, int &v) { v = w->value(); }
inline void write(OptionalNumberField *w, const std::optional<int> &v) { w->setNumber(v); }
inline void read(const OptionalNumberField *w, std::optional<int> &v) { v = w->number(); }
inline void write(MoneyField *w, const std::optional<Money> &v) { w->setAmount(v); }
inline void read(const MoneyField *w, std::optional<Money> &v) { v = w->amount(); }
inline void write(MoneyField *w, const Money &v) { w->setAmount(v); }
inline void read(const MoneyField *w, Money &v) { v = w->amount().value_or(Money()); }
inline void write(QuantityField *w, const std::optional<Quantity> &v) { w->setQuantity(v); }
inline void read(const QuantityField *w, std::optional<Quantity> &v) { v = w->quantity(); }
inline void write(DateField *w, const QDate &v) { w->setDate(v); }
inline void read(const DateField *w, QDate &v) { v = w->date().value_or(QDate()); }
inline void write(DateField *w, const std::optional<QDate> &v) { w->setDate(v); }
inline void read(const DateField *w, std::optional<QDate> &v) { v = w->date(); }
inline void write(TimeField *w, const std::optional<int> &v) { w->setMinute(v); }
inline void read(const TimeField *w, std::optional<int> &v) { v = w->minute(); }
inline void write(MonthField *w, const std::optional<YearMonth> &v) { w->setMonth(v); }
inline void read(const MonthField *w, std::optional<YearMonth> &v) { v = w->month(); }
inline void write(MonthField *w, const YearMonth &v) { w->setMonth(v); }
inline void read(const MonthField *w, YearMonth &v) { v = w->month().value_or(v); }
inline void write(PhotoField *w, const QByteArray &v) { w->setImage(v); }
inline void read(const PhotoField *w, QByteArray &v) { v = w->image(); }

/// A choice kept as a number, which is its code.
inline void write(EnumField *w, int v) { w->setCode(QString::number(v)); }
inline void read(const EnumField *w, int &v) { v = w->code().toInt(); }
void write(ChecksField *w, const std::vector<CountingStatus> &v);
void read(const ChecksField *w, std::vector<CountingStatus> &v);
/// Ticked are the kinds counted in working days; the others are counted in natural days.
void write(ChecksField *w, const std::vector<LeaveKindRule> &v);
void read(const ChecksField *w, std::vector<LeaveKindRule> &v);

template <class Enum>
requires std::is_enum_v<Enum>
void write(EnumField *w, Enum v) { w->setCode(codeOf(v)); }
template <class Enum>
requires std::is_enum_v<Enum>
void read(const EnumField *w, Enum &v) { v = w->value<Enum>().value_or(v); }
template <class Enum>
requires std::is_enum_v<Enum>
void write(EnumField *w, const std::optional<Enum> &v) { w->setValue(v); }
template <class Enum>
requires std::is_enum_v<Enum>
void read(const EnumField *w, std::optional<Enum> &v) { v = w->value<Enum>(); }

template <class Tag>
void write(ReferenceField *w, EntityId<Tag> v)
{
    w->setId(v.value());
}
template <class Tag>
void read(const ReferenceField *w, EntityId<Tag> &v)
{
    v = EntityId<Tag>(w->id());
}

template <class Widget, class Tag>
void writeIds(Widget *w, const std::vector<EntityId<Tag>> &v)
{
    std::vector<qint64> ids;
    for (const EntityId<Tag> id : v)
        ids.push_back(id.value());
    w->setIds(ids);
}
template <class Widget, class Tag>
void readIds(const Widget *w, std::vector<EntityId<Tag>> &v)
{
    v.clear();
    for (const qint64 id : w->ids())
        v.push_back(EntityId<Tag>(id));
}
template <class Tag>
void write(ReferenceListField *w, const std::vector<EntityId<Tag>> &v)
{
    writeIds(w, v);
}
template <class Tag>
void read(const ReferenceListField *w, std::vector<EntityId<Tag>> &v)
{
    readIds(w, v);
}
template <class Tag>
void write(CategoryField *w, const std::vector<EntityId<Tag>> &v)
{
    writeIds(w, v);
}
template <class Tag>
void read(const CategoryField *w, std::vector<EntityId<Tag>> &v)
{
    readIds(w, v);
}

/// Fills an EnumField from the vocabulary of the member; nothing to prepare for the others.
template <class Widget, class Value>
void prepare(Widget *, const Value *)
{
}
template <class Enum>
requires std::is_enum_v<Enum>
void prepare(EnumField *w, const Enum *) { w->fill<Enum>(EnumField::Blank::No); }
template <class Enum>
requires std::is_enum_v<Enum>
void prepare(EnumField *w, const std::optional<Enum> *) { w->fill<Enum>(EnumField::Blank::Offered); }

} // namespace zhucun::gui::access

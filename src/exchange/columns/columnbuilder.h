#pragma once

#include "core/vocabulary.h"
#include "exchange/columns/entitycolumns.h"

namespace zhucun::columns {

/// Reads as a sentence in the lists of columns: text("name", u"姓名").required().aliases(u"名字、干部姓名").
class Column
{
public:
    Column(ImportColumn::Kind kind, const char *key, const char16_t *heading)
    {
        m_column.kind = kind;
        m_column.key = QString::fromLatin1(key);
        m_column.heading = QString::fromUtf16(heading);
    }

    Column &required()
    {
        m_column.required = true;
        return *this;
    }
    Column &monthIsEnough()
    {
        m_column.monthIsEnough = true;
        return *this;
    }
    Column &aliases(const char16_t *joined)
    {
        m_column.aliases = QString::fromUtf16(joined).split(QChar(u'、'));
        return *this;
    }
    Column &explain(const char16_t *words)
    {
        m_column.explanation = QString::fromUtf16(words);
        return *this;
    }
    Column &example(const char16_t *value)
    {
        m_column.example = QString::fromUtf16(value);
        return *this;
    }
    Column &form(ImportColumn::Form form)
    {
        m_column.form = form;
        return *this;
    }
    Column &choices(const char16_t *joined)
    {
        m_column.choices = QString::fromUtf16(joined).split(QChar(u'、'));
        return *this;
    }
    Column &choices(const QStringList &all)
    {
        m_column.choices = all;
        return *this;
    }
    template <class Enum>
    Column &terms()
    {
        for (const auto &term : Vocabulary<Enum>::terms())
            m_column.choices << QString::fromUtf16(term.chinese);
        return *this;
    }

    operator ImportColumn() const { return m_column; }

private:
    ImportColumn m_column;
};

using Kind = ImportColumn::Kind;
using Form = ImportColumn::Form;

inline Column text(const char *key, const char16_t *heading) { return {Kind::Text, key, heading}; }
inline Column person(const char *key, const char16_t *heading) { return text(key, heading).form(Form::PersonName); }
inline Column identifier(const char *key, const char16_t *heading) { return text(key, heading).form(Form::Identifier); }
inline Column lines(const char *key, const char16_t *heading) { return text(key, heading).form(Form::Lines); }
inline Column day(const char *key, const char16_t *heading) { return {Kind::Date, key, heading}; }
inline Column dayTime(const char *key, const char16_t *heading) { return {Kind::DateTime, key, heading}; }
inline Column time(const char *key, const char16_t *heading) { return {Kind::Time, key, heading}; }
inline Column month(const char *key, const char16_t *heading) { return {Kind::Month, key, heading}; }
inline Column integer(const char *key, const char16_t *heading) { return {Kind::Integer, key, heading}; }
inline Column money(const char *key, const char16_t *heading) { return {Kind::MoneyYuan, key, heading}; }
inline Column yesNo(const char *key, const char16_t *heading) { return {Kind::YesNo, key, heading}; }
inline Column list(const char *key, const char16_t *heading) { return {Kind::List, key, heading}; }
template <class Enum>
Column term(const char *key, const char16_t *heading)
{
    return Column(Kind::Term, key, heading).terms<Enum>();
}

// Columns many entities share, so that they know the same other names everywhere.
inline Column nationalId()
{
    return identifier("national_id", u"身份证号")
        .aliases(u"身份证号码、身份证、公民身份号码、公民身份证号码、证件号码、证件号、身份证件号码")
        .explain(u"18 位，须为文本格式；同名时以此认人")
        .example(u"130725198005129913");
}
inline Column phone()
{
    return identifier("phone", u"联系电话")
        .aliases(u"电话、手机、手机号、手机号码、电话号码、联系方式、移动电话")
        .example(u"13900000000");
}
inline Column township()
{
    return text("township", u"乡镇")
        .aliases(u"所在乡镇、乡镇名称、乡、镇、乡镇街道、所属乡镇、派驻乡镇、驻村乡镇")
        .example(u"小蒜沟镇");
}
inline Column village(const char16_t *heading = u"村")
{
    return text("village", heading)
        .aliases(u"村、村名、所在村、驻村、派驻村、行政村、派驻村名称、村名称、村庄、帮扶村、所驻村、驻村名称、驻点村")
        .example(u"北朝碾村");
}
inline Column event()
{
    return text("event", u"事件")
        .aliases(u"事件编号、同一事件、事件号")
        .explain(u"几本台账里同一件事填同样的编号，统计时可知是一件事；不是同一件事的不填")
        .example(u"2026-0305-1");
}
inline Column note() { return lines("note", u"备注").aliases(u"说明、附注"); }

// One function per group of entities.
std::vector<EntityColumns> placeColumns();
std::vector<EntityColumns> teamColumns();
std::vector<EntityColumns> cadreColumns();
std::vector<EntityColumns> visitColumns();
std::vector<EntityColumns> disputeColumns();
std::vector<EntityColumns> ledgerColumns();
std::vector<EntityColumns> leaveColumns();
std::vector<EntityColumns> attendanceColumns();
std::vector<EntityColumns> dayColumns();
std::vector<EntityColumns> targetColumns();

inline EntityColumns entity(const char *name, const char16_t *title, std::vector<ImportColumn> all)
{
    return {QString::fromLatin1(name), QString::fromUtf16(title), std::move(all), {}};
}

} // namespace zhucun::columns

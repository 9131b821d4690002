#pragma once

#include "core/entityid.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace zhucun::gui {

/// Fields of a form as if typed, for FormBinderBase::fromJson(). What is unknown or empty is left out.
class TypedFields
{
public:
    TypedFields &text(const char *field, const QString &text)
    {
        if (!text.isEmpty())
            put(field, text);
        return *this;
    }
    TypedFields &day(const char *field, QDate day) { return text(field, day.toString(Qt::ISODate)); }
    TypedFields &number(const char *field, const std::optional<int> &number)
    {
        return number ? text(field, QString::number(*number)) : *this;
    }
    template <class Tag>
    TypedFields &reference(const char *field, EntityId<Tag> id)
    {
        if (id.isValid())
            put(field, QJsonObject{{QStringLiteral("id"), id.value()}});
        return *this;
    }
    template <class Tag>
    TypedFields &references(const char *field, const std::vector<EntityId<Tag>> &ids)
    {
        QJsonArray all;
        for (const EntityId<Tag> id : ids)
            all.append(id.value());
        put(field, QJsonObject{{QStringLiteral("ids"), all}});
        return *this;
    }
    TypedFields &lines(const char *field, const std::vector<QStringList> &lines)
    {
        QJsonArray all;
        for (const QStringList &line : lines)
            all.append(QJsonArray::fromStringList(line));
        put(field, all);
        return *this;
    }

    operator QJsonObject() const { return m_fields; }

private:
    void put(const char *field, const QJsonValue &value) { m_fields.insert(QLatin1String(field), value); }

    QJsonObject m_fields;
};

} // namespace zhucun::gui

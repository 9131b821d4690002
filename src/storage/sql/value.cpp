#include "storage/sql/value.h"

#include <QJsonObject>

#include <cmath>

namespace zhucun::sql {

QJsonValue toJson(const Value &value)
{
    struct Visitor {
        QJsonValue operator()(Null) const { return QJsonValue::Null; }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QByteArray &bytes) const
        {
            return QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
        }
    };
    return std::visit(Visitor{}, value);
}

Value fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return qint64(json.toBool());
    case QJsonValue::Double: {
        const double number = json.toDouble();
        return std::trunc(number) == number ? Value(json.toInteger()) : Value(number);
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Object:
        return QByteArray::fromBase64(json.toObject().value(QStringLiteral("base64")).toString().toLatin1());
    case QJsonValue::Array:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return Null{};
    }
    return Null{};
}

} // namespace zhucun::sql

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace zhucun::sql {

using Null = std::monostate;
/// What a column holds: nothing, an integer, a real, a text or bytes.
using Value = std::variant<Null, qint64, double, QString, QByteArray>;

inline bool isNull(const Value &value) { return std::holds_alternative<Null>(value); }

/// For the change log. Bytes become {"base64": "..."}.
QJsonValue toJson(const Value &value);
Value fromJson(const QJsonValue &json);

} // namespace zhucun::sql

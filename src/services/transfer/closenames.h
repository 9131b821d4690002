#pragma once

#include <QStringList>

#include <optional>

namespace zhucun {

/// Of `names`, those that `written` may be a slip for, the closest first: a character more, less or other, or other
/// characters of the same sound.
QStringList closeNames(const QString &written, const QStringList &names);

/// The number that a round's name is: 3, 第3轮, 第三轮, 三. nullopt when it is a name of another kind.
std::optional<int> roundNumber(const QString &written);

} // namespace zhucun

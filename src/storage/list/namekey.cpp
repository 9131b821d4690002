#include "storage/list/namekey.h"

#include "core/text/fold.h"

#include <QHash>

namespace zhucun::storage {

namespace {

/// Surnames are read on their own: 单 shan, but dan elsewhere. A few hundred characters make up nearly all of them.
QString surnameReading(const QString &character)
{
    static thread_local QHash<QString, QString> cache;
    auto it = cache.constFind(character);
    if (it == cache.constEnd())
        it = cache.insert(character, text::pinyin(character, text::NameKind::Person).full);
    return *it;
}

/// "li 李 si 四 ". Only Chinese characters have a reading of their own; letters and digits stay together as words.
QString orderKey(const QString &folded, text::NameKind kind)
{
    QString key;
    key.reserve(folded.size() * 12);
    for (qsizetype i = 0; i < folded.size();) {
        // Rare characters of names lie beyond the basic plane and are two QChars.
        const QString character = folded.mid(i, folded.at(i).isHighSurrogate() ? 2 : 1);
        if (QChar::script(character.toUcs4().first()) != QChar::Script_Han) {
            key += character;
        } else {
            if (!key.isEmpty() && !key.endsWith(QLatin1Char(' ')))
                key += QLatin1Char(' ');
            const bool surname = i == 0 && kind == text::NameKind::Person;
            key += surname ? surnameReading(character) : text::pinyin(character, text::NameKind::Place).full;
            key += QLatin1Char(' ') + character + QLatin1Char(' ');
        }
        i += character.size();
    }
    return key.trimmed();
}

QString keyOf(QStringView name, text::NameKind kind)
{
    return orderKey(text::fold(name), kind) + QLatin1Char(' ') + text::searchKey(name, kind);
}

constexpr qsizetype kRememberedNames = 20000;

} // namespace

QString nameKey(QStringView name, text::NameKind kind)
{
    if (kind != text::NameKind::Person)
        return keyOf(name, kind);
    // A surname changes how a name is read, so names are read whole, which is slow; but the same people are named
    // again and again.
    static thread_local QHash<QString, QString> cache;
    const QString whole = name.toString();
    auto it = cache.constFind(whole);
    if (it == cache.constEnd()) {
        if (cache.size() >= kRememberedNames)
            cache.clear();
        it = cache.insert(whole, keyOf(name, kind));
    }
    return *it;
}

} // namespace zhucun::storage

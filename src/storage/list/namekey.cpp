#include "storage/list/namekey.h"

#include "core/text/fold.h"

#include <QHash>

namespace zhucun::storage {

namespace {

/// Surnames are read on their own: 单 shan, but dan elsewhere. A few hundred characters make up nearly all of them.
QString surnameReading(QChar character)
{
    static thread_local QHash<QChar, QString> cache;
    auto it = cache.constFind(character);
    if (it == cache.constEnd())
        it = cache.insert(character, text::pinyin(QStringView(&character, 1), text::NameKind::Person).full);
    return *it;
}

} // namespace

QString nameKey(QStringView name, text::NameKind kind)
{
    const QString folded = text::fold(name);
    QString key;
    key.reserve(folded.size() * 12);
    bool first = true;
    for (const QChar &character : folded) {
        // Only Chinese characters have a reading of their own; letters and digits stay together as words.
        if (character.script() != QChar::Script_Han) {
            key += character;
        } else {
            if (!key.isEmpty() && !key.endsWith(QLatin1Char(' ')))
                key += QLatin1Char(' ');
            key += first && kind == text::NameKind::Person
                       ? surnameReading(character)
                       : text::pinyin(QStringView(&character, 1), text::NameKind::Place).full;
            key += QLatin1Char(' ');
            key += character;
            key += QLatin1Char(' ');
        }
        first = false;
    }
    const text::Pinyin reading = text::pinyin(name, kind);
    return key.trimmed() + QLatin1Char(' ') + reading.full + QLatin1Char(' ') + reading.initials + QLatin1Char(' ') +
           folded;
}

} // namespace zhucun::storage

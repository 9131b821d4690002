#include "core/text/pinyin.h"

#include "core/text/fold.h"

#include <QHash>

#include <unicode/translit.h>

#include <memory>

namespace zhucun::text {

namespace {

/// ICU's transliterators are not safe to share between threads, hence one set per thread.
class Reader
{
public:
    explicit Reader(const char *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

    /// Syllables separated by spaces.
    QString read(QStringView text) const
    {
        if (!m_transliterator)
            return text.toString();
        icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        m_transliterator->transliterate(buffer);
        return QString::fromUtf16(buffer.getBuffer(), buffer.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

const Reader &reader(NameKind kind)
{
    // Latin-ASCII writes ü as u; offices type v, so ü is turned into v first.
    static thread_local const Reader person("Han-Latin/Names; [ǖǘǚǜü] > v; Latin-ASCII; Lower");
    static thread_local const Reader place("Han-Latin; Latin-ASCII; Lower");
    return kind == NameKind::Person ? person : place;
}

/// Readings of single characters, for places and long texts where the reading does not depend on the neighbours.
QString readCharacter(QChar character)
{
    static thread_local QHash<QChar, QString> cache;
    auto it = cache.constFind(character);
    if (it == cache.constEnd())
        it = cache.insert(character, reader(NameKind::Place).read(QStringView(&character, 1)).trimmed());
    return *it;
}

} // namespace

Pinyin pinyin(QStringView text, NameKind kind)
{
    Pinyin result;
    const auto append = [&result](const QString &syllable) {
        if (syllable.isEmpty())
            return;
        result.full += syllable;
        result.initials += syllable.front();
    };
    const QString folded = fold(text);
    if (kind == NameKind::Place) {
        for (const QChar character : folded)
            append(readCharacter(character));
    } else {
        const QStringList syllables = reader(kind).read(folded).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &syllable : syllables)
            append(syllable);
    }
    return result;
}

QString searchKey(QStringView name, NameKind kind)
{
    const QString folded = fold(name);
    const Pinyin reading = pinyin(name, kind);
    return folded + QLatin1Char(' ') + reading.full + QLatin1Char(' ') + reading.initials;
}

} // namespace zhucun::text

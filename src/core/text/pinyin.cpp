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
    explicit Reader(const char *rules)
    {
        UErrorCode status = U_ZERO_ERROR;
        UParseError position;
        m_transliterator.reset(icu::Transliterator::createFromRules("zhucun", icu::UnicodeString::fromUTF8(rules),
                                                                    UTRANS_FORWARD, position, status));
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
    // Latin-ASCII writes ü as u; keyboards type v, so ü is turned into v first. Read character by character, ICU takes
    // 长 for zhang, 重 for zhong and 蔚 for wei, which in the names of places are the rarer readings.
    static thread_local const Reader person("::Han-Latin/Names; ::NFC; [üǖǘǚǜ] > v; ::Latin-ASCII; ::Lower;");
    static thread_local const Reader place(
        "长 > cháng; 重 > chóng; 蔚 > yù; ::Han-Latin; ::NFC; [üǖǘǚǜ] > v; ::Latin-ASCII; ::Lower;");
    return kind == NameKind::Person ? person : place;
}

/// The character at the front, which beyond the basic plane (rare characters of names) is two QChars.
QString firstCharacter(QStringView text)
{
    return text.left(text.size() > 1 && text.front().isHighSurrogate() ? 2 : 1).toString();
}

/// Readings of single characters, for places and long texts where the reading does not depend on the neighbours.
QString readCharacter(const QString &character)
{
    static thread_local QHash<QString, QString> cache;
    auto it = cache.constFind(character);
    if (it == cache.constEnd())
        it = cache.insert(character, reader(NameKind::Place).read(character).trimmed());
    return *it;
}

/// The syllables with ü: lv nv lve nve.
bool hasUmlaut(const QString &syllable)
{
    return (syllable.startsWith(QLatin1Char('l')) || syllable.startsWith(QLatin1Char('n'))) &&
           (QStringView(syllable).mid(1) == QLatin1String("v") || QStringView(syllable).mid(1) == QLatin1String("ve"));
}

} // namespace

Pinyin pinyin(QStringView text, NameKind kind)
{
    Pinyin result;
    const auto append = [&result](const QString &syllable) {
        if (syllable.isEmpty())
            return;
        result.full += syllable;
        result.fullWithU +=
            hasUmlaut(syllable) ? QString(syllable).replace(QLatin1Char('v'), QLatin1Char('u')) : syllable;
        result.initials += firstCharacter(syllable);
    };
    const QString folded = fold(text);
    if (kind == NameKind::Place) {
        for (qsizetype i = 0; i < folded.size();) {
            const QString character = firstCharacter(QStringView(folded).mid(i));
            append(readCharacter(character));
            i += character.size();
        }
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
    QString key = folded + QLatin1Char(' ') + reading.full + QLatin1Char(' ') + reading.initials;
    if (reading.fullWithU != reading.full)
        key += QLatin1Char(' ') + reading.fullWithU;
    return key;
}

} // namespace zhucun::text

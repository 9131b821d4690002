#include "reports/writers/searchabletext.h"

#include <QRawFont>
#include <QSet>

namespace zhucun::reports {

namespace {

QByteArray hex(QChar c) { return QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper(); }

std::vector<QSet<QChar>> charactersByFont(const PagedDocument &document)
{
    std::vector<QSet<QChar>> used(document.fonts().size());
    for (int page = 0; page < document.pageCount(); ++page) {
        for (const Page::Text &text : document.page(page).texts) {
            for (const QChar c : text.text)
                used[size_t(text.font)].insert(c);
        }
    }
    return used;
}

/// The character the engine would name for each glyph.
QHash<quint32, QChar> lowestCodes(const QRawFont &font)
{
    QString all;
    for (char16_t code = 1; code < 0xFFFE; ++code) {
        if (!QChar::isSurrogate(code))
            all += QChar(code);
    }
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    QHash<quint32, QChar> lowest;
    for (qsizetype i = 0; i < std::min(glyphs.size(), all.size()); ++i) {
        if (glyphs[i] != 0 && !lowest.contains(glyphs[i]))
            lowest.insert(glyphs[i], all[i]);
    }
    return lowest;
}

} // namespace

SearchableTextDevice::SearchableTextDevice(QIODevice *target, const PagedDocument &document) : m_target(target)
{
    const std::vector<QSet<QChar>> used = charactersByFont(document);
    for (size_t i = 0; i < used.size(); ++i) {
        const QRawFont font = QRawFont::fromFont(document.fonts()[i], QFontDatabase::SimplifiedChinese);
        const QHash<quint32, QChar> lowest = lowestCodes(font);
        for (const QChar c : used[i]) {
            const QList<quint32> glyphs = font.glyphIndexesForString(QString(c));
            const QChar found = glyphs.isEmpty() ? QChar() : lowest.value(glyphs.first());
            if (!found.isNull() && found != c && !used[i].contains(found))
                m_renamed.insert(hex(found), hex(c));
        }
    }
    // Unbuffered, so that each table of characters arrives whole, as the engine writes it.
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 SearchableTextDevice::writeData(const char *data, qint64 size)
{
    const QByteArrayView chunk(data, size);
    if (!chunk.startsWith("/CIDInit"))
        return m_target->write(data, size);
    QByteArray table = chunk.toByteArray();
    for (qsizetype at = table.indexOf('<'); at >= 0 && at + 5 < table.size(); at = table.indexOf('<', at + 1)) {
        if (table[at + 5] != '>')
            continue;
        // The same length, so the offsets in the file stay true.
        const auto renamed = m_renamed.constFind(table.mid(at + 1, 4).toUpper());
        if (renamed != m_renamed.constEnd())
            table.replace(at + 1, 4, *renamed);
    }
    return m_target->write(table) == table.size() ? size : -1;
}

} // namespace zhucun::reports

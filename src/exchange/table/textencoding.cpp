#include "exchange/table/textencoding.h"

namespace zhucun {

namespace {

constexpr qint64 kChunk = 256 * 1024;
constexpr qint64 kSample = 64 * 1024;

/// Decodes the file from start to end and looks for gaps.
bool decodes(QIODevice &file, const TextEncoding &encoding)
{
    QStringDecoder decoder = encoding.decoder();
    const bool unicode = encoding.name.startsWith("UTF");
    const auto clean = [&](const QString &text) {
        // A U+FFFD of its own in a UTF file was lost by whoever wrote it; the import names the cell.
        return !decoder.hasError() && !text.contains(QChar(u'\0')) &&
               (unicode || !text.contains(QChar(QChar::ReplacementCharacter)));
    };
    if (!decoder.isValid() || !file.seek(encoding.byteOrderMark))
        return false;
    while (!file.atEnd()) {
        const QString text = decoder(file.read(kChunk));
        if (!clean(text))
            return false;
    }
    // A character cut off at the end goes unseen until something follows it.
    QByteArray lineBreak("\n");
    if (encoding.name == "UTF-16LE")
        lineBreak = QByteArray("\n\0", 2);
    else if (encoding.name == "UTF-16BE")
        lineBreak = QByteArray("\0\n", 2);
    const QString end = decoder(lineBreak);
    return clean(end) && end == QLatin1String("\n");
}

/// UTF-8 with a defect, such as an end cut off. GB18030 would decode most of its bytes too, as other characters.
bool isBrokenUtf8(QIODevice &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    qsizetype gaps = 0;
    qsizetype characters = 0;
    file.seek(0);
    while (!file.atEnd()) {
        const QString text = decoder(file.read(kChunk));
        for (const QChar c : text) {
            if (c == QChar(QChar::ReplacementCharacter))
                ++gaps;
            else if (c.unicode() > 0x7f)
                ++characters;
        }
    }
    // True GB18030 read as UTF-8 is nearly all gaps.
    return characters > gaps * 4;
}

/// Commas, digits and line breaks put a zero on the same side of every pair of bytes; Chinese text alone has none.
QByteArray utf16WithoutMark(const QByteArray &sample)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++zeros[i % 2];
    }
    if (zeros[1] > 0 && zeros[0] * 20 < zeros[1])
        return "UTF-16LE";
    if (zeros[0] > 0 && zeros[1] * 20 < zeros[0])
        return "UTF-16BE";
    return {};
}

QByteArray canonicalName(const QString &wanted, const QByteArray &sample)
{
    const QString name = wanted.toUpper().remove(QLatin1Char('-')).remove(QLatin1Char('_'));
    if (name == QLatin1String("GB18030") || name == QLatin1String("GBK") || name == QLatin1String("GB2312"))
        return "GB18030";
    if (name == QLatin1String("UTF16LE"))
        return "UTF-16LE";
    if (name == QLatin1String("UTF16BE"))
        return "UTF-16BE";
    if (name == QLatin1String("UTF16")) {
        const QByteArray guess = utf16WithoutMark(sample);
        return guess.isEmpty() ? QByteArray("UTF-16LE") : guess;
    }
    return name == QLatin1String("UTF8") ? QByteArray("UTF-8") : QByteArray();
}

std::optional<TextEncoding> byMark(const QByteArray &sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return TextEncoding{"UTF-8", 3};
    if (sample.startsWith("\xFF\xFE"))
        return TextEncoding{"UTF-16LE", 2};
    if (sample.startsWith("\xFE\xFF"))
        return TextEncoding{"UTF-16BE", 2};
    if (sample.startsWith("\x84\x31\x95\x33"))
        return TextEncoding{"GB18030", 4};
    return std::nullopt;
}

} // namespace

QStringDecoder TextEncoding::decoder() const
{
    // The mark has been skipped: what looks like one further on is text.
    return QStringDecoder(name.constData(), QStringDecoder::Flag::ConvertInitialBom);
}

Result<TextEncoding> detectEncoding(QIODevice &file, const QString &path, const QString &wanted)
{
    file.seek(0);
    const QByteArray sample = file.read(kSample);
    const auto marked = byMark(sample);
    if (!wanted.isEmpty()) {
        TextEncoding encoding{canonicalName(wanted, sample), 0};
        if (encoding.name.isEmpty())
            return failure(ErrorCode::EncodingUnknown, {path, wanted});
        if (marked && marked->name.left(6) == encoding.name.left(6))
            encoding = *marked;
        if (!decodes(file, encoding))
            return failure(ErrorCode::EncodingUnknown, {path, wanted});
        return encoding;
    }
    std::vector<TextEncoding> candidates;
    if (marked)
        candidates.push_back(*marked);
    else if (const QByteArray name = utf16WithoutMark(sample); !name.isEmpty())
        candidates.push_back({name, 0});
    else
        candidates = {{"UTF-8", 0}, {"GB18030", 0}};
    for (const TextEncoding &encoding : candidates) {
        if (encoding.name == "GB18030" && !marked && isBrokenUtf8(file))
            break;
        if (decodes(file, encoding))
            return encoding;
    }
    return failure(ErrorCode::EncodingUnknown, {path});
}

} // namespace zhucun

#include "domain/demo/picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace zhucun::demo {

namespace {

enum Colour : uchar { Paper, Rule, Ink, Pen, Seal, Sky, Haze, FarHill, NearHill, Field, Wall, Roof, Road, kColours };
constexpr std::array<std::array<uchar, 3>, kColours> kPalette{{{250, 249, 244},
                                                               {120, 120, 120},
                                                               {50, 50, 54},
                                                               {40, 60, 150},
                                                               {200, 40, 40},
                                                               {150, 195, 235},
                                                               {205, 225, 240},
                                                               {130, 160, 150},
                                                               {90, 130, 80},
                                                               {190, 180, 110},
                                                               {215, 205, 190},
                                                               {150, 70, 55},
                                                               {170, 165, 155}}};

/// CRC-32 as PNG has it (ISO 3309).
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &content)
{
    const QByteArray named = QByteArray(type) + content;
    return bigEndian(quint32(content.size())) + named + bigEndian(checksum(named));
}

class Canvas
{
public:
    Canvas(int width, int height, Colour colour)
        : m_width(width), m_height(height), m_pixels(width * height, char(colour))
    {
    }

    int width() const { return m_width; }
    int height() const { return m_height; }

    void dot(int x, int y, Colour colour)
    {
        if (x >= 0 && x < m_width && y >= 0 && y < m_height)
            m_pixels[y * m_width + x] = char(colour);
    }
    void fill(int left, int top, int width, int height, Colour colour)
    {
        for (int y = top; y < top + height; ++y) {
            for (int x = left; x < left + width; ++x)
                dot(x, y, colour);
        }
    }
    void line(int x0, int y0, int x1, int y1, Colour colour)
    {
        const int steps = std::max({std::abs(x1 - x0), std::abs(y1 - y0), 1});
        for (int i = 0; i <= steps; ++i)
            dot(x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps, colour);
    }
    /// Between two radii.
    void ring(int x, int y, int inner, int outer, Colour colour)
    {
        for (int dy = -outer; dy <= outer; ++dy) {
            for (int dx = -outer; dx <= outer; ++dx) {
                const int square = dx * dx + dy * dy;
                if (square >= inner * inner && square <= outer * outer)
                    dot(x + dx, y + dy, colour);
            }
        }
    }

    QByteArray png() const
    {
        constexpr int kIndexed = 3; // colour type, 8 bits
        QByteArray header = bigEndian(quint32(m_width)) + bigEndian(quint32(m_height));
        header.append(char(8)).append(char(kIndexed)).append(3, '\0');
        QByteArray colours;
        for (const auto &colour : kPalette)
            colours.append(reinterpret_cast<const char *>(colour.data()), int(colour.size()));
        QByteArray rows;
        for (int y = 0; y < m_height; ++y) // each row says how it is filtered: not at all
            rows.append('\0').append(m_pixels.mid(y * m_width, m_width));
        constexpr int kLength = 4; // qCompress() puts the size before the zlib stream
        return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", header) + chunk("PLTE", colours) +
               chunk("IDAT", qCompress(rows).mid(kLength)) + chunk("IEND", {});
    }

private:
    int m_width;
    int m_height;
    QByteArray m_pixels;
};

/// Words from afar: strokes with gaps.
void writeLine(Canvas &canvas, Random &random, int left, int y, int width)
{
    constexpr int kCharacter = 7;
    for (int x = left; x + kCharacter < left + width; x += kCharacter + 1) {
        for (int stroke = 0; stroke < 4; ++stroke) {
            const int one = random.below(kCharacter); // one after the other: arguments have no order
            const int other = random.below(kCharacter);
            if (random.chance(500))
                canvas.line(x + one / 2, y + other, x + kCharacter - one / 2, y + other, Ink);
            else
                canvas.line(x + one, y, x + other, y + kCharacter, Ink);
        }
    }
}

void sign(Canvas &canvas, Random &random, int left, int y)
{
    int x = left;
    int from = y;
    for (int i = 0; i < 12; ++i) {
        const int to = y + random.between(-7, 7);
        const int next = x + random.between(1, 6);
        canvas.line(x, from, next, to, Pen);
        canvas.line(x, from + 1, next, to + 1, Pen);
        x = next;
        from = to;
    }
}

/// A skyline that rises and falls from side to side.
void hills(Canvas &canvas, Random &random, int level, int height, Colour colour)
{
    int y = level;
    int slope = random.between(-1, 1);
    for (int x = 0; x < canvas.width(); ++x) {
        if (x % 9 == 0)
            slope = y < level - height ? 1 : y > level + height ? -1 : random.between(-1, 1);
        if (x % 2 == 0)
            y += slope;
        canvas.fill(x, y, 1, canvas.height() - y, colour);
    }
}

void house(Canvas &canvas, Random &random, int left, int ground)
{
    const int width = random.between(34, 54);
    const int height = random.between(16, 22);
    canvas.fill(left, ground - height, width, height, Wall);
    for (int i = 0; i < 10; ++i)
        canvas.fill(left - 3 + i, ground - height - i, width + 6 - 2 * i, 1, Roof);
    for (int x = left + 6; x + 7 < left + width; x += 14)
        canvas.fill(x, ground - height + 5, 7, 7, Ink);
}

} // namespace

QByteArray scannedSheet(Random &random)
{
    constexpr int kRows = 9;
    constexpr int kRowHeight = 26;
    constexpr int kLeft = 18;
    constexpr int kTop = 46;
    Canvas canvas(240, 340, Paper);
    const int width = canvas.width() - 2 * kLeft;
    writeLine(canvas, random, 70, 20, 100);
    for (int row = 0; row <= kRows; ++row)
        canvas.line(kLeft, kTop + row * kRowHeight, kLeft + width, kTop + row * kRowHeight, Rule);
    for (const int x : {0, 60, 140, width})
        canvas.line(kLeft + x, kTop, kLeft + x, kTop + kRows * kRowHeight, Rule);
    const int filled = random.between(5, kRows);
    for (int row = 0; row < kRows; ++row) {
        const int y = kTop + row * kRowHeight + 9;
        writeLine(canvas, random, kLeft + 5, y, 45);
        if (row >= filled)
            continue;
        writeLine(canvas, random, kLeft + 65, y, random.between(24, 70));
        sign(canvas, random, kLeft + 146, y + 4);
    }
    const int y = kTop + kRows * kRowHeight + 26;
    writeLine(canvas, random, kLeft + 90, y, 90);
    canvas.ring(kLeft + 150, y - 2, 25, 27, Seal);
    canvas.ring(kLeft + 150, y - 2, 0, 6, Seal);
    return canvas.png();
}

QByteArray villagePhoto(Random &random)
{
    Canvas canvas(320, 240, Sky);
    canvas.fill(0, 60, canvas.width(), canvas.height() - 60, Haze);
    hills(canvas, random, 96, 22, FarHill);
    hills(canvas, random, 130, 14, NearHill);
    canvas.fill(0, 160, canvas.width(), 80, Field);
    for (int y = 166; y < canvas.height(); y += 9)
        canvas.line(0, y, canvas.width(), y + random.between(-3, 3), NearHill);
    int left = random.between(10, 40);
    for (int i = 0; i < 4; ++i) {
        house(canvas, random, left, 168 + random.below(10));
        left += random.between(58, 76);
    }
    const int far = random.between(90, 200);
    for (int y = 180; y < canvas.height(); ++y)
        canvas.fill(far - (y - 180) / 2, y, 6 + y - 180, 1, Road);
    return canvas.png();
}

} // namespace zhucun::demo

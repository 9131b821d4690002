#include "domain/cadre/photofile.h"

#include <QtEndian>

namespace zhucun {

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype i) { return quint8(bytes[i]); }

/// Walks the segments up to the picture, so that the end of a thumbnail is not taken for the end of the file.
bool isWholeJpeg(const QByteArray &image)
{
    constexpr quint8 kMarker = 0xff;
    constexpr quint8 kScan = 0xda;
    constexpr qsizetype kHead = 4; // marker and length
    for (qsizetype at = 2; at + kHead <= image.size();) {
        if (byteAt(image, at) != kMarker)
            return false;
        const quint8 kind = byteAt(image, at + 1);
        if (kind == kMarker) { // padding
            ++at;
            continue;
        }
        if (kind == kScan)
            return image.indexOf(QByteArrayView("\xff\xd9", 2), at) > 0;
        at += 2 + byteAt(image, at + 2) * 256 + byteAt(image, at + 3);
    }
    return false;
}

bool isWholePng(const QByteArray &image)
{
    constexpr qsizetype kSignature = 8;
    constexpr qsizetype kAround = 12; // length, name and check sum of a chunk
    for (qsizetype at = kSignature; at + kAround <= image.size();) {
        if (image.mid(at + 4, 4) == "IEND")
            return true;
        at += kAround + qsizetype(qFromBigEndian<quint32>(image.constData() + at));
    }
    return false;
}

} // namespace

PhotoFault photoFault(const QByteArray &image)
{
    const bool isJpeg = image.startsWith("\xff\xd8\xff");
    if (!isJpeg && !image.startsWith("\x89PNG\r\n\x1a\n"))
        return PhotoFault::Format;
    if (image.size() > kMostPhotoBytes)
        return PhotoFault::TooLarge;
    return (isJpeg ? isWholeJpeg(image) : isWholePng(image)) ? PhotoFault::None : PhotoFault::CutOff;
}

} // namespace zhucun

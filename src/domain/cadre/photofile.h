#pragma once

#include <QByteArray>

namespace zhucun {

/// The largest photo kept with a cadre, in bytes.
inline constexpr qsizetype kMostPhotoBytes = 2 * 1024 * 1024;

enum class PhotoFault {
    None,
    Format, ///< neither JPEG nor PNG
    CutOff, ///< its end is missing
    TooLarge,
};

/// Looks at the structure of the file, not at the picture.
PhotoFault photoFault(const QByteArray &image);

} // namespace zhucun

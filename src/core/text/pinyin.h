#pragma once

#include <QString>

namespace zhucun::text {

enum class NameKind {
    Person, ///< surnames by their surname reading: 单 shan, 解 xie, 仇 qiu
    Place,
};

struct Pinyin {
    QString full;      ///< "shangyixian"; ü as keyboards type it: 吕梁 "lvliang"
    QString fullWithU; ///< the same with ü as u: "luliang"
    QString initials;  ///< "syx"
};

/// Lower case ASCII; characters without a reading stay as they are, folded. Thread-safe. The first call per kind takes
/// about 0.1 s to load ICU's tables, so not on the start path of the window.
Pinyin pinyin(QStringView text, NameKind kind);

/// What a search column holds: "尚义县 shangyixian syx", "吕梁 lvliang ll luliang". Find with contains(fold(typed)).
QString searchKey(QStringView name, NameKind kind);

} // namespace zhucun::text

#pragma once

#include "core/text/pinyin.h"

#include <QString>

namespace zhucun::storage {

/// What a search_key column begins with: "li 李 si 四 李四 lisi ls". Ordering by it is the order of a Chinese
/// directory, syllable by syllable and within a syllable by character, on any engine and without a collation; finding
/// in it works by character, full pinyin and initials.
QString nameKey(QStringView name, text::NameKind kind);

} // namespace zhucun::storage

#pragma once

#include "domain/posting/posting.h"

#include <optional>

namespace zhucun {

struct WrittenRole {
    PostingRole role = PostingRole::Member;
    bool firstSecretary = false; ///< named beside another role: 第一书记兼工作队长
};

/// A role as rosters write it, alone or with 第一书记 beside it. nullopt when it is neither.
std::optional<WrittenRole> roleFromText(QStringView written);

} // namespace zhucun

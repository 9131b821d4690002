#pragma once

#include "core/error.h"

namespace zhucun {

/// What failed and what to do about it, in the user's words and language.
struct ErrorText {
    QString what;
    QString advice; ///< may be empty
};

/// With the error id at the end of the advice when the log has more. The arguments each code carries stand in
/// errortext.cpp; missing ones are named in general words.
ErrorText errorText(const Error &error);

} // namespace zhucun

#pragma once

namespace zhucun {

enum class StandardStream { Input, Output, Error };

/// A person watches (or types) there; false for a file or a pipe.
bool isTerminal(StandardStream stream);

} // namespace zhucun

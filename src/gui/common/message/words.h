#pragma once

#include "core/error.h"

#include <QString>

namespace zhucun::gui {

/// What failed and what to do about it, in one line.
QString errorSentence(const Error &error);
/// A broken rule, or what stands in a field and cannot be understood, as it stands below the field.
QString ruleSentence(const Violation &violation, const QString &label);
/// Who did something, by account.
QString accountText(const QString &account);

} // namespace zhucun::gui

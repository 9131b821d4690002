#pragma once

#include "core/vocabulary.h"

namespace zhucun {

enum class UiLanguage { Chinese, English };

/// Set once at start, before other threads exist; Chinese unless set. Documents, imports and exports do not follow it.
void setUiLanguage(UiLanguage language);
UiLanguage uiLanguage();

/// The name of a term in the language of the interface.
template <class Enum>
QString termText(Enum value)
{
    return uiLanguage() == UiLanguage::Chinese ? chineseOf(value) : QString::fromLatin1(termOf(value).english);
}

template <class Enum>
QString termText(const std::optional<Enum> &value)
{
    return value ? termText(*value) : QString();
}

} // namespace zhucun

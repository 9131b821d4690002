#include "reports/wording/termtext.h"

#include <atomic>

namespace zhucun {

namespace {

std::atomic<UiLanguage> s_language = UiLanguage::Chinese;

} // namespace

void setUiLanguage(UiLanguage language) { s_language = language; }

UiLanguage uiLanguage() { return s_language; }

} // namespace zhucun

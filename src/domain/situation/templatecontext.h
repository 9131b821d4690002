#pragma once

#include "domain/situation/situationtext.h"

namespace zhucun {

// A figure's place in the filled text: its number in SituationTemplate::tags between these.
inline constexpr QChar kFigureMark(u'\uE000');
inline constexpr QChar kFigureMarkEnd(u'\uE001');

/// The template with names, typed paragraphs and examples in their places, sections kept or left out, and marks where
/// figures belong.
QString filledTemplate(const SituationTemplate &parsed, const SituationData &data);

} // namespace zhucun

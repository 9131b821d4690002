#pragma once

#include <QStringList>

namespace zhucun {

/// One line of RFC 4180, without its end. A text that a spreadsheet would take for a formula is guarded.
QString csvLine(const QStringList &cells);

/// A spreadsheet that opens CSV takes a text beginning with = + - @ or a tab for a formula and runs it. An apostrophe
/// before it makes it the text it is (OWASP, "CSV injection"). A negative number needs none. What already begins with
/// apostrophes before such a sign gets one more, so that nothing is lost on the way back.
QString guardedFromFormula(const QString &text);

/// The text as it was before guardedFromFormula().
QString withoutFormulaGuard(const QString &text);

} // namespace zhucun

#include "domain/attendance/statusmarkvalidator.h"

#include "domain/validation/checks.h"

#include <QRegularExpression>

#include <map>

namespace zhucun {

namespace {

constexpr int kSymbolLength = 2; ///< a cell of the grid holds no more

int lineOf(DayStatus status) { return int(status) + 1; }

} // namespace

Violations validate(const StatusMark &mark, QDate)
{
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    static const QRegularExpression key(QStringLiteral("^[0-9a-zA-Z]$"));
    Checks checks;
    const int line = lineOf(mark.status);
    if (mark.status != DayStatus::Unrecorded)
        checks.requiredText("symbol", mark.symbol, kSymbolLength, line);
    else if (!mark.symbol.isEmpty())
        checks.error("symbol", "unrecorded_symbol", {}, line);
    if (!colour.match(mark.colour).hasMatch())
        checks.error("colour", "colour_format", {mark.colour}, line);
    if (!canBeEntered(mark.status)) {
        if (!mark.key.isEmpty())
            checks.error("entry_key", "key_unused", {}, line);
    } else if (!key.match(mark.key).hasMatch()) {
        checks.error("entry_key", "key_format", {mark.key}, line);
    }
    return checks.take();
}

Violations sharedMarks(const StatusMarks &marks)
{
    Checks checks;
    std::map<QString, DayStatus> symbols;
    std::map<QString, DayStatus> keys;
    for (const StatusMark &mark : marks) {
        const auto [symbol, newSymbol] = symbols.emplace(mark.symbol, mark.status);
        if (!mark.symbol.isEmpty() && !newSymbol)
            checks.error("symbol", "mark_taken", {mark.symbol, chineseOf(symbol->second)}, lineOf(mark.status));
        const auto [key, newKey] = keys.emplace(mark.key.toLower(), mark.status);
        if (!mark.key.isEmpty() && !newKey)
            checks.error("entry_key", "mark_taken", {mark.key, chineseOf(key->second)}, lineOf(mark.status));
    }
    return checks.take();
}

} // namespace zhucun

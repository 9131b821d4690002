#include "gui/common/message/words.h"

#include "reports/wording/errortext.h"
#include "reports/wording/ruletext.h"

namespace zhucun::gui {

QString errorSentence(const Error &error)
{
    const ErrorText text = errorText(error);
    return text.advice.isEmpty() ? text.what : QString(text.what + QLatin1Char(' ') + text.advice);
}

QString ruleSentence(const Violation &violation, const QString &label)
{
    const bool worded = violation.rule == QLatin1String("unreadable") && !violation.args.isEmpty();
    return worded ? violation.args.first() : ruleText(violation, label);
}

} // namespace zhucun::gui

#include "gui/common/message/words.h"

#include "domain/record/record.h"
#include "reports/wording/errortext.h"
#include "reports/wording/ruletext.h"

#include <QCoreApplication>

namespace zhucun::gui {

QString errorSentence(const Error &error)
{
    const ErrorText text = errorText(error);
    if (text.advice.isEmpty())
        return text.what;
    const bool chinese = text.what.endsWith(QChar(u'。')); // which puts no space between sentences
    return text.what + (chinese ? QString() : QStringLiteral(" ")) + text.advice;
}

QString ruleSentence(const Violation &violation, const QString &label)
{
    const bool worded = violation.rule == QLatin1String("unreadable") && !violation.args.isEmpty();
    return worded ? violation.args.first() : ruleText(violation, label);
}

QString accountText(const QString &account)
{
    return account == Actor().account ? QCoreApplication::translate("AccountText", "this computer") : account;
}

} // namespace zhucun::gui

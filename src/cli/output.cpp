#include "cli/output.h"

#include "core/log/log.h"
#include "core/platform/terminal.h"
#include "reports/wording/errortext.h"
#include "reports/wording/ruletext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>

namespace zhucun::cli {

namespace {

void put(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

/// Broken rules of a record follow the sentence; there is no form to show them beside its fields.
QString whatOf(const Error &error, const ErrorText &text)
{
    QStringList parts{text.what};
    for (const Violation &violation : error.violations)
        parts << ruleText(violation, violation.field);
    return parts.join(QLatin1Char(' '));
}

} // namespace

void printText(const QString &text) { put(stdout, text.toUtf8()); }

void printJson(const QJsonObject &json) { put(stdout, QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n'); }

ExitStatus statusOf(ErrorCode code)
{
    // The file was understood, its rows or headings are wrong.
    static constexpr std::array kRejections{
        ErrorCode::QuoteUnclosed,    ErrorCode::CellTooLong,    ErrorCode::TableEmpty,    ErrorCode::HeadingsMissing,
        ErrorCode::HeadingsRepeated, ErrorCode::ImportRejected, ErrorCode::ReportUnknown, ErrorCode::ReportDaysDiffer};
    if (code == ErrorCode::Usage)
        return ExitStatus::WrongUsage;
    if (code == ErrorCode::NotAllowed)
        return ExitStatus::NotAllowed;
    const bool rejected = std::find(kRejections.begin(), kRejections.end(), code) != kRejections.end();
    return rejected ? ExitStatus::InputRejected : ExitStatus::CouldNot;
}

int printError(const Error &error, const QString &usage, bool json)
{
    const bool wrongUsage = error.code == ErrorCode::Usage;
    const Error logged = wrongUsage ? error : log::report(log::Category::App, error);
    ErrorText text = errorText(logged);
    if (wrongUsage) {
        text.what = logged.args.value(0);
        text.advice = QCoreApplication::translate("Output", "Usage: %1").arg(usage);
    }
    const QString what = whatOf(logged, text);
    if (json) {
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), errorName(logged.code)},
                                                         {QStringLiteral("message"), what},
                                                         {QStringLiteral("advice"), text.advice},
                                                         {QStringLiteral("id"), logged.id}}}});
    } else {
        put(stderr, (what + QLatin1Char('\n') + text.advice + QLatin1Char('\n')).toUtf8());
    }
    return int(statusOf(logged.code));
}

ProgressCallback progressLine()
{
    if (!isTerminal(StandardStream::Error))
        return {};
    return [](qint64 done, qint64 total) {
        const QString shown = total > 0 ? QStringLiteral("%1 / %2").arg(done).arg(total) : QString::number(done);
        const bool last = total > 0 && done >= total;
        put(stderr, (QLatin1Char('\r') + shown + (last ? QStringLiteral("\n") : QString())).toUtf8());
    };
}

} // namespace zhucun::cli

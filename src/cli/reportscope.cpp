#include "cli/reportscope.h"

#include "cli/places/placenames.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhucun::cli {

QCommandLineOption monthOption()
{
    return option(QStringLiteral("month"), QStringLiteral("YYYY-MM"),
                  QCoreApplication::translate("ReportScope", "The month reported on."));
}

QCommandLineOption townshipOption()
{
    return option(QStringLiteral("township"), QStringLiteral("T"),
                  QCoreApplication::translate("ReportScope", "Name or code; all unless given."));
}

Result<std::optional<YearMonth>> monthIn(const CommandLine &line)
{
    if (!line.has(QStringLiteral("month")))
        return std::optional<YearMonth>();
    static const QRegularExpression shape(QStringLiteral("^[0-9]{4}-[0-9]{2}$"));
    const QString typed = line.value(QStringLiteral("month"));
    const auto month = shape.match(typed).hasMatch()
                           ? YearMonth::fromNumber(QString(typed).remove(QLatin1Char('-')).toInt())
                           : std::nullopt;
    if (!month)
        return failure(
            ErrorCode::Usage,
            {QCoreApplication::translate("ReportScope", "--month: \"%1\" is not a month. Write 2026-03.").arg(typed)});
    return month;
}

Result<DivisionId> townshipIn(const CommandLine &line, Workspace &workspace)
{
    if (!line.has(QStringLiteral("township")))
        return DivisionId();
    const Result<LookupItem> township = PlaceNames(workspace).township(line.value(QStringLiteral("township")));
    if (!township)
        return failure(township.error());
    return DivisionId(township->id);
}

} // namespace zhucun::cli

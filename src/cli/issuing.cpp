#include "cli/issuing.h"

#include "cli/arguments.h"
#include "reports/documents/issuenotes.h"
#include "reports/writers/reportbytes.h"
#include "services/issue/figurecheckservice.h"
#include "services/issue/issueservice.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace zhucun::cli {

namespace {

const QString kIssue = QStringLiteral("issue");
const QString kNumber = QStringLiteral("number");
const QString kNote = QStringLiteral("note");
const QString kExplain = QStringLiteral("explain");
const QString kAlso = QStringLiteral("also");
const QString kOut = QStringLiteral("out");

QString words(const char *text) { return QCoreApplication::translate("Issuing", text); }

/// --explain TEXT speaks for every figure that needs it, --explain PLACE=TEXT for one.
QString reasonFor(const QString &place, const QStringList &given)
{
    QString general;
    for (const QString &each : given) {
        if (each.startsWith(place + QLatin1Char('=')))
            return each.mid(place.size() + 1).trimmed();
        if (!each.contains(QLatin1Char('=')))
            general = each.trimmed();
    }
    return general;
}

/// What is explained of what must be; Invalid with what remains.
Result<std::vector<IssueExplanation>> explained(const std::vector<RuleFinding> &findings, const QStringList &given)
{
    std::vector<IssueExplanation> explanations;
    Error refused{ErrorCode::Invalid, {}, {}, {}, {}};
    for (const RuleFinding &finding : findings) {
        if (finding.severity == RuleSeverity::Warning)
            continue;
        const Violation violation = violationOf(finding);
        const QString reason = reasonFor(violation.field, given);
        if (finding.severity == RuleSeverity::Error || reason.isEmpty())
            refused.violations << violation;
        else
            explanations.push_back({violation.field, reports::explainedText(finding), reason});
    }
    if (!refused.violations.isEmpty())
        return failure(refused);
    return explanations;
}

/// PDF always, and what --also names.
Result<std::vector<reports::Format>> furtherFormats(const CommandLine &line)
{
    std::vector<reports::Format> formats{reports::Format::Pdf};
    for (const QString &name : line.values(kAlso)) {
        const Result<reports::Format> format = reports::formatFromPath(QLatin1String("document.") + name.toLower());
        if (!format)
            return failure(
                ErrorCode::Usage,
                {words(QT_TRANSLATE_NOOP("Issuing", "--also must be pdf, xlsx, odt or html: %1")).arg(name)});
        if (std::ranges::find(formats, *format) == formats.end())
            formats.push_back(*format);
    }
    return formats;
}

/// The file as written, and the other formats beside it.
Result<std::vector<IssuedFile>> filesOf(const reports::Report &report, const QString &out,
                                        const std::vector<reports::Format> &further, const Context &context)
{
    const Result<reports::Format> written = reports::formatFromPath(out);
    QFile file(out);
    if (!written || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {out}, file.errorString());
    std::vector<IssuedFile> files{
        {reports::endingOf(*written), reports::fileNameOf(report.title, *written), {}, file.readAll()}};
    for (const reports::Format format : further) {
        if (format == *written)
            continue;
        auto bytes = reports::bytesOf(report, format, reports::FontSet::official(), context.cancel);
        if (!bytes)
            return failure(bytes.error());
        files.push_back({reports::endingOf(format), reports::fileNameOf(report.title, format), {}, std::move(*bytes)});
    }
    return files;
}

} // namespace

bool writesReport(const CommandSpec &spec)
{
    return spec.name.startsWith(QLatin1String("report ")) && spec.required.contains(kOut);
}

bool wantsIssue(const CommandLine &line) { return line.has(kIssue); }

CommandSpec IssuableReport::spec() const
{
    CommandSpec spec = m_report->spec();
    const auto isKnown = [&spec](const QString &name) {
        return std::ranges::any_of(spec.options, [&](const auto &each) { return each.names().contains(name); });
    };
    spec.options << flag(kIssue, words(QT_TRANSLATE_NOOP("Issuing", "Store the document as issued, with its figures "
                                                                    "and the records behind them.")));
    if (!isKnown(kNumber))
        spec.options << option(kNumber, QStringLiteral("N"),
                               words(QT_TRANSLATE_NOOP("Issuing", "Document number, with --issue.")));
    spec.options << option(kNote, QStringLiteral("TEXT"),
                           words(QT_TRANSLATE_NOOP("Issuing", "A note kept with the issue.")))
                 << option(kExplain, QStringLiteral("[PLACE=]TEXT"),
                           words(QT_TRANSLATE_NOOP("Issuing", "Why figures are far from last month's; printed as a "
                                                              "note. May be given several times.")))
                 << option(kAlso, QStringLiteral("xlsx|odt|html"),
                           words(QT_TRANSLATE_NOOP("Issuing", "Keep the issue in this form, too, beside the file "
                                                              "written and its PDF. May be given several times.")));
    spec.repeatable << kExplain << kAlso;
    return spec;
}

Result<Answer> IssuableReport::run(const CommandLine &line, const Context &context) const
{
    return m_report->run(line, context);
}

Result<Answer> issueReport(const QString &name, const reports::Report &report, const CommandLine &line,
                           const Context &context)
{
    const auto further = furtherFormats(line);
    if (!further)
        return failure(further.error());
    const auto workspace = openDatabase(line, context, Workspace::Access::ReadWrite);
    if (!workspace)
        return failure(workspace.error());
    const auto findings = outcomeOf(FigureCheckService(**workspace).check(report.figures));
    if (!findings)
        return failure(findings.error());
    const auto explanations = explained(*findings, line.values(kExplain));
    if (!explanations)
        return failure(explanations.error());
    const QString out = line.value(kOut);
    const reports::Report issued = reports::issuedReport(report, line.value(kNumber), *explanations);
    if (const Status written =
            reports::write(issued, out, reports::FontSet::official(), context.cancel, context.progress);
        !written)
        return failure(written.error());
    auto files = filesOf(issued, out, *further, context);
    if (!files)
        return failure(files.error());
    QJsonArray formats;
    for (const IssuedFile &file : *files)
        formats.append(file.format);
    const QString number = line.has(kNumber) ? line.value(kNumber) : reports::numberOf(report);
    const auto issue = outcomeOf(
        IssueService(**workspace)
            .issue({name, report.title, number, line.value(kNote), *explanations, report.figures, std::move(*files)}));
    if (!issue) {
        QFile::remove(out);
        return failure(issue.error());
    }
    Answer answer;
    answer.text = words(QT_TRANSLATE_NOOP("Issuing", "%1 written and issued as no. %2."))
                      .arg(out, QString::number(issue->id.value()));
    answer.json = {{QStringLiteral("report"), name},
                   {QStringLiteral("title"), report.title},
                   {QStringLiteral("file"), out},
                   {QStringLiteral("issue"), issue->id.value()},
                   {QStringLiteral("number"), issue->number},
                   {QStringLiteral("formats"), formats},
                   {QStringLiteral("figures"), int(report.figures.size())}};
    return answer;
}

} // namespace zhucun::cli

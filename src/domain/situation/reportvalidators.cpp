#include "domain/situation/reportvalidators.h"

#include "domain/situation/situationtemplate.h"
#include "domain/validation/checks.h"

namespace zhucun {

namespace {

constexpr int kReportLength = 200000; // characters

}

Violations validate(const ReportTemplate &report, QDate)
{
    Checks checks;
    checks.requiredText("name", report.name, kNameLength);
    checks.requiredText("text", report.text, kReportLength);
    const SituationTemplate parsed = parseSituationTemplate(report.text);
    if (!parsed.problems.empty())
        checks.warning("text", "template_problems",
                       {QString::number(parsed.problems.size()), QString::number(parsed.problems.front().line)});
    return checks.take();
}

Violations validate(const ReportDraft &draft, QDate)
{
    Checks checks;
    checks.requiredText("template_name", draft.templateName, kNameLength);
    if (!draft.roundId.isValid()) {
        checks.required("period_from", draft.periodFrom.has_value());
        checks.required("period_to", draft.periodTo.has_value());
    }
    checks.notBefore("period_to", draft.periodTo, draft.periodFrom);
    checks.maxLength("title", draft.title, kTitleLength);
    checks.maxLength("recipients", draft.recipients, kTitleLength);
    checks.maxLength("sender", draft.sender, kTitleLength);
    checks.maxLength("document_number", draft.documentNumber, kTitleLength);
    checks.maxLength("text", draft.text, kReportLength);
    int line = 0;
    for (const TypedPart &part : draft.typed) {
        ++line;
        checks.requiredText("slot", part.slot, kNameLength, line);
        checks.maxLength("typed", part.text, kTextLength, line);
    }
    return checks.take();
}

} // namespace zhucun

#include "services/issue/issuing.h"

#include "domain/statistics/figurerules.h"
#include "domain/statistics/figurevaluetext.h"
#include "domain/statistics/queryjson.h"
#include "services/issue/computedfigures.h"
#include "services/issue/frozenfigure.h"
#include "storage/issue/issuestore.h"
#include "storage/issue/reportissuemapping.h"
#include "storage/record/recordstore.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace zhucun {

namespace {

/// Printed values are those computed, unrounded; only the order of additions may differ.
bool isSame(const std::optional<double> &printed, const std::optional<double> &now)
{
    if (!printed || !now)
        return printed == now;
    constexpr double kTolerance = 1e-9;
    return std::abs(*printed - *now) <= kTolerance * std::max(1.0, std::abs(*printed));
}

/// What most of the figures ask for.
StatisticsQuery mainQuery(const std::vector<FigureRef> &figures)
{
    std::map<QString, int> times;
    const FigureRef *most = nullptr;
    int best = 0;
    for (const FigureRef &figure : figures) {
        StatisticsQuery query = figure.query;
        query.by.reset();
        query.where.clear();
        if (const int now = ++times[queryText(query)]; now > best) {
            best = now;
            most = &figure;
        }
    }
    StatisticsQuery query = most ? most->query : StatisticsQuery();
    query.by.reset();
    query.where.clear();
    return query;
}

class Issuing
{
public:
    Issuing(storage::UnitOfWork &work, const IssueRequest &request) : m_work(work), m_request(request) {}

    Result<ReportIssue> run()
    {
        checkForm();
        freeze();
        checkRules();
        if (!m_violations.isEmpty())
            return failure(Error{ErrorCode::Invalid, {}, {}, {}, m_violations});
        ReportIssue issue = stored();
        storage::IssueWriter writer(m_work, issue.id);
        for (const IssuedFile &file : m_request.files)
            writer.addFile(file);
        for (const FrozenFigure &figure : m_figures)
            writer.addFigure(figure.state.ref, figure.definition, figure.state.members);
        return issue;
    }

private:
    void refuse(const QString &field, const char *rule, const QStringList &args = {})
    {
        m_violations << Violation{field, QLatin1String(rule), args};
    }

    void checkForm()
    {
        if (m_request.title.trimmed().isEmpty())
            refuse(QStringLiteral("title"), "required");
        const bool isWritten = std::ranges::none_of(m_request.files, &QByteArray::isEmpty, &IssuedFile::content);
        if (m_request.files.empty() || !isWritten)
            refuse(QStringLiteral("files"), "required");
        const QString number = m_request.number.trimmed();
        if (!number.isEmpty() && storage::issueWithNumber(m_work.connection(), number).isValid())
            refuse(QStringLiteral("number"), "duplicate", {number});
    }

    /// Each figure with its records as they are in this transaction.
    void freeze()
    {
        std::vector<FrozenFigure> frozen =
            frozenFigures(m_work.connection(), m_request.figures, m_work.clock().today());
        std::set<QString> places;
        for (size_t i = 0; i < frozen.size(); ++i) {
            const FigureRef &printed = m_request.figures[i];
            FrozenFigure &figure = frozen[i];
            // A document prints 0 for what nobody keeps records of, too: that is no figure.
            if (printed.value == 0.0 && !figure.state.ref.value)
                continue;
            if (!isSame(printed.value, figure.state.ref.value)) {
                refuse(printed.place, "figures_changed",
                       {printed.label, figureValueText(printed.value), figureValueText(figure.state.ref.value)});
            } else if (printed.version != figure.state.ref.version) {
                refuse(printed.place, "definition_changed", {printed.label});
            }
            // A figure that stands twice in a document is one figure.
            if (places.insert(printed.place).second)
                m_figures.push_back(std::move(figure));
        }
    }

    void checkRules()
    {
        const std::vector<FigureRule> &rules = builtInFigureRules();
        ComputedFigures computed(m_work.connection(), m_request.figures, rules, m_work.clock().today());
        for (const RuleFinding &finding : brokenRules(rules, m_request.figures, computed.answers())) {
            if (finding.severity == RuleSeverity::Warning)
                continue;
            const Violation violation = violationOf(finding);
            if (finding.severity == RuleSeverity::Error || !isExplained(violation.field))
                m_violations << violation;
        }
    }

    bool isExplained(const QString &place) const
    {
        return std::ranges::any_of(m_request.explanations, [&place](const IssueExplanation &each) {
            return each.place == place && !each.reason.trimmed().isEmpty();
        });
    }

    ReportIssue stored()
    {
        const StatisticsQuery query = mainQuery(m_request.figures);
        ReportIssue issue;
        issue.document = m_request.document;
        issue.title = m_request.title.trimmed();
        issue.number = m_request.number.trimmed();
        if (query.period.isValid()) {
            issue.periodFrom = query.period.from;
            issue.periodTo = query.period.to;
            issue.scope = queryText(query);
        }
        issue.issuedAt = m_work.clock().nowUtc();
        issue.issuedBy = m_work.actor().account;
        issue.note = m_request.note.trimmed();
        issue.explanations = m_request.explanations;
        storage::RecordStore<ReportIssue>::insert(m_work, issue);
        return issue;
    }

    storage::UnitOfWork &m_work;
    const IssueRequest &m_request;
    std::vector<FrozenFigure> m_figures;
    Violations m_violations;
};

} // namespace

Result<ReportIssue> issueDocument(storage::UnitOfWork &work, const IssueRequest &request)
{
    return Issuing(work, request).run();
}

} // namespace zhucun

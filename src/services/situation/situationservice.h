#pragma once

#include "core/result.h"
#include "domain/situation/reportdraft.h"
#include "domain/situation/reporttemplate.h"
#include "domain/situation/situationtext.h"
#include "domain/statistics/figureguard.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

/// A template to choose: one that comes with the program, perhaps in the county's own version, or the county's own.
struct TemplateChoice {
    QString name;
    QString text;
    bool isBuiltIn = false;
    ReportTemplateId ownId; ///< valid: the text is the county's
};

/// What a report is made of.
struct SituationRequest {
    QString text; ///< a template
    StatisticsQuery query;
    QHash<QString, QString> typed; ///< by slot
};

struct Situation {
    SituationText text;
    QString countyName;
    std::vector<FigureClash> clashes; ///< to be looked at before it is printed
};

/// 工作情况汇报: sentences with figures that follow the records.
class SituationService
{
public:
    explicit SituationService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<std::vector<TemplateChoice>>> templates() const;
    QFuture<Result<std::vector<ReportDraft>>> drafts() const;

    /// The query a draft stands for; of a round its days up to today. NotFound without that round.
    QFuture<Result<StatisticsQuery>> queryOf(const ReportDraft &draft) const;

    /// All figures of the text at once; one that cannot be had is a blank and named among the problems.
    QFuture<Result<Situation>> render(const SituationRequest &request) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

#pragma once

#include "services/record/recordservice.h"
#include "services/situation/situationservice.h"
#include "services/statistics/statisticsservice.h"

#include <functional>

namespace zhucun::gui {

/// What the pages of situation reports and of their templates ask of the county.
struct SituationAccess {
    std::function<QFuture<Result<std::vector<TemplateChoice>>>()> templates;
    std::function<QFuture<Result<std::vector<ReportDraft>>>()> drafts;
    std::function<QFuture<Result<StatisticsQuery>>(const ReportDraft &draft)> queryOf;
    std::function<QFuture<Result<Situation>>(const SituationRequest &request)> render;
    std::function<QFuture<Result<std::vector<Indicator>>>()> indicators;
    std::function<QFuture<Result<Saved<ReportDraft>>>(const ReportDraft &draft)> saveDraft;
    std::function<QFuture<Result<int>>(ReportDraftId id)> trashDraft;
    std::function<QFuture<Result<ReportTemplate>>(ReportTemplateId id)> loadTemplate;
    std::function<QFuture<Result<Saved<ReportTemplate>>>(const ReportTemplate &report)> saveTemplate;
    std::function<QFuture<Result<int>>(ReportTemplateId id)> trashTemplate;
    bool readOnly = false;

    static SituationAccess of(Workspace &workspace, bool readOnly)
    {
        const SituationService situation(workspace);
        const RecordService<ReportDraft> drafts(workspace);
        const RecordService<ReportTemplate> templates(workspace);
        const StatisticsService statistics(workspace);
        return {[situation] { return situation.templates(); },
                [situation] { return situation.drafts(); },
                [situation](const ReportDraft &draft) { return situation.queryOf(draft); },
                [situation](const SituationRequest &request) { return situation.render(request); },
                [statistics] { return statistics.indicators(); },
                [drafts](const ReportDraft &draft) { return drafts.save(draft); },
                [drafts](ReportDraftId id) { return drafts.trash({id}); },
                [templates](ReportTemplateId id) { return templates.load(id); },
                [templates](const ReportTemplate &report) { return templates.save(report); },
                [templates](ReportTemplateId id) { return templates.trash({id}); },
                readOnly};
    }
};

} // namespace zhucun::gui

#include "services/situation/situationservice.h"

#include "domain/situation/builtintemplates.h"
#include "domain/situation/periodtext.h"
#include "domain/situation/typednumbers.h"
#include "domain/text/chinesedate.h"
#include "services/documents/documentplace.h"
#include "services/statistics/statisticsservice.h"
#include "services/workspace/workspace.h"
#include "storage/record/recordstore.h"
#include "storage/round/roundmapping.h"
#include "storage/setting/settings.h"
#include "storage/situation/reportqueries.h"
#include "storage/situation/typicalqueries.h"

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

using storage::RecordStore;
using Figures = std::vector<IndicatorFigure>;

/// What a report tells besides figures.
struct Surroundings {
    QString countyName;
    QHash<QString, QString> names;
    std::vector<TypicalRecord> typical;
};

/// Figures that are asked for together: one query and one source, which answers for all of them or for none.
struct Batch {
    StatisticsQuery query;
    std::vector<FigureTag> tags;
};

/// 全县, or the name of the place the report is about.
QString placeText(sql::Connection &connection, const StatisticsQuery &query, const QString &county)
{
    if (query.townshipId.isValid() || query.villageId.isValid())
        return placeName(connection, query.townshipId, query.villageId);
    return county.isEmpty() ? QStringLiteral("全县") : QString(QChar(u'全') + county.right(1));
}

Surroundings surroundingsOf(sql::Connection &connection, const StatisticsQuery &query, QDate today)
{
    Surroundings around;
    around.countyName = storage::setting(connection, QStringLiteral("county.name")).value_or(QString());
    const QDate end = std::min(query.period.to, today);
    QString roundName;
    if (query.roundId.isValid()) {
        if (const auto round = RecordStore<Round>::find(connection, query.roundId))
            roundName = round->name.isEmpty() ? QStringLiteral("第%1轮").arg(round->number) : round->name;
    }
    around.names = {
        {QStringLiteral("县名"), around.countyName},
        {QStringLiteral("地方"), placeText(connection, query, around.countyName)},
        {QStringLiteral("期间"), roundName.isEmpty() ? periodText(query.period) : roundName},
        {QStringLiteral("起始日期"), chineseDate(query.period.from)},
        {QStringLiteral("截止日期"), chineseDate(end)},
        {QStringLiteral("年份"), QString::number(query.period.to.year())},
        {QStringLiteral("轮次"), roundName},
    };
    around.typical = storage::typicalRecords(connection, query);
    return around;
}

std::vector<Batch> batchesOf(const SituationTemplate &parsed, const std::vector<Indicator> &indicators,
                             const StatisticsQuery &query)
{
    QHash<QString, QString> sources;
    for (const Indicator &indicator : indicators)
        sources.insert(indicator.code, indicator.source);
    std::map<QString, Batch> batches;
    for (const FigureTag &tag : parsed.figures()) {
        const QString source = sources.value(tag.code, sources.value(baseIndicator(tag.code)));
        if (source.isEmpty())
            continue; // unknown
        // A change against last year may be refused where the figure itself is not.
        const QString own = tag.code == baseIndicator(tag.code) ? QString() : tag.code;
        const QString conditions = tag.key().mid(tag.code.size());
        Batch &batch = batches[source + QLatin1Char('|') + own + conditions];
        batch.query = query;
        batch.query.where = tag.where;
        batch.tags.push_back(tag);
    }
    std::vector<Batch> all;
    for (auto &[key, batch] : batches)
        all.push_back(std::move(batch));
    return all;
}

/// Puts what was answered to the data; tells of what was refused.
void take(const Batch &batch, const Result<Figures> &answer, const SituationTemplate &parsed, SituationData &data,
          std::vector<TemplateProblem> &problems)
{
    if (answer) {
        for (std::size_t i = 0; i < batch.tags.size(); ++i) {
            const IndicatorFigure &figure = (*answer)[i];
            data.figures.insert(batch.tags[i].key(),
                                {figureLabel(figure.indicator.name, batch.tags[i].where),
                                 figure.indicator.chineseUnit(), figure.indicator.version, batch.query, figure.value});
        }
        return;
    }
    const Error &error = answer.error();
    const QString rule = error.violations.isEmpty() ? errorName(error.code) : error.violations.front().rule;
    for (const TemplateTag &tag : parsed.tags) {
        const bool isRefused =
            tag.kind == TemplateTag::Kind::Figure &&
            std::ranges::any_of(batch.tags, [&tag](const FigureTag &each) { return each.key() == tag.figure.key(); });
        if (isRefused)
            problems.push_back({TemplateProblem::Kind::NotForPeriod, tag.line, tag.text, rule});
    }
}

/// The rest of a rendering, once the indicators and surroundings are known.
QFuture<Result<Situation>> fill(const StatisticsService &statistics, const SituationRequest &request,
                                const Surroundings &around, const std::vector<Indicator> &indicators)
{
    const SituationTemplate parsed = parseSituationTemplate(request.text);
    const std::vector<Batch> batches = batchesOf(parsed, indicators, request.query);
    QList<QFuture<Result<Figures>>> asked;
    for (const Batch &batch : batches) {
        QStringList codes;
        for (const FigureTag &tag : batch.tags)
            codes << tag.code;
        asked << statistics.figures(codes, batch.query);
    }
    QStringList known;
    for (const Indicator &indicator : indicators)
        known << indicator.code;
    const auto finish = [=](const QList<QFuture<Result<Figures>>> &answers) -> Result<Situation> {
        SituationData data{{}, around.names, request.typed, around.typical};
        SituationTemplate told = parsed;
        std::ranges::move(unknownIndicators(parsed, known), std::back_inserter(told.problems));
        for (qsizetype i = 0; i < answers.size(); ++i)
            take(batches[std::size_t(i)], answers[i].result(), parsed, data, told.problems);
        std::ranges::stable_sort(told.problems, {}, &TemplateProblem::line);
        Situation situation{renderSituation(told, data), around.countyName, {}};
        situation.clashes = clashesAmong(situation.text.figures);
        std::ranges::move(typedNumberClashes(situation.text), std::back_inserter(situation.clashes));
        return situation;
    };
    if (asked.isEmpty())
        return QtFuture::makeReadyFuture(finish({}));
    return QtFuture::whenAll(asked.begin(), asked.end()).then(finish);
}

} // namespace

QFuture<Result<std::vector<TemplateChoice>>> SituationService::templates() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<TemplateChoice>> {
        std::vector<TemplateChoice> choices;
        for (const BuiltInTemplate &each : builtInTemplates())
            choices.push_back({each.name, each.text, true, {}});
        for (const ReportTemplate &own : storage::reportTemplates(connection)) {
            const auto builtIn = std::ranges::find(choices, own.name, &TemplateChoice::name);
            if (builtIn == choices.end())
                choices.push_back({own.name, own.text, false, own.id});
            else
                *builtIn = {own.name, own.text, true, own.id};
        }
        return choices;
    });
}

QFuture<Result<std::vector<ReportDraft>>> SituationService::drafts() const
{
    return m_workspace->read([](sql::Connection &connection) -> Result<std::vector<ReportDraft>> {
        return storage::reportDrafts(connection);
    });
}

QFuture<Result<StatisticsQuery>> SituationService::queryOf(const ReportDraft &draft) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([draft, today](sql::Connection &connection) -> Result<StatisticsQuery> {
        StatisticsQuery query;
        query.townshipId = draft.townshipId;
        query.villageId = draft.villageId;
        query.period = {draft.periodFrom.value_or(today), draft.periodTo.value_or(today)};
        if (!draft.roundId.isValid())
            return query;
        const auto round = RecordStore<Round>::find(connection, draft.roundId);
        if (!round)
            return failure(ErrorCode::NotFound, {QStringLiteral("round")});
        query.roundId = round->id;
        query.period = {round->startsOn, std::max(round->startsOn, std::min(round->endsOn.value_or(today), today))};
        return query;
    });
}

QFuture<Result<Situation>> SituationService::render(const SituationRequest &request) const
{
    const StatisticsService statistics(*m_workspace);
    const QDate today = m_workspace->clock().today();
    using Answer = Result<Situation>;
    const auto withIndicators = [=](const Surroundings &around) {
        return statistics.indicators()
            .then([=](const Result<std::vector<Indicator>> &indicators) {
                return indicators ? fill(statistics, request, around, *indicators)
                                  : QtFuture::makeReadyFuture(Answer(failure(indicators.error())));
            })
            .unwrap();
    };
    return m_workspace
        ->read([query = request.query, today](sql::Connection &connection) -> Result<Surroundings> {
            return surroundingsOf(connection, query, today);
        })
        .then([=](const Result<Surroundings> &around) {
            return around ? withIndicators(*around) : QtFuture::makeReadyFuture(Answer(failure(around.error())));
        })
        .unwrap();
}

} // namespace zhucun

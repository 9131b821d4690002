#include "services/statistics/statisticstableservice.h"

#include "services/statistics/ownindicators.h"
#include "services/statistics/statisticsanswers.h"
#include "services/statistics/tableframe.h"
#include "services/workspace/workspace.h"

#include <QPromise>

#include <algorithm>
#include <deque>

namespace zhucun {

namespace {

/// By which the number of villages of a period is known.
const QString kVillages = QStringLiteral("dispatch.villages");

Result<FigureRef> triedIn(sql::Connection &connection, const Indicator &own, const StatisticsLayout &layout,
                          QDate today)
{
    const auto frame = tableFrame(connection, layout, today);
    if (!frame)
        return failure(frame.error());
    const auto indicator = checkedIndicator(connection, own);
    if (!indicator)
        return failure(indicator.error());
    StatisticsQuery query = frame->now;
    query.by.reset();
    if (const Status can = answerable(*indicator, query); !can)
        return failure(can.error());
    const std::vector<IndicatorFigure> figures = figuresIn(connection, {*indicator}, query, today);
    return FigureRef{{},
                     own.name,
                     own.code,
                     indicator->version,
                     indicator->chineseUnit(),
                     query,
                     std::nullopt,
                     figures.front().value};
}

int monthsBetween(QDate earlier, QDate later)
{
    return (later.year() - earlier.year()) * 12 + later.month() - earlier.month();
}

/// The way of one table through its questions. Lives as long as there is one to answer; each answer, on the reading
/// thread, asks the next.
class TableWork : public std::enable_shared_from_this<TableWork>
{
public:
    TableWork(const StatisticsService &statistics, const StatisticsLayout &layout, const CancelToken &cancel,
              const ProgressCallback &progress)
        : m_statistics(statistics), m_layout(layout), m_cancel(cancel), m_progress(progress)
    {
        m_promise.start();
    }

    QFuture<Result<StatisticsTable>> future() { return m_promise.future(); }

    void begin(const TableFrame &frame, const Actor &actor, QDate today)
    {
        m_typed = frame.typed;
        m_answers.place = frame.place;
        m_answers.round = frame.round;
        m_answers.madeBy = actor.displayName;
        m_answers.madeOn = today;
        m_answers.now.query = frame.now;
        if (frame.lastYear)
            m_answers.lastYear = sliceOf(*frame.lastYear);
        if (frame.lastPeriod)
            m_answers.lastPeriod = sliceOf(*frame.lastPeriod);
        warnOfFrame(today);
        const auto self = shared_from_this();
        m_statistics.indicators().then([self](const Result<std::vector<Indicator>> &all) {
            if (!all)
                return self->finish(failure(all.error()));
            self->choose(*all);
            self->planWholes();
            self->next();
        });
    }

    void finish(Result<StatisticsTable> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

private:
    struct Question {
        StatisticsSlice *slice = nullptr;
        StatisticsQuery query;
        QStringList codes;
        std::function<void(StatisticsSlice &, std::vector<IndicatorFigure> &&)> take;
    };

    StatisticsSlice sliceOf(const StatisticsQuery &query) const
    {
        StatisticsSlice slice;
        slice.query = query;
        slice.monthsBack = monthsBetween(query.period.from, m_answers.now.query.period.from);
        return slice;
    }

    std::vector<StatisticsSlice *> slices()
    {
        std::vector<StatisticsSlice *> all{&m_answers.now};
        for (auto *other : {&m_answers.lastYear, &m_answers.lastPeriod}) {
            if (*other)
                all.push_back(&**other);
        }
        return all;
    }

    void warn(StatisticsWarning::Kind kind, const QStringList &args = {})
    {
        const StatisticsWarning warning{kind, args};
        if (std::ranges::find(m_answers.warnings, warning) == m_answers.warnings.end())
            m_answers.warnings.push_back(warning);
    }

    void warnOfFrame(QDate today)
    {
        const bool compares = m_answers.lastYear || m_answers.lastPeriod;
        if (compares && m_answers.now.query.period.to >= today)
            warn(StatisticsWarning::Kind::PeriodNotOver);
        const auto lacks = [this](bool isWanted, const auto &slice, StatisticsPart part) {
            if (isWanted && !slice)
                warn(StatisticsWarning::Kind::NoRoundToCompare, {codeOf(part)});
        };
        lacks(m_layout.comparesLastYear(), m_answers.lastYear, StatisticsPart::LastYear);
        lacks(m_layout.comparesLastPeriod(), m_answers.lastPeriod, StatisticsPart::LastPeriod);
    }

    void choose(const std::vector<Indicator> &all)
    {
        m_isVillagesKnown = std::ranges::find(all, kVillages, &Indicator::code) != all.end();
        if (m_layout.indicators.isEmpty()) {
            m_answers.indicators = all;
            return;
        }
        QStringList codes = m_layout.indicators;
        codes.removeDuplicates();
        for (const QString &code : std::as_const(codes)) {
            const auto known = std::ranges::find(all, code, &Indicator::code);
            if (known == all.end())
                warn(StatisticsWarning::Kind::UnknownIndicator, {code});
            else
                m_answers.indicators.push_back(*known);
        }
    }

    /// None named is all there are, without a word about those that have no number.
    QStringList codes() const
    {
        QStringList codes;
        for (const Indicator &indicator : m_answers.indicators) {
            if (!m_layout.indicators.isEmpty())
                codes << indicator.code;
        }
        return codes;
    }

    static StatisticsSlice::Figures byCode(std::vector<IndicatorFigure> &&figures)
    {
        StatisticsSlice::Figures all;
        for (IndicatorFigure &figure : figures)
            all.emplace(figure.indicator.code, std::move(figure));
        return all;
    }

    void planWholes()
    {
        if (m_answers.indicators.empty())
            return;
        for (StatisticsSlice *slice : slices()) {
            ask(slice, slice->query, codes(), [](StatisticsSlice &own, std::vector<IndicatorFigure> &&figures) {
                own.whole = byCode(std::move(figures));
            });
            if (slices().size() > 1 && m_isVillagesKnown)
                askVillages(slice);
            if (m_layout.across)
                askAcross(slice);
        }
    }

    void ask(StatisticsSlice *slice, const StatisticsQuery &query, const QStringList &codes,
             std::function<void(StatisticsSlice &, std::vector<IndicatorFigure> &&)> take)
    {
        m_questions.push_back({slice, query, codes, std::move(take)});
    }

    void askVillages(StatisticsSlice *slice)
    {
        StatisticsQuery query = slice->query;
        query.by.reset();
        ask(slice, query, {kVillages}, [](StatisticsSlice &own, std::vector<IndicatorFigure> &&figures) {
            own.villages = figures.empty() ? std::nullopt : figures.front().value;
        });
    }

    /// Which groups there are side by side.
    void askAcross(StatisticsSlice *slice)
    {
        StatisticsQuery query = slice->query;
        query.by = m_layout.across;
        ask(slice, query, codes(), [this](StatisticsSlice &own, std::vector<IndicatorFigure> &&figures) {
            // Months of other periods are those of this one.
            if (&own == &m_answers.now || *m_layout.across != StatisticsGrouping::Month)
                mergeGroups(m_answers.acrossGroups, groupsOf(byCode(std::move(figures))));
        });
    }

    void planAcross()
    {
        m_isAcrossPlanned = true;
        if (!m_layout.across)
            return;
        std::vector<StatisticsGroup> &groups = m_answers.acrossGroups;
        if (int(groups.size()) > StatisticsTableService::kMostAcross) {
            warn(StatisticsWarning::Kind::TooManyGroups,
                 {QString::number(StatisticsTableService::kMostAcross), QString::number(groups.size())});
            groups.resize(size_t(StatisticsTableService::kMostAcross));
        }
        for (const StatisticsGroup &group : groups) {
            for (StatisticsSlice *slice : slices()) {
                StatisticsQuery query = slice->query;
                query.where.push_back({*m_layout.across, keyEarlier(*m_layout.across, group.key, slice->monthsBack)});
                ask(slice, query, codes(),
                    [key = group.key](StatisticsSlice &own, std::vector<IndicatorFigure> &&figures) {
                        own.across[key] = byCode(std::move(figures));
                    });
            }
        }
    }

    /// Where no records were kept then, a number typed from an earlier report may stand in for them.
    void planTyped()
    {
        m_isTypedPlanned = true;
        if (m_answers.now.query.roundId.isValid() || m_layout.across == StatisticsGrouping::Month)
            return;
        askTyped(m_answers.now.query, typedIn([](const StatisticsSlice &slice) { return &slice.whole; }),
                 [](StatisticsSlice &own) -> StatisticsSlice::Figures & { return own.whole; });
        for (const auto &[key, figures] : m_answers.now.across) {
            const auto ofGroup = [&key = key](const StatisticsSlice &slice) {
                const auto own = slice.across.find(key);
                return own == slice.across.end() ? nullptr : &own->second;
            };
            StatisticsQuery query = m_answers.now.query;
            query.where.push_back({*m_layout.across, key});
            askTyped(query, typedIn(ofGroup),
                     [key = key](StatisticsSlice &own) -> StatisticsSlice::Figures & { return own.across[key]; });
        }
    }

    void askTyped(const StatisticsQuery &query, const QStringList &codes,
                  const std::function<StatisticsSlice::Figures &(StatisticsSlice &)> &into)
    {
        if (codes.isEmpty())
            return;
        ask(&m_answers.now, query, codes, [into](StatisticsSlice &own, std::vector<IndicatorFigure> &&figures) {
            into(own).merge(byCode(std::move(figures)));
        });
    }

    /// Codes of what is shown of earlier periods that kept no records of it.
    template <class FiguresOf>
    QStringList typedIn(const FiguresOf &figuresOf) const
    {
        QStringList codes;
        const auto add = [&](const std::optional<StatisticsSlice> &then, StatisticsPart part, bool isShown) {
            if (!isShown || !then)
                return;
            const StatisticsSlice::Figures *earlier = figuresOf(*then);
            for (const auto &[code, figure] : *figuresOf(m_answers.now)) {
                const bool isKept = earlier && earlier->contains(code) && earlier->at(code).value;
                const bool isOwn = !isChange(part) || figure.value;
                if (!isKept && isOwn && m_typed.contains(code))
                    codes << QString(code + partSuffix(part));
            }
        };
        add(m_answers.lastYear, StatisticsPart::LastYear, m_layout.lastYear);
        add(m_answers.lastYear, StatisticsPart::YearChange, m_layout.yearChange);
        add(m_answers.lastPeriod, StatisticsPart::LastPeriod, m_layout.lastPeriod);
        add(m_answers.lastPeriod, StatisticsPart::PeriodChange, m_layout.periodChange);
        return codes;
    }

    void next()
    {
        if (m_cancel.isCancelled())
            return finish(failure(ErrorCode::Cancelled));
        if (m_questions.empty() && !m_isAcrossPlanned)
            planAcross();
        if (m_questions.empty() && !m_isTypedPlanned)
            planTyped();
        if (m_questions.empty())
            return finish(makeTable(m_layout, std::move(m_answers)));
        if (m_progress)
            m_progress(m_asked, m_asked + qint64(m_questions.size()));
        const auto self = shared_from_this();
        m_statistics.figures(m_questions.front().codes, m_questions.front().query)
            .then([self](Result<std::vector<IndicatorFigure>> figures) { self->take(std::move(figures)); });
    }

    void take(Result<std::vector<IndicatorFigure>> figures)
    {
        Question asked = std::move(m_questions.front());
        m_questions.pop_front();
        if (!figures && !withoutRefused(asked, figures.error()))
            return finish(failure(figures.error()));
        if (figures) {
            asked.take(*asked.slice, std::move(*figures));
            ++m_asked;
        } else if (!asked.codes.isEmpty()) {
            m_questions.push_front(std::move(asked));
        }
        next();
    }

    /// An indicator that has no figure for such a period leaves the others theirs.
    bool withoutRefused(Question &asked, const Error &error)
    {
        const QString code = error.args.value(0);
        const bool isRefused = error.code == ErrorCode::Invalid && !error.violations.isEmpty();
        if (!isRefused || asked.codes.removeAll(code) == 0)
            return false;
        const auto indicator = std::ranges::find(m_answers.indicators, code, &Indicator::code);
        if (indicator != m_answers.indicators.end())
            warn(StatisticsWarning::Kind::NoFigure, {indicator->name, error.violations.front().rule});
        return true;
    }

    StatisticsService m_statistics;
    StatisticsLayout m_layout;
    CancelToken m_cancel;
    ProgressCallback m_progress;
    QPromise<Result<StatisticsTable>> m_promise;
    StatisticsAnswers m_answers;
    std::deque<Question> m_questions;
    qint64 m_asked = 0;
    bool m_isAcrossPlanned = false;
    bool m_isTypedPlanned = false;
    QStringList m_typed; ///< indicators of which something was typed from earlier reports
    bool m_isVillagesKnown = false;
};

} // namespace

QFuture<Result<FigureRef>> StatisticsTableService::tried(const Indicator &own, const StatisticsLayout &layout) const
{
    const QDate today = m_workspace->clock().today();
    return m_workspace->read([=](sql::Connection &connection) { return triedIn(connection, own, layout, today); });
}

QFuture<Result<StatisticsTable>> StatisticsTableService::table(const StatisticsLayout &layout,
                                                               const CancelToken &cancel,
                                                               const ProgressCallback &progress) const
{
    const QDate today = m_workspace->clock().today();
    const Actor actor = m_workspace->actor();
    const auto work = std::make_shared<TableWork>(m_statistics, layout, cancel, progress);
    QFuture<Result<StatisticsTable>> future = work->future();
    m_workspace
        ->read([layout, today](sql::Connection &connection) -> Result<TableFrame> {
            return tableFrame(connection, layout, today);
        })
        .then([work, actor, today](const Result<TableFrame> &frame) {
            if (!frame)
                return work->finish(failure(frame.error()));
            work->begin(*frame, actor, today);
        });
    return future;
}

} // namespace zhucun

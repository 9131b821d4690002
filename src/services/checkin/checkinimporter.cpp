#include "services/checkin/checkinimporter.h"

#include "domain/checkin/checkinrecords.h"
#include "services/checkin/checkinjudge.h"
#include "services/checkin/checkinmatcher.h"
#include "services/transfer/recordimporter.h"
#include "storage/attendance/attendancestore.h"
#include "storage/signin/signinrepository.h"

#include <algorithm>

namespace zhucun {

namespace {

using namespace storage;

CheckInPerson personIn(const ImportRow &row)
{
    return {row.text(checkinkey::kName), row.text(checkinkey::kDepartment), row.text(checkinkey::kJobNumber),
            row.text(checkinkey::kAccount), row.text(checkinkey::kPhone)};
}

/// Known by cadre, minute and app; a report without places adds nothing to one that has them. Two places in the same
/// minute are two sign-ins. A stored one stays as it was given.
class CheckInSignIns final : public RecordImporter<SignIn>
{
public:
    CheckInSignIns(UnitOfWork &work, Resolver &resolver, AttendanceSource source)
        : RecordImporter(work, resolver), m_source(source)
    {
    }

    RowOutcome importOf(CadreId cadreId, ImportRow &row)
    {
        m_cadreId = cadreId;
        return import(row);
    }

private:
    void take(ImportRow &row, SignIn &signIn) override
    {
        if (signIn.id.isValid())
            return;
        signIn.cadreId = m_cadreId;
        signIn.source = m_source;
        row.takeMoment(checkinkey::kSignedAt, signIn.day, signIn.minute);
        row.take(checkinkey::kPlace, signIn.place);
        row.take(checkinkey::kDevice, signIn.device);
        row.take(checkinkey::kNote, signIn.note);
        row.take(checkinkey::kLongitude, signIn.longitude);
        row.take(checkinkey::kLatitude, signIn.latitude);
    }

    std::vector<SignInId> candidates(ImportRow &, const SignIn &fresh) override
    {
        for (const SignIn &stored : SignInRepository::findByMoment(connection(), fresh)) {
            if (fresh.place.isEmpty() || stored.place == fresh.place)
                return {stored.id};
        }
        return {};
    }

    AttendanceSource m_source;
    CadreId m_cadreId;
};

/// Days are only compared; they are written all at once when the file is through.
class CheckInImporter final : public RowImporter
{
public:
    CheckInImporter(UnitOfWork &work, Resolver &resolver, AttendanceSource source)
        : m_work(work),
          m_resolver(resolver),
          m_signIns(work, resolver, source),
          m_matcher(work.connection(), source, resolver.today()),
          m_judge(work.connection(), source)
    {
    }

    RowOutcome import(ImportRow &row) override
    {
        if (row.isRejected())
            return RowOutcome::Rejected;
        const CheckInPerson person = personIn(row);
        const CheckInMatch &match = m_matcher.match(person, row.get<bool>(checkinkey::kHasNamesakes).value_or(false));
        switch (match.how) {
        case CheckInMatch::How::Remembered:
        case CheckInMatch::How::Number:
        case CheckInMatch::How::Place:
        case CheckInMatch::How::Name:
            break;
        case CheckInMatch::How::PassedOver:
            if (const QString key = keysOf(person).front(); !m_passedOver.contains(key)) {
                m_passedOver.insert(key);
                row.warn(checkinkey::kName, "checkin_passed_over", {person.name});
            }
            return RowOutcome::Unchanged;
        case CheckInMatch::How::Unsure:
            m_resolver.rejectCadre(row, checkinkey::kName, match.candidates);
            return RowOutcome::Rejected;
        case CheckInMatch::How::Unknown:
            row.reject(checkinkey::kName, "unknown_cadre", {person.name});
            return RowOutcome::Rejected;
        }
        if (row.has(checkinkey::kSignedAt))
            return m_signIns.importOf(match.cadreId, row);
        return importDay(match.cadreId, row);
    }

    void finish() override
    {
        std::vector<DayMark> marks;
        marks.reserve(m_days.size());
        for (auto &[key, day] : m_days) {
            if (day.verdict.isWritten)
                marks.push_back({key.first, key.second, day.verdict.entry});
        }
        AttendanceStore::mark(m_work, marks);
    }

private:
    struct ReadDay {
        int row = 0;
        std::optional<DayStatus> morning;
        std::optional<DayStatus> afternoon;
        CheckInVerdict verdict;
    };

    RowOutcome importDay(CadreId cadreId, ImportRow &row)
    {
        const QDate day = row.get<QDate>(checkinkey::kDay).value_or(QDate());
        std::optional<DayStatus> morning;
        std::optional<DayStatus> afternoon;
        row.take(checkinkey::kMorning, morning);
        row.take(checkinkey::kAfternoon, afternoon);
        if (row.isRejected() || (!morning && !afternoon))
            return row.isRejected() ? RowOutcome::Rejected : RowOutcome::Unchanged;
        if (day > m_resolver.today()) {
            row.reject(checkinkey::kDay, "date_future");
            return RowOutcome::Rejected;
        }
        const auto earlier = m_days.find({cadreId, day});
        if (earlier != m_days.end()) {
            if (earlier->second.morning != morning || earlier->second.afternoon != afternoon)
                row.warn(checkinkey::kDay, "checkin_said_otherwise", {QString::number(earlier->second.row)});
            return RowOutcome::Unchanged;
        }
        const bool isSigned = row.get<bool>(checkinkey::kSigned).value_or(false);
        const CheckInVerdict verdict = m_judge.judge(cadreId, day, morning, afternoon, isSigned);
        if (verdict.isWritten && !m_judge.days().isPosted(cadreId, day))
            row.warn(checkinkey::kDay, "outside_posting");
        m_days.insert_or_assign({cadreId, day}, ReadDay{row.number(), morning, afternoon, verdict});
        return outcomeOf(row, {cadreId, day}, verdict, morning, afternoon);
    }

    static RowOutcome outcomeOf(ImportRow &row, const std::pair<CadreId, QDate> &day, const CheckInVerdict &verdict,
                                const std::optional<DayStatus> &morning, const std::optional<DayStatus> &afternoon)
    {
        switch (verdict.kind) {
        case CheckInVerdict::Kind::Nothing:
        case CheckInVerdict::Kind::Same:
            return RowOutcome::Unchanged;
        case CheckInVerdict::Kind::Closed:
            row.reject(checkinkey::kDay, "month_closed", {YearMonth::of(day.second).toString()});
            return RowOutcome::Rejected;
        case CheckInVerdict::Kind::Differs: {
            const DayHalves wanted{morning.value_or(verdict.standing.morning),
                                   afternoon.value_or(verdict.standing.afternoon)};
            row.warn(checkinkey::kDay, "checkin_differs", {textOf(verdict.standing), textOf(wanted)});
            break;
        }
        case CheckInVerdict::Kind::New:
            break;
        }
        return verdict.isWritten ? RowOutcome::Inserted : RowOutcome::Unchanged;
    }

    UnitOfWork &m_work;
    Resolver &m_resolver;
    CheckInSignIns m_signIns;
    CheckInMatcher m_matcher;
    CheckInJudge m_judge;
    QSet<QString> m_passedOver;
    std::map<std::pair<CadreId, QDate>, ReadDay> m_days;
};

} // namespace

std::unique_ptr<RowImporter> makeDingTalkImporter(UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<CheckInImporter>(work, resolver, AttendanceSource::DingTalk);
}

std::unique_ptr<RowImporter> makeWeComImporter(UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<CheckInImporter>(work, resolver, AttendanceSource::WeCom);
}

} // namespace zhucun

#include "services/checkin/checkinpreviewing.h"

#include "domain/checkin/checkinrecords.h"
#include "services/checkin/checkinjudge.h"
#include "storage/attendance/monthqueries.h"
#include "storage/signin/signinrepository.h"

#include <algorithm>
#include <set>

namespace zhucun {

namespace {

constexpr qint64 kProgressRecords = 500;
constexpr qsizetype kMostExceptions = 5000;

QString key(const char *name) { return QString::fromLatin1(name); }

/// A day of the grid as it would be.
struct SeenDay {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
    CheckInVerdict verdict;
    QString remark;
    bool isSigned = false;
};

class Previewing
{
public:
    Previewing(sql::Connection &connection, AttendanceSource source, QDate today)
        : m_connection(connection),
          m_today(today),
          m_source(source),
          m_matcher(connection, source, today),
          m_judge(connection, source)
    {
    }

    void take(const TransferRecord &record)
    {
        const CheckInPerson person = personOf(record);
        const bool hasNamesakes = record.get<bool>(key(checkinkey::kHasNamesakes)).value_or(false);
        const CheckInMatch &match = m_matcher.match(person, hasNamesakes);
        if (match.how == CheckInMatch::How::PassedOver) {
            ++m_preview.passedOver;
            return;
        }
        const auto moment = record.get<DayTime>(key(checkinkey::kSignedAt));
        const QDate day = moment ? moment->day : record.get<QDate>(key(checkinkey::kDay)).value_or(QDate());
        for (const RowProblem &problem : record.problems)
            note(match.cadreId, person.name, day, problem);
        const bool isBroken =
            std::any_of(record.problems.begin(), record.problems.end(),
                        [](const RowProblem &problem) { return problem.severity == Violation::Severity::Error; });
        if (isBroken || !checkPerson(match, person, record)) {
            ++m_preview.rejected;
            return;
        }
        if (moment)
            takeSignIn(match.cadreId, *moment, record.text(key(checkinkey::kPlace)));
        else
            takeDay(match.cadreId, person.name, day, record);
    }

    CheckInPreview finish()
    {
        buildMonths();
        const auto rank = [](const CheckInException &exception) {
            if (exception.problem.severity == Violation::Severity::Error)
                return 0;
            return exception.problem.rule == QLatin1String("checkin_differs") ? 1 : 2;
        };
        std::stable_sort(m_preview.exceptions.begin(), m_preview.exceptions.end(),
                         [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
        return std::move(m_preview);
    }

private:
    using CadreDay = std::pair<CadreId, QDate>;

    void note(CadreId cadreId, const QString &name, QDate day, const RowProblem &problem)
    {
        if (qsizetype(m_preview.exceptions.size()) < kMostExceptions)
            m_preview.exceptions.push_back({cadreId, name, day, problem});
    }

    /// One exception a person, not one a row.
    bool checkPerson(const CheckInMatch &match, const CheckInPerson &person, const TransferRecord &record)
    {
        if (match.cadreId.isValid())
            return true;
        if (!m_unmatched.insert(keysOf(person).join(QLatin1Char('\n'))).second)
            return false;
        const bool isUnsure = match.how == CheckInMatch::How::Unsure;
        note({}, person.name, {},
             {record.row, QStringLiteral("姓名"), person.name,
              isUnsure ? QStringLiteral("ambiguous_cadre") : QStringLiteral("unknown_cadre"),
              isUnsure ? QStringList{person.department} : QStringList{person.name}});
        return false;
    }

    void takeSignIn(CadreId cadreId, const DayTime &moment, const QString &place)
    {
        SignIn wanted;
        wanted.cadreId = cadreId;
        wanted.day = moment.day;
        wanted.minute = moment.minute;
        wanted.source = m_source;
        const auto stored = storage::SignInRepository::findByMoment(m_connection, wanted);
        const bool isKnown = std::any_of(stored.begin(), stored.end(), [&place](const SignIn &each) {
            return place.isEmpty() || each.place == place;
        });
        ++(isKnown ? m_preview.knownSignIns : m_preview.newSignIns);
        m_days[{cadreId, moment.day}].isSigned = true;
    }

    void takeDay(CadreId cadreId, const QString &name, QDate day, const TransferRecord &record)
    {
        SeenDay &seen = m_days[{cadreId, day}];
        for (const RowProblem &problem : record.problems)
            seen.remark = problem.value;
        const auto morning = fromText<DayStatus>(record.text(key(checkinkey::kMorning)));
        const auto afternoon = fromText<DayStatus>(record.text(key(checkinkey::kAfternoon)));
        if (seen.morning || seen.afternoon || (!morning && !afternoon))
            return;
        seen.morning = morning;
        seen.afternoon = afternoon;
        const RowProblem problem{
            record.row, record.headings.value(key(checkinkey::kDay)), record.text(key(checkinkey::kSaid)), {}, {}};
        if (day > m_today)
            return reject(cadreId, name, day, problem, "date_future", {});
        const bool isSigned = record.get<bool>(key(checkinkey::kSigned)).value_or(false);
        seen.verdict = m_judge.judge(cadreId, day, morning, afternoon, isSigned);
        countDay(cadreId, name, day, seen, problem);
    }

    void reject(CadreId cadreId, const QString &name, QDate day, RowProblem problem, const char *rule,
                const QStringList &args)
    {
        problem.rule = QString::fromLatin1(rule);
        problem.args = args;
        ++m_preview.rejected;
        note(cadreId, name, day, problem);
    }

    void countDay(CadreId cadreId, const QString &name, QDate day, SeenDay &seen, RowProblem problem)
    {
        problem.severity = Violation::Severity::Warning;
        switch (seen.verdict.kind) {
        case CheckInVerdict::Kind::Nothing:
            break;
        case CheckInVerdict::Kind::New:
            ++m_preview.newDays;
            break;
        case CheckInVerdict::Kind::Same:
            ++m_preview.sameDays;
            break;
        case CheckInVerdict::Kind::Closed:
            problem.severity = Violation::Severity::Error;
            reject(cadreId, name, day, problem, "month_closed", {YearMonth::of(day).toString()});
            break;
        case CheckInVerdict::Kind::Differs: {
            ++m_preview.differing;
            const DayHalves &standing = seen.verdict.standing;
            problem.rule = QStringLiteral("checkin_differs");
            problem.args = {textOf(standing), textOf({seen.morning.value_or(standing.morning),
                                                      seen.afternoon.value_or(standing.afternoon)})};
            seen.remark = problem.value;
            note(cadreId, name, day, problem);
            break;
        }
        }
        if (seen.verdict.isWritten && !m_judge.days().isPosted(cadreId, day)) {
            problem.rule = QStringLiteral("outside_posting");
            problem.args.clear();
            note(cadreId, name, day, problem);
        }
    }

    void buildMonths()
    {
        std::set<YearMonth> months;
        std::set<CadreId> cadres;
        for (const auto &[known, seen] : m_days) {
            months.insert(YearMonth::of(known.second));
            cadres.insert(known.first);
        }
        for (const YearMonth &month : months) {
            if (int(m_preview.months.size()) == CheckInPreview::kMostMonths)
                break;
            MonthSheet sheet = storage::monthSheet(m_connection, month, {}, m_today);
            std::erase_if(sheet.lines,
                          [&cadres](const MonthSheet::Line &line) { return !cadres.contains(line.member.cadreId); });
            for (MonthSheet::Line &line : sheet.lines)
                overlay(sheet, line);
            m_preview.months.push_back(std::move(sheet));
        }
    }

    void overlay(const MonthSheet &sheet, MonthSheet::Line &line) const
    {
        for (size_t i = 0; i < sheet.days.size(); ++i) {
            const auto seen = m_days.find({line.member.cadreId, sheet.days[i].day});
            if (seen != m_days.end())
                show(seen->second, line.cells[i]);
        }
    }

    static void show(const SeenDay &seen, SheetCell &cell)
    {
        const auto showHalf = [&](DayStatus &half, const std::optional<DayStatus> &proposed, bool differs) {
            if (differs)
                half = DayStatus::Conflict;
            else if (half == DayStatus::Unrecorded && proposed)
                half = *proposed;
            else if (half == DayStatus::Unrecorded && seen.isSigned)
                half = DayStatus::InVillage;
        };
        showHalf(cell.halves.morning, seen.morning, seen.verdict.morningDiffers);
        showHalf(cell.halves.afternoon, seen.afternoon, seen.verdict.afternoonDiffers);
        if (seen.remark.isEmpty())
            return;
        cell.hasReason = true;
        cell.entry.reason = seen.remark;
    }

    sql::Connection &m_connection;
    QDate m_today;
    AttendanceSource m_source;
    CheckInMatcher m_matcher;
    CheckInJudge m_judge;
    CheckInPreview m_preview;
    std::map<CadreDay, SeenDay> m_days;
    std::set<QString> m_unmatched;
};

} // namespace

Result<CheckInPreview> previewCheckIns(sql::Connection &connection, AttendanceSource source, QDate today,
                                       const RecordSource &records, const ProgressCallback &progress,
                                       const CancelToken &cancel)
{
    Previewing previewing(connection, source, today);
    qint64 read = 0;
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        TransferRecord record;
        const Result<bool> more = records(record);
        if (!more)
            return failure(more.error());
        if (!*more)
            return previewing.finish();
        previewing.take(record);
        if (progress && ++read % kProgressRecords == 0)
            progress(read, 0);
    }
}

} // namespace zhucun

#include "domain/attendance/daycell.h"
#include "services/transfer/resolver.h"
#include "services/transfer/rowimporter.h"
#include "services/transfer/storeddays.h"
#include "storage/attendance/attendancestore.h"
#include "storage/record/unitofwork.h"
#include "storage/rules/statusmarkqueries.h"

#include <map>

namespace zhucun {

namespace {

using namespace storage;

constexpr int kFirstYear = 1990; // what lies before is a slip

/// What a row says of a day. What it leaves open stays as it is stored.
struct SaidDay {
    std::optional<DayStatus> morning;
    std::optional<DayStatus> afternoon;
    std::optional<bool> overnight;
    QString note;

    bool isEmpty() const { return !morning && !afternoon && !overnight && note.isEmpty(); }
    friend bool operator==(const SaidDay &, const SaidDay &) = default;
};

/// One says the morning, the other the afternoon, and nothing else stands against it.
bool completeEachOther(const SaidDay &a, const SaidDay &b)
{
    const bool halves = (!a.morning || !b.morning) && (!a.afternoon || !b.afternoon);
    return halves && (!a.overnight || !b.overnight || a.overnight == b.overnight) &&
           (a.note.isEmpty() || b.note.isEmpty() || a.note == b.note);
}

SaidDay joined(const SaidDay &a, const SaidDay &b)
{
    return {a.morning ? a.morning : b.morning, a.afternoon ? a.afternoon : b.afternoon,
            a.overnight ? a.overnight : b.overnight, a.note.isEmpty() ? b.note : a.note};
}

QStringList enterableTerms()
{
    QStringList terms;
    for (const DayStatus status : kDayStatuses) {
        if (canBeEntered(status))
            terms << chineseOf(status);
    }
    return terms;
}

/// 考勤. Rows are only read against what is stored; the days are written all at once when the file is through, as one
/// entry of the history.
class AttendanceImporter final : public RowImporter
{
public:
    AttendanceImporter(UnitOfWork &work, Resolver &resolver)
        : m_work(work), m_resolver(resolver), m_marks(statusMarks(work.connection())), m_stored(work.connection())
    {
    }

    bool collects() const override { return true; }

    RowOutcome import(ImportRow &row) override
    {
        row.require("name");
        row.require("day");
        const CadreId cadreId = m_resolver.cadre(row, "name", VillageId());
        const QDate day = row.get<QDate>("day").value_or(QDate());
        const SaidDay said = read(row);
        if (day.isValid())
            checkDay(row, day);
        if (row.isRejected() || !cadreId.isValid() || !day.isValid())
            return RowOutcome::Rejected;
        if (!m_stored.isPosted(cadreId, day))
            row.warn("day", "outside_posting");
        return take(row, cadreId, day, said);
    }

    void finish() override
    {
        std::vector<DayMark> marks;
        marks.reserve(m_days.size());
        for (auto &[key, day] : m_days) {
            if (day.isChanged)
                marks.push_back({key.first, key.second, std::move(day.entry)});
        }
        AttendanceStore::mark(m_work, marks);
    }

private:
    /// A day of which the file has spoken.
    struct ReadDay {
        int row = 0;
        SaidDay said;
        DayEntry entry; ///< as it will be
        bool isChanged = false;
    };

    /// Statuses of a cell; anything that cannot be entered is no term of a file either.
    template <class Value, class Parse>
    void readStatus(ImportRow &row, const char *key, std::optional<Value> &value, Parse parse)
    {
        const QString written = row.text(key);
        if (written.isEmpty())
            return;
        value = parse(written);
        if (!value)
            row.reject(key, "unknown_term", enterableTerms());
    }

    SaidDay read(ImportRow &row)
    {
        const auto half = [this](const QString &written) { return dayStatusFromText(written, m_marks); };
        std::optional<WrittenDay> whole;
        std::optional<DayStatus> morning;
        std::optional<DayStatus> afternoon;
        readStatus(row, "status", whole, [this](const QString &written) { return dayFromCell(written, m_marks); });
        readStatus(row, "morning", morning, half);
        readStatus(row, "afternoon", afternoon, half);
        SaidDay said{morning || !whole ? morning : whole->morning, afternoon || !whole ? afternoon : whole->afternoon,
                     row.get<bool>("overnight"), row.text("note")};
        if (said.isEmpty() && !row.isRejected())
            row.reject("status", "required");
        return said;
    }

    /// A sheet of days shows what became of them out of sign-ins, leave and entries: a half that already is what the
    /// sheet shows is nobody's entry.
    static void dropShown(SaidDay &said, const DayHalves &shown)
    {
        if (said.morning == shown.morning)
            said.morning.reset();
        if (said.afternoon == shown.afternoon)
            said.afternoon.reset();
    }

    static bool isEnterable(const SaidDay &said)
    {
        return canBeEntered(said.morning.value_or(DayStatus::InVillage)) &&
               canBeEntered(said.afternoon.value_or(DayStatus::InVillage));
    }

    void checkDay(ImportRow &row, QDate day)
    {
        if (day.year() < kFirstYear)
            row.reject("day", "year_range", {QString::number(kFirstYear), QString::number(m_resolver.today().year())});
        else if (day > m_resolver.today())
            row.reject("day", "date_future");
    }

    RowOutcome take(ImportRow &row, CadreId cadreId, QDate day, const SaidDay &said)
    {
        const auto earlier = m_days.find({cadreId, day});
        if (earlier == m_days.end())
            return keep(row, cadreId, day, said, nullptr);
        if (earlier->second.said == said)
            return RowOutcome::Unchanged;
        if (completeEachOther(earlier->second.said, said))
            return keep(row, cadreId, day, joined(earlier->second.said, said), &earlier->second);
        row.reject("day", "duplicate_day", {QString::number(earlier->second.row)});
        return RowOutcome::Rejected;
    }

    RowOutcome keep(ImportRow &row, CadreId cadreId, QDate day, const SaidDay &said, const ReadDay *earlier)
    {
        const AttendanceDay *stored = m_stored.find(cadreId, day);
        const DayEntry before = stored ? stored->entry : DayEntry{};
        SaidDay news = said;
        if (stored && row.has("month"))
            dropShown(news, stored->halves);
        if (!isEnterable(news)) {
            row.reject("status", "unknown_term", enterableTerms());
            return RowOutcome::Rejected;
        }
        ReadDay read{row.number(), said, before, false};
        apply(news, read.entry);
        read.isChanged = read.entry != before;
        if (read.isChanged && m_stored.isFrozen(cadreId, day)) {
            row.reject("day", "month_closed", {YearMonth::of(day).toString()});
            return RowOutcome::Rejected;
        }
        RowOutcome outcome = RowOutcome::Updated;
        if (!read.isChanged || (earlier && isSame(earlier->entry, read.entry)))
            outcome = RowOutcome::Unchanged;
        else if (before.isEmpty() && !earlier)
            outcome = RowOutcome::Inserted;
        if (read.isChanged)
            read.entry.source = AttendanceSource::Import;
        m_days.insert_or_assign({cadreId, day}, std::move(read));
        return outcome;
    }

    static bool isSame(DayEntry a, const DayEntry &b)
    {
        a.source = b.source;
        return a == b;
    }

    static void apply(const SaidDay &said, DayEntry &entry)
    {
        if (said.morning)
            entry.morning = said.morning;
        if (said.afternoon)
            entry.afternoon = said.afternoon;
        if (said.overnight)
            entry.overnight = said.overnight;
        if (!said.note.isEmpty())
            entry.reason = said.note;
    }

    UnitOfWork &m_work;
    Resolver &m_resolver;
    StatusMarks m_marks;
    StoredDays m_stored;
    std::map<std::pair<CadreId, QDate>, ReadDay> m_days;
};

} // namespace

std::unique_ptr<RowImporter> makeAttendanceImporter(UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<AttendanceImporter>(work, resolver);
}

} // namespace zhucun

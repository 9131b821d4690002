#include "domain/checkin/checkinproposal.h"

#include "domain/checkin/checkinwords.h"

#include <algorithm>
#include <array>

namespace zhucun {

namespace {

constexpr double kHalfDayHours = 2;
constexpr double kWholeDayHours = 6;
constexpr int kNoon = 12 * 60;
constexpr std::array kHalves{Half::Morning, Half::Afternoon};

/// A flag for each half.
struct Halves {
    bool morning = false;
    bool afternoon = false;

    bool &of(Half half) { return half == Half::Morning ? morning : afternoon; }
    bool of(Half half) const { return half == Half::Morning ? morning : afternoon; }
    bool any() const { return morning || afternoon; }
    bool both() const { return morning && afternoon; }
    void set(std::optional<Half> half)
    {
        if (half)
            of(*half) = true;
        else
            morning = afternoon = true;
    }
};

QString halfText(Half half) { return half == Half::Morning ? QStringLiteral("上午") : QStringLiteral("下午"); }

struct Away {
    DayStatus status = DayStatus::PersonalLeave;
    std::optional<double> hours;
    bool hasRange = false;
    Halves range;
};

/// Works out one day; lives for one proposal.
class Proposing
{
public:
    Proposing(const CheckInDay &day, const CheckInChoices &choices) : m_day(day), m_choices(choices) {}

    CheckInProposal result()
    {
        for (const CheckInWord &word : m_day.words) {
            for (const CheckInPart &part : partsOf(word, m_day.day))
                take(part);
        }
        takePunches();
        takeAmounts();
        settleMissing();
        proposeBase();
        for (const Away &away : m_away)
            proposeAway(away);
        nameLeave();
        remarkMissing();
        return std::move(m_proposal);
    }

private:
    void remark(const char *rule, const QStringList &args = {})
    {
        const CheckInRemark remark{QString::fromLatin1(rule), args};
        if (!m_proposal.remarks.contains(remark))
            m_proposal.remarks << remark;
    }

    void take(const CheckInPart &part)
    {
        switch (part.said) {
        case CheckInSaid::Nothing:
            break;
        case CheckInSaid::Outside:
            m_outside.set(part.half);
            break;
        case CheckInSaid::OddPlace:
            remark("checkin_odd_place", {part.text});
            m_present.set(part.half);
            break;
        case CheckInSaid::LateAsAbsent:
            remark("checkin_absent_signed", {part.text});
            m_present.set(part.half);
            break;
        case CheckInSaid::Present:
            m_present.set(part.half);
            break;
        case CheckInSaid::Rest:
            m_rest = true;
            break;
        case CheckInSaid::Absent:
            m_absent = true;
            m_absentText = part.text;
            break;
        case CheckInSaid::MissingMorning:
            m_missing.morning = true;
            break;
        case CheckInSaid::MissingEvening:
            m_missing.afternoon = true;
            break;
        case CheckInSaid::Missing:
            if (part.half)
                m_missing.of(*part.half) = true;
            else
                m_missingSomewhere = true;
            break;
        case CheckInSaid::Invalid:
            remark("checkin_invalid", {part.text});
            break;
        case CheckInSaid::Away:
            takeAway(part);
            break;
        case CheckInSaid::LeaveUnnamed:
            m_unnamed.set(part.half);
            break;
        case CheckInSaid::Unclear:
            remark("checkin_unclear", {part.text});
            break;
        }
    }

    void takeAway(const CheckInPart &part)
    {
        Away away{*part.away, part.hours, part.hasRange, {part.morning, part.afternoon}};
        if (!part.hasRange && part.half) {
            away.hasRange = true;
            away.range.of(*part.half) = true;
        }
        const auto earlier = std::ranges::find(m_away, away.status, &Away::status);
        if (earlier == m_away.end())
            m_away.push_back(away);
        else if (away.hasRange && earlier->hasRange)
            earlier->range = {earlier->range.morning || away.range.morning,
                              earlier->range.afternoon || away.range.afternoon};
        else if (away.hasRange || !earlier->hours)
            *earlier = away;
    }

    void takePunches()
    {
        for (const CheckInPunch &punch : m_day.punches) {
            if (punch.minute)
                m_punched.of(*punch.minute < kNoon ? Half::Morning : Half::Afternoon) = true;
            m_isPunched = true;
        }
    }

    /// Columns of hours tell the length of what the words name, or what no words name.
    void takeAmounts()
    {
        for (const CheckInAmount &amount : m_day.amounts) {
            const auto status = awayStatus(amount.kind);
            if (!status || amount.hours <= 0)
                continue;
            const auto named = std::ranges::find(m_away, *status, &Away::status);
            if (named == m_away.end())
                m_away.push_back({*status, amount.hours, false, {}});
            else if (!named->hours)
                named->hours = amount.hours;
        }
    }

    bool isPresent() const { return m_present.any() || m_outside.any() || m_isPunched; }

    /// 缺卡 without saying which: the half in which nobody signed in.
    void settleMissing()
    {
        if (!m_missingSomewhere || m_missing.any())
            return;
        const bool oneHalf = m_punched.morning != m_punched.afternoon;
        m_missing = oneHalf ? Halves{!m_punched.morning, !m_punched.afternoon} : Halves{true, true};
    }

    void proposeBase()
    {
        if (m_absent && !isPresent())
            return proposeBoth(m_choices.absent);
        if (m_absent)
            remark("checkin_absent_signed", {m_absentText});
        if (!isPresent()) {
            if (m_rest)
                proposeBoth(m_choices.rest);
            return;
        }
        for (const Half half : kHalves) {
            const bool isOther = m_missing.of(half) || m_unnamed.of(half);
            // What is said of one half says nothing of the other; a sign-in without words stands for the day.
            const bool onlyOfOther = (m_present.any() || m_outside.any()) && !m_present.of(half) &&
                                     !m_outside.of(half) && (isOther || !m_punched.of(half));
            if (isOther || onlyOfOther)
                continue;
            m_proposal.of(half) = m_outside.of(half) ? m_choices.outside : DayStatus::InVillage;
        }
    }

    void proposeBoth(std::optional<DayStatus> status) { m_proposal.morning = m_proposal.afternoon = status; }

    static int halvesOf(double hours)
    {
        if (hours < kHalfDayHours)
            return 0;
        return hours < kWholeDayHours ? 1 : 2;
    }

    void proposeAway(const Away &away)
    {
        Halves halves = away.range;
        if (!away.hasRange) {
            // Without a length: the day, or of a day on which somebody was there the half they were not.
            const int count = away.hours ? halvesOf(*away.hours) : isPresent() || m_unnamed.any() ? 1 : 2;
            if (count == 0)
                return;
            halves = count == 2 ? Halves{true, true} : freeHalf();
            if (!halves.any() && isPresence(away.status))
                return; // was there and away on business: one as good as the other
            if (!halves.any()) {
                remark("checkin_half", {chineseOf(away.status)});
                m_proposal.morning.reset();
                m_proposal.afternoon.reset();
                return;
            }
        }
        for (const Half half : kHalves) {
            if (!halves.of(half))
                continue;
            m_proposal.of(half) = away.status;
            m_missing.of(half) = false;
            m_unnamed.of(half) = false;
        }
        if (halves.both() && m_isPunched && !isPresence(away.status))
            remark("checkin_signed_on_leave", {chineseOf(away.status)});
    }

    /// The half that half a day's absence falls on; none when that cannot be told.
    Halves freeHalf() const
    {
        if (m_unnamed.any())
            return m_unnamed;
        if (m_punched.morning != m_punched.afternoon)
            return {!m_punched.morning, !m_punched.afternoon};
        if (m_missing.morning != m_missing.afternoon)
            return m_missing;
        return {};
    }

    void nameLeave()
    {
        if (!m_unnamed.any())
            return;
        remark("checkin_leave_kind");
        for (const Half half : kHalves) {
            if (m_unnamed.of(half))
                m_proposal.of(half).reset();
        }
    }

    void remarkMissing()
    {
        if (m_missing.both())
            return remark("checkin_missing", {QStringLiteral("全天")});
        for (const Half half : kHalves) {
            if (m_missing.of(half))
                remark("checkin_missing", {halfText(half)});
        }
    }

    const CheckInDay &m_day;
    const CheckInChoices &m_choices;
    CheckInProposal m_proposal;
    Halves m_present;
    Halves m_outside;
    Halves m_missing;
    Halves m_unnamed;
    Halves m_punched;
    bool m_isPunched = false;
    bool m_missingSomewhere = false;
    bool m_rest = false;
    bool m_absent = false;
    QString m_absentText;
    std::vector<Away> m_away;
};

} // namespace

CheckInProposal proposeDay(const CheckInDay &day, const CheckInChoices &choices)
{
    return Proposing(day, choices).result();
}

} // namespace zhucun

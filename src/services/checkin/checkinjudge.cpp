#include "services/checkin/checkinjudge.h"

namespace zhucun {

QString textOf(const DayHalves &halves)
{
    if (halves.morning == halves.afternoon)
        return chineseOf(halves.morning);
    return QString(chineseOf(halves.morning) + QLatin1Char('/') + chineseOf(halves.afternoon));
}

CheckInVerdict CheckInJudge::judge(CadreId cadreId, QDate day, const std::optional<DayStatus> &morning,
                                   const std::optional<DayStatus> &afternoon, bool isSigned)
{
    CheckInVerdict verdict;
    if (!morning && !afternoon)
        return verdict;
    if (const AttendanceDay *stored = m_days.find(cadreId, day)) {
        verdict.standing = stored->halves;
        verdict.entry = stored->entry;
    }
    bool isNew = false;
    const auto judgeHalf = [&](const std::optional<DayStatus> &proposed, DayStatus standing,
                               std::optional<DayStatus> &entered) {
        if (!proposed || *proposed == standing)
            return false;
        if (standing != DayStatus::Unrecorded)
            return true;
        isNew = true;
        if (!isSigned || *proposed != DayStatus::InVillage) {
            entered = proposed;
            verdict.isWritten = true;
        }
        return false;
    };
    verdict.morningDiffers = judgeHalf(morning, verdict.standing.morning, verdict.entry.morning);
    verdict.afternoonDiffers = judgeHalf(afternoon, verdict.standing.afternoon, verdict.entry.afternoon);
    if (verdict.morningDiffers || verdict.afternoonDiffers)
        verdict.kind = CheckInVerdict::Kind::Differs;
    else
        verdict.kind = isNew ? CheckInVerdict::Kind::New : CheckInVerdict::Kind::Same;
    if (verdict.isWritten) {
        verdict.entry.source = m_source;
        if (m_days.isFrozen(cadreId, day)) {
            verdict.kind = CheckInVerdict::Kind::Closed;
            verdict.isWritten = false;
        }
    }
    return verdict;
}

} // namespace zhucun

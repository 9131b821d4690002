#include "reports/columns/personaldata.h"

#include "core/text/mask.h"

namespace zhucun::reports {

QString shownNationalId(const QString &id, PersonalData personalData)
{
    return personalData == PersonalData::Revealed ? id : text::maskNationalId(id);
}

QString shownPhone(const QString &phone, PersonalData personalData)
{
    return personalData == PersonalData::Revealed ? phone : text::maskPhone(phone);
}

} // namespace zhucun::reports

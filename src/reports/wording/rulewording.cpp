#include "reports/wording/rulewording.h"

namespace zhucun {

std::vector<std::span<const RuleWording>> partWordings()
{
    return {attachmentWordings(), attendanceWordings(), checkInWordings(),   checkWordings(),
            documentWordings(),   formWordings(),       importWordings(),    issueWordings(),
            ledgerWordings(),     settingWordings(),    situationWordings(), targetWordings()};
}

} // namespace zhucun

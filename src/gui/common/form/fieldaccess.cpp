#include "gui/common/form/fieldaccess.h"

namespace zhucun::gui::access {

void write(ChecksField *w, const std::vector<CountingStatus> &v)
{
    QStringList codes;
    for (const CountingStatus &each : v)
        codes << codeOf(each.status);
    w->setCodes(codes);
}

void read(const ChecksField *w, std::vector<CountingStatus> &v)
{
    v.clear();
    for (const QString &code : w->codes()) {
        if (const auto status = fromCode<DayStatus>(code))
            v.push_back({*status});
    }
}

void write(ChecksField *w, const std::vector<LeaveKindRule> &v)
{
    QStringList codes;
    for (const LeaveKindRule &each : v) {
        if (each.counting == LeaveCounting::Workdays)
            codes << codeOf(each.kind);
    }
    w->setCodes(codes);
}

void read(const ChecksField *w, std::vector<LeaveKindRule> &v)
{
    v.clear();
    for (const QString &code : w->codes()) {
        if (const auto kind = fromCode<LeaveKind>(code))
            v.push_back({*kind, LeaveCounting::Workdays});
    }
}

} // namespace zhucun::gui::access

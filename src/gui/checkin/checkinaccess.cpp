#include "gui/checkin/checkinaccess.h"

namespace zhucun::gui {

CheckInAccess CheckInAccess::of(const CheckInService &service, const TransferService &transfer,
                                const FieldContext &fields)
{
    CheckInAccess access;
    access.match = [service](AttendanceSource source, const std::vector<CheckInPerson> &people,
                             const QSet<QString> &namesakes) { return service.match(source, people, namesakes); };
    access.decide = [service](AttendanceSource source, const std::vector<CheckInDecision> &decisions) {
        return service.decide(source, decisions);
    };
    access.preview = [service](AttendanceSource source, const RecordSource &records, const CancelToken &cancel) {
        return service.preview(source, records, {}, cancel);
    };
    access.choices = [service] { return service.choices(); };
    access.saveChoices = [service](const CheckInChoices &choices) { return service.saveChoices(choices); };
    access.import = [transfer](AttendanceSource source, const RecordSource &records, const ImportOrigin &origin,
                               const ProgressCallback &progress, const CancelToken &cancel) {
        const QString entity = source == AttendanceSource::WeCom ? QStringLiteral("wecom") : QStringLiteral("dingtalk");
        // What is wrong was shown in the preview.
        return transfer.import(entity, records, {false, ImportOptions::OnError::Skip, origin}, progress, cancel);
    };
    access.fields = fields;
    return access;
}

} // namespace zhucun::gui

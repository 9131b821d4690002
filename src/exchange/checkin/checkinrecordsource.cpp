#include "exchange/checkin/checkinrecordsource.h"

namespace zhucun {

Result<std::unique_ptr<CheckInRecordSource>> CheckInRecordSource::open(const QString &path,
                                                                       const CheckInReadOptions &options,
                                                                       const CheckInChoices &choices,
                                                                       const CancelToken &cancel)
{
    const auto survey = surveyCheckIns(path, options, cancel);
    if (!survey)
        return failure(survey.error());
    return open(path, options, choices, survey->namesakes);
}

Result<std::unique_ptr<CheckInRecordSource>> CheckInRecordSource::open(const QString &path,
                                                                       const CheckInReadOptions &options,
                                                                       const CheckInChoices &choices,
                                                                       const QSet<QString> &namesakes)
{
    auto reader = CheckInReader::open(path, options);
    if (!reader)
        return failure(reader.error());
    std::unique_ptr<CheckInRecordSource> source(new CheckInRecordSource);
    source->m_reader = std::move(*reader);
    source->m_choices = choices;
    source->m_namesakes = namesakes;
    return source;
}

Result<bool> CheckInRecordSource::next(TransferRecord &record)
{
    CheckInDay day;
    while (m_pending.empty()) {
        const auto more = m_reader->next(day);
        if (!more || !*more)
            return more;
        for (TransferRecord &each : recordsOf(day, m_choices, m_namesakes.contains(day.person.name)))
            m_pending.push_back(std::move(each));
    }
    record = std::move(m_pending.front());
    m_pending.pop_front();
    return true;
}

QStringList CheckInRecordSource::ignored() const
{
    QStringList ignored;
    for (const CheckInSheet &sheet : m_reader->sheets()) {
        for (const QString &heading : sheet.headings.ignored) {
            if (!ignored.contains(heading))
                ignored << heading;
        }
    }
    return ignored;
}

const EntityColumns &checkInColumns()
{
    using Kind = ImportColumn::Kind;
    const auto column = [](const char *key, const char16_t *heading, Kind kind = Kind::Text) {
        ImportColumn made;
        made.key = QString::fromLatin1(key);
        made.heading = QString::fromUtf16(heading);
        made.kind = kind;
        return made;
    };
    static const EntityColumns columns{
        QStringLiteral("checkin"),
        QStringLiteral("考勤记录"),
        {column(checkinkey::kName, u"姓名"), column(checkinkey::kDepartment, u"部门"),
         column(checkinkey::kJobNumber, u"工号"), column(checkinkey::kAccount, u"账号"),
         column(checkinkey::kPhone, u"手机号"), column(checkinkey::kSignedAt, u"打卡时间", Kind::DateTime),
         column(checkinkey::kPlace, u"打卡地点"), column(checkinkey::kDay, u"日期", Kind::Date),
         column(checkinkey::kMorning, u"上午"), column(checkinkey::kAfternoon, u"下午"),
         column(checkinkey::kSaid, u"考勤结果")},
        {}};
    return columns;
}

} // namespace zhucun

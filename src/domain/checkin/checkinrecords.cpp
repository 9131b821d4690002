#include "domain/checkin/checkinrecords.h"

#include <algorithm>

namespace zhucun {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

/// As a message names the columns; a file may call them otherwise.
QHash<QString, QString> headingsOf(const CheckInDay &day)
{
    return {{key(checkinkey::kName), QStringLiteral("姓名")},
            {key(checkinkey::kDepartment), QStringLiteral("部门")},
            {key(checkinkey::kSignedAt), QStringLiteral("打卡时间")},
            {key(checkinkey::kPlace), QStringLiteral("打卡地点")},
            {key(checkinkey::kDay), day.column},
            {key(checkinkey::kMorning), day.column},
            {key(checkinkey::kAfternoon), day.column},
            {key(checkinkey::kSaid), day.column}};
}

void put(TransferRecord &record, const char *name, const QString &text)
{
    if (!text.isEmpty())
        record.values.insert(key(name), text);
}

TransferRecord personRecord(const CheckInDay &day, bool hasNamesakes)
{
    TransferRecord record;
    record.row = day.row;
    record.headings = headingsOf(day);
    put(record, checkinkey::kName, day.person.name);
    put(record, checkinkey::kDepartment, day.person.department);
    put(record, checkinkey::kJobNumber, day.person.jobNumber);
    put(record, checkinkey::kAccount, day.person.account);
    put(record, checkinkey::kPhone, day.person.phone);
    record.values.insert(key(checkinkey::kHasNamesakes), hasNamesakes);
    if (day.person.name.isEmpty())
        record.problems << RowProblem{day.row, QStringLiteral("姓名"), {}, QStringLiteral("required"), {}};
    return record;
}

TransferRecord signInRecord(const CheckInDay &day, const CheckInPunch &punch, bool hasNamesakes)
{
    TransferRecord record = personRecord(day, hasNamesakes);
    record.values.insert(key(checkinkey::kSignedAt), DayTime{punch.day, punch.minute});
    put(record, checkinkey::kPlace, punch.place);
    put(record, checkinkey::kDevice, punch.device);
    put(record, checkinkey::kNote, punch.note);
    if (punch.longitude && punch.latitude) {
        record.values.insert(key(checkinkey::kLongitude), *punch.longitude);
        record.values.insert(key(checkinkey::kLatitude), *punch.latitude);
    }
    return record;
}

QString saidIn(const CheckInDay &day)
{
    QStringList said;
    const auto add = [&said](const QString &text) {
        if (!text.isEmpty() && !said.contains(text))
            said << text;
    };
    for (const CheckInWord &word : day.words)
        add(word.text.simplified());
    for (const CheckInAmount &amount : day.amounts)
        add(QStringLiteral("%1%2小时").arg(amount.kind).arg(amount.hours));
    return said.join(QChar(u'；'));
}

} // namespace

std::vector<TransferRecord> recordsOf(const CheckInDay &day, const CheckInChoices &choices, bool hasNamesakes)
{
    std::vector<TransferRecord> records;
    if (!day.day.isValid()) {
        records.push_back(personRecord(day, hasNamesakes));
        records.back().problems << RowProblem{day.row,
                                              day.column,
                                              day.writtenDay,
                                              day.writtenDay.isEmpty() ? QStringLiteral("required")
                                                                       : QStringLiteral("date"),
                                              {}};
        return records;
    }
    for (const CheckInPunch &punch : day.punches)
        records.push_back(signInRecord(day, punch, hasNamesakes));
    CheckInProposal proposal = proposeDay(day, choices);
    if (!saysStatus(day.report)) {
        proposal.morning.reset();
        proposal.afternoon.reset();
        if (!day.punches.empty())
            proposal.remarks.clear();
    }
    if (!proposal.morning && !proposal.afternoon && proposal.remarks.isEmpty())
        return records;
    TransferRecord record = personRecord(day, hasNamesakes);
    record.values.insert(key(checkinkey::kDay), day.day);
    record.values.insert(key(checkinkey::kSigned), !day.punches.empty());
    put(record, checkinkey::kSaid, saidIn(day));
    if (proposal.morning)
        put(record, checkinkey::kMorning, codeOf(*proposal.morning));
    if (proposal.afternoon)
        put(record, checkinkey::kAfternoon, codeOf(*proposal.afternoon));
    for (const CheckInRemark &remark : std::as_const(proposal.remarks)) {
        record.problems << RowProblem{day.row,     day.column,  saidIn(day),
                                      remark.rule, remark.args, Violation::Severity::Warning};
    }
    records.push_back(std::move(record));
    return records;
}

CheckInPerson personOf(const TransferRecord &record)
{
    return {record.text(key(checkinkey::kName)), record.text(key(checkinkey::kDepartment)),
            record.text(key(checkinkey::kJobNumber)), record.text(key(checkinkey::kAccount)),
            record.text(key(checkinkey::kPhone))};
}

} // namespace zhucun

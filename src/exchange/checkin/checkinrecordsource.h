#pragma once

#include "domain/checkin/checkinrecords.h"
#include "exchange/checkin/checkinreader.h"

namespace zhucun {

/// A report as the records that are imported. Opening reads the file once, to know the people in it.
class CheckInRecordSource
{
public:
    static Result<std::unique_ptr<CheckInRecordSource>> open(const QString &path, const CheckInReadOptions &options,
                                                             const CheckInChoices &choices,
                                                             const CancelToken &cancel = {});
    /// Of a file that was surveyed before.
    static Result<std::unique_ptr<CheckInRecordSource>> open(const QString &path, const CheckInReadOptions &options,
                                                             const CheckInChoices &choices,
                                                             const QSet<QString> &namesakes);

    Result<bool> next(TransferRecord &record);

    const CheckInReader &reader() const { return *m_reader; }
    /// Headings nothing is known about.
    QStringList ignored() const;

private:
    CheckInRecordSource() = default;

    std::unique_ptr<CheckInReader> m_reader;
    CheckInChoices m_choices;
    QSet<QString> m_namesakes;
    std::deque<TransferRecord> m_pending;
};

/// For the workbook of rejected rows.
const EntityColumns &checkInColumns();

} // namespace zhucun

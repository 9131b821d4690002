#pragma once

#include "core/canceltoken.h"
#include "core/time/yearmonth.h"
#include "exchange/checkin/checkinheadings.h"

#include <QSet>

#include <deque>
#include <memory>

namespace zhucun {

struct CheckInReadOptions {
    OpenOptions table;
    HeadingMapping mapping;
    std::optional<YearMonth> month = {};         ///< of a report that does not say itself
    std::optional<AttendanceSource> source = {}; ///< only reports of this app
};

/// A sheet of the file that is read.
struct CheckInSheet {
    QString name; ///< empty for a text file
    CheckInHeadings headings;
    std::optional<Period> period; ///< as the file says
};

/// An export of DingTalk or WeCom as a stream of people's days. A workbook may have several reports; each sheet that is
/// one is read, lists of punches first, but 月度汇总 only where there is no 每日统计, which says the same and more.
/// Cells that say nothing and rows of sums are passed over.
class CheckInReader
{
public:
    /// Errors: those of openTable(), ReportUnknown, and those of findCheckInHeadings().
    static Result<std::unique_ptr<CheckInReader>> open(const QString &path, const CheckInReadOptions &options = {});

    Result<bool> next(CheckInDay &day);

    const std::vector<CheckInSheet> &sheets() const { return m_sheets; }
    AttendanceSource source() const { return sourceOf(m_sheets.front().headings.report); }

private:
    CheckInReader() = default;
    Status find(const QString &sheet, const CheckInReadOptions &options);
    void choose();
    Result<bool> nextRow(TableRow &row);

    QString m_path;
    OpenOptions m_options;
    std::vector<CheckInSheet> m_sheets;
    size_t m_sheet = 0; ///< being read
    std::unique_ptr<TableReader> m_table;
    std::deque<CheckInDay> m_pending; ///< of the row read last
};

/// What a file holds, found by reading it once.
struct CheckInSurvey {
    std::vector<CheckInSheet> sheets;
    struct Person {
        CheckInPerson person;
        qint64 days = 0; ///< rows, or cells of a month's row
    };
    std::vector<Person> people; ///< as they come
    qint64 days = 0;
    std::optional<Period> period; ///< from the first to the last day there is
    QSet<QString> namesakes;      ///< names that belong to several people of the file
};

/// Cancelled, and errors as CheckInReader::open().
Result<CheckInSurvey> surveyCheckIns(const QString &path, const CheckInReadOptions &options = {},
                                     const CancelToken &cancel = {});

} // namespace zhucun

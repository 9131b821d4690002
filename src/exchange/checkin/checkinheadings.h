#pragma once

#include "domain/checkin/checkinday.h"
#include "exchange/checkin/checkindates.h"
#include "exchange/import/headingmatch.h"

namespace zhucun {

/// What a column of a report holds.
enum class CheckInField {
    Name,
    Department,
    FullDepartment, ///< with those above it
    JobNumber,
    Account,
    Phone,
    Day,
    Time, ///< of one punch
    Place,
    FullPlace, ///< 详细地址
    Longitude,
    Latitude,
    Device,
    Note,
    Result,     ///< of a punch, or of the day
    Shift,      ///< 班次
    Approvals,  ///< 关联的审批单, 假勤申请
    Earliest,   ///< 最早
    Latest,     ///< 最晚
    Times,      ///< 打卡时间记录: all of the day
    HalfTime,   ///< 上班1打卡时间
    HalfResult, ///< 上班1打卡结果
    Count,      ///< 旷工天数, 上班缺卡次数, 休息天数: what it counts happened when it is above zero
    Amount,     ///< 事假(小时), 出差(天)
    OfDay,      ///< a day of 月度汇总
    Known,      ///< a figure of these reports that is not needed
};

struct CheckInColumn {
    int index = 0; ///< in TableRow::cells
    CheckInField field = CheckInField::Known;
    QString heading;         ///< as in the file
    QString said = {};       ///< of Count: the word it stands for; of Amount: the kind
    double hoursPerUnit = 1; ///< of Amount; 0: the file does not say whether hours or days
    bool isEnd = false;      ///< of HalfTime and HalfResult: 下班
    int shift = 1;           ///< of HalfTime and HalfResult, from 1
    QDate day = {};          ///< of OfDay
};

struct CheckInHeadings {
    CheckInReport report = CheckInReport::DingTalkMonth;
    int lastHeadingRow = 0;
    std::vector<CheckInColumn> columns;
    QStringList ignored; ///< headings nothing is known about

    const CheckInColumn *find(CheckInField field) const;
};

/// Reads {"heading": "name|department|job_number|account|phone|day|time|place|result|note"}; other keys are
/// UnknownName.
Result<HeadingMapping> checkInMapping(const QByteArray &json);

/// Which report a sheet is, from its first rows: by what the headings say, wherever the columns stand, in one row or
/// two. nullopt when it is none. `period` is needed for 月度汇总, whose columns tell days by position:
/// ReportDaysDiffer when its day labels do not fit, HeadingsMissing without a period.
Result<std::optional<CheckInHeadings>> findCheckInHeadings(const std::vector<TableRow> &rows,
                                                           const std::vector<MergedRange> &merged,
                                                           const HeadingMapping &mapping,
                                                           const std::optional<Period> &period);

} // namespace zhucun

#include "exchange/checkin/checkinheadings.h"

#include "core/text/fold.h"
#include "domain/checkin/checkinwords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace zhucun {

namespace {

constexpr size_t kMostColumns = 600; // the widest known has 48 figures and 31 days
constexpr int kMostMerged = 2000;

struct Alias {
    CheckInField field;
    const char16_t *headings; ///< folded, with 、 between them
    const char16_t *said = u"";
};

constexpr Alias kAliases[] = {
    {CheckInField::Name, u"姓名、员工姓名、人员姓名、成员姓名、干部姓名、名字、成员、人员、打卡人、签到人、员工"},
    {CheckInField::Department, u"部门、部门名称、所属部门、主部门"},
    {CheckInField::FullDepartment, u"完整部门、部门全路径、部门路径、全部门"},
    {CheckInField::JobNumber, u"工号、员工工号、职工号、人员编号"},
    {CheckInField::Account, u"账号、帐号、userid、用户id、员工userid、成员账号"},
    {CheckInField::Phone, u"手机号、手机号码、手机、联系电话、电话"},
    {CheckInField::Day, u"日期、考勤日期、打卡日期、签到日期、工作日期"},
    {CheckInField::Time, u"打卡时间、实际打卡时间、签到时间、外出打卡时间"},
    {CheckInField::Place, u"打卡地址、打卡地点、地点、签到地点、位置、打卡位置、外出打卡地点"},
    {CheckInField::FullPlace, u"详细地址、详细地点"},
    {CheckInField::Longitude, u"经度"},
    {CheckInField::Latitude, u"纬度"},
    {CheckInField::Device, u"打卡设备、手机标识、设备、设备号"},
    {CheckInField::Note, u"打卡备注、备注、工作内容、签到备注、异常打卡原因"},
    {CheckInField::Result, u"打卡结果、打卡状态、考勤结果、考勤状态、状态、签到状态"},
    {CheckInField::Shift, u"班次、班次名称"},
    {CheckInField::Approvals, u"关联的审批单、关联审批单、假勤申请、审批单、假勤审批"},
    {CheckInField::Earliest, u"最早、最早打卡、最早打卡时间"},
    {CheckInField::Latest, u"最晚、最晚打卡、最晚打卡时间"},
    {CheckInField::Times, u"打卡时间记录"},
    {CheckInField::Count, u"旷工天数、旷工次数", u"旷工"},
    {CheckInField::Count, u"上班缺卡次数、上班缺卡", u"上班缺卡"},
    {CheckInField::Count, u"下班缺卡次数、下班缺卡", u"下班缺卡"},
    {CheckInField::Count, u"休息天数", u"休息"},
};

/// Beginnings of the headings of figures that follow from what is read, or are not kept.
constexpr const char16_t *kPassedOver = u"考勤组、职位、职务、合同公司、workdate、所属规则、考勤时间、应打卡时间、打卡"
                                        u"类型、签到来源、拜访客户、客户部门名称、打卡图片、"
                                        u"图片、管理员修改备注、出勤天数、应出勤天数、工作时长、标准工作时长、实际工作"
                                        u"时长、打卡次数、迟到、严重迟到、旷工迟到、早退、"
                                        u"加班、异常合计、缺卡次数、缺卡时长、旷工时长、地点异常、设备异常、外出打卡、"
                                        u"补卡、审批打卡、外勤次数、校准状态、打卡详情、序号、"
                                        u"异常";

/// Headings that one app has and the other has not.
constexpr const char16_t *kOfWeCom = u"账号、帐号、所属规则、最早、最晚、假勤申请、标准工作时长、实际工作时长、打卡次数"
                                     u"、校准状态、打卡时间记录、打卡状态、实际打卡时间、"
                                     u"打卡类型、应打卡时间、异常合计、概况";
constexpr const char16_t *kOfDingTalk =
    u"考勤组、userid、关联的审批单、出勤天数、休息天数、工号、打卡结果、考勤日期、打卡地址、合同公司、职位、工作时长";
constexpr const char16_t *kOfSignIns = u"签到来源、拜访客户、手机标识、经度、签到时间、详细地址";

QStringList split(const char16_t *joined) { return QString::fromUtf16(joined).split(QChar(u'、')); }

struct Meaning {
    CheckInField field = CheckInField::Known;
    QString said = {};
};

const QHash<QString, Meaning> &dictionary()
{
    static const QHash<QString, Meaning> meanings = [] {
        QHash<QString, Meaning> all;
        for (const Alias &alias : kAliases) {
            const QStringList headings = split(alias.headings);
            for (const QString &heading : headings)
                all.insert(text::foldHeading(heading), {alias.field, QString::fromUtf16(alias.said)});
        }
        return all;
    }();
    return meanings;
}

const QHash<QString, CheckInField> &mappable()
{
    static const QHash<QString, CheckInField> fields{{QStringLiteral("name"), CheckInField::Name},
                                                     {QStringLiteral("department"), CheckInField::Department},
                                                     {QStringLiteral("job_number"), CheckInField::JobNumber},
                                                     {QStringLiteral("account"), CheckInField::Account},
                                                     {QStringLiteral("phone"), CheckInField::Phone},
                                                     {QStringLiteral("day"), CheckInField::Day},
                                                     {QStringLiteral("time"), CheckInField::Time},
                                                     {QStringLiteral("place"), CheckInField::Place},
                                                     {QStringLiteral("result"), CheckInField::Result},
                                                     {QStringLiteral("note"), CheckInField::Note}};
    return fields;
}

/// The headings of one row, or of two, by column.
struct Level {
    int row = 0; ///< the last one
    QStringList upper;
    QStringList lower; ///< all empty for one row

    qsizetype width() const { return qMax(upper.size(), lower.size()); }
};

QStringList textsOf(const TableRow &row)
{
    QStringList texts;
    for (size_t i = 0; i < std::min(row.cells.size(), kMostColumns); ++i)
        texts << row.cells[i].text().simplified();
    return texts;
}

bool startsWithAny(const QString &folded, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&folded](const QString &beginning) { return folded.startsWith(beginning); });
}

/// 上班1打卡时间, 下班2打卡状态; in WeCom's two rows 上班1 above 打卡时间.
std::optional<CheckInColumn> halfColumn(const QString &folded)
{
    static const QRegularExpression form(QStringLiteral("^(上班|下班)([1-9]?)(?:打卡)?(时间|结果|状态)$"));
    const auto match = form.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    CheckInColumn column;
    column.field = match.captured(3) == QStringLiteral("时间") ? CheckInField::HalfTime : CheckInField::HalfResult;
    column.isEnd = match.captured(1) == QStringLiteral("下班");
    column.shift = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    return column;
}

/// 事假(天), 请假-事假, 出差时长, 外出(小时)
std::optional<CheckInColumn> amountColumn(const QString &folded, const QString &written)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:请假|假勤统计|假勤|假期)?(.{2,5}?)(?:时长|天数|小时数)?$"));
    const auto match = form.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const QString kind = match.captured(1);
    static const QRegularExpression other(QStringLiteral("打卡|次|加班|转|剩余|余额"));
    if (!awayStatus(kind) || other.match(folded).hasMatch())
        return std::nullopt;
    CheckInColumn column;
    column.field = CheckInField::Amount;
    column.said = kind;
    column.hoursPerUnit = 0;
    if (written.contains(QStringLiteral("分钟")))
        column.hoursPerUnit = 1.0 / 60;
    else if (written.contains(QStringLiteral("小时")) || folded.endsWith(QStringLiteral("时长")))
        column.hoursPerUnit = 1;
    else if (written.contains(QChar(u'天')))
        column.hoursPerUnit = kCheckInHoursPerDay;
    return column;
}

struct Found {
    CheckInHeadings headings;
    QStringList folded; ///< of all columns, for telling reports apart
    qsizetype known = 0;
    std::optional<Error> error;
};

class HeadingSearch
{
public:
    HeadingSearch(const std::vector<MergedRange> &merged, const HeadingMapping &mapping,
                  const std::optional<Period> &period)
        : m_merged(merged), m_period(period)
    {
        for (auto it = mapping.constBegin(); it != mapping.constEnd(); ++it)
            m_mapping.insert(text::foldHeading(it.key()), *it);
    }

    Found match(const Level &level) const
    {
        Found found;
        found.headings.lastHeadingRow = level.row;
        const qsizetype firstDay = matchDays(level, found);
        const bool hasDay = namesDay(level);
        for (qsizetype i = 0; i < level.width(); ++i) {
            if (firstDay >= 0 && i >= firstDay && i < firstDay + daysIn(found))
                continue;
            addColumn(level, i, hasDay, found);
        }
        for (const CheckInColumn &column : found.headings.columns)
            found.known += weightOf(column.field);
        return found;
    }

private:
    static qsizetype daysIn(const Found &found)
    {
        return std::count_if(found.headings.columns.begin(), found.headings.columns.end(),
                             [](const CheckInColumn &column) { return column.field == CheckInField::OfDay; });
    }

    /// 上班1 above 打卡时间 says more than 打卡时间 alone.
    static qsizetype weightOf(CheckInField field)
    {
        const bool isOfTwo = field == CheckInField::HalfTime || field == CheckInField::HalfResult ||
                             field == CheckInField::Amount || field == CheckInField::OfDay;
        return isOfTwo ? 2 : 1;
    }

    /// The nth day of the period below 考勤结果, where the labels fit it.
    qsizetype matchDays(const Level &level, Found &found) const
    {
        qsizetype first = -1;
        for (qsizetype i = 0; i < level.upper.size() && first < 0; ++i) {
            const QString folded = text::foldHeading(level.upper[i]);
            if ((folded == QStringLiteral("考勤结果") || folded == QStringLiteral("每日考勤结果")) &&
                isDayLabel(level.lower.value(i)))
                first = i;
        }
        if (first < 0)
            return first;
        for (qsizetype i = first; i < level.width() && isDayLabel(level.lower.value(i)); ++i) {
            if (i > first && !level.upper.value(i).isEmpty() && level.upper[i] != level.upper[first])
                break;
            CheckInColumn column{int(i), CheckInField::OfDay, level.lower[i]};
            if (m_period)
                column.day = m_period->from.addDays(i - first);
            checkDay(column, found);
            found.headings.columns.push_back(column);
        }
        if (!m_period)
            found.error = Error{ErrorCode::HeadingsMissing, {QStringLiteral("统计日期")}, {}, {}, {}};
        return first;
    }

    static const QRegularExpression &dayLabel()
    {
        static const QRegularExpression form(
            QStringLiteral("^(?:(?:(?:\\d{4}|\\d{2})[-/.年])?(?:(\\d{1,2})[-/"
                           ".月])?(\\d{1,2})[日号]?)?(?:\\(?(?:星期|周)?([一二三四五六日天])\\)?)?$"));
        return form;
    }
    static bool isDayLabel(const QString &written)
    {
        const auto match = dayLabel().match(text::fold(written).remove(QLatin1Char(' ')));
        return match.hasMatch() && !(match.captured(2).isEmpty() && match.captured(3).isEmpty()) &&
               match.captured(2).toInt() <= 31;
    }

    void checkDay(const CheckInColumn &column, Found &found) const
    {
        if (!m_period || found.error)
            return;
        const auto match = dayLabel().match(text::fold(column.heading).remove(QLatin1Char(' ')));
        static const QString weekdays = QStringLiteral("一二三四五六日");
        const QString weekday = match.captured(3) == QStringLiteral("天") ? QStringLiteral("日") : match.captured(3);
        const bool fits = m_period->contains(column.day) &&
                          (match.captured(1).isEmpty() || match.captured(1).toInt() == column.day.month()) &&
                          (match.captured(2).isEmpty() || match.captured(2).toInt() == column.day.day()) &&
                          (weekday.isEmpty() || weekdays.indexOf(weekday) + 1 == column.day.dayOfWeek());
        if (!fits)
            found.error = Error{
                ErrorCode::ReportDaysDiffer,
                {m_period->from.toString(Qt::ISODate) + QStringLiteral(" ~ ") + m_period->to.toString(Qt::ISODate),
                 column.heading},
                {},
                {},
                {}};
    }

    void addColumn(const Level &level, qsizetype i, bool hasDay, Found &found) const
    {
        const QString lower = level.lower.value(i);
        const bool isTwo = !level.lower.isEmpty();
        const QString upper = isTwo ? upperHeading(level.upper, level.row - 1, int(i), m_merged) : level.upper.value(i);
        const QString own = lower.isEmpty() ? level.upper.value(i) : lower;
        if (own.isEmpty())
            return;
        const QString foldedOwn = text::foldHeading(own);
        const QString foldedBoth = lower.isEmpty() || upper == lower ? foldedOwn : text::foldHeading(upper) + foldedOwn;
        found.folded << foldedOwn << foldedBoth;
        const auto known = columnFor(foldedOwn, foldedBoth, upper + own, hasDay);
        if (!known) {
            found.headings.ignored << own;
            return;
        }
        CheckInColumn column = *known;
        column.index = int(i);
        column.heading = own;
        const bool isOnce = column.field != CheckInField::HalfTime && column.field != CheckInField::HalfResult &&
                            column.field != CheckInField::Count && column.field != CheckInField::Amount &&
                            column.field != CheckInField::Note;
        if (isOnce && found.headings.find(column.field))
            column.field = CheckInField::Known;
        if (column.field == CheckInField::Known)
            ++found.known;
        else
            found.headings.columns.push_back(column);
    }

    std::optional<CheckInColumn> columnFor(const QString &own, const QString &both, const QString &written,
                                           bool hasDay) const
    {
        CheckInColumn column;
        for (const QString &folded : {both, own}) {
            if (const auto mapped = m_mapping.constFind(folded); mapped != m_mapping.constEnd()) {
                column.field = mappable().value(*mapped, CheckInField::Known);
                return column;
            }
        }
        for (const QString &folded : {both, own}) {
            if (const auto half = halfColumn(folded))
                return half;
            if (const auto it = dictionary().constFind(folded); it != dictionary().constEnd()) {
                column.field = it->field;
                column.said = it->said;
                return column;
            }
            if (folded == QStringLiteral("时间")) {
                column.field = hasDay ? CheckInField::Time : CheckInField::Day;
                return column;
            }
            static const QStringList passedOver = split(kPassedOver);
            if (startsWithAny(folded, passedOver))
                return column;
            if (const auto amount = amountColumn(folded, written))
                return amount;
        }
        return std::nullopt;
    }

    /// 时间 is the time of day beside 日期, and the day itself in WeCom's reports.
    bool namesDay(const Level &level) const
    {
        const auto isDay = [this](const QString &heading) {
            const QString folded = text::foldHeading(heading);
            return !folded.isEmpty() &&
                   (m_mapping.value(folded) == QStringLiteral("day") ||
                    (dictionary().contains(folded) && dictionary().value(folded).field == CheckInField::Day));
        };
        return std::any_of(level.upper.begin(), level.upper.end(), isDay) ||
               std::any_of(level.lower.begin(), level.lower.end(), isDay);
    }

    const std::vector<MergedRange> &m_merged;
    const std::optional<Period> &m_period;
    HeadingMapping m_mapping; ///< by folded heading
};

qsizetype countOf(const QStringList &folded, const char16_t *headings)
{
    const QStringList known = split(headings);
    return std::count_if(known.begin(), known.end(),
                         [&folded](const QString &heading) { return folded.contains(heading); });
}

/// What the columns found together are; nullopt when they are no report.
std::optional<CheckInReport> reportOf(const Found &found, bool saysOutside)
{
    const auto has = [&found](CheckInField field) { return found.headings.find(field) != nullptr; };
    if (!has(CheckInField::Name) && !has(CheckInField::Account))
        return std::nullopt;
    if (has(CheckInField::OfDay))
        return CheckInReport::DingTalkMonth;
    const bool isWeCom = countOf(found.folded, kOfWeCom) > countOf(found.folded, kOfDingTalk);
    const bool isDays = has(CheckInField::HalfResult) || has(CheckInField::Approvals) || has(CheckInField::Count) ||
                        has(CheckInField::Amount) || has(CheckInField::Earliest) || has(CheckInField::Times) ||
                        has(CheckInField::HalfTime);
    if (isDays && has(CheckInField::Day)) {
        const bool isStatus = has(CheckInField::HalfResult) || has(CheckInField::Result) ||
                              has(CheckInField::Approvals) || has(CheckInField::Count) || has(CheckInField::Shift);
        if (isWeCom && saysOutside && !isStatus)
            return CheckInReport::WeComOutside;
        return isWeCom ? CheckInReport::WeComDays : CheckInReport::DingTalkDays;
    }
    if (saysOutside && has(CheckInField::Day) && has(CheckInField::Place))
        return CheckInReport::WeComOutside;
    if (!has(CheckInField::Time))
        return std::nullopt;
    if (countOf(found.folded, kOfSignIns) >= 2 && (has(CheckInField::Place) || has(CheckInField::FullPlace)))
        return CheckInReport::DingTalkSignIns;
    if (isWeCom)
        return CheckInReport::WeComPunches;
    return countOf(found.folded, kOfDingTalk) >= 1 ? std::optional(CheckInReport::DingTalkPunches) : std::nullopt;
}

std::vector<Level> levelsIn(const std::vector<TableRow> &rows)
{
    const size_t count = std::min(rows.size(), size_t(kHeadingSearchRows));
    std::vector<Level> levels;
    for (size_t i = 0; i < count; ++i)
        levels.push_back({rows[i].number, textsOf(rows[i]), {}});
    for (size_t i = 0; i + 1 < count; ++i) {
        if (rows[i + 1].number == rows[i].number + 1)
            levels.push_back({rows[i + 1].number, levels[i].upper, levels[i + 1].upper});
    }
    return levels;
}

bool speaksOfOutside(const std::vector<TableRow> &rows, int lastHeadingRow)
{
    return std::any_of(rows.begin(), rows.end(), [lastHeadingRow](const TableRow &row) {
        return row.number <= lastHeadingRow && std::any_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) {
                   return cell.text().contains(QStringLiteral("外出打卡"));
               });
    });
}

} // namespace

const CheckInColumn *CheckInHeadings::find(CheckInField field) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [field](const CheckInColumn &column) { return column.field == field; });
    return it == columns.end() ? nullptr : &*it;
}

Result<HeadingMapping> checkInMapping(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(ErrorCode::Usage, {QStringLiteral("mapping")}, error.errorString());
    const QJsonObject object = document.object();
    HeadingMapping mapping;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString field = it->toString();
        if (!field.isEmpty() && !mappable().contains(field))
            return failure(ErrorCode::UnknownName, {field});
        mapping.insert(it.key(), field);
    }
    return mapping;
}

Result<std::optional<CheckInHeadings>> findCheckInHeadings(const std::vector<TableRow> &rows,
                                                           const std::vector<MergedRange> &merged,
                                                           const HeadingMapping &mapping,
                                                           const std::optional<Period> &period)
{
    std::vector<MergedRange> above;
    for (const MergedRange &range : merged) {
        if (!rows.empty() && range.firstRow <= rows.back().number && int(above.size()) < kMostMerged)
            above.push_back(range);
    }
    const HeadingSearch search(above, mapping, period);
    std::optional<Found> best;
    for (const Level &level : levelsIn(rows)) {
        Found found = search.match(level);
        const auto report = reportOf(found, speaksOfOutside(rows, level.row));
        if (!report || (best && found.known <= best->known))
            continue;
        found.headings.report = *report;
        best = std::move(found);
    }
    if (!best)
        return std::optional<CheckInHeadings>();
    if (best->error)
        return failure(*best->error);
    return std::optional(std::move(best->headings));
}

} // namespace zhucun

#include "reports/documents/attendancebulletin.h"

#include "core/text/percenttext.h"
#include "domain/attendance/daystext.h"
#include "reports/documents/attendancecells.h"
#include "reports/documents/bulletinproblems.h"
#include "reports/documents/bulletintables.h"
#include "reports/documents/printedfigures.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace zhucun::reports {

namespace {

constexpr qreal kOfficialSize = 16;           // 3号
constexpr double kNoChange = 0.05;            // of a percentage point
constexpr std::ptrdiff_t kNamedTownships = 3; // best and last
constexpr std::size_t kLeastTownships = 6;    // fewer are not ranked in words

Paragraph heading(const QString &text) { return {text, true, Paragraph::Style::Heading}; }

/// "比上月上升1.2个百分点", empty without both rates.
QString rateChange(const std::optional<double> &now, const std::optional<double> &before)
{
    if (!now || !before)
        return {};
    const double change = *now - *before;
    if (std::abs(change) < kNoChange)
        return QStringLiteral("，与上月持平");
    return QStringLiteral("，比上月%1%2个百分点")
        .arg(change > 0 ? QStringLiteral("上升") : QStringLiteral("下降"))
        .arg(std::abs(change), 0, 'f', 1);
}

/// Length of a second heading that the text goes on after: （一）压实管理责任。
qsizetype leadOf(const QString &text)
{
    constexpr qsizetype kLongest = 28; // a line
    static const QRegularExpression heading(QStringLiteral("^（[一二三四五六七八九十]+）[^。]+。"));
    const qsizetype length = heading.match(text).capturedLength();
    return length < text.size() && length <= kLongest ? length : 0;
}

QString countChange(int now, int before)
{
    if (now == before)
        return QStringLiteral("，与上月持平");
    return QStringLiteral("，比上月%1%2名")
        .arg(now > before ? QStringLiteral("增加") : QStringLiteral("减少"))
        .arg(std::abs(now - before));
}

class Bulletin
{
public:
    Bulletin(const BulletinData &data, const BulletinWords &words)
        : m_data(data),
          m_words(words),
          m_now(summaryOf(data.members)),
          m_before(summaryOf(data.previous)),
          m_townships(byTownship(data.members)),
          m_units(byUnit(data.members))
    {
    }

    Report make()
    {
        Report report;
        report.title = QStringLiteral("关于%1份全县驻村干部在岗情况的通报").arg(chineseMonth(m_data.month));
        report.documentNumber = m_words.documentNumber;
        report.paper = Paper::official();
        report.bodyPointSize = kOfficialSize;
        report.official = true;
        report.sections.push_back({{}, body(), false});
        report.sections.push_back(annex(1, cadreTable(m_data)));
        report.sections.push_back(annex(2, townshipTable(m_data, m_townships)));
        report.sections.push_back(annex(3, unitTable(m_units)));
        report.sections[1].footNotes = {QStringLiteral(
            "注：在岗天数＝在村天数＋视同在村天数（因公外出、培训会议等按考勤规则计入的天数）；在岗率按每人"
            "在岗天数与应驻天数中较小者计算，一人多驻不抵他人缺勤；“其他”含年休假和婚、产、丧、护理等假。")};
        report.sections[2].footNotes = {
            QStringLiteral("注：名次按在岗率由高到低排列，相同的并列；全勤指达标且无请假、无旷工。")};
        report.figures = figures();
        return report;
    }

private:
    /// Of the county and of each township; what stands in the table of cadres is each one's own.
    std::vector<FigureRef> figures() const
    {
        std::vector<FigureRef> all;
        PrintedFigures county(m_data.month, {}, m_data.countyName);
        county.addAttendance(m_now);
        qint64 checked = 0;
        qint64 away = 0;
        for (const SpotCheckEntry &check : m_data.checks) {
            checked += qint64(check.people.size());
            away += std::ranges::count_if(check.people, [](const auto &person) { return isAway(person.result); });
        }
        county.add("spotcheck.times", qint64(m_data.checks.size()));
        county.add("spotcheck.checked", checked);
        county.add("spotcheck.absent", away);
        county.moveTo(all);
        const QDate weeksUntil = m_data.weeksUntil.value_or(m_data.month.lastDay());
        if (weeksUntil >= m_data.month.firstDay()) {
            PrintedFigures weeks(Period{m_data.month.firstDay(), weeksUntil}, {}, m_data.countyName);
            weeks.add("weekly.expected", qint64(m_data.weekly.expected));
            weeks.add("weekly.received", qint64(m_data.weekly.received));
            weeks.add("weekly.on_time", qint64(m_data.weekly.onTime));
            weeks.moveTo(all);
        }
        for (const TownshipFigures &township : m_townships) {
            PrintedFigures printed(m_data.month, township.id, township.name);
            printed.addAttendance(township.figures);
            printed.moveTo(all);
        }
        return all;
    }

    static QString annexName(int number, const YearMonth &month)
    {
        static const QStringList by{QStringLiteral("按干部"), QStringLiteral("按乡镇"), QStringLiteral("按单位")};
        return QStringLiteral("%1份驻村干部在岗情况表（%2）").arg(chineseMonth(month), by[number - 1]);
    }

    Section annex(int number, Table table) const
    {
        Section section;
        section.paper = Paper::officialTurned();
        section.pageBreakBefore = true;
        section.mark = QStringLiteral("附件%1").arg(number);
        section.title = annexName(number, m_data.month);
        section.sheetName = section.mark;
        section.blocks.push_back(std::move(table));
        return section;
    }

    std::vector<Block> body()
    {
        say(m_words.recipients.isEmpty() ? QStringLiteral("各乡镇党委、各派出单位：") : m_words.recipients, false);
        say(QStringLiteral("现将%1份全县驻村干部在岗情况通报如下。").arg(chineseMonth(m_data.month)));
        m_blocks.push_back(heading(QStringLiteral("一、总体情况")));
        sayOverall();
        m_blocks.push_back(heading(QStringLiteral("二、督查抽查情况")));
        sayChecks();
        m_blocks.push_back(heading(QStringLiteral("三、存在问题")));
        for (Paragraph &paragraph : bulletinProblems(m_data, m_townships, m_units))
            m_blocks.push_back(std::move(paragraph));
        m_blocks.push_back(heading(QStringLiteral("四、工作要求")));
        sayRequirements();
        sayCorrections();
        sayAnnexes();
        return std::move(m_blocks);
    }

    void say(const QString &text, bool indented = true)
    {
        Paragraph paragraph{text, indented};
        paragraph.lead = leadOf(text);
        m_blocks.push_back(std::move(paragraph));
    }

    QString month() const { return QStringLiteral("%1月份").arg(m_data.month.month()); }

    /// "，按派出单位层级分：省4名、市18名、县245名"
    QString levels() const
    {
        std::map<UnitLevel, int> counts;
        for (const MemberMonth &one : m_data.members)
            ++counts[one.member.unitLevel];
        QStringList parts;
        for (const auto &[level, count] : counts)
            parts << QStringLiteral("%1%2名").arg(chineseOf(level)).arg(count);
        return parts.size() < 2 ? QString() : QStringLiteral("，按派出单位层级分：") + parts.join(QChar(u'、'));
    }

    int mostRequired() const
    {
        int most = 0;
        for (const MemberMonth &one : m_data.members)
            most = std::max(most, one.account.targetHalves);
        return most;
    }

    void sayOverall()
    {
        if (m_data.members.empty()) {
            say(QStringLiteral("%1，全县没有派驻干部。").arg(month()));
            return;
        }
        const bool compared = !m_data.previous.empty();
        QString text = QStringLiteral("%1，全县共有驻村工作队%2个、驻村干部%3名%4。")
                           .arg(month())
                           .arg(m_now.teams)
                           .arg(m_now.cadres)
                           .arg(levels());
        text +=
            QStringLiteral("本月工作日%1天，全月派驻的每人应驻%2天。应驻%3人天，在岗%4人天，其中在村%5人天、因公外出和"
                           "培训会议等视同在村%6人天；按每人不超过应驻天数计算，在岗率%7%8。")
                .arg(m_data.members.front().account.workdays)
                .arg(daysText(mostRequired()), daysText(m_now.requiredHalves), daysText(m_now.presentHalves),
                     daysText(m_now.presentHalves - m_now.countedAsHalves), daysText(m_now.countedAsHalves),
                     percentText(m_now.rate()), rateChange(m_now.rate(), m_before.rate()));
        text += QStringLiteral("达标%1名，未达标%2名%3；全勤%4名%5。")
                    .arg(m_now.met)
                    .arg(m_now.notMet)
                    .arg(compared ? countChange(m_now.notMet, m_before.notMet) : QString())
                    .arg(m_now.full)
                    .arg(compared ? countChange(m_now.full, m_before.full) : QString());
        text += QStringLiteral("请假%1人、%2天，轮休公休%3天，旷工%4天，工作日未登记%5天；宿村%6夜。")
                    .arg(m_now.onLeave)
                    .arg(daysText(m_now.leaveHalves), daysText(m_now.of(DayStatus::Rest)),
                         daysText(m_now.of(DayStatus::Absent)), daysText(m_now.unrecordedWorkHalves))
                    .arg(m_now.nights);
        say(text);
        sayRanks();
        if (m_data.weekly.expected > 0)
            say(QStringLiteral("本月应报周报%1份，已报%2份，其中按时%3份、迟报%4份，未报%5份。")
                    .arg(m_data.weekly.expected)
                    .arg(m_data.weekly.received)
                    .arg(m_data.weekly.onTime)
                    .arg(m_data.weekly.received - m_data.weekly.onTime)
                    .arg(m_data.weekly.expected - m_data.weekly.received));
    }

    void sayRanks()
    {
        std::vector<const TownshipFigures *> ranked;
        for (const TownshipFigures &township : m_townships) {
            if (township.rank)
                ranked.push_back(&township);
        }
        if (ranked.size() < kLeastTownships)
            return;
        std::ranges::stable_sort(ranked, {}, [](const TownshipFigures *township) { return *township->rank; });
        const auto named = [](auto first, auto last) {
            QStringList names;
            for (auto it = first; it != last; ++it)
                names << QStringLiteral("%1（%2）").arg((*it)->name, percentText((*it)->figures.rate()));
            return names.join(QChar(u'、'));
        };
        // Equal ranks are named together or not at all.
        const auto withEqual = [](auto from, auto end) {
            auto to = from + std::min<std::ptrdiff_t>(kNamedTownships, end - from);
            while (to != from && to != end && (*to)->rank == (*std::prev(to))->rank)
                ++to;
            return to;
        };
        const auto top = withEqual(ranked.begin(), ranked.end());
        const auto behind = std::make_reverse_iterator(top);
        const QString last = named(ranked.rbegin(), withEqual(ranked.rbegin(), behind));
        say(QStringLiteral("在岗率居前的乡镇是%1%2。")
                .arg(named(ranked.begin(), top), last.isEmpty() ? last : QStringLiteral("；居后的是") + last));
    }

    void sayChecks()
    {
        if (m_data.checks.empty()) {
            say(QStringLiteral("%1未开展督查抽查。").arg(month()));
            return;
        }
        std::map<SpotCheckMode, int> modes;
        std::map<SpotCheckResult, int> results;
        std::set<DivisionId> townships;
        std::set<VillageId> villages;
        int checked = 0;
        int away = 0;
        for (const SpotCheckEntry &check : m_data.checks) {
            ++modes[check.mode];
            townships.insert(check.townshipId);
            villages.insert(check.villageId);
            for (const SpotCheckEntry::Person &person : check.people) {
                ++checked;
                ++results[person.result];
                away += isAway(person.result) ? 1 : 0;
            }
        }
        QStringList ways;
        for (const auto &[mode, count] : modes)
            ways << QStringLiteral("%1%2次").arg(chineseOf(mode)).arg(count);
        QStringList found;
        for (const auto &[result, count] : results)
            found << QStringLiteral("%1%2人次").arg(chineseOf(result)).arg(count);
        say(QStringLiteral(
                "%1，共开展督查抽查%2次（%3），涉及%4个乡镇、%5个村，检查驻村干部%6人次，其中%7。%8，督查在岗率%9。")
                .arg(month())
                .arg(m_data.checks.size())
                .arg(ways.join(QChar(u'、')))
                .arg(townships.size())
                .arg(villages.size())
                .arg(checked)
                .arg(found.join(QChar(u'、')))
                .arg(away > 0 ? QStringLiteral("不在岗（含联系不上、走读）共%1人次").arg(away)
                              : QStringLiteral("未发现不在岗情况"))
                .arg(percentText(checked > 0 ? std::optional(100.0 * (checked - away) / checked) : std::nullopt)));
    }

    void sayRequirements()
    {
        const QStringList typed = m_words.requirements.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : typed)
            say(line.trimmed());
        if (!typed.isEmpty())
            return;
        say(QStringLiteral(
            "（一）压实管理责任。各乡镇党委要落实驻村干部日常管理主体责任，按日登记、按周汇总、按月审核考勤，对未登记和"
            "有疑点的逐人逐日核实，不得代签、补签。"));
        say(QStringLiteral(
            "（二）严格请假销假。驻村干部离村外出须事先报备或者办理请假手续，按权限审批，期满及时销假；未经批准离岗的按"
            "旷工处理。"));
        say(QStringLiteral("（三）抓好问题整改。各派出单位要对未达标和督查不在岗的干部逐一谈话提醒，督促补足驻村时间；"
                           "整改情况于次月%1日前"
                           "报县委组织部。")
                .arg(m_data.rules.closingDay));
    }

    static QString halvesText(const DayHalves &halves)
    {
        if (halves.morning == halves.afternoon)
            return chineseOf(halves.morning);
        return QStringLiteral("上午%1、下午%2").arg(chineseOf(halves.morning), chineseOf(halves.afternoon));
    }

    void sayCorrections()
    {
        if (m_data.corrections.empty())
            return;
        m_blocks.push_back(heading(QStringLiteral("五、上期通报更正")));
        say(QStringLiteral("上期通报印发后更正考勤%1处，原通报数据不变，更正结果计入累计。")
                .arg(m_data.corrections.size()));
        for (const CorrectionRow &row : m_data.corrections) {
            const QString approved =
                row.approvedBy.isEmpty() ? QString() : QStringLiteral("，%1审批").arg(row.approvedBy);
            say(QStringLiteral("更正单%1：%2%3%4，“%5”更正为“%6”（%7%8）。")
                    .arg(row.number, row.townshipName, row.cadreName, chineseDate(row.day), halvesText(row.before),
                         halvesText(row.after), row.reason, approved));
        }
    }

    void sayAnnexes()
    {
        m_blocks.push_back(Paragraph{});
        for (int number = 1; number <= 3; ++number) {
            Paragraph line;
            line.text = QStringLiteral("%1%2. %3")
                            .arg(number == 1 ? QStringLiteral("附件：") : QString(), QString::number(number),
                                 annexName(number, m_data.month));
            line.indents = Paragraph::Indents{number == 1 ? 2.0 : 5.0, 6.0};
            line.hang = line.text.indexOf(u' ') + 1; // below the first character of the name
            m_blocks.push_back(std::move(line));
        }
        m_blocks.push_back(Paragraph{});
        m_blocks.push_back(Paragraph{});
        m_blocks.push_back(SenderBlock{m_words.sender, chineseDate(m_words.issuedOn)});
    }

    const BulletinData &m_data;
    const BulletinWords &m_words;
    MonthSummary m_now;
    MonthSummary m_before;
    std::vector<TownshipFigures> m_townships;
    std::vector<UnitFigures> m_units;
    std::vector<Block> m_blocks;
};

} // namespace

BulletinWords usualBulletinWords(const QString &countyName, QDate issuedOn)
{
    BulletinWords words;
    words.documentNumber = QStringLiteral("%1组通〔%2〕　号").arg(countyName.left(1)).arg(issuedOn.year());
    words.sender = QStringLiteral("中共%1委组织部").arg(countyName);
    words.issuedOn = issuedOn;
    return words;
}

Report attendanceBulletin(const BulletinData &data, const BulletinWords &words) { return Bulletin(data, words).make(); }

} // namespace zhucun::reports

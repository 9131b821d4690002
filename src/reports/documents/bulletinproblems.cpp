#include "reports/documents/bulletinproblems.h"

#include "core/text/percenttext.h"
#include "domain/attendance/daystext.h"
#include "reports/documents/attendancecells.h"
#include "reports/wording/accountsentence.h"

#include <algorithm>

namespace zhucun::reports {

namespace {

constexpr QStringView kNumerals = u"一二三四五六七八九";
constexpr std::size_t kNamedUnits = 10; // the others are in the annex

class Problems
{
public:
    Problems(const BulletinData &data, const std::vector<TownshipFigures> &townships,
             const std::vector<UnitFigures> &units)
        : m_data(data), m_townships(townships), m_units(units)
    {
    }

    std::vector<Paragraph> list()
    {
        sayNotMet();
        sayAbsent();
        sayAway();
        sayUnits();
        sayUnrecorded();
        if (m_paragraphs.empty())
            say(QStringLiteral("本月驻村干部全部达标，督查抽查未发现不在岗情况。"));
        return std::move(m_paragraphs);
    }

private:
    void say(const QString &text) { m_paragraphs.push_back(Paragraph{text, true}); }
    /// （一）…
    void topic(const QString &text)
    {
        m_paragraphs.push_back(
            {QStringLiteral("（%1）%2").arg(kNumerals[m_topics++]).arg(text), true, Paragraph::Style::Subheading});
    }

    QString rule() const
    {
        const RuleSet &rules = m_data.rules;
        const QString days = rules.target == DayTarget::PerMonth
                                 ? QStringLiteral("每月驻村不少于%1天").arg(rules.daysPerMonth)
                                 : QStringLiteral("全年驻村不少于%1天").arg(rules.daysPerYear);
        return rules.cappedByWorkdays ? days + QStringLiteral("、当月工作日不足的按工作日") : days;
    }

    void sayNotMet()
    {
        std::vector<const MemberMonth *> notMet;
        for (const MemberMonth &one : m_data.members) {
            if (!one.account.isMet())
                notMet.push_back(&one);
        }
        if (notMet.empty())
            return;
        topic(QStringLiteral("在岗天数未达标"));
        say(QStringLiteral("按照“%1”的规定，以下%2名干部未达标：").arg(rule()).arg(notMet.size()));
        int number = 0;
        for (const MemberMonth *one : notMet)
            say(QStringLiteral("%1. %2：%3。")
                    .arg(++number)
                    .arg(personText(one->member), accountSentence(one->account).text()));
    }

    void sayAbsent()
    {
        QStringList people;
        for (const MemberMonth &one : m_data.members) {
            if (const int halves = one.account.of(DayStatus::Absent); halves > 0)
                people << personText(one.member) + daysText(halves) + QStringLiteral("天");
        }
        if (people.isEmpty())
            return;
        topic(QStringLiteral("无故离岗"));
        say(QStringLiteral("以下%1名干部未履行请假手续离岗，违反请销假规定：%2。")
                .arg(people.size())
                .arg(people.join(QChar(u'、'))));
    }

    void sayAway()
    {
        std::vector<QString> lines;
        for (const SpotCheckEntry &check : m_data.checks) {
            for (const SpotCheckEntry::Person &person : check.people) {
                if (!isAway(person.result))
                    continue;
                const QString unit =
                    person.unitName.isEmpty() ? QString() : QStringLiteral("（%1）").arg(person.unitName);
                const QString followed =
                    person.followUp ? QStringLiteral("，已%1").arg(chineseOf(*person.followUp)) : QString();
                lines.push_back(QStringLiteral("%1%2%3%4：%5%6督查时%7%8。")
                                    .arg(check.townshipName, check.villageName, person.cadreName, unit,
                                         shortDate(check.checkedOn), chineseOf(check.mode), chineseOf(person.result),
                                         followed));
            }
        }
        if (lines.empty())
            return;
        topic(QStringLiteral("督查抽查不在岗"));
        say(QStringLiteral(
                "按照规定，一年内督查发现不在岗%1次及以上的，年度考核不得评为优秀；%2次及以上的，只能评为基本称职以下；"
                "%3次及以上的，评为不称职。")
                .arg(m_data.rules.noExcellentFrom)
                .arg(m_data.rules.basicFrom)
                .arg(m_data.rules.failFrom));
        int number = 0;
        for (const QString &line : lines)
            say(QStringLiteral("%1. %2").arg(++number).arg(line));
    }

    void sayUnits()
    {
        std::vector<const UnitFigures *> units;
        for (const UnitFigures &unit : m_units) {
            if (!unit.notMet.empty() && !unit.name.isEmpty())
                units.push_back(&unit);
        }
        if (units.empty())
            return;
        std::ranges::stable_sort(units, {}, [](const UnitFigures *unit) { return unit->figures.rate().value_or(0); });
        QStringList parts;
        for (std::size_t i = 0; i < std::min(units.size(), kNamedUnits); ++i) {
            const UnitFigures &unit = *units[i];
            parts << QStringLiteral("%1派出%2名、未达标%3名，在岗率%4")
                         .arg(unit.name)
                         .arg(unit.figures.cadres)
                         .arg(unit.notMet.size())
                         .arg(percentText(unit.figures.rate()));
        }
        const bool more = units.size() > kNamedUnits;
        topic(QStringLiteral("派出单位督促管理不到位"));
        say(QStringLiteral("%1个派出单位有未达标人员%2：%3。%4")
                .arg(units.size())
                .arg(more ? QStringLiteral("，在岗率较低的") : QString(), parts.join(QChar(u'；')),
                     more ? QStringLiteral("其余见附件3。") : QString()));
    }

    void sayUnrecorded()
    {
        QStringList parts;
        for (const TownshipFigures &township : m_townships) {
            if (township.figures.unrecordedWorkHalves > 0)
                parts << QStringLiteral("%1%2人天").arg(township.name, daysText(township.figures.unrecordedWorkHalves));
        }
        if (parts.isEmpty())
            return;
        topic(QStringLiteral("考勤登记不完整"));
        say(QStringLiteral("工作日未登记：%1。").arg(parts.join(QChar(u'、'))));
    }

    const BulletinData &m_data;
    const std::vector<TownshipFigures> &m_townships;
    const std::vector<UnitFigures> &m_units;
    std::vector<Paragraph> m_paragraphs;
    qsizetype m_topics = 0;
};

} // namespace

std::vector<Paragraph> bulletinProblems(const BulletinData &data, const std::vector<TownshipFigures> &townships,
                                        const std::vector<UnitFigures> &units)
{
    return Problems(data, townships, units).list();
}

} // namespace zhucun::reports

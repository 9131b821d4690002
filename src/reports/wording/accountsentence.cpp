#include "reports/wording/accountsentence.h"

#include "domain/attendance/daystext.h"

#include <QStringList>

namespace zhucun {

namespace {

QString days(int halves) { return daysText(halves) + QStringLiteral("天"); }

/// Shorter than the terms of the vocabulary, as offices say it in a sum.
QString shortName(DayStatus status)
{
    switch (status) {
    case DayStatus::OfficialDuty:
        return QStringLiteral("公差");
    case DayStatus::Training:
        return QStringLiteral("培训");
    case DayStatus::AnnualLeave:
        return QStringLiteral("年假");
    case DayStatus::Rest:
        return QStringLiteral("轮休");
    case DayStatus::Unrecorded:
    case DayStatus::InVillage:
    case DayStatus::PersonalLeave:
    case DayStatus::SickLeave:
    case DayStatus::OtherLeave:
    case DayStatus::Absent:
    case DayStatus::Conflict:
        break;
    }
    return chineseOf(status);
}

class Writer
{
public:
    Writer(const MonthAccount &account, const std::optional<MonthForecast> &forecast)
        : m_account(account), m_forecast(forecast)
    {
    }

    AccountSentence write()
    {
        if (m_account.postedDays == 0) {
            say(QStringLiteral("本月未派驻"));
            return m_sentence;
        }
        say(QStringLiteral("应驻%1").arg(days(m_account.requiredHalves)));
        if (m_account.requiredHalves != m_account.targetHalves)
            say(QStringLiteral("（派驻%1天）").arg(m_account.postedDays));
        say(QStringLiteral("；"));
        writeSum();
        writeBalance();
        writeRest();
        return m_sentence;
    }

private:
    void say(const QString &words) { m_sentence.terms.push_back({words, {}}); }
    void point(DayStatus status, int halves)
    {
        m_sentence.terms.push_back({shortName(status) + days(halves), {status}});
    }

    void writeSum()
    {
        std::vector<DayStatus> counted;
        for (const DayStatus status : kDayStatuses) {
            if (m_account.countsTowards[std::size_t(status)] && m_account.of(status) > 0)
                counted.push_back(status);
        }
        if (counted.empty())
            say(QStringLiteral("在岗0天"));
        for (std::size_t i = 0; i < counted.size(); ++i) {
            if (i > 0)
                say(QStringLiteral("＋"));
            point(counted[i], m_account.of(counted[i]));
        }
        if (counted.size() > 1) {
            say(QStringLiteral("＝"));
            m_sentence.terms.push_back({days(m_account.presentHalves), counted});
        }
        say(QStringLiteral("，"));
    }

    void writeBalance()
    {
        const int more = m_account.presentHalves - m_account.requiredHalves;
        if (more > 0)
            say(QStringLiteral("超%1").arg(days(more)));
        else if (more == 0)
            say(QStringLiteral("已达标"));
        else
            say(QStringLiteral("差%1").arg(days(-more)));
        if (more >= 0 || !m_forecast)
            return;
        say(QStringLiteral("，余下可驻%1").arg(days(m_forecast->remainingHalves)));
        if (m_forecast->isOutOfReach())
            say(QStringLiteral("，已不能达标"));
        else if (m_forecast->isTight())
            say(QStringLiteral("，须天天在岗"));
    }

    /// What does not count: leave always; rest only where days are missing, as every month has some.
    void writeRest()
    {
        std::vector<DayStatus> notCounted;
        for (const DayStatus status : kDayStatuses) {
            const bool named = isLeave(status) || (status == DayStatus::Rest && !m_account.isMet());
            if (named && !m_account.countsTowards[std::size_t(status)] && m_account.of(status) > 0)
                notCounted.push_back(status);
        }
        m_open = false;
        for (std::size_t i = 0; i < notCounted.size(); ++i) {
            next(i == 0 ? QStringLiteral("；") : QStringLiteral("、"));
            point(notCounted[i], m_account.of(notCounted[i]));
        }
        if (!notCounted.empty())
            say(QStringLiteral("不抵"));
        writeTrouble(DayStatus::Absent, m_account.of(DayStatus::Absent), QString());
        writeTrouble(DayStatus::Unrecorded, m_account.unrecordedWorkHalves, QString());
        writeTrouble(DayStatus::Conflict, m_account.of(DayStatus::Conflict), QStringLiteral("待核"));
        if (m_open)
            say(QStringLiteral("）"));
    }

    void writeTrouble(DayStatus status, int halves, const QString &after)
    {
        if (halves <= 0 || m_account.countsTowards[std::size_t(status)])
            return;
        next(QStringLiteral("；"));
        point(status, halves);
        if (!after.isEmpty())
            say(after);
    }

    void next(const QString &separator)
    {
        say(m_open ? separator : QStringLiteral("（"));
        m_open = true;
    }

    const MonthAccount &m_account;
    const std::optional<MonthForecast> &m_forecast;
    AccountSentence m_sentence;
    bool m_open = false;
};

} // namespace

QString AccountSentence::text() const
{
    QString whole;
    for (const Term &term : terms)
        whole += term.text;
    return whole;
}

AccountSentence accountSentence(const MonthAccount &account, const std::optional<MonthForecast> &forecast)
{
    return Writer(account, forecast).write();
}

} // namespace zhucun

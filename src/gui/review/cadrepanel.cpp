#include "gui/review/cadrepanel.h"

#include "gui/common/await.h"
#include "gui/common/message/words.h"
#include "gui/review/yearheat.h"
#include "reports/wording/accountsentence.h"

#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace zhucun::gui {

/// What a cadre's panel is made of; shown once all four are there.
struct CadrePanel::Answers {
    YearMonth month{2000, 1};
    std::vector<MemberMonth> accounts;
    HeatMonths heat;
    std::optional<Error> error;
    int missing = 4;
};

CadrePanel::CadrePanel(const ReviewAccess &access, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_name(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_heat(new YearHeat(this))
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    layout->addWidget(m_sentence);
    layout->addWidget(m_heat, 1);
    connect(m_heat, &YearHeat::dayChosen, this, [this](QDate day) { Q_EMIT dayChosen(m_cadreId, day); });
    show({}, {2000, 1});
}

QString CadrePanel::sentence() const { return m_sentence->text(); }

void CadrePanel::show(CadreId cadreId, const YearMonth &month)
{
    m_cadreId = cadreId;
    const int question = ++m_question;
    if (!cadreId.isValid()) {
        m_name->clear();
        m_heat->clear();
        m_sentence->setText(tr("Choose a line: the year of that cadre is shown here."));
        return;
    }
    const auto answers = std::make_shared<Answers>();
    answers->month = month;
    answers->heat.last = month;
    SheetScope scope;
    scope.cadreId = cadreId;
    const YearMonth first = answers->heat.first();
    const auto collect = [this, answers, question](auto future, auto take) {
        await(future, this, [this, answers, question, take](auto result) {
            if (result)
                take(*answers, std::move(*result));
            else
                answers->error = result.error();
            if (--answers->missing == 0 && question == m_question)
                showAnswers(*answers);
        });
    };
    collect(m_access.accounts(first, month, scope),
            [](Answers &all, std::vector<MemberMonth> accounts) { all.accounts = std::move(accounts); });
    collect(m_access.days(cadreId, {first.firstDay(), month.lastDay()}),
            [](Answers &all, std::vector<AttendanceDay> days) { all.heat.days = std::move(days); });
    collect(m_access.marks(), [](Answers &all, const StatusMarks &marks) { all.heat.marks = marks; });
    collect(m_access.calendar(), [](Answers &all, WorkCalendar calendar) { all.heat.calendar = std::move(calendar); });
}

void CadrePanel::showAnswers(const Answers &answers)
{
    if (answers.error) {
        m_heat->clear();
        m_sentence->setText(errorSentence(*answers.error));
        return;
    }
    HeatMonths heat = answers.heat;
    m_sentence->setText(tr("Not posted in this month."));
    for (const MemberMonth &month : answers.accounts) {
        heat.posted.insert(heat.posted.end(), month.member.posted.begin(), month.member.posted.end());
        QStringList who{month.member.cadreName, month.member.townshipName, month.member.villageName,
                        month.member.unitName};
        who.removeAll(QString());
        m_name->setText(who.join(QStringLiteral(" · ")));
        if (month.account.month == answers.month)
            m_sentence->setText(accountSentence(month.account).text());
    }
    m_heat->setMonths(std::move(heat));
}

} // namespace zhucun::gui

#include "gui/attendance/cadrecalendar.h"

#include "gui/attendance/monthboard.h"
#include "reports/wording/termtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

QString richText(const AccountSentence &sentence)
{
    QString html;
    for (std::size_t i = 0; i < sentence.terms.size(); ++i) {
        const AccountSentence::Term &term = sentence.terms[i];
        const QString text = term.text.toHtmlEscaped();
        html += term.statuses.empty() ? text : QStringLiteral("<a href=\"%1\">%2</a>").arg(i).arg(text);
    }
    return html;
}

} // namespace

CadreCalendar::CadreCalendar(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_board(new MonthBoard(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setObjectName(QStringLiteral("sentence"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setAccessibleName(tr("The month in one sentence"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_board, 1);
    connect(m_board, &MonthBoard::dayChosen, this, &CadreCalendar::dayChosen);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto term = std::size_t(link.toInt());
        if (term < m_sentence.terms.size())
            Q_EMIT statusesChosen(m_sentence.terms[term].statuses);
    });
}

void CadreCalendar::show(const MonthSheet &sheet, int line, QDate today)
{
    if (line < 0 || line >= int(sheet.lines.size())) {
        m_sentence = {};
        m_title->setText(tr("Choose a cadre in the grid."));
        m_text->clear();
        m_board->clear();
        return;
    }
    const MonthSheet::Line &shown = sheet.lines[std::size_t(line)];
    std::optional<MonthForecast> forecast;
    if (sheet.month.firstDay() <= today && today < sheet.month.lastDay() && !shown.isClosed)
        forecast = forecastOf(shown.account, shown.member.posted, daysOf(sheet, shown), today);
    m_sentence = accountSentence(shown.account, forecast);
    const MonthMember &member = shown.member;
    QStringList title{member.cadreName, termText(member.role), member.villageName, member.unitName};
    title.removeAll(QString());
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_text->setText(richText(m_sentence));
    m_board->show(sheet, line);
}

std::vector<AttendanceDay> daysOf(const MonthSheet &sheet, const MonthSheet::Line &line)
{
    std::vector<AttendanceDay> days;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        AttendanceDay day;
        day.cadreId = line.member.cadreId;
        day.day = sheet.days[i].day;
        day.entry = line.cells[i].entry;
        day.halves = line.cells[i].halves;
        day.conflict = line.cells[i].conflict;
        days.push_back(day);
    }
    return days;
}

} // namespace zhucun::gui

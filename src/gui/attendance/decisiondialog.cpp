#include "gui/attendance/decisiondialog.h"

#include "gui/common/appearance.h"
#include "gui/common/fields/enumfield.h"

#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace zhucun::gui {

namespace {

constexpr int kLeastWidth = 560;

void fillStatuses(EnumField &field, DayStatus chosen)
{
    QList<QPair<QString, QString>> terms;
    for (const DayStatus status : kDayStatuses) {
        if (canBeEntered(status))
            terms.append({codeOf(status), termText(status)});
    }
    field.setTerms(terms, EnumField::Blank::No);
    field.setCode(codeOf(canBeEntered(chosen) ? chosen : DayStatus::InVillage));
}

QWidget *factBox(const QString &title, const QStringList &facts, const QString &none, QWidget *parent)
{
    auto *box = new QGroupBox(title, parent);
    auto *layout = new QVBoxLayout(box);
    auto *text = new QLabel(facts.isEmpty() ? none : facts.join(QLatin1Char('\n')), box);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text);
    layout->addStretch();
    return box;
}

} // namespace

DecisionDialog::DecisionDialog(const DayExplanation &explanation, const QString &cadreName, QWidget *parent)
    : QDialog(parent), m_reason(new QComboBox(this))
{
    const AttendanceDay &day = explanation.day;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Decide a conflict"));
    setMinimumWidth(kLeastWidth);
    auto *layout = new QVBoxLayout(this);
    auto *heading = new QLabel(
        QStringList{cadreName, explanation.villageName, day.day.toString(Qt::ISODate), termText(day.conflict)}.join(
            QStringLiteral(" · ")),
        this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    layout->addWidget(heading);
    addFacts(explanation, layout);

    auto *line = new QHBoxLayout;
    auto *label = new QLabel(tr("&Reason *"), this);
    label->setBuddy(m_reason);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    layout->addLayout(line);
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    for (const DecisionChoice &choice : likelyDecisions(explanation))
        m_reason->addItem(choice.reason);
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("Empty: the reason under the button you choose"));
    if (day.decision)
        m_reason->setCurrentText(day.decision->reason);
    addChoices(explanation, layout);
    addOther(explanation, layout);

    auto *last = new QHBoxLayout;
    last->addStretch();
    if (day.decision) {
        auto *reopen = new QPushButton(tr("Take the decision back"), this);
        reopen->setObjectName(QStringLiteral("reopen"));
        reopen->setAutoDefault(false);
        connect(reopen, &QPushButton::clicked, this, [this] {
            Q_EMIT reopened();
            accept();
        });
        last->addWidget(reopen);
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    last->addWidget(cancel);
    layout->addLayout(last);
}

void DecisionDialog::addFacts(const DayExplanation &explanation, QVBoxLayout *layout)
{
    auto *sides = new QHBoxLayout;
    sides->addWidget(factBox(tr("Recorded"), recordedFacts(explanation), tr("Nothing was recorded."), this), 1);
    sides->addWidget(
        factBox(tr("Against it"), contraryFacts(explanation), tr("The records contradict one another."), this), 1);
    layout->addLayout(sides, 1);
    if (explanation.day.decision) {
        auto *settled = new QLabel(tr("Decided: %1").arg(halvesText(explanation.day.decision->halves)), this);
        settled->setTextFormat(Qt::PlainText);
        layout->addWidget(settled);
    }
}

void DecisionDialog::addChoices(const DayExplanation &explanation, QVBoxLayout *layout)
{
    auto *buttons = new QHBoxLayout;
    for (const DecisionChoice &choice : likelyDecisions(explanation)) {
        auto *button = new QPushButton(choice.text, this);
        button->setObjectName(QString(QStringLiteral("choice_") + codeOf(choice.halves.morning)));
        button->setToolTip(choice.reason);
        button->setAutoDefault(false);
        auto *column = new QVBoxLayout;
        auto *reason = new QLabel(choice.reason, this);
        reason->setWordWrap(true);
        reason->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        reason->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(button);
        column->addWidget(reason);
        buttons->addLayout(column, 1);
        connect(button, &QPushButton::clicked, this, [this, choice] { decide(choice.halves, choice.reason); });
    }
    layout->addLayout(buttons);
}

void DecisionDialog::addOther(const DayExplanation &explanation, QVBoxLayout *layout)
{
    m_morning = new EnumField(this);
    m_afternoon = new EnumField(this);
    fillStatuses(*m_morning, explanation.day.halves.morning);
    fillStatuses(*m_afternoon, explanation.day.halves.afternoon);
    auto *line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Otherwise: morning"), this));
    line->addWidget(m_morning);
    line->addWidget(new QLabel(tr("afternoon"), this));
    line->addWidget(m_afternoon);
    auto *button = new QPushButton(tr("Decide so"), this);
    button->setObjectName(QStringLiteral("decideSo"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] {
        decide({m_morning->value<DayStatus>().value_or(DayStatus::InVillage),
                m_afternoon->value<DayStatus>().value_or(DayStatus::InVillage)},
               {});
    });
    line->addWidget(button);
    line->addStretch();
    layout->addLayout(line);
}

void DecisionDialog::decide(const DayHalves &halves, const QString &proposedReason)
{
    const QString typed = m_reason->currentText().trimmed();
    const QString reason = typed.isEmpty() ? proposedReason : typed;
    if (reason.isEmpty()) {
        m_reason->lineEdit()->setPlaceholderText(tr("Say why it is decided so."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT decided(halves, reason);
    accept();
}

} // namespace zhucun::gui

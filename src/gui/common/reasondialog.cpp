#include "gui/common/reasondialog.h"

#include "gui/common/form/fieldhint.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

ReasonDialog::ReasonDialog(const ReasonQuestion &question, QWidget *parent)
    : QDialog(parent), m_required(question.required), m_reason(new QPlainTextEdit(this))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr int kCharacters = 60;
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    auto *text = new QLabel(question.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *label = new QLabel(question.required ? question.label + QStringLiteral(" *") : question.label, this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setTabChangesFocus(true);
    constexpr int kLines = 4;
    m_reason->setFixedHeight(fontMetrics().lineSpacing() * kLines + fontMetrics().height());
    auto *buttons = new QDialogButtonBox(this);
    auto *accepting = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("accept"));
    accepting->setShortcut(Qt::CTRL | Qt::Key_Return);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addStretch();
    layout->addWidget(buttons);
    m_hint = FieldHint::around(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, m_hint, &FieldHint::clear);
    m_reason->setFocus();
}

QString ReasonDialog::reason() const { return m_reason->toPlainText().trimmed(); }

void ReasonDialog::accept()
{
    if (m_required && reason().isEmpty()) {
        m_hint->showText(Meaning::Trouble, tr("Write why; it stays on record."));
        m_reason->setFocus();
        return;
    }
    QDialog::accept();
}

void askReason(QWidget *parent, const ReasonQuestion &question, std::function<void(const QString &)> given)
{
    auto *dialog = new ReasonDialog(question, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, run = std::move(given)] { run(dialog->reason()); });
    dialog->open();
}

} // namespace zhucun::gui

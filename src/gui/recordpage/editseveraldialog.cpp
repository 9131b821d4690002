#include "gui/recordpage/editseveraldialog.h"

#include "gui/common/fields/listeditor.h"
#include "gui/common/fields/photofield.h"
#include "gui/common/form/fieldhint.h"
#include "gui/common/form/recordform.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kLeastWidth = 520;

/// What tells one record from another, a list of lines, a photo: never the same in several.
bool isOfOneRecord(const QString &field, const QWidget *widget)
{
    static const QStringList identity{QStringLiteral("name"),   QStringLiteral("code"), QStringLiteral("national_id"),
                                      QStringLiteral("number"), QStringLiteral("head"), QStringLiteral("person_name")};
    return identity.contains(field) || qobject_cast<const ListEditor *>(widget) ||
           qobject_cast<const PhotoField *>(widget);
}

} // namespace

EditSeveralDialog::EditSeveralDialog(RecordForm *form, std::vector<qint64> ids, QWidget *parent)
    : QDialog(parent),
      m_form(form),
      m_ids(std::move(ids)),
      m_messages(new MessageBar(this)),
      m_field(new QComboBox(this)),
      m_values(new QWidget(this))
{
    setWindowTitle(tr("Change several records"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(kLeastWidth);
    m_form->setParent(this);
    m_form->hide();

    auto *values = new QVBoxLayout(m_values);
    values->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QFormLayout;
    fields->setLabelAlignment(Qt::AlignRight);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("&Field"), m_field);
    fields->addRow(tr("&New value"), m_values);
    auto *hint = new QLabel(tr("Left empty, the field is emptied. All other fields stay as they are in each record. "
                               "Undo (Ctrl+Z) takes the whole change back."),
                            this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("Change %n record(s)", nullptr, int(m_ids.size())), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &EditSeveralDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(fields);
    layout->addWidget(hint);
    layout->addStretch();
    layout->addWidget(buttons);
    addFields();
}

void EditSeveralDialog::addFields()
{
    const FormBinderBase &binder = m_form->binderBase();
    const QStringList bound = binder.boundFields();
    for (const QString &field : bound) {
        if (!isOfOneRecord(field, binder.widget(field)))
            m_field->addItem(binder.label(field), field);
    }
    for (int i = 0; i < m_field->count(); ++i)
        m_values->layout()->addWidget(binder.hint(m_field->itemData(i).toString()));
    connect(m_field, &QComboBox::currentIndexChanged, this, &EditSeveralDialog::showValue);
    showValue();
}

void EditSeveralDialog::showValue()
{
    const FormBinderBase &binder = m_form->binderBase();
    for (int i = 0; i < m_field->count(); ++i)
        binder.hint(m_field->itemData(i).toString())->setVisible(i == m_field->currentIndex());
    m_messages->clear();
    adjustSize();
}

void EditSeveralDialog::apply()
{
    const QString field = m_field->currentData().toString();
    FormBinderBase &binder = m_form->binderBase();
    Violations unreadable;
    const Violations problems = binder.problems();
    for (const Violation &problem : problems) {
        if (problem.field == field)
            unreadable << problem;
    }
    binder.showErrors(unreadable);
    if (!unreadable.isEmpty())
        return;
    setBusy(true);
    m_form->editSeveral(field, m_ids, [this](const Result<int> &edited, const QString &refused) {
        setBusy(false);
        if (!edited) {
            showRefusal(edited.error(), refused);
            return;
        }
        Q_EMIT this->edited(*edited);
        accept();
    });
}

void EditSeveralDialog::reject()
{
    if (!m_busy) // closing would not stop it
        QDialog::reject();
}

void EditSeveralDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_apply->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    if (busy)
        m_messages->show(MessageBar::Kind::Info, tr("Changing the records…"));
    else
        m_messages->clear();
}

void EditSeveralDialog::showRefusal(const Error &error, const QString &record)
{
    if (error.violations.isEmpty()) {
        m_messages->showError(tr("Nothing was changed."), error);
        return;
    }
    QStringList sentences;
    for (const Violation &violation : error.violations) {
        if (violation.severity == Violation::Severity::Error)
            sentences << ruleSentence(violation, m_form->binderBase().label(violation.field));
    }
    m_messages->show(MessageBar::Kind::Error, tr("Nothing was changed: %1 cannot take this value.").arg(record),
                     sentences.join(QLatin1Char('\n')));
}

} // namespace zhucun::gui

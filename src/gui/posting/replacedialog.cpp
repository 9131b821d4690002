#include "gui/posting/replacedialog.h"

#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

ReplaceDialog::ReplaceDialog(Workspace &workspace, const FieldContext &context, PostingId ended, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ended(ended),
      m_messages(new MessageBar(this)),
      m_successor(new ReferenceField(this)),
      m_lastDay(new DateField(this)),
      m_reason(new EnumField(this)),
      m_document(new QLineEdit(this))
{
    setWindowTitle(tr("Replace a member"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_successor->setKind(LookupKind::Cadre);
    m_successor->setOpenButtonVisible(false);
    m_reason->fill<PostingEndReason>(EnumField::Blank::No);
    m_reason->setValue(std::optional(PostingEndReason::Rotation));
    giveContext(this, context);
    m_lastDay->setDate(context.clock->today());

    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("&Last day of the old member *"), m_lastDay);
    form->addRow(tr("&Reason *"), m_reason);
    form->addRow(tr("&New member *"), m_successor);
    form->addRow(tr("&Document number"), m_document);
    auto *hint =
        new QLabel(tr("The new posting begins the day after, in the same village, team, round and role."), this);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    m_successor->setFocus();
}

void ReplaceDialog::replace()
{
    const std::optional<QDate> lastDay = m_lastDay->date();
    if (!lastDay || m_successor->id() == 0) {
        m_messages->show(MessageBar::Kind::Warning, tr("Choose the new member and the last day of the old one."));
        return;
    }
    const Replacement replacement{m_ended, *lastDay,
                                  m_reason->value<PostingEndReason>().value_or(PostingEndReason::Rotation),
                                  CadreId(m_successor->id()), m_document->text().trimmed()};
    await(replaceMember(m_workspace, replacement), this, [this](const Result<PostingId> &posting) {
        if (posting) {
            Q_EMIT replaced(posting->value());
            accept();
            return;
        }
        QStringList sentences;
        for (const Violation &violation : posting.error().violations)
            sentences << ruleSentence(violation, {});
        if (sentences.isEmpty())
            m_messages->showError(tr("The member was not replaced."), posting.error());
        else
            m_messages->show(MessageBar::Kind::Error, tr("The member was not replaced."),
                             sentences.join(QLatin1Char('\n')));
    });
}

} // namespace zhucun::gui

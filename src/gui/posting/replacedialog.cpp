#include "gui/posting/replacedialog.h"

#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/enumfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"
#include "services/list/listservice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

static constexpr int kLeastWidth = 420;

ReplaceDialog::ReplaceDialog(Workspace &workspace, const FieldContext &context, PostingId ended, QWidget *parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_ended(ended),
      m_messages(new MessageBar(this)),
      m_whom(new QLabel(this)),
      m_lastDay(new DateField(this)),
      m_reason(new EnumField(this)),
      m_successor(new ReferenceField(this)),
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

    setMinimumWidth(kLeastWidth);
    QFont bold = m_whom->font();
    bold.setBold(true);
    m_whom->setFont(bold);
    await(ListService<PostingRow>(workspace).rows({ended.value()}), this,
          [this](const Result<std::vector<PostingRow>> &rows) {
              if (rows && !rows->empty())
                  showWhom(rows->front());
          });

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
    layout->addWidget(m_whom);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    m_successor->setFocus();
}

void ReplaceDialog::showWhom(const PostingRow &posting)
{
    const QString place = posting.villageName.isEmpty() ? posting.teamName : posting.villageName;
    m_whom->setText(QStringList{posting.cadreName, place, termText(posting.role)}.join(QStringLiteral(" · ")));
}

void ReplaceDialog::replace()
{
    const std::optional<QDate> lastDay = m_lastDay->date();
    if (!lastDay || m_successor->id() == 0) {
        QStringList problems{m_lastDay->problem(), m_successor->problem()};
        problems.removeAll(QString());
        m_messages->show(MessageBar::Kind::Warning, tr("Choose the new member and the last day of the old one."),
                         problems.join(QLatin1Char('\n')));
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

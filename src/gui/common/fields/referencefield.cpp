#include "gui/common/fields/referencefield.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/fields/referencecell.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace zhucun::gui {

namespace {

constexpr int kPauseMs = 150;
constexpr int kProposals = 30;

} // namespace

ReferenceField::ReferenceField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_edit = new QLineEdit(this);
    m_edit->setClearButtonEnabled(true);
    layout->addWidget(m_edit, 1);
    m_open = new QToolButton(this);
    m_open->setIcon(themeIcon("go-jump"));
    m_open->setToolTip(tr("Open this record (Alt+Enter)"));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setEnabled(false);
    layout->addWidget(m_open);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_proposals = new LookupModel(this);
    m_completer = new QCompleter(m_proposals, this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(m_edit);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);

    connect(m_edit, &QLineEdit::textEdited, this, &ReferenceField::typed);
    connect(m_edit, &QLineEdit::textChanged, this, &ReferenceField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &ReferenceField::leave);
    connect(&m_pause, &QTimer::timeout, this, &ReferenceField::search);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() >= 0 && index.row() < m_proposals->rowCount())
                    take(m_proposals->items()[size_t(index.row())]);
            });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(m_kind, id()); });
}

void ReferenceField::setPlaceholderText(const QString &text) { m_edit->setPlaceholderText(text); }

void ReferenceField::setOpenButtonVisible(bool visible) { m_open->setVisible(visible); }

void ReferenceField::setContext(const FieldContext &context) { m_context = context; }

void ReferenceField::setReadOnlyField(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_edit->setClearButtonEnabled(!readOnly);
}

void ReferenceField::setId(qint64 id)
{
    ++m_question;
    m_pause.stop();
    m_ambiguous = false;
    if (id <= 0) {
        take(std::nullopt);
        return;
    }
    take(LookupItem{id, QStringLiteral("…"), {}});
    if (!m_context.byId)
        return;
    const int question = m_question;
    await(m_context.byId(m_kind, id), this, [this, id, question](const Result<std::optional<LookupItem>> &found) {
        if (question != m_question)
            return;
        setItem(found && *found ? **found : LookupItem{id, tr("(record %1 cannot be read)").arg(id), {}});
    });
}

void ReferenceField::setItem(const LookupItem &item)
{
    ++m_question;
    take(item);
}

QString ReferenceField::problem() const
{
    const QString text = m_edit->text().trimmed();
    if (m_item || text.isEmpty())
        return {};
    return m_ambiguous ? tr("Several records fit “%1”. Choose one from the list.").arg(text)
                       : tr("Nothing on file fits “%1”. Choose from the list, or clear the field.").arg(text);
}

QJsonValue ReferenceField::draft() const
{
    if (m_item)
        return QJsonObject{{QStringLiteral("id"), m_item->id}};
    return m_edit->text();
}

void ReferenceField::setDraft(const QJsonValue &draft)
{
    if (draft.isObject()) {
        setId(draft.toObject().value(QStringLiteral("id")).toInteger());
    } else {
        setId(0);
        m_edit->setText(draft.toString());
    }
}

void ReferenceField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Down && !m_edit->isReadOnly())
        search();
    else if (enter && event->modifiers() & Qt::AltModifier && m_item)
        Q_EMIT openRequested(m_kind, id());
    else
        QWidget::keyPressEvent(event);
}

void ReferenceField::typed(const QString &text)
{
    ++m_question;
    m_ambiguous = false;
    const bool had = m_item.has_value();
    m_item.reset();
    m_open->setEnabled(false);
    m_edit->setToolTip({});
    if (text.trimmed().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
    if (had)
        Q_EMIT chosen(0);
}

void ReferenceField::search()
{
    m_pause.stop();
    if (!m_context.find)
        return;
    const QString text = m_item ? QString() : m_edit->text().trimmed();
    const int question = ++m_question;
    await(m_context.find(m_kind, text, m_scope, kProposals), this,
          [this, text, question](Result<std::vector<LookupItem>> found) {
              if (question == m_question && found)
                  showProposals(text, std::move(*found));
          });
}

void ReferenceField::showProposals(const QString &text, std::vector<LookupItem> items)
{
    m_proposedFor = text;
    m_proposals->setItems(std::move(items));
    if (!m_edit->hasFocus()) {
        if (!m_item && !text.isEmpty())
            resolve(m_proposals->items());
        return;
    }
    if (m_proposals->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void ReferenceField::leave()
{
    const QString text = m_edit->text().trimmed();
    if (m_item || text.isEmpty() || !m_context.find)
        return;
    if (const QAbstractItemView *popup = m_completer->popup(); popup->isVisible()) {
        if (m_edit->hasFocus())
            return; // Enter chooses from the list
        const int marked = text == m_proposedFor ? popup->currentIndex().row() : -1;
        if (marked >= 0 && marked < m_proposals->rowCount()) {
            take(m_proposals->items()[size_t(marked)]);
            return;
        }
    }
    if (text == m_proposedFor) {
        resolve(m_proposals->items());
        return;
    }
    m_pause.stop();
    const int question = ++m_question;
    await(m_context.find(m_kind, text, m_scope, kProposals), this,
          [this, question](const Result<std::vector<LookupItem>> &found) {
              if (question == m_question && found)
                  resolve(*found);
          });
}

void ReferenceField::resolve(const std::vector<LookupItem> &items)
{
    if (const auto fit = onlyFit(m_edit->text(), items))
        take(fit);
    else
        m_ambiguous = !items.empty();
}

void ReferenceField::take(const std::optional<LookupItem> &item)
{
    const qint64 before = id();
    m_item = item;
    showItem();
    if (id() != before)
        Q_EMIT chosen(id());
}

void ReferenceField::showItem()
{
    m_edit->setText(m_item ? m_item->label : QString());
    m_edit->setCursorPosition(0);
    m_edit->setToolTip(m_item ? m_item->detail : QString());
    m_open->setEnabled(m_item.has_value());
}

} // namespace zhucun::gui

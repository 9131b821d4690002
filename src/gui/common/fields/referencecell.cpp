#include "gui/common/fields/referencecell.h"

#include "core/text/fold.h"
#include "gui/common/await.h"
#include "gui/common/fields/lookupmodel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace zhucun::gui {

namespace {

constexpr int kPauseMs = 150;
constexpr int kProposals = 30;

} // namespace

std::optional<LookupItem> onlyFit(const QString &typed, const std::vector<LookupItem> &items)
{
    const QString wanted = text::fold(typed);
    std::vector<LookupItem> exact;
    for (const LookupItem &item : items) {
        if (text::fold(item.label) == wanted)
            exact.push_back(item);
    }
    if (exact.size() == 1)
        return exact.front();
    return exact.empty() && items.size() == 1 ? std::optional(items.front()) : std::nullopt;
}

ReferenceCell::ReferenceCell(LookupKind kind, const FieldContext &context, const Filter &scope, QWidget *parent)
    : QLineEdit(parent),
      m_kind(kind),
      m_context(context),
      m_scope(scope),
      m_proposals(new LookupModel(this)),
      m_completer(new QCompleter(m_proposals, this))
{
    setFrame(false);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_item.reset();
        m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &ReferenceCell::search);
    connect(m_completer, QOverload<const QModelIndex &>::of(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < 0 || index.row() >= m_proposals->rowCount())
                    return;
                setItem(m_proposals->items()[size_t(index.row())]);
                Q_EMIT chosen();
            });
}

void ReferenceCell::setItem(const LookupItem &item)
{
    m_item = item;
    setText(item.label);
}

void ReferenceCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        search();
    else
        QLineEdit::keyPressEvent(event);
}

void ReferenceCell::search()
{
    m_pause.stop();
    if (!m_context.find)
        return;
    const QString typed = m_item ? QString() : text().trimmed();
    const int question = ++m_question;
    await(m_context.find(m_kind, typed, m_scope, kProposals), this,
          [this, question](Result<std::vector<LookupItem>> found) {
              if (question != m_question || !found)
                  return;
              m_proposals->setItems(std::move(*found));
              if (m_proposals->rowCount() == 0)
                  m_completer->popup()->hide();
              else if (hasFocus())
                  m_completer->complete();
          });
}

} // namespace zhucun::gui

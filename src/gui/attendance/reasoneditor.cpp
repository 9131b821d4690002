#include "gui/attendance/reasoneditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace zhucun::gui {

namespace {

constexpr int kLetters = 16;

} // namespace

ReasonEditor::ReasonEditor(const QString &reason, int cells, QWidget *over)
    : QFrame(over), m_edit(new QLineEdit(reason, this)), m_before(reason)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(new QLabel(cells > 1 ? tr("Remark for %n cell(s)", nullptr, cells) : tr("Remark"), this));
    layout->addWidget(m_edit);
    m_edit->setObjectName(QStringLiteral("reason"));
    m_edit->setMinimumWidth(kLetters * fontMetrics().horizontalAdvance(QStringLiteral("村")));
    m_edit->selectAll();
    m_edit->installEventFilter(this);
}

void ReasonEditor::openAt(const QRect &cellOnScreen)
{
    adjustSize();
    const QRect cell(parentWidget()->mapFromGlobal(cellOnScreen.topLeft()), cellOnScreen.size());
    const QSize room = parentWidget()->size();
    const int x = qBound(0, cell.left(), qMax(0, room.width() - width()));
    const bool below = cell.bottom() + height() < room.height();
    move(x, below ? cell.bottom() + 1 : qMax(0, cell.top() - height()));
    show();
    raise();
    m_edit->setFocus();
}

bool ReasonEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Taken here: a line edit passes these keys on to the table below, which opens an editor at them.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool taken = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (taken || key == Qt::Key_Escape) {
            close(taken);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close(true);
    return QFrame::eventFilter(watched, event);
}

void ReasonEditor::close(bool taken)
{
    if (m_done)
        return;
    m_done = true;
    const QString typed = m_edit->text().trimmed();
    if (taken && typed != m_before)
        Q_EMIT entered(typed);
    const bool hadFocus = m_edit->hasFocus();
    hide();
    if (hadFocus)
        parentWidget()->setFocus();
    deleteLater();
}

} // namespace zhucun::gui

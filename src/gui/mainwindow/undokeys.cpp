#include "gui/mainwindow/undokeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace zhucun::gui {

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    bool has = true;
    if (const auto *line = qobject_cast<QLineEdit *>(watched))
        has = undo ? line->isUndoAvailable() : line->isRedoAvailable();
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(watched))
        has = undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (has)
        return false;
    event->ignore();
    return true;
}

} // namespace zhucun::gui

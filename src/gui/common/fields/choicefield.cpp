#include "gui/common/fields/choicefield.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace zhucun::gui {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::editTextChanged, this, &ChoiceField::edited);
}

void ChoiceField::setChoices(const QStringList &choices)
{
    const QSignalBlocker quiet(this);
    const QString typed = currentText();
    clear();
    addItems(choices);
    setEditText(typed);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace zhucun::gui

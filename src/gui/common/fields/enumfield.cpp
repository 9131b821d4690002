#include "gui/common/fields/enumfield.h"

#include <QWheelEvent>

namespace zhucun::gui {

EnumField::EnumField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::currentIndexChanged, this, &EnumField::edited);
}

void EnumField::setTerms(const QList<QPair<QString, QString>> &terms, Blank blank)
{
    const QSignalBlocker quiet(this);
    clear();
    if (blank == Blank::Offered)
        addItem(QString(), QString());
    for (const auto &[code, words] : terms)
        addItem(words, code);
}

void EnumField::setCode(const QString &code)
{
    const int index = findData(code);
    if (index >= 0)
        setCurrentIndex(index);
}

void EnumField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace zhucun::gui

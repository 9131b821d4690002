#include "gui/common/fields/indicatorfield.h"

#include "gui/common/await.h"

#include <QCompleter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace zhucun::gui {

IndicatorField::IndicatorField(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setIndicators(builtInIndicators());
    setEditText({});
    connect(this, &QComboBox::editTextChanged, this, &IndicatorField::edited);
}

void IndicatorField::setIndicators(const std::vector<Indicator> &indicators)
{
    const QSignalBlocker quiet(this);
    const QString chosen = code();
    clear();
    for (const Indicator &indicator : indicators) {
        addItem(indicator.name, indicator.code);
        setItemData(count() - 1, indicator.definition, Qt::ToolTipRole);
    }
    setCode(chosen);
}

void IndicatorField::offer(const LoadIndicators &load)
{
    if (!load)
        return;
    await(load(), this, [this](const Result<std::vector<Indicator>> &indicators) {
        if (indicators)
            setIndicators(*indicators);
    });
}

QString IndicatorField::code() const
{
    const QString typed = currentText().trimmed();
    if (currentIndex() >= 0 && itemText(currentIndex()) == typed) // of namesakes the one that was chosen
        return currentData().toString();
    const int index = findText(typed, Qt::MatchFixedString);
    return index < 0 ? typed : itemData(index).toString();
}

void IndicatorField::setCode(const QString &code)
{
    const int index = code.isEmpty() ? -1 : findData(code);
    setCurrentIndex(index);
    if (index < 0)
        setEditText(code);
}

QString IndicatorField::nameOf(const QString &code) const
{
    const int index = findData(code);
    return index < 0 ? code : itemText(index);
}

void IndicatorField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace zhucun::gui

#include "gui/common/fields/parsedfield.h"

namespace zhucun::gui {

ParsedField::ParsedField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &ParsedField::edited);
    connect(this, &QLineEdit::editingFinished, this, &ParsedField::normalise);
}

QString ParsedField::problem() const
{
    const QString typed = text().trimmed();
    return typed.isEmpty() || normalised(typed) ? QString() : complaint(typed);
}

void ParsedField::normalise()
{
    const QString typed = text().trimmed();
    const std::optional<QString> usual = typed.isEmpty() ? QString() : normalised(typed);
    if (usual && *usual != text())
        setText(*usual);
}

} // namespace zhucun::gui

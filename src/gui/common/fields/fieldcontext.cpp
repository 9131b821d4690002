#include "gui/common/fields/fieldcontext.h"

#include "gui/common/fields/inputfield.h"

#include <QWidget>

namespace zhucun::gui {

void giveContext(QWidget *root, const FieldContext &context)
{
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *field = dynamic_cast<InputField *>(widget))
            field->setContext(context);
    }
}

} // namespace zhucun::gui

#pragma once

#include "gui/common/fields/fieldcontext.h"

#include <QJsonValue>

namespace zhucun::gui {

/// What our field widgets have in common beside being widgets. Each also has a signal edited().
class InputField
{
public:
    virtual ~InputField() = default;

    virtual void setContext(const FieldContext &) {}
    virtual void setReadOnlyField(bool readOnly) = 0;
    /// Why what stands in the field cannot be taken, in words; empty when it can.
    virtual QString problem() const { return {}; }
    /// What stands in the field, as it stands there, so that a draft also brings back what was half typed.
    virtual QJsonValue draft() const = 0;
    virtual void setDraft(const QJsonValue &draft) = 0;
};

} // namespace zhucun::gui

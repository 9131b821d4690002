#pragma once

#include "gui/common/fields/inputfield.h"

#include <QComboBox>

namespace zhucun::gui {

/// Text for which terms are offered; another one may be typed.
class ChoiceField final : public QComboBox, public InputField
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    /// What stands in the field stays.
    void setChoices(const QStringList &choices);
    QString text() const { return currentText().trimmed(); }
    void setText(const QString &text) { setEditText(text); }

    void setReadOnlyField(bool readOnly) override { setEnabled(!readOnly); }
    QJsonValue draft() const override { return text(); }
    void setDraft(const QJsonValue &draft) override { setText(draft.toString()); }

Q_SIGNALS:
    void edited();

protected:
    /// A wheel over a form scrolls the form; it does not change what it happens to pass over.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace zhucun::gui

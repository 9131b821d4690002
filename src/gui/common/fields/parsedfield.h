#pragma once

#include "gui/common/fields/inputfield.h"

#include <QLineEdit>

#include <optional>

namespace zhucun::gui {

/// A line whose text means something else than itself: a date, a month, an amount. What is typed is brought into its
/// usual form on leaving the field; what cannot be understood stays as typed and is reported by problem().
class ParsedField : public QLineEdit, public InputField
{
    Q_OBJECT

public:
    explicit ParsedField(QWidget *parent = nullptr);

    void setReadOnlyField(bool readOnly) override { setReadOnly(readOnly); }
    QString problem() const override;
    QJsonValue draft() const override { return text(); }
    void setDraft(const QJsonValue &draft) override { setText(draft.toString()); }

Q_SIGNALS:
    void edited();

protected:
    /// The usual form of what was typed (not blank); nullopt when it means nothing.
    virtual std::optional<QString> normalised(const QString &typed) const = 0;
    virtual QString complaint(const QString &typed) const = 0;
    void normalise();
};

} // namespace zhucun::gui

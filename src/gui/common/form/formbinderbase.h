#pragma once

#include "core/error.h"
#include "gui/common/fields/inputfield.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace zhucun::gui {

class FieldHint;

/// The part of FormBinder that does not know the record: fields by name, hints, drafts, what was changed.
class FormBinderBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QStringList boundFields() const;
    /// Names fields left out on purpose; together with boundFields() they must be all there are.
    void notEditable(const QString &field) { m_notEditable.append(field); }
    QStringList notEditableFields() const { return m_notEditable; }

    /// Anything differs from what load() showed.
    bool isModified() const { return toJson() != m_original; }
    QStringList modifiedFields() const;
    /// What stands in the fields now counts as unchanged.
    void acceptAsOriginal() { m_original = toJson(); }

    /// What stands in the fields, as it stands there.
    QJsonObject toJson() const;
    /// Fields that the object does not name stay as they are.
    void fromJson(const QJsonObject &json);

    /// Text that cannot be understood, as violations with rule "unreadable" and the words as argument.
    Violations problems() const;
    /// Errors and warnings beside their fields, all at once; the first error gets the focus. Returns those that belong
    /// to no bound field, for the message bar.
    Violations showErrors(const Violations &violations);
    void clearErrors();

    void setReadOnly(bool readOnly);
    /// "label: text" lines of the form, for the clipboard.
    QString plainText() const;
    QWidget *widget(const QString &field) const;
    /// What the label beside the field says, without mnemonic and mark of required; empty when there is no such field.
    QString label(const QString &field) const;
    FieldHint *hint(const QString &field) const;

Q_SIGNALS:
    /// The user (or code outside load()) changed something.
    void edited();

protected:
    struct Entry {
        QString field;
        QPointer<QWidget> widget;
        FieldHint *hint = nullptr;
        InputField *input = nullptr; ///< null for the plain Qt widgets
        std::function<QJsonValue()> draft;
        std::function<void(const QJsonValue &)> setDraft;
    };

    template <class Widget>
    void addOwn(const QString &field, Widget *widget)
    {
        connect(widget, &Widget::edited, this, [this, field] { noteEdit(field); });
        InputField *input = widget;
        add({field, widget, nullptr, input, [input] { return input->draft(); },
             [input](const QJsonValue &draft) { input->setDraft(draft); }});
    }
    void addPlain(const QString &field, QLineEdit *widget);
    void addPlain(const QString &field, QPlainTextEdit *widget);
    void addPlain(const QString &field, QCheckBox *widget);
    void addPlain(const QString &field, QSpinBox *widget);

    bool m_loading = false;

private:
    void add(Entry entry);
    void noteEdit(const QString &field);
    const Entry *entry(const QString &field) const;

    std::vector<Entry> m_entries;
    QStringList m_notEditable;
    QJsonObject m_original;
};

} // namespace zhucun::gui

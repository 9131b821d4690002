#include "gui/common/form/formbinderbase.h"

#include "gui/common/fields/photofield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/form/fieldhint.h"
#include "gui/common/message/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

namespace zhucun::gui {

namespace {

/// A wheel over a form scrolls the form; it does not change the number it happens to pass over.
class WheelGuard final : public QObject
{
public:
    explicit WheelGuard(QWidget *guarded) : QObject(guarded), m_guarded(guarded) { guarded->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || m_guarded->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // so it goes on to the form
        return true;
    }

private:
    QWidget *m_guarded = nullptr;
};

/// A violation of a line of a list ("resume.3") belongs to the list.
QString listName(const QString &field) { return field.section(QLatin1Char('.'), 0, 0); }

/// Without its mnemonic, "Na&me" or as Chinese writes it "名称(&M)", and without the mark of required.
QString plainLabel(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return text.remove(bracketed).remove(QLatin1Char('&')).remove(QLatin1Char('*')).trimmed();
}

QString labelOf(const QWidget *widget, const QString &field)
{
    if (!widget)
        return {};
    const QList<QLabel *> labels = widget->window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() == widget)
            return plainLabel(label->text());
    }
    // What stands beside another field has no label of its own: the half of a day.
    return widget->accessibleName().isEmpty() ? field : widget->accessibleName();
}

} // namespace

QStringList FormBinderBase::boundFields() const
{
    QStringList fields;
    for (const Entry &entry : m_entries)
        fields.append(entry.field);
    return fields;
}

QStringList FormBinderBase::modifiedFields() const
{
    QStringList fields;
    for (const Entry &entry : m_entries) {
        if (entry.draft() != m_original.value(entry.field))
            fields.append(entry.field);
    }
    return fields;
}

QJsonObject FormBinderBase::toJson() const
{
    QJsonObject json;
    for (const Entry &entry : m_entries)
        json.insert(entry.field, entry.draft());
    return json;
}

void FormBinderBase::fromJson(const QJsonObject &json)
{
    for (const Entry &entry : m_entries) {
        const auto found = json.find(entry.field);
        if (found != json.end())
            entry.setDraft(*found);
    }
}

Violations FormBinderBase::problems() const
{
    Violations problems;
    for (const Entry &entry : m_entries) {
        const QString problem = entry.input ? entry.input->problem() : QString();
        if (!problem.isEmpty())
            problems.append({entry.field, QStringLiteral("unreadable"), {problem}});
    }
    return problems;
}

Violations FormBinderBase::showErrors(const Violations &violations)
{
    clearErrors();
    Violations elsewhere;
    QWidget *first = nullptr;
    for (const Entry &entry : m_entries) {
        QStringList errors;
        QStringList warnings;
        for (const Violation &violation : violations) {
            if (violation.field == entry.field || listName(violation.field) == entry.field)
                (violation.severity == Violation::Severity::Error ? errors : warnings)
                    .append(ruleSentence(violation, labelOf(entry.widget, entry.field)));
        }
        if (errors.isEmpty() && warnings.isEmpty())
            continue;
        const Meaning meaning = errors.isEmpty() ? Meaning::Warning : Meaning::Trouble;
        entry.hint->showText(meaning, (errors + warnings).join(QLatin1Char('\n')));
        if (!first && !errors.isEmpty())
            first = entry.widget;
    }
    for (const Violation &violation : violations) {
        if (!entry(violation.field) && !entry(listName(violation.field)))
            elsewhere.append(violation);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return elsewhere;
}

void FormBinderBase::clearErrors()
{
    for (const Entry &entry : m_entries)
        entry.hint->clear();
}

void FormBinderBase::setReadOnly(bool readOnly)
{
    for (const Entry &entry : m_entries) {
        if (entry.input)
            entry.input->setReadOnlyField(readOnly);
        else if (auto *line = qobject_cast<QLineEdit *>(entry.widget))
            line->setReadOnly(readOnly);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(entry.widget))
            text->setReadOnly(readOnly);
        else
            entry.widget->setEnabled(!readOnly);
    }
}

QString FormBinderBase::plainText() const
{
    QString text;
    for (const Entry &entry : m_entries) {
        const QJsonValue value = entry.draft();
        QString shown = value.toVariant().toString();
        if (const auto *reference = qobject_cast<ReferenceField *>(entry.widget))
            shown = reference->label();
        else if (const auto *term = qobject_cast<QComboBox *>(entry.widget))
            shown = term->currentText();
        else if (qobject_cast<PhotoField *>(entry.widget))
            continue;
        if (!shown.isEmpty())
            text += QStringLiteral("%1: %2\n").arg(labelOf(entry.widget, entry.field), shown);
    }
    return text;
}

QWidget *FormBinderBase::widget(const QString &field) const
{
    const Entry *found = entry(field);
    return found ? found->widget.data() : nullptr;
}

QString FormBinderBase::label(const QString &field) const
{
    const QString name = listName(field);
    return labelOf(widget(name), name);
}

FieldHint *FormBinderBase::hint(const QString &field) const
{
    const Entry *found = entry(field);
    return found ? found->hint : nullptr;
}

void FormBinderBase::addPlain(const QString &field, QLineEdit *widget)
{
    connect(widget, &QLineEdit::textChanged, this, [this, field] { noteEdit(field); });
    add({field, widget, nullptr, nullptr, [widget] { return widget->text(); },
         [widget](const QJsonValue &draft) { widget->setText(draft.toString()); }});
}

void FormBinderBase::addPlain(const QString &field, QPlainTextEdit *widget)
{
    widget->setTabChangesFocus(true);
    connect(widget, &QPlainTextEdit::textChanged, this, [this, field] { noteEdit(field); });
    add({field, widget, nullptr, nullptr, [widget] { return widget->toPlainText(); },
         [widget](const QJsonValue &draft) { widget->setPlainText(draft.toString()); }});
}

void FormBinderBase::addPlain(const QString &field, QCheckBox *widget)
{
    connect(widget, &QCheckBox::toggled, this, [this, field] { noteEdit(field); });
    add({field, widget, nullptr, nullptr, [widget] { return widget->isChecked(); },
         [widget](const QJsonValue &draft) { widget->setChecked(draft.toBool()); }});
}

void FormBinderBase::addPlain(const QString &field, QSpinBox *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    new WheelGuard(widget); // belongs to the widget
    connect(widget, &QSpinBox::valueChanged, this, [this, field] { noteEdit(field); });
    add({field, widget, nullptr, nullptr, [widget] { return widget->value(); },
         [widget](const QJsonValue &draft) { widget->setValue(draft.toInt()); }});
}

void FormBinderBase::add(Entry entry)
{
    entry.hint = FieldHint::around(entry.widget);
    m_entries.push_back(std::move(entry));
}

void FormBinderBase::noteEdit(const QString &field)
{
    if (m_loading)
        return;
    if (const Entry *changed = entry(field))
        changed->hint->clear();
    Q_EMIT edited();
}

const FormBinderBase::Entry *FormBinderBase::entry(const QString &field) const
{
    for (const Entry &candidate : m_entries) {
        if (candidate.field == field)
            return &candidate;
    }
    return nullptr;
}

} // namespace zhucun::gui

#include "gui/situation/typedparts.h"

#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace zhucun::gui {

namespace {
constexpr int kLines = 3;
}

TypedParts::TypedParts(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("typedParts"));
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void TypedParts::setParts(const std::vector<TypedPart> &parts)
{
    m_parts = parts;
    rebuild();
}

void TypedParts::showSlots(const QStringList &names)
{
    if (names == m_shown)
        return;
    m_parts = parts();
    m_shown = names;
    rebuild();
}

std::vector<TypedPart> TypedParts::parts() const
{
    std::vector<TypedPart> all = m_parts;
    for (const QString &slot : m_shown) {
        const QPlainTextEdit *field = m_fields.value(slot);
        if (!field)
            continue;
        const auto known = std::ranges::find(all, slot, &TypedPart::slot);
        if (known != all.end())
            known->text = field->toPlainText();
        else if (!field->toPlainText().isEmpty())
            all.push_back({slot, field->toPlainText()});
    }
    return all;
}

QHash<QString, QString> TypedParts::texts() const
{
    QHash<QString, QString> texts;
    for (const TypedPart &part : parts())
        texts.insert(part.slot, part.text);
    return texts;
}

void TypedParts::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPlainTextEdit *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void TypedParts::rebuild()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_fields.clear();
    for (const QString &slot : std::as_const(m_shown)) {
        auto *field = new QPlainTextEdit(this);
        field->setObjectName(slot);
        field->setTabChangesFocus(true);
        field->setReadOnly(m_readOnly);
        field->setFixedHeight(fontMetrics().lineSpacing() * kLines + 16);
        const auto known = std::ranges::find(m_parts, slot, &TypedPart::slot);
        if (known != m_parts.end())
            field->setPlainText(known->text);
        connect(field, &QPlainTextEdit::textChanged, this, &TypedParts::edited);
        m_form->addRow(slot, field);
        m_fields.insert(slot, field);
    }
}

} // namespace zhucun::gui

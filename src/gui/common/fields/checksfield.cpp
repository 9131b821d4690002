#include "gui/common/fields/checksfield.h"

#include "gui/common/flowlayout.h"

#include <QCheckBox>
#include <QJsonArray>

namespace zhucun::gui {

ChecksField::ChecksField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
}

void ChecksField::setTerms(const QList<QPair<QString, QString>> &terms)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (const auto &[code, words] : terms) {
        auto *box = new QCheckBox(words, this);
        box->setObjectName(code);
        layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ChecksField::edited);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.isEmpty() ? nullptr : m_boxes.constFirst());
}

QStringList ChecksField::codes() const
{
    QStringList codes;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            codes << box->objectName();
    }
    return codes;
}

void ChecksField::setCodes(const QStringList &codes)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(codes.contains(box->objectName()));
}

QJsonValue ChecksField::draft() const { return QJsonArray::fromStringList(codes()); }

void ChecksField::setDraft(const QJsonValue &draft)
{
    QStringList codes;
    for (const QJsonValue &code : draft.toArray())
        codes << code.toString();
    setCodes(codes);
}

} // namespace zhucun::gui

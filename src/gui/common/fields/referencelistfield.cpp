#include "gui/common/fields/referencelistfield.h"

#include "gui/common/await.h"
#include "gui/common/flowlayout.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

ReferenceListField::ReferenceListField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_chipArea = new QWidget(this);
    m_chips = new FlowLayout(m_chipArea);
    m_chipArea->hide();
    layout->addWidget(m_chipArea);
    m_add = new ReferenceField(this);
    m_add->setOpenButtonVisible(false);
    m_add->setPlaceholderText(tr("Add by name, pinyin or code"));
    layout->addWidget(m_add);
    setFocusProxy(m_add);
    connect(m_add, &ReferenceField::chosen, this, [this](qint64 id) {
        if (id <= 0)
            return;
        add({id, m_add->label(), {}});
        // The line is emptied after the completer has finished writing into it.
        QMetaObject::invokeMethod(m_add, &ReferenceField::clear, Qt::QueuedConnection);
    });
    connect(m_add, &ReferenceField::edited, this, &ReferenceListField::edited);
}

std::vector<qint64> ReferenceListField::ids() const
{
    std::vector<qint64> ids;
    for (const LookupItem &item : m_items)
        ids.push_back(item.id);
    return ids;
}

void ReferenceListField::setIds(const std::vector<qint64> &ids)
{
    m_items.clear();
    for (const qint64 id : ids)
        m_items.push_back({id, QStringLiteral("…"), {}});
    m_add->clear();
    rebuild();
    for (const qint64 id : ids)
        fetchLabel(id);
    Q_EMIT edited();
}

void ReferenceListField::setContext(const FieldContext &context)
{
    m_context = context;
    m_add->setContext(context);
}

void ReferenceListField::setReadOnlyField(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    rebuild();
}

QJsonValue ReferenceListField::draft() const
{
    QJsonArray ids;
    for (const LookupItem &item : m_items)
        ids.append(item.id);
    return QJsonObject{{QStringLiteral("ids"), ids}, {QStringLiteral("typed"), m_add->draft()}};
}

void ReferenceListField::setDraft(const QJsonValue &draft)
{
    std::vector<qint64> ids;
    const QJsonArray stored = draft.toObject().value(QStringLiteral("ids")).toArray();
    for (const QJsonValue &id : stored)
        ids.push_back(id.toInteger());
    setIds(ids);
    m_add->setDraft(draft.toObject().value(QStringLiteral("typed")));
}

void ReferenceListField::add(const LookupItem &item)
{
    const auto same = [&item](const LookupItem &other) { return other.id == item.id; };
    if (std::any_of(m_items.begin(), m_items.end(), same))
        return;
    m_items.push_back(item);
    rebuild();
    Q_EMIT edited();
}

void ReferenceListField::fetchLabel(qint64 id)
{
    if (!m_context.byId)
        return;
    await(m_context.byId(m_add->kind(), id), this, [this, id](const Result<std::optional<LookupItem>> &found) {
        for (LookupItem &item : m_items) {
            if (item.id == id)
                item = found && *found ? **found : LookupItem{id, tr("(record %1 cannot be read)").arg(id), {}};
        }
        rebuild();
    });
}

void ReferenceListField::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const LookupItem &item : m_items) {
        auto *chip = new QToolButton(m_chipArea);
        chip->setText(item.label);
        if (m_readOnly) {
            connect(chip, &QToolButton::clicked, this,
                    [this, id = item.id] { Q_EMIT openRequested(m_add->kind(), id); });
        } else {
            chip->setText(item.label + QStringLiteral(" ×"));
            chip->setToolTip(item.detail.isEmpty() ? tr("Remove") : tr("%1. Click to remove.").arg(item.detail));
            connect(chip, &QToolButton::clicked, this, [this, id = item.id] {
                std::erase_if(m_items, [id](const LookupItem &other) { return other.id == id; });
                rebuild();
                Q_EMIT edited();
            });
        }
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chipArea->setVisible(!m_items.empty());
}

} // namespace zhucun::gui

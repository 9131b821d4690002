#include "gui/common/fields/categoryfield.h"

#include "gui/common/await.h"

#include <QFrame>
#include <QJsonArray>
#include <QListWidget>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

CategoryField::CategoryField(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &CategoryField::openList);
}

void CategoryField::setIds(const std::vector<qint64> &ids)
{
    m_ids = ids;
    fetchMissing();
    update();
    Q_EMIT edited();
}

void CategoryField::setContext(const FieldContext &context)
{
    m_context = context;
    loadCatalogue();
}

QJsonValue CategoryField::draft() const
{
    QJsonArray ids;
    for (const qint64 id : m_ids)
        ids.append(id);
    return ids;
}

void CategoryField::setDraft(const QJsonValue &draft)
{
    std::vector<qint64> ids;
    const QJsonArray stored = draft.toArray();
    for (const QJsonValue &id : stored)
        ids.push_back(id.toInteger());
    setIds(ids);
}

QSize CategoryField::sizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize text(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 24, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

QSize CategoryField::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QLatin1Char('x')) * 10, sizeHint().height()};
}

void CategoryField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QString text = summary();
    setToolTip(text);
    const QRect area = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(text, Qt::ElideRight, area.width() - 4);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void CategoryField::loadCatalogue()
{
    if (!m_context.all)
        return;
    await(m_context.all(m_kind), this, [this](Result<std::vector<LookupItem>> items) {
        if (!items)
            return;
        m_catalogue = std::move(*items);
        m_loaded = true;
        fetchMissing();
        update();
    });
}

void CategoryField::fetchMissing()
{
    if (!m_loaded)
        return;
    for (const qint64 id : m_ids) {
        const auto same = [id](const LookupItem &item) { return item.id == id; };
        if (std::any_of(m_catalogue.begin(), m_catalogue.end(), same))
            continue;
        m_catalogue.push_back({id, QStringLiteral("…"), {}});
        await(m_context.byId(m_kind, id), this, [this, id](const Result<std::optional<LookupItem>> &found) {
            for (LookupItem &item : m_catalogue) {
                if (item.id == id && found && *found)
                    item = **found;
            }
            update();
        });
    }
}

void CategoryField::openList()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *list = new QListWidget(popup);
    for (const LookupItem &item : m_catalogue) {
        auto *line = new QListWidgetItem(item.label, list);
        line->setData(Qt::UserRole, item.id);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool on = std::find(m_ids.begin(), m_ids.end(), item.id) != m_ids.end();
        line->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *line) {
        setChosen(line->data(Qt::UserRole).toLongLong(), line->checkState() == Qt::Checked);
    });
    layout->addWidget(list);
    const int lines = std::clamp(list->count(), 3, 14);
    popup->resize(qMax(width(), 180), lines * qMax(22, list->sizeHintForRow(0)) + 8);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    list->setCurrentRow(0);
    list->setFocus();
}

void CategoryField::setChosen(qint64 id, bool on)
{
    std::vector<qint64> chosen;
    for (const LookupItem &item : m_catalogue) {
        const bool was = std::find(m_ids.begin(), m_ids.end(), item.id) != m_ids.end();
        if (item.id == id ? on : was)
            chosen.push_back(item.id);
    }
    m_ids = std::move(chosen);
    update();
    Q_EMIT edited();
}

QString CategoryField::summary() const
{
    QStringList names;
    for (const qint64 id : m_ids) {
        for (const LookupItem &item : m_catalogue) {
            if (item.id == id)
                names.append(item.label);
        }
    }
    return names.join(QStringLiteral("、"));
}

} // namespace zhucun::gui

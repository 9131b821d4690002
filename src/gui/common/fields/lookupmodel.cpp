#include "gui/common/fields/lookupmodel.h"

namespace zhucun::gui {

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LookupItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.detail.isEmpty() ? item.label : QString(item.label + QStringLiteral("　") + item.detail);
    case Qt::EditRole:
        return item.label;
    default:
        return {};
    }
}

void LookupModel::setItems(std::vector<LookupItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

} // namespace zhucun::gui

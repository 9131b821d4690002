#pragma once

#include "domain/record/lookup.h"

#include <QAbstractListModel>

#include <vector>

namespace zhucun::gui {

/// The proposals under a reference field: shown with what tells namesakes apart, completed by label.
class LookupModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    QVariant data(const QModelIndex &index, int role) const override;

    void setItems(std::vector<LookupItem> items);
    const std::vector<LookupItem> &items() const { return m_items; }

private:
    std::vector<LookupItem> m_items;
};

} // namespace zhucun::gui

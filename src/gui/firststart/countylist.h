#pragma once

#include "exchange/divisions/divisionbook.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace zhucun::gui {

/// The counties that fit what was typed, best first.
class CountyListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { CodeRole = Qt::UserRole + 1, PlaceRole };

    using QAbstractListModel::QAbstractListModel;

    void setMatches(std::vector<CountyMatch> matches);
    const CountyMatch &match(int row) const { return m_matches[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<CountyMatch> m_matches;
};

/// One line a county: 尚义县 — 河北省张家口市 … 130725.
class CountyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace zhucun::gui

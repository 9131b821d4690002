#pragma once

#include "domain/attendance/monthaccount.h"

#include <QAbstractTableModel>

#include <functional>

namespace zhucun::gui {

/// Everybody of a month with the figures of theirs, those who miss most days first.
class MemberModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CadreColumn,
        TownshipColumn,
        VillageColumn,
        UnitColumn,
        RequiredColumn,
        PresentColumn,
        MissingColumn,
        SentenceColumn,
        kColumns
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setMembers(std::vector<MemberMonth> members);
    /// Which ones are shown; empty: all.
    void setWanted(std::function<bool(const MonthMember &)> wanted);
    const MemberMonth &member(int row) const { return m_all[m_shown[size_t(row)]]; }

private:
    void choose();
    QString text(const MemberMonth &member, int column) const;

    std::vector<MemberMonth> m_all;
    std::vector<size_t> m_shown;
    std::function<bool(const MonthMember &)> m_wanted;
};

} // namespace zhucun::gui

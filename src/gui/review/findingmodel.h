#pragma once

#include "domain/finding/finding.h"

#include <QAbstractTableModel>

#include <functional>

namespace zhucun::gui {

/// The exceptions of a month, those that block its closing first, then by weight; questions after the facts, closed
/// ones last.
class FindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, CadreColumn, TownshipColumn, VillageColumn, SentenceColumn, DaysColumn, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFindings(std::vector<Finding> findings);
    /// Which ones are shown; empty: all.
    void setWanted(std::function<bool(const Finding &)> wanted);
    void setClosedShown(bool shown);

    const Finding &finding(int row) const { return m_all[m_shown[size_t(row)]]; }
    const std::vector<Finding> &findings() const { return m_all; }
    /// Of those wanted: not closed with a reason, and closed.
    int openCount() const;
    int closedCount() const;

private:
    bool isWanted(const Finding &finding) const { return !m_wanted || m_wanted(finding); }
    void choose();
    QString text(const Finding &finding, int column) const;
    QString tip(const Finding &finding) const;

    std::vector<Finding> m_all;
    std::vector<size_t> m_shown;
    std::function<bool(const Finding &)> m_wanted;
    bool m_closedShown = true;
};

/// "3、4、8": the days of one month; runs of three and more are joined: "3—6、8".
QString dayListText(const std::vector<QDate> &days);

} // namespace zhucun::gui

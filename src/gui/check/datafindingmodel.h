#pragma once

#include "domain/check/datafinding.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace zhucun::gui {

/// What of the findings is shown.
struct FindingChoice {
    std::optional<DataRule> rule;
    std::optional<DataSeverity> severity;
    bool accepted = false; ///< those confirmed as right instead of those to look at
};

/// The findings of the data check, one a row.
class DataFindingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, RuleColumn, RecordColumn, TownshipColumn, SentenceColumn, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setFindings(std::vector<DataFinding> findings);
    void setChoice(const FindingChoice &choice);
    const DataFinding &finding(int row) const { return m_all[m_shown[size_t(row)]]; }
    int openCount() const;
    int acceptedCount() const;

private:
    void choose();
    QString text(const DataFinding &finding, int column) const;

    std::vector<DataFinding> m_all;
    std::vector<size_t> m_shown;
    FindingChoice m_choice;
};

} // namespace zhucun::gui

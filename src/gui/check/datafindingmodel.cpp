#include "gui/check/datafindingmodel.h"

#include "gui/common/appearance.h"
#include "reports/wording/datafindingtext.h"
#include "reports/wording/termtext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace zhucun::gui {

namespace {

const char *iconOf(DataSeverity severity)
{
    switch (severity) {
    case DataSeverity::Error:
        return "dialog-error";
    case DataSeverity::Warning:
        return "dialog-warning";
    case DataSeverity::Question:
        return "question";
    }
    return "question";
}

} // namespace

int DataFindingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int DataFindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

void DataFindingModel::setFindings(std::vector<DataFinding> findings)
{
    beginResetModel();
    m_all = std::move(findings);
    choose();
    endResetModel();
}

void DataFindingModel::setChoice(const FindingChoice &choice)
{
    beginResetModel();
    m_choice = choice;
    choose();
    endResetModel();
}

void DataFindingModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const DataFinding &each = m_all[i];
        if (each.isAccepted == m_choice.accepted && (!m_choice.rule || each.rule == *m_choice.rule) &&
            (!m_choice.severity || each.severity == *m_choice.severity))
            m_shown.push_back(i);
    }
}

int DataFindingModel::openCount() const { return int(m_all.size()) - acceptedCount(); }

int DataFindingModel::acceptedCount() const { return int(std::ranges::count_if(m_all, &DataFinding::isAccepted)); }

QString DataFindingModel::text(const DataFinding &finding, int column) const
{
    switch (Column(column)) {
    case SeverityColumn:
        return termText(finding.severity);
    case RuleColumn:
        return termText(finding.rule);
    case RecordColumn:
        return finding.label;
    case TownshipColumn:
        return finding.townshipName;
    case SentenceColumn:
        return finding.isAccepted
                   ? QString(tr("Confirmed: %1").arg(finding.note) + QStringLiteral("　") + dataFindingText(finding))
                   : dataFindingText(finding);
    case kColumns:
        break;
    }
    return {};
}

QVariant DataFindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DataFinding &shown = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(shown, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn
                   ? QVariant(themeIcon(shown.isAccepted ? "dialog-ok" : iconOf(shown.severity)))
                   : QVariant();
    case Qt::ForegroundRole:
        return shown.isAccepted ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    default:
        return {};
    }
}

QVariant DataFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SeverityColumn:
        return tr("Severity");
    case RuleColumn:
        return tr("Rule");
    case RecordColumn:
        return tr("Record");
    case TownshipColumn:
        return tr("Township");
    case SentenceColumn:
        return tr("What was found");
    case kColumns:
        break;
    }
    return {};
}

} // namespace zhucun::gui

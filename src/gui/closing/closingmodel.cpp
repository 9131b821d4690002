#include "gui/closing/closingmodel.h"

#include "gui/common/appearance.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"

#include <QGuiApplication>
#include <QPalette>

namespace zhucun::gui {

QStringList stepTexts(const ClosingStep &step)
{
    return {step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), termText(step.kind),
            accountText(step.account), step.remark};
}

QString stepText(const ClosingStep &step)
{
    QStringList parts = stepTexts(step);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("　"));
}

int ClosingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ClosingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

void ClosingModel::setRows(std::vector<ClosingRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

QString ClosingModel::text(const ClosingRow &row, int column) const
{
    switch (Column(column)) {
    case TownshipColumn:
        return row.townshipName;
    case StateColumn:
        return termText(row.state);
    case CadresColumn:
        return QString::number(row.cadres);
    case FindingsColumn:
        return row.state == ClosingState::Closed ? QString() : QString::number(row.openFindings);
    case DueColumn: {
        const QString day = row.due.toString(Qt::ISODate);
        return isLate(row) ? tr("%1, overdue").arg(day) : day;
    }
    case StepColumn:
        return row.steps.empty() ? QString() : stepText(row.steps.back());
    case kColumns:
        break;
    }
    return {};
}

QVariant ClosingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClosingRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        if (index.column() != StepColumn)
            return text(row, index.column());
        QStringList steps;
        for (const ClosingStep &step : row.steps)
            steps.append(stepText(step));
        return steps.join(QLatin1Char('\n'));
    }
    case Qt::DecorationRole:
        if (index.column() != StateColumn)
            return {};
        return themeIcon(row.state == ClosingState::Closed ? "object-locked" : "object-unlocked");
    case Qt::ForegroundRole:
        if (index.column() == DueColumn && isLate(row))
            return colorsOf(Meaning::Warning, QGuiApplication::palette()).line;
        if (row.state == ClosingState::Closed)
            return QGuiApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    case Qt::TextAlignmentRole:
        if (index.column() == CadresColumn || index.column() == FindingsColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant ClosingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == CadresColumn || section == FindingsColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TownshipColumn:
        return tr("Township");
    case StateColumn:
        return tr("State");
    case CadresColumn:
        return tr("Cadres");
    case FindingsColumn:
        return tr("Open exceptions");
    case DueColumn:
        return tr("Due");
    case StepColumn:
        return tr("Last step");
    case kColumns:
        break;
    }
    return {};
}

} // namespace zhucun::gui

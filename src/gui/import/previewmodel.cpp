#include "gui/import/previewmodel.h"

#include "reports/wording/ruletext.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace zhucun::gui {

namespace {

constexpr int kMarkStrength = 70; // of 255, so that the text stays readable on any theme

QColor markColour(bool isError)
{
    QColor colour = isError ? QColor(Qt::red) : QColor(Qt::yellow);
    colour.setAlpha(kMarkStrength);
    return colour;
}

} // namespace

void PreviewModel::show(ImportPreview preview, const CellEdits &edits)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_edits = edits;
    placeMarks();
    endResetModel();
}

void PreviewModel::setProblems(const QList<RowProblem> &problems)
{
    beginResetModel();
    m_checked = problems;
    placeMarks();
    endResetModel();
}

void PreviewModel::placeMarks()
{
    m_placeOfRow.clear();
    m_marks.clear();
    for (size_t place = 0; place < m_preview.rows.size(); ++place) {
        const PreviewRow &row = m_preview.rows[place];
        m_placeOfRow.insert(row.number, int(place));
        for (const PlacedProblem &placed : row.problems)
            mark(int(place), placed.column, placed.problem);
    }
    for (const RowProblem &problem : std::as_const(m_checked)) {
        if (const auto place = m_placeOfRow.constFind(problem.row); place != m_placeOfRow.constEnd())
            mark(*place, columnOf(problem), problem);
    }
}

void PreviewModel::mark(int row, int column, const RowProblem &problem)
{
    Mark &mark = m_marks[{row, std::max(column, 0)}];
    const QString sentence = ruleText(problem);
    if (!mark.sentences.contains(sentence))
        mark.sentences << sentence;
    mark.isError = mark.isError || problem.severity == Violation::Severity::Error;
}

int PreviewModel::columnOf(const RowProblem &problem) const
{
    for (const MatchedColumn &matched : m_preview.headings.columns) {
        if (matched.heading == problem.column)
            return matched.index;
    }
    return m_preview.dayColumns.value(problem.column, -1);
}

QModelIndex PreviewModel::placeOf(const RowProblem &problem) const
{
    const auto place = m_placeOfRow.constFind(problem.row);
    return place == m_placeOfRow.constEnd() ? QModelIndex() : createIndex(*place, std::max(0, columnOf(problem)));
}

const PreviewModel::Mark *PreviewModel::markAt(const QModelIndex &index) const
{
    const auto it = m_marks.constFind({index.row(), index.column()});
    return it == m_marks.constEnd() ? nullptr : &*it;
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.names.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const PreviewRow &row = m_preview.rows[size_t(index.row())];
    const QString written = row.written.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row.values.value(index.column(), written);
    case Qt::EditRole:
        return written;
    case Qt::ToolTipRole: {
        const Mark *mark = markAt(index);
        return mark ? mark->sentences.join(QLatin1Char('\n')) : written;
    }
    case Qt::BackgroundRole: {
        const Mark *mark = markAt(index);
        return mark ? QVariant(markColour(mark->isError)) : QVariant();
    }
    case Qt::ForegroundRole:
        return columnHeading(index.column()).isEmpty()
                   ? QVariant(QApplication::palette().brush(QPalette::Disabled, QPalette::Text))
                   : QVariant();
    case Qt::FontRole: {
        if (!m_edits.contains({row.number, index.column()}))
            return {};
        QFont italic = QApplication::font();
        italic.setItalic(true);
        return italic;
    }
    default:
        return {};
    }
}

/// Of the entity; empty for a column that is passed over.
QString PreviewModel::columnHeading(int column) const
{
    for (const MatchedColumn &matched : m_preview.headings.columns) {
        if (matched.index == column)
            return matched.column->heading;
    }
    const QList<int> days = m_preview.dayColumns.values();
    return days.contains(column) ? m_preview.names.value(column) : QString();
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return m_preview.rows[size_t(section)].number;
    const QString name = m_preview.names.value(section);
    const QString heading = columnHeading(section);
    return heading.isEmpty() || heading == name ? name : QString(name + QStringLiteral(" → ") + heading);
}

Qt::ItemFlags PreviewModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool PreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PreviewRow &row = m_preview.rows[size_t(index.row())];
    const QString text = value.toString();
    if (role != Qt::EditRole || text == row.written.value(index.column()))
        return false;
    Q_EMIT edited(row.number, index.column(), text);
    return true;
}

} // namespace zhucun::gui

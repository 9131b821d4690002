#include "gui/review/findingmodel.h"

#include "gui/common/appearance.h"
#include "gui/common/message/words.h"
#include "reports/wording/findingtext.h"
#include "reports/wording/termtext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <tuple>

namespace zhucun::gui {

namespace {

/// Lower comes first. The kinds are declared in the order of their weight.
auto weightOf(const Finding &finding)
{
    return std::tuple(finding.isClosed, !blocksClosing(finding.kind), isQuestion(finding.kind), finding.kind);
}

} // namespace

QString dayListText(const std::vector<QDate> &days)
{
    QStringList parts;
    for (size_t i = 0; i < days.size();) {
        size_t end = i;
        while (end + 1 < days.size() && days[end].addDays(1) == days[end + 1])
            ++end;
        const QString first = QString::number(days[i].day());
        const QString last = QString::number(days[end].day());
        if (end - i >= 2) {
            parts.append(first + QChar(u'—') + last);
        } else {
            parts.append(first);
            if (end > i)
                parts.append(last);
        }
        i = end + 1;
    }
    return parts.join(QChar(u'、'));
}

int FindingModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int FindingModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

void FindingModel::setFindings(std::vector<Finding> findings)
{
    std::ranges::stable_sort(findings, {}, weightOf);
    beginResetModel();
    m_all = std::move(findings);
    choose();
    endResetModel();
}

void FindingModel::setWanted(std::function<bool(const Finding &)> wanted)
{
    beginResetModel();
    m_wanted = std::move(wanted);
    choose();
    endResetModel();
}

void FindingModel::setClosedShown(bool shown)
{
    beginResetModel();
    m_closedShown = shown;
    choose();
    endResetModel();
}

void FindingModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if ((m_closedShown || !m_all[i].isClosed) && isWanted(m_all[i]))
            m_shown.push_back(i);
    }
}

int FindingModel::openCount() const
{
    return int(std::ranges::count_if(
        m_all, [this](const Finding &finding) { return !finding.isClosed && isWanted(finding); }));
}

int FindingModel::closedCount() const
{
    return int(
        std::ranges::count_if(m_all, [this](const Finding &finding) { return finding.isClosed && isWanted(finding); }));
}

QString FindingModel::text(const Finding &finding, int column) const
{
    switch (Column(column)) {
    case KindColumn:
        return isQuestion(finding.kind) ? tr("Question: %1").arg(termText(finding.kind)) : termText(finding.kind);
    case CadreColumn:
        return finding.cadreName;
    case TownshipColumn:
        return finding.townshipName;
    case VillageColumn:
        return finding.villageName;
    case SentenceColumn:
        return finding.isClosed
                   ? tr("Closed: %1").arg(finding.closedReason) + QStringLiteral("　") + findingText(finding)
                   : findingText(finding);
    case DaysColumn:
        return dayListText(finding.days);
    case kColumns:
        break;
    }
    return {};
}

QString FindingModel::tip(const Finding &finding) const
{
    QStringList lines{findingText(finding)};
    if (!finding.days.empty())
        lines.append(tr("Days: %1").arg(dayListText(finding.days)));
    if (isQuestion(finding.kind))
        lines.append(tr("A question, no verdict: ask before judging."));
    if (finding.isClosed)
        lines.append(tr("Closed by %1: %2").arg(accountText(finding.closedBy), finding.closedReason));
    return lines.join(QLatin1Char('\n'));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &shown = finding(index.row());
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return tip(shown);
    case Qt::DecorationRole:
        if (index.column() != KindColumn)
            return {};
        return themeIcon(shown.isClosed              ? "dialog-ok"
                         : blocksClosing(shown.kind) ? "dialog-warning"
                         : isQuestion(shown.kind)    ? "question"
                                                     : "dialog-information");
    case Qt::ForegroundRole:
        if (shown.isClosed)
            return palette.brush(QPalette::PlaceholderText);
        if (index.column() == KindColumn && blocksClosing(shown.kind))
            return colorsOf(Meaning::Trouble, palette).line;
        return {};
    case Qt::BackgroundRole:
        if (isQuestion(shown.kind) && !shown.isClosed)
            return colorsOf(Meaning::Note, palette).fill;
        return {};
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KindColumn:
        return tr("What");
    case CadreColumn:
        return tr("Cadre");
    case TownshipColumn:
        return tr("Township");
    case VillageColumn:
        return tr("Village");
    case SentenceColumn:
        return tr("Details");
    case DaysColumn:
        return tr("On the days");
    case kColumns:
        break;
    }
    return {};
}

} // namespace zhucun::gui

#include "gui/attendance/monthgridmodel.h"

#include "domain/attendance/daystext.h"
#include "gui/attendance/dayfacts.h"
#include "gui/attendance/gridclipboard.h"
#include "reports/wording/accountsentence.h"
#include "reports/wording/termtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhucun::gui {

int MonthGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.lines.size());
}

int MonthGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstTotal() + kTotals;
}

QVariant MonthGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (isDay(column)) {
        if (role == Qt::DisplayRole)
            return cellText(cell(row, column).halves, m_sheet.marks);
        return role == Qt::AccessibleTextRole ? cellWords(row, column) : QVariant();
    }
    if (column < kLeftColumns) {
        if (role == Qt::DisplayRole)
            return leftText(row, column);
        return role == Qt::ToolTipRole ? leftTip(row) : QVariant();
    }
    if (role == Qt::DisplayRole) {
        const auto total = Total(column - firstTotal());
        return totalText(total, totalOf(row, total));
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant MonthGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (isDay(section)) {
        const MonthSheet::Day &shown = day(section);
        if (role == Qt::DisplayRole)
            return QString(QString::number(shown.day.day()) + QLatin1Char('\n') + weekdayText(shown.day));
        if (role == Qt::ToolTipRole) {
            const QString kind = shown.workday ? tr("work day") : tr("day off");
            return QStringLiteral("%1　%2　%3")
                .arg(shown.day.toString(Qt::ISODate), kind, namedDayText(shown.name, shown.workday))
                .trimmed();
        }
        return {};
    }
    static const std::array<const char *, std::size_t(kLeftColumns)> kLeft{QT_TR_NOOP("Name"), QT_TR_NOOP("Village"),
                                                                           QT_TR_NOOP("Role")};
    static const std::array<const char *, std::size_t(kTotals)> kRight{
        QT_TR_NOOP("Required"), QT_TR_NOOP("Present"), QT_TR_NOOP("Short"), QT_TR_NOOP("Blank"), QT_TR_NOOP("Nights")};
    static const std::array<const char *, std::size_t(kTotals)> kTips{
        QT_TR_NOOP("Days required in this month, for the days posted"),
        QT_TR_NOOP("Days that count: in the village, on business, in training, as the rules have it"),
        QT_TR_NOOP("Days missing to those required"), QT_TR_NOOP("Work days up to today that nobody recorded"),
        QT_TR_NOOP("Nights spent in the village")};
    const bool left = section < kLeftColumns;
    if (role == Qt::DisplayRole)
        return tr(left ? kLeft[std::size_t(section)] : kRight[std::size_t(section - firstTotal())]);
    if (role == Qt::ToolTipRole && !left)
        return tr(kTips[std::size_t(section - firstTotal())]);
    return {};
}

void MonthGridModel::setSheet(MonthSheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_rows.clear();
    for (int row = 0; row < int(m_sheet.lines.size()); ++row)
        m_rows.insert(line(row).member.cadreId.value(), row);
    endResetModel();
}

bool MonthGridModel::update(const MonthSheet &sheet)
{
    const auto cadreOf = [](const MonthSheet::Line &read) { return read.member.cadreId; };
    if (sheet.lines.empty() || sheet.month != m_sheet.month ||
        !std::ranges::equal(sheet.lines, m_sheet.lines, {}, cadreOf, cadreOf))
        return false;
    m_sheet = sheet;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    return true;
}

bool MonthGridModel::replaceLines(const std::vector<CadreId> &cadres, const MonthSheet &part)
{
    if (part.month != m_sheet.month || part.days.size() != m_sheet.days.size())
        return false;
    for (const CadreId cadre : cadres) {
        const int row = rowOf(cadre);
        const auto fresh = std::ranges::find_if(
            part.lines, [cadre](const MonthSheet::Line &read) { return read.member.cadreId == cadre; });
        const bool shown = row >= 0;
        if (shown != (fresh != part.lines.end()))
            return false;
        if (!shown)
            continue;
        m_sheet.lines[std::size_t(row)] = *fresh;
        changedLine(row);
    }
    return true;
}

void MonthGridModel::apply(const std::vector<DayMark> &marks, QDate today)
{
    std::set<int> touched;
    for (const DayMark &mark : marks) {
        const int row = rowOf(mark.cadreId);
        if (row < 0 || YearMonth::of(mark.day) != m_sheet.month || mark.day > today || line(row).isClosed)
            continue;
        MonthSheet::Line &shown = m_sheet.lines[std::size_t(row)];
        const auto at = std::size_t(mark.day.day() - 1);
        shown.cells[at] = enteredCell(shown.cells[at], mark.entry, shown.posted[at]);
        touched.insert(row);
    }
    for (const int row : touched)
        recount(m_sheet, m_sheet.lines[std::size_t(row)], today);
    if (!touched.empty())
        Q_EMIT dataChanged(index(*touched.begin(), 0), index(*touched.rbegin(), columnCount() - 1));
}

void MonthGridModel::changedLine(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

int MonthGridModel::totalOf(int row, Total total) const
{
    const MonthAccount &account = line(row).account;
    switch (total) {
    case Total::Required:
        return account.requiredHalves;
    case Total::Present:
        return account.presentHalves;
    case Total::Missing:
        return account.missingHalves();
    case Total::Unrecorded:
        return account.unrecordedWorkHalves;
    case Total::Nights:
        return account.nights;
    }
    return 0;
}

bool MonthGridModel::hasClosedLines() const { return std::ranges::any_of(m_sheet.lines, &MonthSheet::Line::isClosed); }

qint64 MonthGridModel::sumOf(Total total) const
{
    qint64 sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += totalOf(row, total);
    return sum;
}

std::array<qint64, kDayStatusCount> MonthGridModel::counts() const
{
    std::array<qint64, kDayStatusCount> counts{};
    for (const MonthSheet::Line &shown : m_sheet.lines) {
        for (std::size_t status = 0; status < counts.size(); ++status)
            counts[status] += shown.account.halves[status];
    }
    return counts;
}

QString MonthGridModel::leftText(int row, int column) const
{
    const MonthMember &member = line(row).member;
    switch (LeftColumn(column)) {
    case NameColumn:
        return member.cadreName;
    case PlaceColumn:
        return member.villageName.isEmpty() ? member.townshipName : member.villageName;
    case RoleColumn:
        return member.firstSecretary ? tr("First secretary") : termText(member.role);
    case kLeftColumns:
        break;
    }
    return {};
}

QString MonthGridModel::leftTip(int row) const
{
    const MonthMember &member = line(row).member;
    QStringList lines{member.cadreName + QStringLiteral("　") + termText(member.role),
                      QString(member.townshipName + QStringLiteral(" ") + member.villageName).trimmed()};
    for (const QString &more : {member.teamName, member.unitName}) {
        if (!more.isEmpty())
            lines.append(more);
    }
    if (line(row).isClosed)
        lines.append(tr("This month is closed."));
    return lines.join(QLatin1Char('\n'));
}

QString MonthGridModel::cellWords(int row, int column) const
{
    const DayHalves &halves = cell(row, column).halves;
    const QString date = day(column).day.toString(Qt::ISODate);
    if (!isPosted(row, column) && halves == DayHalves{})
        return tr("%1 %2: not posted").arg(line(row).member.cadreName, date);
    if (halves.morning == halves.afternoon)
        return tr("%1 %2: %3").arg(line(row).member.cadreName, date, termText(halves.morning));
    return tr("%1 %2: morning %3, afternoon %4")
        .arg(line(row).member.cadreName, date, termText(halves.morning), termText(halves.afternoon));
}

QString totalText(MonthGridModel::Total total, int value)
{
    if (total == MonthGridModel::Total::Nights)
        return value > 0 ? QString::number(value) : QString();
    const bool always = total == MonthGridModel::Total::Required || total == MonthGridModel::Total::Present;
    return value != 0 || always ? daysText(value) : QString();
}

QString weekdayText(QDate day)
{
    static const std::array<const char *, 7> kNames{
        QT_TRANSLATE_NOOP("Weekday", "Mo"), QT_TRANSLATE_NOOP("Weekday", "Tu"), QT_TRANSLATE_NOOP("Weekday", "We"),
        QT_TRANSLATE_NOOP("Weekday", "Th"), QT_TRANSLATE_NOOP("Weekday", "Fr"), QT_TRANSLATE_NOOP("Weekday", "Sa"),
        QT_TRANSLATE_NOOP("Weekday", "Su")};
    return QCoreApplication::translate("Weekday", kNames[std::size_t(day.dayOfWeek() - 1)]);
}

} // namespace zhucun::gui

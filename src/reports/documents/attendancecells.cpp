#include "reports/documents/attendancecells.h"

#include "core/text/percenttext.h"
#include "core/vocabulary.h"
#include "reports/wording/accountsentence.h"

namespace zhucun::reports {

namespace {

TableColumn columnOf(const QString &heading, Kind kind)
{
    TableColumn column;
    column.heading = heading;
    column.kind = kind;
    column.alignment = usualAlignment(kind);
    return column;
}

} // namespace

TableColumn textColumn(const QString &heading, bool wrap)
{
    TableColumn column = columnOf(heading, Kind::Text);
    column.wrap = wrap;
    return column;
}

TableColumn centredColumn(const QString &heading)
{
    TableColumn column = columnOf(heading, Kind::Text);
    column.alignment = Qt::AlignHCenter;
    return column;
}

TableColumn numberColumn(const QString &heading, const QString &group)
{
    TableColumn column = columnOf(heading, Kind::Number);
    column.group = group;
    return column;
}

TableColumn dateColumn(const QString &heading) { return columnOf(heading, Kind::Date); }
TableColumn moneyColumn(const QString &heading) { return columnOf(heading, Kind::Money); }

CellValue daysCell(qint64 halves) { return CellValue(double(halves) / 2.0, halves % 2 == 0 ? 0 : 1); }

CellValue daysOrBlank(qint64 halves)
{
    return halves == 0 ? CellValue::shownAs(CellValue(0), QStringLiteral("")) : daysCell(halves);
}

CellValue countOrBlank(qint64 count)
{
    return count == 0 ? CellValue::shownAs(CellValue(0), QStringLiteral("")) : CellValue(count);
}

CellValue percentCell(const std::optional<double> &percent)
{
    if (!percent)
        return CellValue::noValue();
    return CellValue::shownAs(CellValue(*percent, 1), QString::number(roundedRate(*percent), 'f', 1));
}

QString shortDate(const QDate &day)
{
    return day.isValid() ? QStringLiteral("%1月%2日").arg(day.month()).arg(day.day()) : QString();
}

QString chineseMonth(const YearMonth &month) { return QStringLiteral("%1年%2月").arg(month.year()).arg(month.month()); }

QString roleText(PostingRole role, bool firstSecretary)
{
    if (firstSecretary && role != PostingRole::FirstSecretary)
        return QStringLiteral("第一书记、") + chineseOf(role);
    return chineseOf(role);
}

QString personText(const MonthMember &member)
{
    const QString place = member.townshipName + (member.villageName.isEmpty() ? member.teamName : member.villageName);
    return member.unitName.isEmpty() ? place + member.cadreName
                                     : QStringLiteral("%1%2（%3）").arg(place, member.cadreName, member.unitName);
}

QString metText(const MonthAccount &account)
{
    if (account.requiredHalves == 0)
        return QStringLiteral("—");
    return account.isMet() ? QStringLiteral("是") : QStringLiteral("否");
}

} // namespace zhucun::reports

#include "gui/firststart/countylist.h"

#include <QApplication>
#include <QPainter>

namespace zhucun::gui {

void CountyListModel::setMatches(std::vector<CountyMatch> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

int CountyListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_matches.size()); }

QVariant CountyListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CountyMatch &county = match(index.row());
    // The full name ends with the county's own, which stands beside it already.
    const QString place = county.fullName.chopped(county.fullName.endsWith(county.name) ? county.name.size() : 0);
    switch (role) {
    case Qt::DisplayRole:
        return county.name;
    case Qt::AccessibleTextRole:
        return QString(county.name + QLatin1Char(' ') + place + QLatin1Char(' ') + county.code);
    case CodeRole:
        return county.code;
    case PlaceRole:
        return place;
    default:
        return {};
    }
}

void CountyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    const QPalette &palette = option.palette;
    const QColor strong = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = selected ? strong : palette.color(QPalette::PlaceholderText);
    const int margin = option.fontMetrics.averageCharWidth() * 2;
    const QRect line = option.rect.adjusted(margin, 0, -margin, 0);

    painter->save();
    QFont bold = option.font;
    bold.setBold(true);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString code = index.data(CountyListModel::CodeRole).toString();
    painter->setFont(bold);
    painter->setPen(strong);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    painter->setFont(option.font);
    painter->setPen(faint);
    const int codeWidth = option.fontMetrics.horizontalAdvance(code);
    const QRect middle = line.adjusted(nameWidth + margin, 0, -codeWidth - margin, 0);
    const QString place = option.fontMetrics.elidedText(index.data(CountyListModel::PlaceRole).toString(),
                                                        Qt::ElideRight, middle.width());
    painter->drawText(middle, Qt::AlignLeft | Qt::AlignVCenter, place);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, code);
    painter->restore();
}

QSize CountyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40, option.fontMetrics.height() * 2};
}

} // namespace zhucun::gui

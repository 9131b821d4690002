#include "gui/common/list/tabletext.h"

#include "gui/common/list/windowedtablemodel.h"

namespace zhucun::gui {

namespace {

constexpr size_t kMostRows = 5000;

QString cellText(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

std::optional<QString> tableText(const WindowedTableModel &model, const QStringList &columnKeys,
                                 const std::vector<qint64> &ids)
{
    if (ids.size() > kMostRows)
        return std::nullopt;
    QStringList headings;
    QList<int> columns;
    for (const QString &key : columnKeys) {
        columns.append(model.columnOf(key));
        headings.append(model.columns()[size_t(columns.last())].heading);
    }
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const qint64 id : ids) {
        const int row = model.rowOf(id);
        if (!model.index(row, 0).data(WindowedTableModel::LoadedRole).toBool())
            return std::nullopt;
        QStringList line;
        for (const int column : std::as_const(columns))
            line.append(cellText(model.index(row, column).data().toString()));
        lines.append(line.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace zhucun::gui

#pragma once

#include "domain/filter/filter.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

class QDialog;
class QMenu;
class QTableView;

namespace zhucun::gui {

class WindowedTableModel;

/// Which columns a list shows, in which order, how wide and sorted by what; kept in the settings of this machine. Until
/// the user has set a width, the columns of text share the room there is.
class ColumnMemory final : public QObject
{
    Q_OBJECT

public:
    ColumnMemory(const QString &page, QTableView *view, WindowedTableModel *model);

    /// Keys as shown, from left to right.
    QStringList shownColumns() const;
    /// Shows exactly these; unknown keys are passed over. At least one column stays.
    void showColumns(const QStringList &keys);
    void reset();
    /// Writes at once what waits to be written; before the view goes.
    void flush();

    Sort order() const { return m_order; }
    void setOrder(const Sort &order);

    void fillMenu(QMenu *menu);
    /// To tick and to move, with the keyboard too.
    void openChooser(QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The user asked for another order by a click on a heading.
    void orderChanged();

private:
    void load();
    void store();
    void applyWidths(const QVariantMap &widths);
    int usualWidth(int column) const;
    void shareSpareRoom();
    void takeOrder(int column, Qt::SortOrder direction);
    void showOrder();
    QStringList defaultColumns() const;
    void fillChooser(QDialog *dialog);

    QString m_page;
    QTableView *m_view;
    WindowedTableModel *m_model;
    Sort m_order;
    QTimer m_storeSoon;
    bool m_applying = false;
    bool m_ownWidths = false; ///< the user has set one
};

} // namespace zhucun::gui

#pragma once

#include "domain/statistics/facttable.h"
#include "domain/statistics/figureref.h"
#include "gui/mainwindow/placehistory.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QTableView;

namespace zhucun::gui {

class MessageBar;

/// The records behind one number.
class DrillModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit DrillModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setDrill(Drill drill);
    const Drill &drill() const { return m_drill; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Drill m_drill;
};

/// Shows the records behind a number beside the page, with their count and their sum, which is the number. Each opens
/// on its own page.
class RecordsDialog final : public QDialog
{
    Q_OBJECT

public:
    RecordsDialog(const FigureRef &figure, int decimals, QWidget *parent);

    void show(Drill drill);
    void showError(const Error &error);
    using QDialog::show;

    /// Rounded as the number is shown.
    QString sumText() const;
    const DrillModel &model() const { return *m_model; }

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);

private:
    QString sentence() const;

    FigureRef m_figure;
    int m_decimals;
    MessageBar *m_messages;
    QLabel *m_head;
    QLabel *m_sum;
    QTableView *m_table;
    DrillModel *m_model;
};

} // namespace zhucun::gui

#pragma once

#include "gui/importhistory/importhistoryaccess.h"
#include "gui/mainwindow/placehistory.h"

#include <QAbstractTableModel>
#include <QDialog>

class QLabel;
class QTableView;

namespace zhucun::gui {

class MessageBar;

/// Records that an import wrote, read a page at a time as they come into view.
class ImportedRecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Day, Label, Written, Now, ColumnCount };

    ImportedRecordsModel(const ImportHistoryAccess &access, ImportBatchId id, QObject *parent = nullptr);

    const ImportedRecord &record(int row) const { return m_records[size_t(row)]; }
    qint64 total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void fetched();
    void failed(const zhucun::Error &error);

private:
    void add(ImportedRecords page);

    ImportHistoryAccess m_access;
    ImportBatchId m_id;
    std::vector<ImportedRecord> m_records;
    qint64 m_total = -1; ///< not known yet
    bool m_isFetching = false;
};

/// 本批记录: what an import wrote, and whether that still stands; each opens on its own page.
class ImportedRecordsDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportedRecordsDialog(const ImportHistoryAccess &access, const ImportBatch &batch, QWidget *parent);

    const ImportedRecordsModel &model() const { return *m_model; }

Q_SIGNALS:
    void placeRequested(const zhucun::gui::Place &place);

private:
    MessageBar *m_messages;
    QLabel *m_sum;
    QTableView *m_table;
    ImportedRecordsModel *m_model;
};

} // namespace zhucun::gui

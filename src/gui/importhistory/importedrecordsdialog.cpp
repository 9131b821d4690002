#include "gui/importhistory/importedrecordsdialog.h"

#include "exchange/columns/recordwords.h"
#include "gui/common/await.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/recordpage/pagekeys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kPage = 500;

/// Without a page where records of its kind have none.
Place placeOf(const ImportedRecord &record)
{
    Place place{pageKeyOfTable(record.table), std::nullopt, record.id};
    if (record.table == QLatin1String("attendance_day"))
        place.filter.emplace().period = Period::month(YearMonth::of(record.day));
    return place;
}

} // namespace

ImportedRecordsModel::ImportedRecordsModel(const ImportHistoryAccess &access, ImportBatchId id, QObject *parent)
    : QAbstractTableModel(parent), m_access(access), m_id(id)
{
}

int ImportedRecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ImportedRecordsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportedRecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ImportedRecord &each = record(index.row());
    switch (Column(index.column())) {
    case Kind:
        return recordTitle(each.table);
    case Day:
        return each.day.toString(Qt::ISODate);
    case Label:
        return each.label;
    case Written:
        return each.isNew ? tr("New") : tr("Changed");
    case Now:
        if (each.isTrashed)
            return tr("In the trash");
        return each.isChangedSince ? tr("Changed since") : tr("As imported");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportedRecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Kind:
        return tr("Kind");
    case Day:
        return tr("Date");
    case Label:
        return tr("Record");
    case Written:
        return tr("By the import");
    case Now:
        return tr("Now");
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportedRecordsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && (m_total < 0 || qint64(m_records.size()) < m_total);
}

void ImportedRecordsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    await(m_access.records(m_id, qint64(m_records.size()), kPage), this, [this](Result<ImportedRecords> page) {
        m_isFetching = false;
        if (page) {
            add(std::move(*page));
            Q_EMIT fetched();
        } else {
            m_total = qint64(m_records.size()); // asking again would fail again
            Q_EMIT failed(page.error());
        }
    });
}

void ImportedRecordsModel::add(ImportedRecords page)
{
    m_total = page.total;
    if (page.records.empty()) {
        m_total = qint64(m_records.size()); // what is not there will not come
        return;
    }
    const int first = int(m_records.size());
    beginInsertRows({}, first, first + int(page.records.size()) - 1);
    m_records.insert(m_records.end(), std::make_move_iterator(page.records.begin()),
                     std::make_move_iterator(page.records.end()));
    endInsertRows();
}

ImportedRecordsDialog::ImportedRecordsDialog(const ImportHistoryAccess &access, const ImportBatch &batch,
                                             QWidget *parent)
    : QDialog(parent),
      m_messages(new MessageBar(this)),
      m_sum(new QLabel(tr("Reading the records…"), this)),
      m_table(new QTableView(this)),
      m_model(new ImportedRecordsModel(access, batch.id, this))
{
    setObjectName(QStringLiteral("importedRecords"));
    setWindowTitle(tr("Records of the import: %1").arg(batch.fileName));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    const int character = fontMetrics().horizontalAdvance(QChar(u'国'));
    resize(character * 56, fontMetrics().lineSpacing() * 26);
    m_table->setObjectName(QStringLiteral("records"));
    m_table->setAccessibleName(tr("Records"));
    m_table->setModel(m_model);
    dressTable(m_table);
    offerCopy(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ImportedRecordsModel::Label, QHeaderView::Stretch);
    for (const int column : {ImportedRecordsModel::Kind, ImportedRecordsModel::Day, ImportedRecordsModel::Written,
                             ImportedRecordsModel::Now})
        m_table->setColumnWidth(column, character * 7);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *hint = new QLabel(tr("Enter or a double-click opens the record."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sum);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Place place = placeOf(m_model->record(index.row()));
        if (!place.page.isEmpty())
            Q_EMIT placeRequested(place);
    });
    connect(m_model, &ImportedRecordsModel::fetched, this,
            [this] { m_sum->setText(tr("%n record(s)", nullptr, int(m_model->total()))); });
    connect(m_model, &ImportedRecordsModel::failed, this, [this](const Error &error) {
        m_sum->clear();
        m_messages->showError(tr("The records could not be read."), error);
    });
    m_model->fetchMore({});
}

} // namespace zhucun::gui

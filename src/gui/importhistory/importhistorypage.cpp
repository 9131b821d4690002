#include "gui/importhistory/importhistorypage.h"

#include "core/files/filebytes.h"
#include "exchange/columns/recordwords.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/list/copyrows.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/messageprogress.h"
#include "gui/common/message/words.h"
#include "gui/importhistory/importedrecordsdialog.h"
#include "gui/importhistory/importlogtext.h"
#include "reports/wording/importtext.h"

#include "ui_importhistorypage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFont>
#include <QScrollBar>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kPage = 200;
constexpr qsizetype kNamedInQuestion = 8;

enum Column { When, Who, What, File, Read, New, Changed, Unchanged, Rejected, State };

QStringList cellsOf(const ImportBatch &batch)
{
    return {timeText(batch.importedAt),      accountText(batch.account),
            entityTitle(batch.entity),       batch.fileName,
            QString::number(batch.read),     QString::number(batch.inserted),
            QString::number(batch.updated),  QString::number(batch.unchanged),
            QString::number(batch.rejected), stateText(batch)};
}

} // namespace

ImportHistoryPage::ImportHistoryPage(const ImportHistoryAccess &access, QWidget *parent)
    : QWidget(parent),
      m_access(access),
      m_ui(std::make_unique<Ui::ImportHistoryPage>()),
      m_messages(new MessageBar(this))
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("imports"));
    m_ui->pageLayout->insertWidget(0, m_messages);
    m_ui->parts->setStretchFactor(0, 1);
    m_ui->parts->setStretchFactor(1, 1);
    const QStringList headings{tr("Imported"), tr("By"),      tr("What"),      tr("File"),     tr("Rows"),
                               tr("New"),      tr("Changed"), tr("Unchanged"), tr("Rejected"), tr("State")};
    m_ui->list->setColumnCount(int(headings.size()));
    m_ui->list->setHorizontalHeaderLabels(headings);
    dressTable(m_ui->list);
    offerCopy(m_ui->list);
    setFocusProxy(m_ui->list);
    connectAll();
    updateActions();
}

ImportHistoryPage::~ImportHistoryPage() = default;

void ImportHistoryPage::connectAll()
{
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ImportHistoryPage::load);
    connect(m_ui->list, &QTableWidget::itemSelectionChanged, this, &ImportHistoryPage::openCurrent);
    connect(m_ui->list, &QTableWidget::cellDoubleClicked, this, &ImportHistoryPage::openRecords);
    connect(m_ui->list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_hasOlder && value == m_ui->list->verticalScrollBar()->maximum())
            loadOlder();
    });
    connect(m_ui->records, &QPushButton::clicked, this, &ImportHistoryPage::openRecords);
    connect(m_ui->save, &QPushButton::clicked, this, &ImportHistoryPage::saveFile);
    connect(m_ui->undo, &QPushButton::clicked, this, &ImportHistoryPage::tryUndo);
}

void ImportHistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void ImportHistoryPage::markStale()
{
    m_stale = true;
    if (isVisible())
        load();
}

void ImportHistoryPage::showRecord(qint64 id)
{
    m_wanted = ImportBatchId(id);
    m_ui->filter->clear();
    markStale();
}

ImportListQuery ImportHistoryPage::query() const
{
    ImportListQuery query;
    query.text = m_ui->filter->text();
    query.entities = entitiesTitled(query.text);
    query.limit = kPage;
    return query;
}

void ImportHistoryPage::load()
{
    m_stale = false;
    await(m_access.list(query()), this, [this, asked = ++m_asked](Result<std::vector<ImportBatch>> batches) {
        if (asked != m_asked)
            return;
        if (!batches) {
            m_messages->showError(tr("The imports could not be read."), batches.error());
            return;
        }
        if (const ImportBatch *batch = current(); batch && !m_wanted.isValid())
            m_wanted = batch->id;
        m_batches = std::move(*batches);
        m_hasOlder = int(m_batches.size()) == kPage;
        showList();
        Q_EMIT refreshed();
    });
}

void ImportHistoryPage::loadOlder()
{
    m_hasOlder = false; // until the answer says so again
    ImportListQuery older = query();
    older.before = m_batches.back().id;
    await(m_access.list(older), this, [this, asked = m_asked](Result<std::vector<ImportBatch>> batches) {
        if (asked != m_asked || !batches)
            return;
        const size_t first = m_batches.size();
        m_batches.insert(m_batches.end(), batches->begin(), batches->end());
        m_hasOlder = int(batches->size()) == kPage;
        addRows(first);
    });
}

void ImportHistoryPage::showList()
{
    {
        const QSignalBlocker quiet(m_ui->list);
        m_ui->list->clearSelection();
        m_ui->list->setRowCount(0);
        addRows(0);
        fitColumns(m_ui->list);
        const auto wanted = std::ranges::find(m_batches, m_wanted, &ImportBatch::id);
        const int row = wanted == m_batches.end() ? 0 : int(wanted - m_batches.begin());
        m_ui->list->setCurrentCell(m_batches.empty() ? -1 : row, 0);
    }
    m_wanted = {};
    openCurrent();
}

void ImportHistoryPage::addRows(size_t first)
{
    m_ui->list->setRowCount(int(m_batches.size()));
    QFont struckOut = m_ui->list->font();
    struckOut.setStrikeOut(true);
    for (size_t row = first; row < m_batches.size(); ++row) {
        const QStringList cells = cellsOf(m_batches[row]);
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column)); // the table owns it
            item->setToolTip(cells.at(column));
            if (column >= Read && column <= Rejected)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (m_batches[row].state == ImportState::Undone)
                item->setFont(struckOut);
            m_ui->list->setItem(int(row), column, item);
        }
    }
}

const ImportBatch *ImportHistoryPage::current() const
{
    const int row = m_ui->list->currentRow();
    return row < 0 || size_t(row) >= m_batches.size() ? nullptr : &m_batches[size_t(row)];
}

void ImportHistoryPage::openCurrent()
{
    const ImportBatch *batch = current();
    if (!batch) {
        m_ui->facts->setText(
            m_ui->filter->text().isEmpty()
                ? tr("No file was imported yet. What is brought in under In and out stands here, and can "
                     "be taken back here as a whole.")
                : tr("No import fits."));
        m_ui->log->clear();
        updateActions();
        return;
    }
    updateActions();
    await(m_access.open(batch->id), this, [this, id = batch->id](const Result<ImportDetails> &details) {
        const ImportBatch *still = current();
        if (!still || still->id != id)
            return;
        if (details)
            showDetails(*details);
        else
            m_messages->showError(tr("The import could not be opened."), details.error());
        Q_EMIT opened();
    });
}

void ImportHistoryPage::showDetails(const ImportDetails &details)
{
    m_ui->facts->setText(importFactsText(details.batch));
    m_ui->log->setPlainText(importLogText(details));
}

void ImportHistoryPage::updateActions()
{
    const ImportBatch *batch = current();
    const bool hasChanges = batch && !batch->changedNothing();
    m_ui->records->setEnabled(hasChanges);
    m_ui->save->setEnabled(batch && batch->hasFile());
    m_ui->undo->setEnabled(hasChanges && batch->state != ImportState::Undone && !m_access.readOnly && !m_isBusy);
}

void ImportHistoryPage::openRecords()
{
    const ImportBatch *batch = current();
    if (!batch || batch->changedNothing())
        return;
    auto *dialog = new ImportedRecordsDialog(m_access, *batch, this); // deletes itself when closed
    connect(dialog, &ImportedRecordsDialog::placeRequested, this, &ImportHistoryPage::placeRequested);
    dialog->show();
}

void ImportHistoryPage::saveFile()
{
    const ImportBatch *batch = current();
    if (!batch)
        return;
    const QString name = batch->fileName;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Save as"), folder.path()); // deletes itself when closed
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = batch->id](const QString &path) { writeTo(id, path); });
    dialog->open();
}

void ImportHistoryPage::writeTo(ImportBatchId id, const QString &path)
{
    await(m_access.file(id), this, [this, path](Result<QByteArray> content) {
        if (!content) {
            m_messages->showError(tr("The file could not be read."), content.error());
            return;
        }
        await(QtConcurrent::run([path, bytes = std::move(*content)] { return writeFile(path, bytes); }), this,
              [this, path](const Status &written) {
                  if (written)
                      m_messages->show(MessageBar::Kind::Info, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
                  else
                      m_messages->showError(tr("The file could not be saved."), written.error());
              });
    });
}

void ImportHistoryPage::run(const ImportHistoryAccess::Undo &work, ImportBatchId id, const QString &title,
                            const std::function<void(const ImportUndo &)> &use)
{
    m_isBusy = true;
    updateActions();
    m_messages->clear();
    auto *progress = new MessageProgress(m_messages, title); // owned by the bar
    await(work(id, progress->stage(tr("%1 of %2 records")), progress->cancelToken()), this,
          [this, progress, use](const Result<ImportUndo> &undone) {
              progress->finish();
              m_isBusy = false;
              updateActions();
              if (undone)
                  use(*undone);
              else
                  m_messages->showError(tr("The import was not taken back."), undone.error());
          });
}

/// What would go and what would stay is found out by doing it and taking that back.
void ImportHistoryPage::tryUndo()
{
    const ImportBatch *batch = current();
    if (!batch || m_isBusy)
        return;
    run(m_access.tryUndo, batch->id, tr("Looking what can be taken back…"),
        [this, asked = *batch](const ImportUndo &trial) { askUndo(asked, trial); });
}

void ImportHistoryPage::askUndo(const ImportBatch &batch, const ImportUndo &trial)
{
    const QStringList kept = keptLines(trial, kNamedInQuestion);
    if (trial.takenBack() == 0) {
        m_messages->show(
            MessageBar::Kind::Warning,
            tr("Nothing of this import can be taken back: all of it was changed or taken back since, or is "
               "needed."),
            kept.join(QLatin1Char('\n')));
        return;
    }
    QString detail = tr("New records that go to the trash: %1. Records that become what they were: %2. Days of "
                        "attendance that become what they were: %3.")
                         .arg(trial.trashed)
                         .arg(trial.restored)
                         .arg(trial.days);
    if (trial.kept > 0)
        detail += QStringLiteral("\n\n") + tr("What stays for you to decide: %1").arg(trial.kept) + QLatin1Char('\n') +
                  kept.join(QLatin1Char('\n'));
    ask(this, {tr("Take back the import of “%1”?").arg(batch.fileName), detail, tr("Take back")},
        [this, id = batch.id] { undo(id); });
}

void ImportHistoryPage::undo(ImportBatchId id)
{
    run(m_access.undo, id, tr("Taking the import back…"), [this, id](const ImportUndo &undone) {
        m_messages->show(undone.kept > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Info, importUndoText(undone),
                         undone.kept > 0 ? tr("What stays is listed below. Ctrl+Z undoes this.")
                                         : tr("Ctrl+Z undoes this."));
        m_wanted = id;
        markStale();
    });
}

} // namespace zhucun::gui

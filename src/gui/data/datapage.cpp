#include "gui/data/datapage.h"

#include "core/files/filebytes.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/import/importreader.h"
#include "exchange/transfer/errorworkbook.h"
#include "exchange/transfer/recordfilewriter.h"
#include "exchange/transfer/templateworkbook.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/mainwindow/pageregistry.h"
#include "reports/wording/ruletext.h"
#include "services/workspace/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

namespace {

QString problemSentence(const RowProblem &problem) { return ruleText(problem); }

/// Reads the file on the thread that writes, row by row.
RecordSource sourceOf(std::shared_ptr<ImportReader> reader)
{
    return [reader](TransferRecord &record) { return reader->next(record); };
}

struct OpenedFile {
    std::shared_ptr<ImportReader> reader;
    ImportOrigin origin;
};

Result<OpenedFile> openForImport(const QString &path, const EntityColumns &entity)
{
    auto reader = ImportReader::open(path, entity);
    if (!reader)
        return failure(reader.error());
    auto content = readFile(path);
    if (!content)
        return failure(content.error());
    return OpenedFile{std::move(*reader), {path, std::move(*content)}};
}

} // namespace

DataPage::DataPage(const PageContext &context)
    : m_transfer(context.workspace),
      m_readOnly(context.workspace.access() == Workspace::Access::ReadOnly),
      m_messages(new MessageBar(this))
{
    setAcceptDrops(!m_readOnly);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(buildImport());
    layout->addWidget(buildProblems(), 1);
    layout->addWidget(buildExport());
    setRunning(false);
    if (m_readOnly)
        m_messages->show(MessageBar::Kind::Info,
                         tr("The file is open for reading only; records can go out but not in."));
}

QComboBox *DataPage::entityCombo()
{
    auto *combo = new QComboBox(this);
    const QStringList entities = transferEntities();
    for (const QString &entity : entities) {
        if (const EntityColumns *columns = columnsFor(entity))
            combo->addItem(columns->title, entity);
    }
    combo->setCurrentIndex(combo->findData(QStringLiteral("roster")));
    return combo;
}

QWidget *DataPage::buildImport()
{
    auto *group = new QGroupBox(tr("Bring in a file"), this);
    m_importEntity = entityCombo();
    m_file = new QLineEdit(this);
    m_file->setPlaceholderText(tr("XLSX or CSV; drop a file here"));
    auto *browse = new QPushButton(tr("&Choose…"), this);
    m_onError = new QComboBox(this);
    m_onError->addItem(tr("If a row is wrong, save nothing"), int(ImportOptions::OnError::Stop));
    m_onError->addItem(tr("Save the good rows, leave the wrong ones"), int(ImportOptions::OnError::Skip));
    m_check = new QPushButton(tr("C&heck only"), this);
    m_import = new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), tr("&Import"), this);
    m_cancelRun = new QPushButton(tr("Cancel"), this);
    m_progress = new QProgressBar(this);
    connect(browse, &QPushButton::clicked, this, &DataPage::chooseFile);
    connect(m_check, &QPushButton::clicked, this, [this] { run(Run::Check); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(Run::Import); });
    connect(m_cancelRun, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
    });

    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(browse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_import);
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_cancelRun);
    buttons->addStretch();
    auto *form = new QFormLayout(group);
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("&What it holds"), m_importEntity);
    auto *fileLabel = new QLabel(tr("&File"), group); // a layout as a field has no buddy of its own
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    form->addRow(tr("Wr&ong rows"), m_onError);
    form->addRow(QString(), buttons);
    group->setEnabled(!m_readOnly);
    return group;
}

QWidget *DataPage::buildProblems()
{
    auto *area = new QWidget(this);
    m_summary = new QLabel(area);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problems = new QTableWidget(0, 4, area);
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Value"), tr("What is wrong")});
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problems->verticalHeader()->hide();
    m_problems->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problems->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_saveRejected = new QPushButton(tr("Save the rejected rows for correction…"), area);
    connect(m_saveRejected, &QPushButton::clicked, this, &DataPage::saveRejected);
    m_problems->hide();
    m_saveRejected->hide();
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_saveRejected, 0, Qt::AlignLeft);
    layout->addStretch();
    return area;
}

QWidget *DataPage::buildExport()
{
    auto *group = new QGroupBox(tr("Write out"), this);
    m_exportEntity = entityCombo();
    m_export = new QPushButton(QIcon::fromTheme(QStringLiteral("document-export")), tr("&Export all…"), this);
    auto *form = new QPushButton(tr("Empty form to fi&ll in…"), this);
    connect(m_export, &QPushButton::clicked, this, &DataPage::exportRecords);
    connect(form, &QPushButton::clicked, this, &DataPage::saveTemplate);
    auto *row = new QHBoxLayout(group);
    row->addWidget(m_exportEntity);
    row->addWidget(m_export);
    row->addWidget(form);
    row->addStretch();
    return group;
}

const EntityColumns *DataPage::importEntity() const { return columnsFor(m_importEntity->currentData().toString()); }

const EntityColumns *DataPage::exportEntity() const { return columnsFor(m_exportEntity->currentData().toString()); }

void DataPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent *event)
{
    m_file->setText(QDir::toNativeSeparators(event->mimeData()->urls().value(0).toLocalFile()));
}

void DataPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(m_file->text()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void DataPage::setRunning(bool running)
{
    for (QPushButton *button : {m_check, m_import, m_export})
        button->setEnabled(!running);
    m_progress->setVisible(running);
    m_cancelRun->setVisible(running);
    if (!running)
        m_running.reset();
}

void DataPage::run(Run run)
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (path.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, tr("Choose the file first."));
        return;
    }
    const EntityColumns *entity = importEntity();
    m_messages->clear();
    m_running.emplace();
    m_progress->setRange(0, 0);
    setRunning(true);
    ImportOptions options{run == Run::Check, ImportOptions::OnError(m_onError->currentData().toInt())};
    // Finding the headings reads the file's beginning, its bytes are kept with the import: not on this thread either.
    await(QtConcurrent::run([path, entity] { return openForImport(path, *entity); }), this,
          [this, run, options, entity](Result<OpenedFile> file) mutable {
              if (!file) {
                  setRunning(false);
                  m_messages->showError(tr("The file could not be read."), file.error());
                  return;
              }
              options.origin = std::move(file->origin);
              const auto source = sourceOf(file->reader);
              await(m_transfer.import(entity->entity, source, options, {}, *m_running), this,
                    [this, run](const Result<ImportOutcome> &outcome) {
                        setRunning(false);
                        if (outcome)
                            showOutcome(*outcome, run);
                        else
                            m_messages->showError(tr("Nothing was imported."), outcome.error());
                    });
          });
}

void DataPage::showOutcome(const ImportOutcome &outcome, Run run)
{
    const QString counts = tr("%1 rows read: %2 new, %3 changed, %4 unchanged, %5 rejected.")
                               .arg(outcome.read)
                               .arg(outcome.inserted)
                               .arg(outcome.updated)
                               .arg(outcome.unchanged)
                               .arg(outcome.rejected);
    QString verdict;
    if (run == Run::Check)
        verdict = tr("This was a check; nothing was saved.");
    else if (outcome.saved)
        verdict = tr("Saved. Ctrl+Z takes the whole import back.");
    else if (outcome.rejected > 0)
        verdict = tr("Nothing was saved, because rows are wrong.");
    else
        verdict = tr("Everything was there already.");
    m_summary->setText(counts + QLatin1Char(' ') + verdict);
    m_rejected = outcome.rejectedRows;
    m_saveRejected->setVisible(!m_rejected.isEmpty());
    showProblems(outcome.problems);
}

void DataPage::showProblems(const QList<RowProblem> &problems)
{
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setRowCount(int(problems.size()));
    for (int row = 0; row < int(problems.size()); ++row) {
        const RowProblem &problem = problems.at(row);
        const QStringList texts{QString::number(problem.row), problem.column, problem.value, problemSentence(problem)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column)); // the table owns it
            item->setToolTip(texts.at(column));
            m_problems->setItem(row, column, item);
        }
    }
    m_problems->resizeColumnsToContents();
    m_problems->setColumnWidth(2, std::min(m_problems->columnWidth(2), 240));
}

void DataPage::askPath(const QString &proposedName, const QStringList &filters,
                       std::function<void(const QString &)> use)
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(proposedName);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

void DataPage::saveRejected()
{
    const EntityColumns *entity = importEntity();
    askPath(tr("%1 to correct.xlsx").arg(entity->title), {tr("Excel workbook (*.xlsx)")},
            [this, entity](const QString &path) {
                await(QtConcurrent::run([path, entity, rows = m_rejected] {
                          return writeErrorWorkbook(path, *entity, rows, problemSentence);
                      }),
                      this, [this, path](const Status &written) {
                          if (written)
                              m_messages->show(
                                  MessageBar::Kind::Info,
                                  tr("Saved as %1. Correct the marked cells and import that file.").arg(path));
                          else
                              m_messages->showError(tr("The rejected rows were not saved."), written.error());
                      });
            });
}

void DataPage::exportRecords()
{
    const EntityColumns *entity = exportEntity();
    const QStringList filters{tr("Excel workbook (*.xlsx)"), tr("CSV text (*.csv)")};
    askPath(entity->title + QStringLiteral(".xlsx"), filters, [this, entity](const QString &path) {
        auto writer = RecordFileWriter::create(path, *entity);
        if (!writer) {
            m_messages->showError(tr("Nothing was exported."), writer.error());
            return;
        }
        m_running.emplace();
        m_progress->setRange(0, 0);
        setRunning(true);
        const std::shared_ptr<RecordFileWriter> file = std::move(*writer);
        const RecordSink sink = [file](const TransferRecord &record) { return file->write(record); };
        await(m_transfer.exportTo(entity->entity, Filter(), sink, {}, *m_running), this,
              [this, path, file](const Result<qint64> &rows) {
                  setRunning(false);
                  const Status done = rows ? file->commit() : Status(tl::unexpected<Error>(rows.error()));
                  if (done)
                      m_messages->show(MessageBar::Kind::Info, tr("%1 rows saved as %2").arg(*rows).arg(path));
                  else
                      m_messages->showError(tr("Nothing was exported."), done.error());
              });
    });
}

void DataPage::saveTemplate()
{
    const EntityColumns *entity = exportEntity();
    const QString name = tr("%1 form.xlsx").arg(entity->title);
    askPath(name, {tr("Excel workbook (*.xlsx)")}, [this, entity](const QString &path) {
        const Status written = writeTemplate(path, *entity);
        if (written)
            m_messages->show(MessageBar::Kind::Info, tr("Saved as %1").arg(path));
        else
            m_messages->showError(tr("The form was not saved."), written.error());
    });
}

QWidget *dataPage(const PageContext &context) { return new DataPage(context); }

} // namespace zhucun::gui

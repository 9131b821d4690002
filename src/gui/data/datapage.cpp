#include "gui/data/datapage.h"

#include "exchange/columns/entitycolumns.h"
#include "exchange/transfer/recordfilewriter.h"
#include "exchange/transfer/templateworkbook.h"
#include "gui/checkin/opencheckindialog.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/import/importwizard.h"
#include "gui/mainwindow/mainwindow.h"
#include "services/workspace/workspace.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace zhucun::gui {

DataPage::DataPage(const PageContext &context)
    : m_workspace(context.workspace),
      m_window(context.window),
      m_transfer(context.workspace),
      m_readOnly(context.workspace.access() == Workspace::Access::ReadOnly),
      m_messages(new MessageBar(this))
{
    setAcceptDrops(!m_readOnly);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(buildImport());
    layout->addWidget(buildExport());
    layout->addStretch();
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
    auto *words =
        new QLabel(tr("An XLSX or CSV file as it came: what stands where in it is found out, shown and checked "
                      "before anything is saved. Choose it, or drop it here."),
                   group);
    words->setWordWrap(true);
    auto *begin = new QPushButton(QIcon::fromTheme(QStringLiteral("document-import")), tr("&Bring in a file…"), group);
    connect(begin, &QPushButton::clicked, this, [this] { bringIn({}); });
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(words);
    auto *checkIns = new QPushButton(tr("&DingTalk or WeCom…"), group);
    checkIns->setToolTip(tr("Attendance as these apps export it"));
    connect(checkIns, &QPushButton::clicked, this, [this] { openCheckInDialog(m_workspace, this); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(begin);
    buttons->addWidget(checkIns);
    buttons->addStretch();
    layout->addLayout(buttons);
    group->setEnabled(!m_readOnly);
    return group;
}

QWidget *DataPage::buildExport()
{
    auto *group = new QGroupBox(tr("Write out"), this);
    m_exportEntity = entityCombo();
    m_export = new QPushButton(QIcon::fromTheme(QStringLiteral("document-export")), tr("&Export all…"), this);
    auto *form = new QPushButton(tr("Empty form to fi&ll in…"), this);
    connect(m_export, &QPushButton::clicked, this, &DataPage::exportRecords);
    connect(form, &QPushButton::clicked, this, &DataPage::saveTemplate);
    m_progress = new QProgressBar(this);
    m_cancelRun = new QPushButton(tr("Cancel"), this);
    connect(m_cancelRun, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
    });
    auto *row = new QHBoxLayout(group);
    row->addWidget(m_exportEntity);
    row->addWidget(m_export);
    row->addWidget(form);
    row->addWidget(m_progress);
    row->addWidget(m_cancelRun);
    row->addStretch();
    return group;
}

const EntityColumns *DataPage::exportEntity() const { return columnsFor(m_exportEntity->currentData().toString()); }

void DataPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DataPage::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!path.isEmpty())
        bringIn(path);
}

void DataPage::bringIn(const QString &path)
{
    auto *wizard = new ImportWizard(m_workspace, path, this); // deletes itself
    connect(wizard, &ImportWizard::pageRequested, this, [this](const QString &key) {
        Place place;
        place.page = key;
        m_window.open(place);
    });
    wizard->open();
}

void DataPage::setRunning(bool running)
{
    m_export->setEnabled(!running);
    m_progress->setVisible(running);
    m_cancelRun->setVisible(running);
    if (!running)
        m_running.reset();
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
        await(QtConcurrent::run([path, entity] { return writeTemplate(path, *entity); }), this,
              [this, path](const Status &written) {
                  if (written)
                      m_messages->show(MessageBar::Kind::Info, tr("Saved as %1").arg(path));
                  else
                      m_messages->showError(tr("The form was not saved."), written.error());
              });
    });
}

QWidget *dataPage(const PageContext &context) { return new DataPage(context); }

} // namespace zhucun::gui

#include "gui/import/importresultpage.h"

#include "exchange/transfer/errorworkbook.h"
#include "gui/common/await.h"
#include "gui/common/message/messagebar.h"
#include "gui/import/importdraft.h"
#include "gui/import/importrun.h"
#include "gui/import/importwords.h"
#include "gui/import/problemtable.h"
#include "reports/wording/ruletext.h"
#include "ui_importresultpage.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace zhucun::gui {

ImportResultPage::ImportResultPage(ImportDraft &draft, Workspace &workspace, QWidget *parent)
    : QWizardPage(parent),
      m_draft(draft),
      m_ui(std::make_unique<Ui::ImportResultPage>()),
      m_messages(new MessageBar(this)),
      m_run(new ImportRun(workspace, this))
{
    m_ui->setupUi(this);
    m_ui->pageLayout->insertWidget(0, m_messages);
    dressProblemTable(m_ui->problems);
    connect(m_ui->cancelRun, &QPushButton::clicked, this, &ImportResultPage::stop);
    connect(m_ui->saveRejected, &QPushButton::clicked, this, &ImportResultPage::saveRejected);
    connect(m_ui->showRecords, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(pageOf(m_draft.entity()->entity)); });
    connect(m_ui->showHistory, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("imports")); });
    connect(m_run, &ImportRun::progressed, this, [this](qint64 rows) {
        m_ui->progress->setValue(int(rows));
        m_ui->summary->setText(tr("%1 rows so far…").arg(rows));
    });
    connect(m_run, &ImportRun::finished, this, &ImportResultPage::showOutcome);
    connect(m_run, &ImportRun::failed, this, [this](const Error &error) {
        setRunning(false);
        m_ui->summary->clear();
        m_messages->showError(tr("Nothing was imported."), error);
    });
}

ImportResultPage::~ImportResultPage() { m_run->cancel(); }

void ImportResultPage::initializePage()
{
    m_messages->clear();
    m_rejected.clear();
    m_ui->problems->setRowCount(0);
    m_ui->summary->setText(tr("Importing…"));
    const SheetSketch &sheet = m_draft.sheetSketch();
    m_ui->progress->setRange(0, sheet.isCounted ? int(sheet.rows) : 0);
    setRunning(true);
    ImportOptions options;
    options.onError = m_onError;
    m_run->start(m_draft.path(), *m_draft.entity(), m_draft.options(), options);
}

bool ImportResultPage::isComplete() const { return !isRunning(); }

bool ImportResultPage::isRunning() const { return m_run->isRunning(); }

void ImportResultPage::stop() { m_run->cancel(); }

void ImportResultPage::setRunning(bool running)
{
    m_ui->progress->setVisible(running);
    m_ui->cancelRun->setVisible(running);
    m_ui->problems->setVisible(false);
    m_ui->saveRejected->setVisible(false);
    m_ui->showRecords->setVisible(false);
    m_ui->showHistory->setVisible(false);
    Q_EMIT completeChanged();
    if (QWizard *owner = wizard()) // which has just enabled the way back
        owner->button(QWizard::BackButton)->setEnabled(!running);
}

void ImportResultPage::showOutcome(const ImportOutcome &outcome)
{
    setRunning(false);
    QStringList lines{earlierText(outcome), countsText(outcome), verdictText(outcome)};
    lines.removeAll(QString());
    m_ui->summary->setText(lines.join(QLatin1Char('\n')));
    m_rejected = outcome.rejectedRows;
    m_ui->saveRejected->setVisible(!m_rejected.isEmpty());
    m_ui->showRecords->setVisible(outcome.saved && !pageOf(outcome.entity).isEmpty());
    m_ui->showHistory->setVisible(outcome.saved);
    m_ui->problems->setVisible(!outcome.problems.isEmpty());
    listProblems(m_ui->problems, errorsFirst(outcome.problems));
}

void ImportResultPage::saveRejected()
{
    const QFileInfo source(m_draft.path());
    auto *dialog = new QFileDialog(this, tr("Save as"), source.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Excel workbook (*.xlsx)")});
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(tr("%1 to correct.xlsx").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportResultPage::writeRejected);
    dialog->open();
}

void ImportResultPage::writeRejected(const QString &path)
{
    const auto write = [path, entity = m_draft.entity(), rows = m_rejected] {
        return writeErrorWorkbook(path, *entity, rows, [](const RowProblem &problem) { return ruleText(problem); });
    };
    await(QtConcurrent::run(write), this, [this, path](const Status &written) {
        if (written)
            m_messages->show(MessageBar::Kind::Info,
                             tr("Saved as %1. Correct the marked cells and import that file.").arg(path));
        else
            m_messages->showError(tr("The rejected rows were not saved."), written.error());
    });
}

} // namespace zhucun::gui

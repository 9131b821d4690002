#include "gui/import/importpreviewpage.h"

#include "gui/common/await.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/words.h"
#include "gui/import/importdraft.h"
#include "gui/import/importrun.h"
#include "gui/import/importwords.h"
#include "gui/import/previewmodel.h"
#include "gui/import/problemtable.h"
#include "ui_importpreviewpage.h"

#include <QHeaderView>
#include <QtConcurrentRun>

#include <algorithm>

namespace zhucun::gui {

ImportPreviewPage::ImportPreviewPage(ImportDraft &draft, Workspace &workspace, QWidget *parent)
    : QWizardPage(parent),
      m_draft(draft),
      m_ui(std::make_unique<Ui::ImportPreviewPage>()),
      m_model(new PreviewModel(this)),
      m_run(new ImportRun(workspace, this))
{
    m_ui->setupUi(this);
    dressTable(m_ui->grid);
    m_ui->grid->setModel(m_model);
    m_ui->grid->verticalHeader()->show();
    m_ui->grid->setShowGrid(true);
    m_ui->grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_ui->grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                QAbstractItemView::AnyKeyPressed);
    m_ui->grid->horizontalHeader()->setStretchLastSection(false);
    dressProblemTable(m_ui->problems);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->onError->addItem(tr("If a row is wrong, save nothing"), int(ImportOptions::OnError::Stop));
    m_ui->onError->addItem(tr("Save the good rows, leave the wrong ones"), int(ImportOptions::OnError::Skip));
    connect(m_ui->onError, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT onErrorChanged(ImportOptions::OnError(m_ui->onError->currentData().toInt())); });
    connect(m_ui->check, &QPushButton::clicked, this, &ImportPreviewPage::check);
    connect(m_ui->problems, &QTableWidget::cellActivated, this, &ImportPreviewPage::goToProblem);
    connect(m_ui->problems, &QTableWidget::cellDoubleClicked, this, &ImportPreviewPage::goToProblem);
    connect(m_model, &PreviewModel::edited, this, &ImportPreviewPage::takeEdit);
    connect(m_run, &ImportRun::progressed, this,
            [this](qint64 rows) { m_ui->counts->setText(tr("Checking: %1 rows so far…").arg(rows)); });
    connect(m_run, &ImportRun::finished, this, &ImportPreviewPage::showOutcome);
    connect(m_run, &ImportRun::failed, this, [this](const Error &error) {
        m_ui->counts->setText(errorSentence(error));
        m_ui->check->setEnabled(true);
    });
}

ImportPreviewPage::~ImportPreviewPage() { m_run->cancel(); }

void ImportPreviewPage::initializePage()
{
    m_checked.clear();
    m_model->setProblems({});
    m_ui->counts->clear();
    loadPreview();
}

void ImportPreviewPage::cleanupPage()
{
    ++m_generation;
    m_run->cancel();
}

bool ImportPreviewPage::isComplete() const { return m_isShown; }

void ImportPreviewPage::loadPreview()
{
    const int generation = ++m_generation;
    std::set<int> wanted;
    for (const RowProblem &problem : std::as_const(m_checked))
        wanted.insert(problem.row);
    for (const auto &[place, text] : m_draft.edits())
        wanted.insert(place.first);
    const auto read = [path = m_draft.path(), entity = m_draft.entity(), options = m_draft.options(), wanted] {
        return previewFile(path, *entity, options, wanted);
    };
    await(QtConcurrent::run(read), this, [this, generation](Result<ImportPreview> preview) {
        if (generation != m_generation)
            return;
        m_isShown = preview.has_value();
        if (preview)
            showPreview(std::move(*preview));
        else
            m_ui->counts->setText(errorSentence(preview.error()));
        Q_EMIT completeChanged();
    });
}

void ImportPreviewPage::showPreview(ImportPreview preview)
{
    const QModelIndex current = m_ui->grid->currentIndex();
    const bool isFirst = m_model->columnCount() == 0;
    m_model->show(std::move(preview), m_draft.edits());
    if (isFirst)
        m_ui->grid->resizeColumnsToContents();
    m_ui->grid->setCurrentIndex(m_model->index(current.row(), current.column()));
    if (m_ui->counts->text().isEmpty()) {
        const int rows = m_model->rowCount();
        m_ui->counts->setText(m_model->preview().isWhole ? tr("%n row(s), not checked yet.", nullptr, rows)
                                                         : tr("The first %n row(s), not checked yet.", nullptr, rows));
    }
    showProblems();
}

void ImportPreviewPage::check()
{
    m_ui->check->setEnabled(false);
    m_ui->counts->setText(tr("Checking…"));
    ImportOptions options;
    options.dryRun = true;
    options.onError = ImportOptions::OnError::Skip; // so that what the good rows would do is known
    m_run->start(m_draft.path(), *m_draft.entity(), m_draft.options(), options);
}

void ImportPreviewPage::showOutcome(const ImportOutcome &outcome)
{
    m_ui->check->setEnabled(true);
    m_ui->counts->setText(countsText(outcome));
    m_checked = outcome.problems;
    m_model->setProblems(m_checked);
    loadPreview();
}

void ImportPreviewPage::showProblems()
{
    m_problems = m_checked;
    for (const PreviewRow &row : m_model->preview().rows) {
        for (const PlacedProblem &placed : row.problems) {
            if (!m_problems.contains(placed.problem))
                m_problems << placed.problem;
        }
    }
    m_problems = errorsFirst(std::move(m_problems));
    listProblems(m_ui->problems, m_problems);
}

void ImportPreviewPage::takeEdit(int row, int column, const QString &text)
{
    m_draft.edit(row, column, text);
    // What was found of this row is of what it said before.
    m_checked.removeIf([row](const RowProblem &problem) { return problem.row == row; });
    m_model->setProblems(m_checked);
    m_ui->counts->setText(tr("Corrected here: %n cell(s). Check again.", nullptr, int(m_draft.edits().size())));
    loadPreview();
}

void ImportPreviewPage::goToProblem(int row)
{
    if (row < 0 || row >= m_problems.size())
        return;
    const QModelIndex place = m_model->placeOf(m_problems.at(row));
    if (!place.isValid())
        return;
    m_ui->grid->setCurrentIndex(place);
    m_ui->grid->scrollTo(place);
    m_ui->grid->setFocus();
}

} // namespace zhucun::gui

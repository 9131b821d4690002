#include "gui/import/importfilepage.h"

#include "gui/common/message/messagebar.h"
#include "gui/import/importdraft.h"
#include "services/transfer/importer.h"
#include "ui_importfilepage.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

namespace zhucun::gui {

namespace {

QString rowsText(const SheetSketch &sheet)
{
    return sheet.isCounted ? ImportFilePage::tr("%n row(s)", nullptr, int(sheet.rows))
                           : ImportFilePage::tr("more than %1 rows").arg(sheet.rows);
}

QString sheetText(const SheetSketch &sheet)
{
    QString text = ImportFilePage::tr("sheet “%1” with %2").arg(sheet.name, rowsText(sheet));
    if (!sheet.visible)
        text += ImportFilePage::tr(" (hidden)");
    return text;
}

QString summaryOf(const FileSketch &sketch)
{
    if (sketch.kind == FileSketch::Kind::Text)
        return ImportFilePage::tr("Text file, %1, %2.").arg(sketch.text.encoding, rowsText(sketch.sheets.front()));
    QStringList sheets;
    for (const SheetSketch &sheet : sketch.sheets)
        sheets << sheetText(sheet);
    return ImportFilePage::tr("Workbook: %1.").arg(sheets.join(ImportFilePage::tr("; ")));
}

} // namespace

ImportFilePage::ImportFilePage(ImportDraft &draft, QWidget *parent)
    : QWizardPage(parent),
      m_draft(draft),
      m_ui(std::make_unique<Ui::ImportFilePage>()),
      m_messages(new MessageBar(this))
{
    m_ui->setupUi(this);
    setAcceptDrops(true);
    m_ui->messageLayout->addWidget(m_messages);
    listEntities();
    connect(m_ui->browse, &QPushButton::clicked, this, &ImportFilePage::chooseFile);
    connect(m_ui->path, &QLineEdit::editingFinished, this, &ImportFilePage::openTyped);
    connect(m_ui->entity, &QComboBox::currentIndexChanged, this, [this] {
        m_draft.setEntity(columnsFor(m_ui->entity->currentData().toString()));
        Q_EMIT completeChanged();
    });
    connect(&m_draft, &ImportDraft::sketched, this, &ImportFilePage::showSketch);
    connect(&m_draft, &ImportDraft::failed, this, [this](const Error &error) {
        m_ui->summary->clear();
        m_messages->showError(tr("The file could not be read."), error);
        Q_EMIT completeChanged();
    });
}

ImportFilePage::~ImportFilePage() = default;

void ImportFilePage::listEntities()
{
    m_ui->entity->addItem(tr("(choose)"), QString());
    const QStringList entities = transferEntities();
    for (const QString &name : entities) {
        if (const EntityColumns *entity = columnsFor(name))
            m_ui->entity->addItem(entity->title, name);
    }
}

bool ImportFilePage::isComplete() const { return m_draft.isSketched() && m_draft.entity(); }

void ImportFilePage::openFile(const QString &path)
{
    m_ui->path->setText(QDir::toNativeSeparators(path));
    m_messages->clear();
    m_ui->summary->setText(tr("Reading the file…"));
    m_draft.openFile(path);
    Q_EMIT completeChanged();
}

void ImportFilePage::openTyped()
{
    const QString path = QDir::fromNativeSeparators(m_ui->path->text().trimmed());
    if (!path.isEmpty() && path != m_draft.path())
        openFile(path);
}

void ImportFilePage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(m_draft.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.csv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::openFile);
    dialog->open();
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFilePage::dropEvent(QDropEvent *event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!path.isEmpty())
        openFile(path);
}

void ImportFilePage::showSketch()
{
    m_ui->summary->setText(summaryOf(m_draft.sketch()));
    if (const EntityColumns *entity = m_draft.entity())
        m_ui->entity->setCurrentIndex(m_ui->entity->findData(entity->entity));
    else
        m_ui->entity->setCurrentIndex(0);
    Q_EMIT completeChanged();
}

} // namespace zhucun::gui

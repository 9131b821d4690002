#include "gui/import/importsheetpage.h"

#include "gui/common/fields/monthfield.h"
#include "gui/common/list/plaintable.h"
#include "gui/common/message/words.h"
#include "gui/import/importdraft.h"
#include "gui/import/sketchmodel.h"
#include "ui_importsheetpage.h"

#include <QHeaderView>

namespace zhucun::gui {

namespace {

QString delimiterText(QChar delimiter)
{
    if (delimiter == QLatin1Char('\t'))
        return ImportSheetPage::tr("Tab");
    return delimiter == QLatin1Char(';') ? ImportSheetPage::tr("Semicolon ;") : ImportSheetPage::tr("Comma ,");
}

} // namespace

ImportSheetPage::ImportSheetPage(ImportDraft &draft, QWidget *parent)
    : QWizardPage(parent),
      m_draft(draft),
      m_ui(std::make_unique<Ui::ImportSheetPage>()),
      m_model(new SketchModel(this)),
      m_month(new MonthField(this))
{
    m_ui->setupUi(this);
    m_ui->monthLayout->addWidget(m_month);
    m_ui->monthLabel->setBuddy(m_month);
    dressTable(m_ui->grid);
    m_ui->grid->verticalHeader()->show();
    m_ui->grid->setModel(m_model);
    m_ui->grid->setToolTip(tr("Enter or a double click on a row makes it the row of the headings."));
    listForms();
    connect(m_ui->sheet, &QComboBox::currentIndexChanged, this, [this](int place) {
        if (!m_filling)
            m_draft.setSheet(place);
    });
    connect(m_ui->encoding, &QComboBox::currentIndexChanged, this, &ImportSheetPage::takeForm);
    connect(m_ui->delimiter, &QComboBox::currentIndexChanged, this, &ImportSheetPage::takeForm);
    connect(m_ui->firstRow, &QSpinBox::valueChanged, this, &ImportSheetPage::takeRows);
    connect(m_ui->lastRow, &QSpinBox::valueChanged, this, &ImportSheetPage::takeRows);
    connect(m_ui->findRows, &QPushButton::clicked, this, [this] { m_draft.setHeadings(std::nullopt); });
    connect(m_ui->grid, &QTableView::activated, this, &ImportSheetPage::takeRowOfGrid);
    connect(m_month, &QLineEdit::textChanged, this, [this] { m_draft.setMonth(m_month->month()); });
    connect(&m_draft, &ImportDraft::sketched, this, &ImportSheetPage::showSketch);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ImportSheetPage::showHeadings);
    connect(&m_draft, &ImportDraft::failed, this, [this](const Error &error) {
        m_ui->note->setText(errorSentence(error));
        Q_EMIT completeChanged();
    });
}

ImportSheetPage::~ImportSheetPage() = default;

void ImportSheetPage::listForms()
{
    m_ui->encoding->addItem(tr("Found out"), QString());
    for (const QString &encoding : textEncodings())
        m_ui->encoding->addItem(encoding, encoding);
    m_ui->delimiter->addItem(tr("Found out"), QString());
    for (const QChar delimiter : textDelimiters())
        m_ui->delimiter->addItem(delimiterText(delimiter), QString(delimiter));
}

void ImportSheetPage::initializePage() { showSketch(); }

bool ImportSheetPage::isComplete() const
{
    return m_draft.isSketched() && !m_draft.sheetSketch().error && m_draft.proposal().headings.last > 0;
}

void ImportSheetPage::showSketch()
{
    if (!m_draft.isSketched())
        return;
    const FileSketch &sketch = m_draft.sketch();
    const bool isText = sketch.kind == FileSketch::Kind::Text;
    m_filling = true;
    m_ui->sheet->clear();
    for (const SheetSketch &sheet : sketch.sheets)
        m_ui->sheet->addItem(sheet.visible ? sheet.name : tr("%1 (hidden)").arg(sheet.name));
    m_filling = false;
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->sheetLabel), static_cast<QWidget *>(m_ui->sheet)})
        widget->setVisible(!isText);
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->encodingLabel), static_cast<QWidget *>(m_ui->encoding),
                            static_cast<QWidget *>(m_ui->delimiterLabel), static_cast<QWidget *>(m_ui->delimiter)})
        widget->setVisible(isText);
    if (isText) {
        m_ui->encoding->setItemText(0, tr("Found out: %1").arg(sketch.text.encoding));
        m_ui->delimiter->setItemText(0, tr("Found out: %1").arg(delimiterText(sketch.text.delimiter)));
    }
    showHeadings();
}

void ImportSheetPage::showHeadings()
{
    if (!m_draft.isSketched())
        return;
    const SheetSketch &sheet = m_draft.sheetSketch();
    const HeadingRows rows = m_draft.proposal().headings;
    const bool isDaySheet = m_draft.proposal().isDaySheet;
    m_filling = true;
    m_ui->sheet->setCurrentIndex(int(m_draft.sheet()));
    m_ui->firstRow->setValue(rows.first);
    m_ui->lastRow->setValue(rows.last);
    m_filling = false;
    m_ui->monthLabel->setVisible(isDaySheet);
    m_month->setVisible(isDaySheet);
    m_model->show(sheet, rows);
    m_ui->grid->resizeColumnsToContents();
    if (sheet.error)
        m_ui->note->setText(errorSentence(*sheet.error));
    else if (isDaySheet)
        m_ui->note->setText(
            tr("One row a person and one column a day. The month is needed where the sheet does not say."));
    else if (rows.last == 0)
        m_ui->note->setText(tr("No headings were found: say in which row they stand."));
    else
        m_ui->note->clear();
    Q_EMIT completeChanged();
}

void ImportSheetPage::takeRows()
{
    if (m_filling)
        return;
    const int first = m_ui->firstRow->value();
    m_draft.setHeadings(HeadingRows{first, std::max(first, m_ui->lastRow->value())});
}

void ImportSheetPage::takeForm()
{
    if (m_filling || !m_draft.isSketched())
        return;
    const QString delimiter = m_ui->delimiter->currentData().toString();
    m_ui->note->setText(tr("Reading the file…"));
    m_draft.setTextForm(m_ui->encoding->currentData().toString(), delimiter.isEmpty() ? QChar() : delimiter.front());
    Q_EMIT completeChanged();
}

void ImportSheetPage::takeRowOfGrid(const QModelIndex &index)
{
    const int row = m_model->fileRow(index.row());
    if (row > 0)
        m_draft.setHeadings(HeadingRows{row, row});
}

} // namespace zhucun::gui

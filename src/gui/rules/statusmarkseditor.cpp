#include "gui/rules/statusmarkseditor.h"

#include "gui/common/appearance.h"
#include "gui/common/await.h"
#include "gui/common/confirmdialog.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/message/words.h"
#include "reports/wording/termtext.h"
#include "services/workspace/workspace.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

enum Column { StatusColumn, SymbolColumn, ColourColumn, KeyColumn, ColumnCount };

Column columnOf(const QString &field)
{
    if (field.startsWith(QLatin1String("symbol")))
        return SymbolColumn;
    return field.startsWith(QLatin1String("colour")) ? ColourColumn : KeyColumn;
}

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

/// Dark on light whatever the palette, as the colours are those of a light cell.
QColor inkOn(const QColor &colour) { return colour.lightness() > 110 ? QColor(0x1f, 0x25, 0x2b) : QColor(Qt::white); }

} // namespace

StatusMarksEditor::StatusMarksEditor(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_service(workspace),
      m_readOnly(workspace.access() == Workspace::Access::ReadOnly),
      m_messages(new MessageBar(this)),
      m_table(new QTableWidget(kDayStatusCount, ColumnCount, this)),
      m_save(new QPushButton(themeIcon("document-save"), tr("Save"), this)),
      m_discard(new QPushButton(tr("Discard"), this)),
      m_reset(new QPushButton(tr("Back to the standard marks"), this))
{
    buildTable();
    auto *hint = new QLabel(tr("Symbol, colour and key stand for a status in the month grid and on paper. Each status "
                               "needs a symbol and a key of its own."),
                            this);
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_reset);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_save->setObjectName(QStringLiteral("save"));
    m_reset->setEnabled(!m_readOnly);
    connect(m_table, &QTableWidget::itemChanged, this, &StatusMarksEditor::edited);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        if (column == ColourColumn)
            chooseColour(row);
    });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == ColourColumn)
            chooseColour(row);
    });
    connect(m_save, &QPushButton::clicked, this, [this] { saveAnd([](bool) {}); });
    connect(m_discard, &QPushButton::clicked, this, &StatusMarksEditor::discard);
    connect(m_reset, &QPushButton::clicked, this, &StatusMarksEditor::reset);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tables.contains(QStringLiteral("status_mark")) || m_modified)
            return;
        m_messages->clear(); // what was said of the change before, which may just have been undone
        reload();
    });
    reload();
}

void StatusMarksEditor::buildTable()
{
    m_table->setHorizontalHeaderLabels({tr("Status"), tr("Symbol"), tr("Colour"), tr("Key")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight(fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(StatusColumn, 10 * fontMetrics().height());
    m_table->setTabKeyNavigation(false);
    if (m_readOnly)
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void StatusMarksEditor::reload()
{
    await(m_service.marks(), this, [this](const Result<StatusMarks> &marks) {
        if (marks)
            showMarks(*marks);
        else
            m_messages->showError(tr("The marks could not be read."), marks.error());
    });
}

void StatusMarksEditor::showMarks(const StatusMarks &marks)
{
    m_showing = true;
    for (int row = 0; row < kDayStatusCount; ++row) {
        const StatusMark &mark = marks[size_t(row)];
        const bool blank = mark.status == DayStatus::Unrecorded;
        m_table->setItem(row, StatusColumn, fixedItem(termText(mark.status)));
        m_table->setItem(row, SymbolColumn, blank ? fixedItem({}) : new QTableWidgetItem(mark.symbol));
        m_table->setItem(row, ColourColumn, fixedItem({}));
        setColour(row, mark.colour);
        m_table->setItem(row, KeyColumn, canBeEntered(mark.status) ? new QTableWidgetItem(mark.key) : fixedItem({}));
    }
    m_showing = false;
    setModified(false);
}

StatusMarks StatusMarksEditor::typed() const
{
    StatusMarks marks = standardMarks();
    for (int row = 0; row < kDayStatusCount; ++row) {
        StatusMark &mark = marks[size_t(row)];
        mark.symbol = m_table->item(row, SymbolColumn)->text().trimmed();
        mark.colour = m_table->item(row, ColourColumn)->text();
        mark.key = m_table->item(row, KeyColumn)->text().trimmed();
    }
    return marks;
}

void StatusMarksEditor::setColour(int row, const QString &colour)
{
    QTableWidgetItem *item = m_table->item(row, ColourColumn);
    item->setText(colour);
    item->setBackground(QColor(colour));
    item->setForeground(inkOn(QColor(colour)));
}

void StatusMarksEditor::chooseColour(int row)
{
    if (m_readOnly)
        return;
    auto *dialog = new QColorDialog(QColor(m_table->item(row, ColourColumn)->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of “%1”").arg(m_table->item(row, StatusColumn)->text()));
    connect(dialog, &QColorDialog::colorSelected, this, [this, row](const QColor &colour) {
        setColour(row, colour.name());
        edited();
    });
    dialog->open();
}

void StatusMarksEditor::edited()
{
    if (!m_showing)
        setModified(true);
}

void StatusMarksEditor::setModified(bool modified)
{
    m_modified = modified;
    m_save->setEnabled(modified && !m_readOnly);
    m_discard->setEnabled(modified);
}

void StatusMarksEditor::saveAnd(std::function<void(bool)> done)
{
    await(m_service.save(typed()), this, [this, done = std::move(done)](const Result<int> &changed) {
        done(saved(changed, tr("The marks were saved.")));
    });
}

void StatusMarksEditor::discard()
{
    m_messages->clear();
    setModified(false);
    reload();
}

void StatusMarksEditor::reset()
{
    ask(this,
        {tr("Go back to the standard marks?"), tr("Symbols, colours and keys of your own are given up."),
         tr("Standard marks")},
        [this] {
            await(m_service.reset(), this,
                  [this](const Result<int> &changed) { saved(changed, tr("The marks are the standard ones again.")); });
        });
}

bool StatusMarksEditor::saved(const Result<int> &changed, const QString &done)
{
    if (changed) {
        setModified(false);
        m_messages->show(MessageBar::Kind::Info, done + QLatin1Char(' ') + tr("Undo (Ctrl+Z) takes it back."));
        reload();
        return true;
    }
    QStringList sentences;
    for (const Violation &violation : changed.error().violations) {
        const int row = violation.args.isEmpty() ? 0 : violation.args.constLast().toInt() - 1;
        const QTableWidgetItem *status = row >= 0 && row < kDayStatusCount ? m_table->item(row, StatusColumn) : nullptr;
        Violation told = violation;
        told.args.removeLast(); // the status stands in its place
        const QString heading = m_table->horizontalHeaderItem(columnOf(violation.field))->text();
        sentences << ruleSentence(told, status ? status->text() + QStringLiteral(" · ") + heading : heading);
    }
    if (sentences.isEmpty())
        m_messages->showError(tr("The marks were not saved."), changed.error());
    else
        m_messages->show(MessageBar::Kind::Error, tr("The marks were not saved."), sentences.join(QLatin1Char('\n')));
    return false;
}

} // namespace zhucun::gui

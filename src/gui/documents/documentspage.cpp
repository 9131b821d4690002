#include "gui/documents/documentspage.h"

#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/settings/disclosure.h"
#include "reports/documents/rosterreport.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {
constexpr int kFormWidth = 46; // characters
constexpr int kRemarkLines = 4;
} // namespace

DocumentsPage::DocumentsPage(const PageContext &context)
    : m_monthly(context.workspace),
      m_clock(context.workspace.clock()),
      m_disclosure(context.disclosure),
      m_messages(new MessageBar(this))
{
    buildForm(context);
    auto *previewButton =
        new QPushButton(QIcon::fromTheme(QStringLiteral("document-print-preview")), tr("Preview and print…"), this);
    auto *writeButton = new QPushButton(QIcon::fromTheme(QStringLiteral("document-save-as")), tr("Save as…"), this);
    previewButton->setDefault(true);
    connect(previewButton, &QPushButton::clicked, this, &DocumentsPage::preview);
    connect(writeButton, &QPushButton::clicked, this, &DocumentsPage::write);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(previewButton);
    buttons->addWidget(writeButton);
    buttons->addStretch();

    auto *column = new QVBoxLayout;
    column->addLayout(m_form);
    column->addSpacing(12);
    column->addLayout(buttons);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->addLayout(column, 3);
    row->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addLayout(row, 1);
    showFields();
}

void DocumentsPage::buildForm(const PageContext &context)
{
    m_document = new QComboBox(this);
    m_document->addItem(tr("Township monthly report"), int(Document::TownshipMonthly));
    m_document->addItem(tr("Roster of cadres"), int(Document::Roster));
    m_month = new MonthField(this);
    m_month->setMonth(YearMonth::of(m_clock.today()).addMonths(-1));
    m_day = new DateField(this);
    m_day->setDate(m_clock.today());
    m_township = new ReferenceField(this);
    m_township->setKind(LookupKind::Township);
    m_township->setPlaceholderText(tr("All townships"));
    m_township->setOpenButtonVisible(false);
    m_round = new ReferenceField(this);
    m_round->setKind(LookupKind::Round);
    m_round->setPlaceholderText(tr("All rounds"));
    m_round->setOpenButtonVisible(false);
    m_problems = new QPlainTextEdit(this);
    m_plans = new QPlainTextEdit(this);
    for (QPlainTextEdit *text : {m_problems, m_plans}) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(fontMetrics().lineSpacing() * kRemarkLines + 16);
        text->setPlaceholderText(tr("Left empty: lines to write on"));
    }
    m_preparedBy = new QLineEdit(this);
    m_checkedBy = new QLineEdit(this);
    giveContext(this, FieldContext::of(LookupService(context.workspace), m_clock));

    m_form = new QFormLayout;
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Document"), m_document);
    m_form->addRow(tr("&Month"), m_month);
    m_form->addRow(tr("As &of"), m_day);
    m_form->addRow(tr("&Township"), m_township);
    m_form->addRow(tr("&Round"), m_round);
    m_form->addRow(tr("Pro&blems"), m_problems);
    m_form->addRow(tr("Next &steps"), m_plans);
    m_form->addRow(tr("&Prepared by"), m_preparedBy);
    m_form->addRow(tr("&Checked by"), m_checkedBy);
    m_document->setMinimumContentsLength(kFormWidth / 2);
    connect(m_document, &QComboBox::currentIndexChanged, this, &DocumentsPage::showFields);
}

DocumentsPage::Document DocumentsPage::document() const { return Document(m_document->currentData().toInt()); }

void DocumentsPage::showFields()
{
    const bool monthly = document() == Document::TownshipMonthly;
    for (QWidget *field : std::initializer_list<QWidget *>{m_month, m_problems, m_plans, m_preparedBy, m_checkedBy})
        m_form->setRowVisible(field, monthly);
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_round})
        m_form->setRowVisible(field, !monthly);
}

void DocumentsPage::preview()
{
    make([this](const reports::Report &report) { previewDocument(this, report); });
}

void DocumentsPage::write()
{
    make([this](const reports::Report &report) { saveDocument(this, report, m_messages); });
}

void DocumentsPage::make(const Use &use)
{
    m_messages->clear();
    switch (document()) {
    case Document::TownshipMonthly:
        makeMonthly(use);
        return;
    case Document::Roster:
        makeRoster(use);
        return;
    }
}

reports::MonthlyRemarks DocumentsPage::remarks() const
{
    return {m_problems->toPlainText(), m_plans->toPlainText(), m_preparedBy->text(), m_checkedBy->text(),
            m_clock.today()};
}

void DocumentsPage::makeMonthly(const Use &use)
{
    const std::optional<YearMonth> month = m_month->month();
    if (!month) {
        m_messages->show(MessageBar::Kind::Warning, tr("Which month? Type it as 2026-03."));
        m_month->setFocus();
        return;
    }
    await(m_monthly.months(*month, DivisionId(m_township->id())), this,
          [this, use](const Result<std::vector<TownshipMonth>> &months) {
              if (months)
                  use(reports::townshipMonthly(*months, remarks()));
              else
                  m_messages->showError(tr("The report could not be made."), months.error());
          });
}

void DocumentsPage::makeRoster(const Use &use)
{
    const QDate day = m_day->date().value_or(m_clock.today());
    const auto privacy = m_disclosure.isRevealed() ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
    await(m_monthly.roster(day, DivisionId(m_township->id()), RoundId(m_round->id())), this,
          [this, use, day, privacy, place = m_township->label()](const Result<std::vector<RosterLine>> &lines) {
              if (lines)
                  use(reports::rosterReport(place, day, *lines, privacy));
              else
                  m_messages->showError(tr("The roster could not be made."), lines.error());
          });
}

QWidget *documentsPage(const PageContext &context) { return new DocumentsPage(context); }

} // namespace zhucun::gui

#include "gui/documents/documentspage.h"

#include "core/text/dateparse.h"
#include "gui/common/await.h"
#include "gui/common/fields/datefield.h"
#include "gui/common/fields/monthfield.h"
#include "gui/common/fields/referencefield.h"
#include "gui/common/message/messagebar.h"
#include "gui/common/print/documentoutput.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/settings/disclosure.h"
#include "services/lookup/lookupservice.h"
#include "services/workspace/workspace.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kFormWidth = 46; // characters
constexpr int kTextLines = 4;
constexpr int kMostCopies = 3;

/// What a document is made of, as fields of the page.
bool usesMonth(Document document)
{
    return document != Document::Roster && document != Document::WeeklySummary && document != Document::LeaveSlip;
}

bool usesTownship(Document document)
{
    return document != Document::AttendanceBulletin && document != Document::LeaveSlip;
}

} // namespace

DocumentsPage::DocumentsPage(const PageContext &context)
    : m_maker(context.workspace),
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
    column->addStretch(1);
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
    const auto offer = [this](const QString &text, Document document) { m_document->addItem(text, int(document)); };
    offer(tr("Township monthly report"), Document::TownshipMonthly);
    offer(tr("Roster of cadres"), Document::Roster);
    m_document->insertSeparator(m_document->count());
    offer(tr("Attendance register"), Document::AttendanceRegister);
    offer(tr("Monthly attendance bulletin"), Document::AttendanceBulletin);
    offer(tr("Weekly summary"), Document::WeeklySummary);
    m_document->insertSeparator(m_document->count());
    offer(tr("Leave slip"), Document::LeaveSlip);
    offer(tr("Register of leaves"), Document::LeaveRegister);
    m_document->insertSeparator(m_document->count());
    offer(tr("Spot checks of a month"), Document::SpotCheckSheet);
    offer(tr("Spot-check sheet to fill in"), Document::BlankSpotCheckSheet);
    m_document->insertSeparator(m_document->count());
    offer(tr("Subsidy sheet"), Document::SubsidySheet);

    m_month = new MonthField(this);
    const auto dateField = [this] {
        auto *field = new DateField(this);
        field->setDate(m_clock.today());
        return field;
    };
    m_day = dateField();
    m_week = dateField();
    m_leaveDay = dateField();
    m_issuedOn = dateField();
    const auto reference = [this](LookupKind kind, const QString &placeholder) {
        auto *field = new ReferenceField(this);
        field->setKind(kind);
        field->setPlaceholderText(placeholder);
        field->setOpenButtonVisible(false);
        return field;
    };
    m_township = reference(LookupKind::Township, tr("All townships"));
    m_round = reference(LookupKind::Round, tr("All rounds"));
    m_cadre = reference(LookupKind::Cadre, tr("Name or pinyin"));
    m_copies = new QSpinBox(this);
    m_copies->setRange(1, kMostCopies);
    m_copies->setValue(kMostCopies);
    m_paper = new QComboBox(this);
    m_paper->addItem(tr("A3 landscape"), int(reports::Paper::Size::A3));
    m_paper->addItem(tr("A4 landscape, smaller type"), int(reports::Paper::Size::A4));
    buildTexts();
    giveContext(this, FieldContext::of(LookupService(context.workspace), m_clock));
    addRows();
    m_document->setMinimumContentsLength(kFormWidth / 2);
    connect(m_document, &QComboBox::currentIndexChanged, this, &DocumentsPage::showFields);
}

void DocumentsPage::buildTexts()
{
    m_problems = textField(tr("Left empty: lines to write on"));
    m_plans = textField(tr("Left empty: lines to write on"));
    m_requirements = textField(tr("Left empty: the usual requirements"));
    m_preparedBy = new QLineEdit(this);
    m_checkedBy = new QLineEdit(this);
    m_number = new QLineEdit(this);
    m_number->setPlaceholderText(tr("As 尚组通〔2026〕5号"));
    m_recipients = new QLineEdit(this);
    m_recipients->setPlaceholderText(tr("Left empty: all townships and sending units"));
    m_sender = new QLineEdit(this);
    m_sender->setPlaceholderText(tr("Left empty: the county's organization department"));
    m_plannedDays = new QLineEdit(this);
    m_plannedDays->setPlaceholderText(tr("As 2026-10-12, 2026-10-26; left empty: three working days"));
}

QPlainTextEdit *DocumentsPage::textField(const QString &placeholder)
{
    auto *text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setFixedHeight(fontMetrics().lineSpacing() * kTextLines + 16);
    text->setPlaceholderText(placeholder);
    return text;
}

void DocumentsPage::addRows()
{
    m_form = new QFormLayout;
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Document"), m_document);
    m_form->addRow(tr("&Month"), m_month);
    m_form->addRow(tr("As &of"), m_day);
    m_form->addRow(tr("Any day of the &week"), m_week);
    m_form->addRow(tr("C&adre"), m_cadre);
    m_form->addRow(tr("Any day of the &leave"), m_leaveDay);
    m_form->addRow(tr("C&opies"), m_copies);
    m_form->addRow(tr("&Township"), m_township);
    m_form->addRow(tr("&Round"), m_round);
    m_form->addRow(tr("Pap&er"), m_paper);
    m_form->addRow(tr("Planned da&ys"), m_plannedDays);
    m_form->addRow(tr("&Number"), m_number);
    m_form->addRow(tr("Addr&essed to"), m_recipients);
    m_form->addRow(tr("&Sender"), m_sender);
    m_form->addRow(tr("&Issued on"), m_issuedOn);
    m_form->addRow(tr("Req&uirements"), m_requirements);
    m_form->addRow(tr("Pro&blems"), m_problems);
    m_form->addRow(tr("Next &steps"), m_plans);
    m_form->addRow(tr("&Prepared by"), m_preparedBy);
    m_form->addRow(tr("&Checked by"), m_checkedBy);
    const auto fieldOf = [this](int row) { return m_form->itemAt(row, QFormLayout::FieldRole)->widget(); };
    for (int row = 1; row < m_form->rowCount(); ++row)
        setTabOrder(fieldOf(row - 1), fieldOf(row));
}

Document DocumentsPage::document() const { return Document(m_document->currentData().toInt()); }

void DocumentsPage::showFields()
{
    const Document chosen = document();
    const auto show = [this](std::initializer_list<QWidget *> fields, bool visible) {
        for (QWidget *field : fields)
            m_form->setRowVisible(field, visible);
    };
    show({m_month}, usesMonth(chosen));
    show({m_township}, usesTownship(chosen));
    show({m_problems, m_plans, m_preparedBy, m_checkedBy}, chosen == Document::TownshipMonthly);
    show({m_day, m_round}, chosen == Document::Roster);
    show({m_week}, chosen == Document::WeeklySummary);
    show({m_cadre, m_leaveDay, m_copies}, chosen == Document::LeaveSlip);
    show({m_paper}, chosen == Document::AttendanceRegister);
    show({m_plannedDays}, chosen == Document::BlankSpotCheckSheet);
    show({m_number, m_recipients, m_sender, m_issuedOn, m_requirements}, chosen == Document::AttendanceBulletin);
    // A month that was typed stays from document to document, except between what has been and what is to come.
    const bool ahead = chosen == Document::BlankSpotCheckSheet;
    if (ahead != m_monthAhead || !m_month->month()) {
        m_monthAhead = ahead;
        m_month->setMonth(YearMonth::of(m_clock.today()).addMonths(ahead ? 1 : -1));
    }
}

void DocumentsPage::preview()
{
    make([this](const reports::Report &report) { previewDocument(this, report); });
}

void DocumentsPage::write()
{
    make([this](const reports::Report &report) { saveDocument(this, report, m_messages); });
}

QString DocumentsPage::missing()
{
    const Document chosen = document();
    if (usesMonth(chosen) && !m_month->month()) {
        m_month->setFocus();
        return tr("Which month? Type it as 2026-03.");
    }
    if (chosen == Document::LeaveSlip && m_cadre->id() == 0) {
        m_cadre->setFocus();
        return tr("Whose leave? Choose a cadre.");
    }
    if (chosen == Document::BlankSpotCheckSheet && !plannedDays()) {
        m_plannedDays->setFocus();
        return tr("Planned days: type them as 2026-10-12, one after the other with commas between.");
    }
    return {};
}

std::optional<std::vector<QDate>> DocumentsPage::plannedDays() const
{
    static const QRegularExpression between(QStringLiteral("[,，、;；\\s]+"));
    std::vector<QDate> days;
    const QStringList typed = m_plannedDays->text().split(between, Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        const std::optional<QDate> day = text::parseDate(one);
        if (!day)
            return std::nullopt;
        days.push_back(*day);
    }
    return days;
}

DocumentChoice DocumentsPage::choice() const
{
    DocumentChoice choice;
    choice.document = document();
    choice.month = m_month->month().value_or(YearMonth::of(m_clock.today()));
    const DateField *day = choice.document == Document::WeeklySummary ? m_week
                           : choice.document == Document::LeaveSlip   ? m_leaveDay
                                                                      : m_day;
    choice.day = day->date().value_or(m_clock.today());
    choice.township = DivisionId(m_township->id());
    choice.townshipName = m_township->label();
    choice.round = RoundId(m_round->id());
    choice.cadre = CadreId(m_cadre->id());
    choice.copies = m_copies->value();
    choice.plannedDays = plannedDays().value_or(std::vector<QDate>());
    choice.paper = reports::Paper::Size(m_paper->currentData().toInt());
    choice.remarks = {m_problems->toPlainText(), m_plans->toPlainText(), m_preparedBy->text(), m_checkedBy->text(),
                      m_clock.today()};
    choice.words = {m_number->text().trimmed(), m_sender->text().trimmed(),
                    m_issuedOn->date().value_or(m_clock.today()), m_recipients->text().trimmed(),
                    m_requirements->toPlainText()};
    choice.personalData = m_disclosure.isRevealed() ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
    return choice;
}

void DocumentsPage::make(const Use &use)
{
    m_messages->clear();
    if (const QString wanted = missing(); !wanted.isEmpty()) {
        m_messages->show(MessageBar::Kind::Warning, wanted);
        return;
    }
    await(m_maker.make(choice()), this, [this, use, chosen = document()](const Result<reports::Report> &report) {
        if (report)
            use(*report);
        else if (chosen == Document::LeaveSlip && report.error().code == ErrorCode::NotFound)
            m_messages->show(MessageBar::Kind::Warning, tr("This cadre has no leave on that day."));
        else
            m_messages->showError(tr("The document could not be made."), report.error());
    });
}

QWidget *documentsPage(const PageContext &context) { return new DocumentsPage(context); }

} // namespace zhucun::gui

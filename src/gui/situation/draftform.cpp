#include "gui/situation/draftform.h"

#include "gui/common/fields/datefield.h"
#include "gui/common/fields/referencefield.h"
#include "reports/documents/situationreport.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace zhucun::gui {

namespace {

enum About { kPeriod, kRound };

ReferenceField *reference(LookupKind kind, const QString &placeholder, const char *name, QWidget *parent)
{
    auto *field = new ReferenceField(parent);
    field->setKind(kind);
    field->setPlaceholderText(placeholder);
    field->setOpenButtonVisible(false);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

QLineEdit *line(const char *name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

DateField *date(const char *name, QWidget *parent)
{
    auto *field = new DateField(parent);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

} // namespace

DraftForm::DraftForm(QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_template(new QComboBox(this)),
      m_about(new QComboBox(this)),
      m_from(date("from", this)),
      m_to(date("to", this)),
      m_round(reference(LookupKind::Round, tr("Number or name"), "round", this)),
      m_township(reference(LookupKind::Township, tr("The whole county"), "township", this)),
      m_village(reference(LookupKind::Village, tr("All villages"), "village", this)),
      m_title(line("title", this)),
      m_recipients(line("recipients", this)),
      m_sender(line("sender", this)),
      m_number(line("number", this)),
      m_issuedOn(date("issuedOn", this))
{
    m_template->setObjectName(QStringLiteral("template"));
    m_about->setObjectName(QStringLiteral("about"));
    m_about->addItem(tr("A period"), kPeriod);
    m_about->addItem(tr("A round"), kRound);
    m_number->setPlaceholderText(tr("As 尚组报〔2026〕5号"));
    addRows();
    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    };
    connect(m_about, &QComboBox::currentIndexChanged, this, &DraftForm::showFields);
    for (QComboBox *box : {m_template, m_about})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // templates come later, and are renamed
    for (QComboBox *box : {m_template, m_about})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit *field : {m_title, m_recipients, m_sender, m_number})
        connect(field, &QLineEdit::textChanged, this, tell);
    for (DateField *field : {m_from, m_to, m_issuedOn})
        connect(field, &QLineEdit::textChanged, this, tell);
    for (ReferenceField *field : {m_round, m_township, m_village})
        connect(field, &ReferenceField::edited, this, tell);
    connect(m_township, &ReferenceField::chosen, this, [this](qint64 id) {
        Filter scope;
        scope.townshipId = DivisionId(id);
        m_village->setScope(scope);
    });
    showFields();
}

void DraftForm::addRows()
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Template"), m_template);
    m_form->addRow(tr("&About"), m_about);
    m_form->addRow(tr("&From"), m_from);
    m_form->addRow(tr("&Until"), m_to);
    m_form->addRow(tr("&Round"), m_round);
    m_form->addRow(tr("T&ownship"), m_township);
    m_form->addRow(tr("&Village"), m_village);
    m_form->addRow(tr("Tit&le"), m_title);
    m_form->addRow(tr("Addr&essed to"), m_recipients);
    m_form->addRow(tr("&Sender"), m_sender);
    m_form->addRow(tr("&Number"), m_number);
    m_form->addRow(tr("&Issued on"), m_issuedOn);
}

void DraftForm::showFields()
{
    const bool isRound = m_about->currentData().toInt() == kRound;
    m_form->setRowVisible(m_from, !isRound);
    m_form->setRowVisible(m_to, !isRound);
    m_form->setRowVisible(m_round, isRound);
}

void DraftForm::setTemplates(const std::vector<TemplateChoice> &templates)
{
    const QString chosen = m_template->currentText();
    m_isFilling = true;
    m_template->clear();
    for (const TemplateChoice &choice : templates)
        m_template->addItem(choice.name);
    if (m_template->findText(chosen) < 0 && !chosen.isEmpty())
        m_template->addItem(chosen); // of a report whose template is gone
    m_template->setCurrentText(chosen);
    m_isFilling = false;
}

void DraftForm::setDraft(const ReportDraft &draft)
{
    m_isFilling = true;
    if (m_template->findText(draft.templateName) < 0)
        m_template->addItem(draft.templateName);
    m_template->setCurrentIndex(m_template->findText(draft.templateName));
    m_about->setCurrentIndex(m_about->findData(draft.roundId.isValid() ? kRound : kPeriod));
    m_from->setDate(draft.periodFrom);
    m_to->setDate(draft.periodTo);
    m_round->setId(draft.roundId.value());
    m_township->setId(draft.townshipId.value());
    m_village->setId(draft.villageId.value());
    m_title->setText(draft.title);
    m_recipients->setText(draft.recipients);
    m_sender->setText(draft.sender);
    m_number->setText(draft.documentNumber);
    m_issuedOn->setDate(draft.issuedOn);
    m_isFilling = false;
}

void DraftForm::writeTo(ReportDraft &draft) const
{
    const bool isRound = m_about->currentData().toInt() == kRound;
    draft.templateName = m_template->currentText();
    draft.roundId = isRound ? RoundId(m_round->id()) : RoundId();
    draft.periodFrom = m_from->date();
    draft.periodTo = m_to->date();
    draft.townshipId = DivisionId(m_township->id());
    draft.villageId = VillageId(m_village->id());
    draft.title = m_title->text().trimmed();
    draft.recipients = m_recipients->text().trimmed();
    draft.sender = m_sender->text().trimmed();
    draft.documentNumber = m_number->text().trimmed();
    draft.issuedOn = m_issuedOn->date();
}

void DraftForm::showUsual(const SituationText &text, const QString &countyName)
{
    m_title->setPlaceholderText(text.title);
    m_recipients->setPlaceholderText(text.recipients);
    m_sender->setPlaceholderText(reports::usualSituationWords(countyName, QDate()).sender);
}

void DraftForm::setReadOnly(bool readOnly) { setEnabled(!readOnly); }

} // namespace zhucun::gui

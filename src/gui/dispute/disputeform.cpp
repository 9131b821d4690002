#include "gui/dispute/disputeform.h"

#include "gui/common/form/typedfields.h"
#include "ui_disputeform.h"

namespace zhucun::gui {

DisputeForm::DisputeForm(const FormServices &services, const RecordAccess<Dispute> &records,
                         const AttachmentAccess<Dispute> &attachments, const EventAccess &events, QWidget *parent)
    : EventRecordForm(QStringLiteral("dispute"), services, records, attachments, events, parent),
      m_ui(std::make_unique<Ui::DisputeForm>())
{
    m_ui->setupUi(content());
    setPanel(m_ui->attachments);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->categoryId->setKind(LookupKind::DisputeCategory);
    m_ui->recurrenceOf->setKind(LookupKind::Dispute);
    m_ui->responsibleId->setKind(LookupKind::Cadre);
    setEventLine(m_ui->eventLine, EventPart::Dispute, &Dispute::foundOn);
    bindFields();
    finishSetup();
    connect(&fields(), &FormBinderBase::edited, this, [this] { showState(fields().value(record())); });
}

DisputeForm::~DisputeForm() = default;

QJsonObject DisputeForm::typed(const Dispute &dispute)
{
    std::vector<QStringList> parties;
    for (const DisputeParty &party : dispute.parties)
        parties.push_back({party.name, party.phone, party.nationalId});
    return TypedFields()
        .day("found_on", dispute.foundOn)
        .text("source", codeOf(dispute.source))
        .reference("village_id", dispute.villageId)
        .text("group", dispute.group)
        .lines("parties", parties)
        .reference("responsible_id", dispute.responsibleId)
        .text("summary", dispute.summary);
}

void DisputeForm::bindFields()
{
    fields().bind("number", m_ui->number, &Dispute::number);
    fields().bind("found_on", m_ui->foundOn, &Dispute::foundOn);
    fields().bind("source", m_ui->source, &Dispute::source);
    fields().bind("village_id", m_ui->villageId, &Dispute::villageId);
    fields().bind("group", m_ui->group, &Dispute::group);
    fields().bind("category_id", m_ui->categoryId, &Dispute::categoryId);
    fields().bind("people", m_ui->people, &Dispute::people);
    fields().bind("amount", m_ui->amount, &Dispute::amount);
    fields().bind("risk", m_ui->risk, &Dispute::risk);
    fields().bind("summary", m_ui->summary, &Dispute::summary);
    fields().bind("responsible_id", m_ui->responsibleId, &Dispute::responsibleId);
    fields().bind("responsible_name", m_ui->responsibleName, &Dispute::responsibleName);
    fields().bind("lead_official", m_ui->leadOfficial, &Dispute::leadOfficial);
    fields().bind("accepted_on", m_ui->acceptedOn, &Dispute::acceptedOn);
    fields().bind("outcome", m_ui->outcome, &Dispute::outcome);
    fields().bind("resolved_on", m_ui->resolvedOn, &Dispute::resolvedOn);
    fields().bind("agreement_number", m_ui->agreementNumber, &Dispute::agreementNumber);
    fields().bind("revisited_on", m_ui->revisitedOn, &Dispute::revisitedOn);
    fields().bind("revisit_result", m_ui->revisitResult, &Dispute::revisitResult);
    fields().bind("archived_on", m_ui->archivedOn, &Dispute::archivedOn);
    fields().bind("petition_linked", m_ui->petitionLinked, &Dispute::petitionLinked);
    fields().bind("recurrence_of", m_ui->recurrenceOf, &Dispute::recurrenceOf);
    fields().bind("typical", m_ui->typical, &Dispute::typical);
    fields().bind("note", m_ui->note, &Dispute::note);
    fields().notEditable("event_id");
    fields().bind("parties", m_ui->parties, &Dispute::parties,
                  std::vector<ListColumn<DisputeParty>>{
                      listColumn(tr("Name"), &DisputeParty::name, 7, true),
                      listColumn(tr("Phone"), &DisputeParty::phone, 9),
                      listColumn(tr("ID number"), &DisputeParty::nationalId, 13),
                  });
    fields().bind("steps", m_ui->steps, &Dispute::steps,
                  std::vector<ListColumn<DisputeStep>>{
                      listColumn(tr("Day"), &DisputeStep::takenOn, 7),
                      listColumn(tr("What was done"), &DisputeStep::text, 24, true),
                      listColumn(tr("By"), &DisputeStep::by, 6),
                  });
}

void DisputeForm::showState(const Dispute &record)
{
    m_ui->state->setText(termText(record.state()));
    m_ui->timeline->setDispute(record, services().fields.clock->today());
}

void DisputeForm::shown(const Dispute &record)
{
    EventRecordForm::shown(record);
    showState(record);
}

QString DisputeForm::newTitle() const { return tr("New dispute"); }

QString DisputeForm::titleOf(const Dispute &record) const
{
    return QStringLiteral("%1 %2").arg(record.number, record.parties.empty() ? QString() : record.parties.front().name);
}

QStringList DisputeForm::keptFields() const
{
    return {QStringLiteral("found_on"), QStringLiteral("village_id"), QStringLiteral("source")};
}

Dispute DisputeForm::blank() const
{
    Dispute record;
    record.foundOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui

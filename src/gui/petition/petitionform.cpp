#include "gui/petition/petitionform.h"

#include "ui_petitionform.h"

namespace zhucun::gui {

PetitionForm::PetitionForm(const FormServices &services, const RecordAccess<Petition> &records,
                           const AttachmentAccess<Petition> &attachments, const EventAccess &events, QWidget *parent)
    : EventRecordForm(QStringLiteral("petition"), services, records, attachments, events, parent),
      m_ui(std::make_unique<Ui::PetitionForm>())
{
    m_ui->setupUi(content());
    setPanel(m_ui->attachments);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->townshipId->setKind(LookupKind::Township);
    setEventLine(m_ui->eventLine, EventPart::Petition, &Petition::receivedOn);
    bindFields();
    finishSetup();
}

PetitionForm::~PetitionForm() = default;

void PetitionForm::bindFields()
{
    fields().bind("received_on", m_ui->receivedOn, &Petition::receivedOn);
    fields().bind("village_id", m_ui->villageId, &Petition::villageId);
    fields().bind("township_id", m_ui->townshipId, &Petition::townshipId);
    fields().bind("level", m_ui->level, &Petition::level);
    fields().bind("form", m_ui->form, &Petition::form);
    fields().bind("people", m_ui->people, &Petition::people);
    fields().bind("petitioner", m_ui->petitioner, &Petition::petitioner);
    fields().bind("matter", m_ui->matter, &Petition::matter);
    fields().bind("done_on", m_ui->doneOn, &Petition::doneOn);
    fields().bind("result", m_ui->result, &Petition::result);
    fields().bind("note", m_ui->note, &Petition::note);
    fields().notEditable("event_id");
}

QString PetitionForm::newTitle() const { return tr("New petition"); }

QString PetitionForm::titleOf(const Petition &record) const
{
    return QStringLiteral("%1 %2 %3")
        .arg(record.receivedOn.toString(Qt::ISODate), termText(record.form), record.petitioner)
        .trimmed();
}

QStringList PetitionForm::keptFields() const
{
    return {QStringLiteral("received_on"), QStringLiteral("level"), QStringLiteral("form")};
}

Petition PetitionForm::blank() const
{
    Petition record;
    record.receivedOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui

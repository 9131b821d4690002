#include "gui/posting/postingform.h"

#include "ui_postingform.h"

namespace zhucun::gui {

PostingForm::PostingForm(const FormServices &services, const RecordAccess<Posting> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("posting"), services, records, parent), m_ui(std::make_unique<Ui::PostingForm>())
{
    m_ui->setupUi(content());
    m_ui->cadreId->setKind(LookupKind::Cadre);
    m_ui->teamId->setKind(LookupKind::Team);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->roundId->setKind(LookupKind::Round);
    bindFields();
    finishSetup();
}

PostingForm::~PostingForm() = default;

void PostingForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &Posting::cadreId);
    fields().bind("team_id", m_ui->teamId, &Posting::teamId);
    fields().bind("village_id", m_ui->villageId, &Posting::villageId);
    fields().bind("round_id", m_ui->roundId, &Posting::roundId);
    fields().bind("role", m_ui->role, &Posting::role);
    fields().bind("first_secretary", m_ui->firstSecretary, &Posting::firstSecretary);
    fields().bind("starts_on", m_ui->startsOn, &Posting::startsOn);
    fields().bind("ends_on", m_ui->endsOn, &Posting::endsOn);
    fields().bind("end_reason", m_ui->endReason, &Posting::endReason);
    fields().bind("document_number", m_ui->documentNumber, &Posting::documentNumber);
    fields().bind("note", m_ui->note, &Posting::note);
}

QString PostingForm::newTitle() const { return tr("New posting"); }

QString PostingForm::titleOf(const Posting &) const { return tr("Posting"); }

QStringList PostingForm::keptFields() const
{
    return {QStringLiteral("team_id"), QStringLiteral("village_id"), QStringLiteral("round_id"),
            QStringLiteral("starts_on")};
}

} // namespace zhucun::gui

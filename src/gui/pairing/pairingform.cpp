#include "gui/pairing/pairingform.h"

#include "ui_pairingform.h"

namespace zhucun::gui {

PairingForm::PairingForm(const FormServices &services, const RecordAccess<Pairing> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("pairing"), services, records, parent), m_ui(std::make_unique<Ui::PairingForm>())
{
    m_ui->setupUi(content());
    m_ui->unitId->setKind(LookupKind::Unit);
    m_ui->cadreId->setKind(LookupKind::Cadre);
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->householdId->setKind(LookupKind::Household);
    bindFields();
    finishSetup();
}

PairingForm::~PairingForm() = default;

void PairingForm::bindFields()
{
    fields().bind("kind", m_ui->kind, &Pairing::kind);
    fields().bind("unit_id", m_ui->unitId, &Pairing::unitId);
    fields().bind("cadre_id", m_ui->cadreId, &Pairing::cadreId);
    fields().bind("helper_name", m_ui->helperName, &Pairing::helperName);
    fields().bind("township_id", m_ui->townshipId, &Pairing::townshipId);
    fields().bind("village_id", m_ui->villageId, &Pairing::villageId);
    fields().bind("household_id", m_ui->householdId, &Pairing::householdId);
    fields().bind("helped_name", m_ui->helpedName, &Pairing::helpedName);
    fields().bind("starts_on", m_ui->startsOn, &Pairing::startsOn);
    fields().bind("ends_on", m_ui->endsOn, &Pairing::endsOn);
    fields().bind("note", m_ui->note, &Pairing::note);
}

QString PairingForm::newTitle() const { return tr("New pair"); }

QString PairingForm::titleOf(const Pairing &record) const { return termText(record.kind); }

QStringList PairingForm::keptFields() const
{
    return {QStringLiteral("kind"), QStringLiteral("unit_id"), QStringLiteral("starts_on")};
}

} // namespace zhucun::gui

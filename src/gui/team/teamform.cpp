#include "gui/team/teamform.h"

#include "ui_teamform.h"

namespace zhucun::gui {

TeamForm::TeamForm(const FormServices &services, const RecordAccess<Team> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("team"), services, records, parent), m_ui(std::make_unique<Ui::TeamForm>())
{
    m_ui->setupUi(content());
    m_ui->roundId->setKind(LookupKind::Round);
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->unitIds->setKind(LookupKind::Unit);
    m_ui->villageIds->setKind(LookupKind::Village);
    bindFields();
    finishSetup();
}

TeamForm::~TeamForm() = default;

void TeamForm::bindFields()
{
    fields().bind("name", m_ui->name, &Team::name);
    fields().bind("round_id", m_ui->roundId, &Team::roundId);
    fields().bind("township_id", m_ui->townshipId, &Team::townshipId);
    fields().bind("level", m_ui->level, &Team::level);
    fields().bind("kind", m_ui->kind, &Team::kind);
    fields().bind("established_on", m_ui->establishedOn, &Team::establishedOn);
    fields().bind("dissolved_on", m_ui->dissolvedOn, &Team::dissolvedOn);
    fields().bind("note", m_ui->note, &Team::note);
    fields().bind("unit_ids", m_ui->unitIds, &Team::unitIds);
    fields().bind("village_ids", m_ui->villageIds, &Team::villageIds);
}

QString TeamForm::newTitle() const { return tr("New team"); }

QString TeamForm::titleOf(const Team &record) const { return record.name; }

QStringList TeamForm::keptFields() const
{
    return {QStringLiteral("round_id"), QStringLiteral("township_id"), QStringLiteral("level"), QStringLiteral("kind")};
}

} // namespace zhucun::gui

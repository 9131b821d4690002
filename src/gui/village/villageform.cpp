#include "gui/village/villageform.h"

#include "ui_villageform.h"

namespace zhucun::gui {

VillageForm::VillageForm(const FormServices &services, const RecordAccess<Village> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("village"), services, records, parent), m_ui(std::make_unique<Ui::VillageForm>())
{
    m_ui->setupUi(content());
    m_ui->townshipId->setKind(LookupKind::Township);
    m_ui->tags->setKind(LookupKind::VillageTag);
    bindFields();
    finishSetup();
}

VillageForm::~VillageForm() = default;

void VillageForm::bindFields()
{
    fields().bind("name", m_ui->name, &Village::name);
    fields().bind("township_id", m_ui->townshipId, &Village::townshipId);
    fields().bind("code", m_ui->code, &Village::code);
    fields().bind("households", m_ui->households, &Village::households);
    fields().bind("population", m_ui->population, &Village::population);
    fields().bind("party_members", m_ui->partyMembers, &Village::partyMembers);
    fields().bind("party_branches", m_ui->partyBranches, &Village::partyBranches);
    fields().bind("secretary", m_ui->secretary, &Village::secretary);
    fields().bind("phone", m_ui->phone, &Village::phone);
    fields().bind("note", m_ui->note, &Village::note);
    fields().bind("tags", m_ui->tags, &Village::tags);
    fields().bind("years", m_ui->years, &Village::years,
                  std::vector<ListColumn<VillageYear>>{
                      listColumn(tr("Year"), &VillageYear::year, 5),
                      listColumn(tr("Collective income (yuan)"), &VillageYear::collectiveIncome, 11),
                      listColumn(tr("Income per head (yuan)"), &VillageYear::incomePerHead, 11),
                      listColumn(tr("Poor households"), &VillageYear::poorHouseholds, 7),
                      listColumn(tr("Poor people"), &VillageYear::poorPeople, 7),
                  });
}

QString VillageForm::newTitle() const { return tr("New village"); }

QString VillageForm::titleOf(const Village &record) const { return record.name; }

QStringList VillageForm::keptFields() const { return {QStringLiteral("township_id")}; }

} // namespace zhucun::gui

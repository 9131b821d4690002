#include "gui/household/householdform.h"

#include "ui_householdform.h"

namespace zhucun::gui {

HouseholdForm::HouseholdForm(const FormServices &services, const RecordAccess<Household> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("household"), services, records, parent),
      m_ui(std::make_unique<Ui::HouseholdForm>())
{
    m_ui->setupUi(content());
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->categories->setKind(LookupKind::HouseholdCategory);
    bindFields();
    finishSetup();
}

HouseholdForm::~HouseholdForm() = default;

void HouseholdForm::bindFields()
{
    fields().bind("village_id", m_ui->villageId, &Household::villageId);
    fields().bind("group", m_ui->group, &Household::group);
    fields().bind("head", m_ui->head, &Household::head);
    fields().bind("national_id", m_ui->nationalId, &Household::nationalId);
    fields().bind("people", m_ui->people, &Household::people);
    fields().bind("phone", m_ui->phone, &Household::phone);
    fields().bind("address", m_ui->address, &Household::address);
    fields().bind("note", m_ui->note, &Household::note);
    fields().bind("categories", m_ui->categories, &Household::categories);
    fields().bind("members", m_ui->members, &Household::members,
                  std::vector<ListColumn<HouseholdMember>>{
                      listColumn(tr("Name"), &HouseholdMember::name, 6),
                      listColumn(tr("Relation"), &HouseholdMember::relation, 5),
                      listColumn(tr("Sex"), &HouseholdMember::sex, 4),
                      listColumn(tr("Born"), &HouseholdMember::born, 6),
                      listColumn(tr("ID number"), &HouseholdMember::nationalId, 13),
                      listColumn(tr("Health"), &HouseholdMember::health, 6, true),
                      listColumn(tr("Residence"), &HouseholdMember::residence, 7),
                  });
}

QString HouseholdForm::newTitle() const { return tr("New household"); }

QString HouseholdForm::titleOf(const Household &record) const { return record.head; }

QStringList HouseholdForm::keptFields() const { return {QStringLiteral("village_id"), QStringLiteral("group")}; }

} // namespace zhucun::gui

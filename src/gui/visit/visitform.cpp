#include "gui/visit/visitform.h"

#include "gui/common/form/typedfields.h"
#include "ui_visitform.h"

namespace zhucun::gui {

VisitForm::VisitForm(const FormServices &services, const RecordAccess<Visit> &records,
                     const AttachmentAccess<Visit> &attachments, const EventAccess &events, QWidget *parent)
    : EventRecordForm(QStringLiteral("visit"), services, records, attachments, events, parent),
      m_ui(std::make_unique<Ui::VisitForm>())
{
    m_ui->setupUi(content());
    setPanel(m_ui->attachments);
    m_ui->villageId->setKind(LookupKind::Village);
    m_ui->householdId->setKind(LookupKind::Household);
    m_ui->topicId->setKind(LookupKind::VisitTopic);
    m_ui->cadreIds->setKind(LookupKind::Cadre);
    m_ui->categories->setKind(LookupKind::HouseholdCategory);
    setEventLine(m_ui->eventLine, EventPart::Visit, &Visit::visitedOn);
    bindFields();
    finishSetup();
}

VisitForm::~VisitForm() = default;

QJsonObject VisitForm::typed(const Visit &visit)
{
    return TypedFields()
        .day("visited_on", visit.visitedOn)
        .reference("village_id", visit.villageId)
        .text("group", visit.group)
        .reference("household_id", visit.householdId)
        .text("person_name", visit.personName)
        .references("cadre_ids", visit.cadreIds)
        .reference("topic_id", visit.topicId)
        .text("matter", visit.matter)
        .text("answer", visit.answer);
}

void VisitForm::bindFields()
{
    fields().bind("visited_on", m_ui->visitedOn, &Visit::visitedOn);
    fields().bind("village_id", m_ui->villageId, &Visit::villageId);
    fields().bind("group", m_ui->group, &Visit::group);
    fields().bind("household_id", m_ui->householdId, &Visit::householdId);
    fields().bind("person_name", m_ui->personName, &Visit::personName);
    fields().bind("mode", m_ui->mode, &Visit::mode);
    fields().bind("person_times", m_ui->personTimes, &Visit::personTimes);
    fields().bind("household_times", m_ui->householdTimes, &Visit::householdTimes);
    fields().bind("topic_id", m_ui->topicId, &Visit::topicId);
    fields().bind("matter", m_ui->matter, &Visit::matter);
    fields().bind("answer", m_ui->answer, &Visit::answer);
    fields().bind("passed_on_to", m_ui->passedOnTo, &Visit::passedOnTo);
    fields().bind("done_on", m_ui->doneOn, &Visit::doneOn);
    fields().bind("satisfaction", m_ui->satisfaction, &Visit::satisfaction);
    fields().bind("typical", m_ui->typical, &Visit::typical);
    fields().bind("note", m_ui->note, &Visit::note);
    fields().notEditable("event_id");
    fields().bind("cadre_ids", m_ui->cadreIds, &Visit::cadreIds);
    fields().bind("categories", m_ui->categories, &Visit::categories);
}

QString VisitForm::newTitle() const { return tr("New visit"); }

QString VisitForm::titleOf(const Visit &record) const
{
    return QStringLiteral("%1 %2").arg(record.visitedOn.toString(Qt::ISODate), record.personName);
}

QStringList VisitForm::keptFields() const
{
    return {QStringLiteral("visited_on"), QStringLiteral("village_id"), QStringLiteral("group"),
            QStringLiteral("cadre_ids"), QStringLiteral("mode")};
}

Visit VisitForm::blank() const
{
    Visit record;
    record.visitedOn = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui

#include "gui/worklog/worklogform.h"

#include "ui_worklogform.h"

namespace zhucun::gui {

WorkLogForm::WorkLogForm(const FormServices &services, const RecordAccess<WorkLog> &records, MakeVisit makeVisit,
                         QWidget *parent)
    : TypedRecordForm(QStringLiteral("work_log"), services, records, parent),
      m_ui(std::make_unique<Ui::WorkLogForm>()),
      m_makeVisit(std::move(makeVisit))
{
    m_ui->setupUi(content());
    m_ui->cadreId->setKind(LookupKind::Cadre);
    bindFields();
    finishSetup();
    connect(m_ui->makeVisit, &QPushButton::clicked, this, &WorkLogForm::visit);
}

WorkLogForm::~WorkLogForm() = default;

void WorkLogForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &WorkLog::cadreId);
    fields().bind("day", m_ui->day, &WorkLog::day);
    fields().bind("content", m_ui->content, &WorkLog::content);
    fields().notEditable("visit_id");
}

void WorkLogForm::visit()
{
    if (record().visitId.isValid()) {
        Q_EMIT recordRequested(QStringLiteral("visits"), record().visitId.value());
        return;
    }
    saveAnd([this](bool saved) {
        if (saved && record().id.isValid() && m_makeVisit)
            m_makeVisit(record().id);
    });
}

void WorkLogForm::shown(const WorkLog &record)
{
    const bool isLinked = record.visitId.isValid();
    m_ui->visitHint->setText(isLinked ? tr("A visit was made of this line.")
                                      : tr("If somebody was visited, the line can become a visit: day, village, cadre "
                                           "and text are taken over."));
    m_ui->makeVisit->setText(isLinked ? tr("Open the &visit") : tr("Make a &visit of it"));
    m_ui->makeVisit->setEnabled(isLinked || !services().readOnly);
}

void WorkLogForm::setOthersReadOnly(bool readOnly)
{
    m_ui->makeVisit->setEnabled(record().visitId.isValid() || !readOnly);
}

QString WorkLogForm::newTitle() const { return tr("New line of the work log"); }

QString WorkLogForm::titleOf(const WorkLog &record) const
{
    constexpr int kHead = 16; // characters
    return QStringLiteral("%1 %2").arg(record.day.toString(Qt::ISODate), record.content.simplified().left(kHead));
}

QStringList WorkLogForm::keptFields() const { return {QStringLiteral("cadre_id"), QStringLiteral("day")}; }

WorkLog WorkLogForm::blank() const
{
    WorkLog record;
    record.day = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui

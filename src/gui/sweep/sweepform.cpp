#include "gui/sweep/sweepform.h"

#include "ui_sweepform.h"

namespace zhucun::gui {

SweepForm::SweepForm(const FormServices &services, const RecordAccess<Sweep> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("sweep"), services, records, parent), m_ui(std::make_unique<Ui::SweepForm>())
{
    m_ui->setupUi(content());
    m_ui->villageId->setKind(LookupKind::Village);
    bindFields();
    finishSetup();
}

SweepForm::~SweepForm() = default;

void SweepForm::bindFields()
{
    fields().bind("village_id", m_ui->villageId, &Sweep::villageId);
    fields().bind("from", m_ui->from, &Sweep::from);
    fields().bind("to", m_ui->to, &Sweep::to);
    fields().bind("found", m_ui->found, &Sweep::found);
    fields().bind("reporter", m_ui->reporter, &Sweep::reporter);
    fields().bind("note", m_ui->note, &Sweep::note);
}

QString SweepForm::newTitle() const { return tr("New sweep"); }

QString SweepForm::titleOf(const Sweep &record) const
{
    return QStringLiteral("%1 – %2").arg(record.from.toString(Qt::ISODate), record.to.toString(Qt::ISODate));
}

QStringList SweepForm::keptFields() const
{
    return {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("reporter")};
}

Sweep SweepForm::blank() const
{
    // Sweeps are reported by half months.
    const QDate today = services().fields.clock->today();
    const bool firstHalf = today.day() <= 15;
    Sweep record;
    record.from = QDate(today.year(), today.month(), firstHalf ? 1 : 16);
    record.to = firstHalf ? record.from.addDays(14) : QDate(today.year(), today.month(), today.daysInMonth());
    return record;
}

} // namespace zhucun::gui

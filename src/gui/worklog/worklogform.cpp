#include "gui/worklog/worklogform.h"

#include "ui_worklogform.h"

namespace zhucun::gui {

WorkLogForm::WorkLogForm(const FormServices &services, const RecordAccess<WorkLog> &records, MakeFromLog make,
                         QWidget *parent)
    : TypedRecordForm(QStringLiteral("work_log"), services, records, parent),
      m_ui(std::make_unique<Ui::WorkLogForm>()),
      m_make(std::move(make))
{
    m_ui->setupUi(content());
    m_ui->cadreId->setKind(LookupKind::Cadre);
    bindFields();
    finishSetup();
    connect(m_ui->makeVisit, &QPushButton::clicked, this,
            [this] { this->make(QStringLiteral("visits"), record().visitId.value(), m_make.visit); });
    connect(m_ui->makeDeed, &QPushButton::clicked, this,
            [this] { this->make(QStringLiteral("ledger"), record().ledgerEntryId.value(), m_make.deed); });
}

WorkLogForm::~WorkLogForm() = default;

void WorkLogForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &WorkLog::cadreId);
    fields().bind("day", m_ui->day, &WorkLog::day);
    fields().bind("content", m_ui->content, &WorkLog::content);
    fields().notEditable("visit_id");
    fields().notEditable("ledger_entry_id");
}

void WorkLogForm::make(const QString &page, qint64 madeId, const std::function<void(WorkLogId id)> &begin)
{
    if (madeId != 0) {
        Q_EMIT recordRequested(page, madeId);
        return;
    }
    saveAnd([this, begin](bool saved) {
        if (saved && record().id.isValid() && begin)
            begin(record().id);
    });
}

void WorkLogForm::shown(const WorkLog &record)
{
    const bool hasVisit = record.visitId.isValid();
    m_ui->visitHint->setText(hasVisit ? tr("A visit was made of this line.")
                                      : tr("If somebody was visited, the line can become a visit: day, village, cadre "
                                           "and text are taken over."));
    m_ui->makeVisit->setText(hasVisit ? tr("Open the &visit") : tr("Make a &visit of it"));
    const bool hasDeed = record.ledgerEntryId.isValid();
    m_ui->deedHint->setText(hasDeed ? tr("A deed was made of this line.")
                                    : tr("If something was done for people, the line can become an entry of the "
                                         "ledger."));
    m_ui->makeDeed->setText(hasDeed ? tr("Open the &deed") : tr("Make a &deed of it"));
    enableButtons(services().readOnly);
}

void WorkLogForm::setOthersReadOnly(bool readOnly) { enableButtons(readOnly); }

void WorkLogForm::enableButtons(bool readOnly)
{
    m_ui->makeVisit->setEnabled(record().visitId.isValid() || !readOnly);
    m_ui->makeDeed->setEnabled(record().ledgerEntryId.isValid() || !readOnly);
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

#include "gui/signin/signinform.h"

#include "ui_signinform.h"

namespace zhucun::gui {

SignInForm::SignInForm(const FormServices &services, const RecordAccess<SignIn> &records, QWidget *parent)
    : TypedRecordForm(QStringLiteral("sign_in"), services, records, parent), m_ui(std::make_unique<Ui::SignInForm>())
{
    m_ui->setupUi(content());
    m_ui->cadreId->setKind(LookupKind::Cadre);
    bindFields();
    finishSetup();
}

SignInForm::~SignInForm() = default;

void SignInForm::bindFields()
{
    fields().bind("cadre_id", m_ui->cadreId, &SignIn::cadreId);
    fields().bind("source", m_ui->source, &SignIn::source);
    fields().bind("day", m_ui->day, &SignIn::day);
    fields().bind("minute", m_ui->minute, &SignIn::minute);
    fields().bind("place", m_ui->place, &SignIn::place);
    fields().bind("device", m_ui->device, &SignIn::device);
    fields().bind("note", m_ui->note, &SignIn::note);
    // Told from the place; positions come with files only.
    fields().notEditable("village_id");
    fields().notEditable("latitude");
    fields().notEditable("longitude");
}

void SignInForm::shown(const SignIn &record)
{
    QStringList hints;
    if (record.id.isValid())
        hints << tr(
            "A sign-in on file stays as it was given; nothing here can be changed. Undo takes back the entry or "
            "import that brought it.");
    else
        hints << tr("Check before saving: a sign-in cannot be changed afterwards, only taken back with Undo (Ctrl+Z).");
    if (record.latitude && record.longitude)
        hints << tr("Position given: %1, %2").arg(*record.longitude, 0, 'f', 5).arg(*record.latitude, 0, 'f', 5);
    m_ui->hint->setText(hints.join(QLatin1Char('\n')));
}

QString SignInForm::newTitle() const { return tr("New sign-in"); }

QString SignInForm::titleOf(const SignIn &record) const
{
    return QStringLiteral("%1 %2").arg(record.day.toString(Qt::ISODate), minuteText(record.minute)).trimmed();
}

QStringList SignInForm::keptFields() const
{
    return {QStringLiteral("day"), QStringLiteral("source"), QStringLiteral("place")};
}

SignIn SignInForm::blank() const
{
    SignIn record;
    record.day = services().fields.clock->today();
    return record;
}

} // namespace zhucun::gui

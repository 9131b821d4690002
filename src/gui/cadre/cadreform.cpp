#include "gui/cadre/cadreform.h"

#include "gui/common/message/messagebar.h"
#include "gui/posting/cadrepostings.h"

#include "ui_cadreform.h"

#include <QVBoxLayout>

namespace zhucun::gui {

CadreForm::CadreForm(const FormServices &services, const RecordAccess<Cadre> &records, const PhotoService &photos,
                     const ListService<PostingRow> &postings, QWidget *parent)
    : TypedRecordForm(QStringLiteral("cadre"), services, records, parent),
      m_ui(std::make_unique<Ui::CadreForm>()),
      m_photos(photos)
{
    m_ui->setupUi(content());
    m_ui->unitId->setKind(LookupKind::Unit);
    bindFields();
    finishSetup();
    m_postings = new CadrePostings(postings, m_ui->related);
    auto *related = new QVBoxLayout(m_ui->related);
    related->setContentsMargins(0, 0, 0, 0);
    related->addWidget(m_postings);
    connect(m_postings, &CadrePostings::openRequested, this,
            [this](qint64 id) { Q_EMIT recordRequested(QStringLiteral("postings"), id); });
    connect(m_ui->photo, &PhotoField::edited, this, [this] { m_photoEdited = true; });
    connect(this, &RecordForm::saved, this, &CadreForm::savePhoto);
}

CadreForm::~CadreForm() = default;

void CadreForm::setOthersReadOnly(bool readOnly) { m_ui->photo->setReadOnlyField(readOnly); }

void CadreForm::bindFields()
{
    fields().bind("name", m_ui->name, &Cadre::name);
    fields().bind("sex", m_ui->sex, &Cadre::sex);
    fields().bind("ethnicity", m_ui->ethnicity, &Cadre::ethnicity);
    fields().bind("born", m_ui->born, &Cadre::born);
    fields().bind("national_id", m_ui->nationalId, &Cadre::nationalId);
    fields().bind("native_place", m_ui->nativePlace, &Cadre::nativePlace);
    fields().bind("birth_place", m_ui->birthPlace, &Cadre::birthPlace);
    fields().bind("political_status", m_ui->politicalStatus, &Cadre::politicalStatus);
    fields().bind("joined_party_on", m_ui->joinedPartyOn, &Cadre::joinedPartyOn);
    fields().bind("started_work_on", m_ui->startedWorkOn, &Cadre::startedWorkOn);
    fields().bind("education", m_ui->education, &Cadre::education);
    fields().bind("degree", m_ui->degree, &Cadre::degree);
    fields().bind("school", m_ui->school, &Cadre::school);
    fields().bind("in_service_education", m_ui->inServiceEducation, &Cadre::inServiceEducation);
    fields().bind("in_service_degree", m_ui->inServiceDegree, &Cadre::inServiceDegree);
    fields().bind("in_service_school", m_ui->inServiceSchool, &Cadre::inServiceSchool);
    fields().bind("technical_title", m_ui->technicalTitle, &Cadre::technicalTitle);
    fields().bind("speciality", m_ui->speciality, &Cadre::speciality);
    fields().bind("unit_id", m_ui->unitId, &Cadre::unitId);
    fields().bind("post", m_ui->post, &Cadre::post);
    fields().bind("rank", m_ui->rank, &Cadre::rank);
    fields().bind("personnel_category", m_ui->personnelCategory, &Cadre::personnelCategory);
    fields().bind("kind", m_ui->kind, &Cadre::kind);
    fields().bind("reserve", m_ui->reserve, &Cadre::reserve);
    fields().bind("phone", m_ui->phone, &Cadre::phone);
    fields().bind("health", m_ui->health, &Cadre::health);
    fields().bind("rewards", m_ui->rewards, &Cadre::rewards);
    fields().bind("note", m_ui->note, &Cadre::note);
    fields().bind("resume", m_ui->resume, &Cadre::resume,
                  std::vector<ListColumn<ResumeLine>>{
                      listColumn(tr("From"), &ResumeLine::from, 6),
                      listColumn(tr("To"), &ResumeLine::to, 6),
                      listColumn(tr("Work or study"), &ResumeLine::text, 30, true),
                  });
    fields().bind("family", m_ui->family, &Cadre::family,
                  std::vector<ListColumn<FamilyMember>>{
                      listColumn(tr("Relation"), &FamilyMember::relation, 5),
                      listColumn(tr("Name"), &FamilyMember::name, 6),
                      listColumn(tr("Born"), &FamilyMember::born, 6),
                      listColumn(tr("Political status"), &FamilyMember::politicalStatus, 8),
                      listColumn(tr("Unit and post"), &FamilyMember::post, 24, true),
                  });
    fields().notEditable("lrmx_extra");
}

QString CadreForm::newTitle() const { return tr("New cadre"); }

QString CadreForm::titleOf(const Cadre &record) const { return record.name; }

QStringList CadreForm::keptFields() const { return {QStringLiteral("unit_id")}; }

void CadreForm::shown(const Cadre &record)
{
    m_postings->show(record.id);
    if (m_photoEdited && (m_photoOf == record.id || !m_photoOf.isValid()))
        return; // just saved, or reloaded with what was typed: the new photo stays
    m_photoOf = record.id;
    m_ui->photo->setImage({});
    m_photoEdited = false;
    if (!record.id.isValid())
        return;
    await(m_photos.load(record.id), this, [this, id = record.id](const Result<QByteArray> &image) {
        if (!image || m_photoOf != id || m_photoEdited)
            return;
        m_ui->photo->setImage(*image);
        m_photoEdited = false;
    });
}

void CadreForm::savePhoto(qint64 cadreId)
{
    if (!m_photoEdited)
        return;
    m_photoEdited = false;
    m_photoOf = CadreId(cadreId);
    await(m_photos.save(m_photoOf, m_ui->photo->image()), this, [this](const Status &saved) {
        if (saved)
            return;
        m_photoEdited = true;
        messages()->showError(tr("The photo was not saved."), saved.error());
    });
}

} // namespace zhucun::gui

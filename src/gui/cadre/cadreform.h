#pragma once

#include "domain/cadre/cadre.h"
#include "domain/posting/posting.h"
#include "gui/common/form/typedrecordform.h"
#include "services/cadre/photoservice.h"
#include "services/list/listservice.h"

#include <memory>

namespace Ui {
class CadreForm;
}

namespace zhucun::gui {

class CadrePostings;

class CadreForm final : public TypedRecordForm<Cadre>
{
    Q_OBJECT

public:
    CadreForm(const FormServices &services, const RecordAccess<Cadre> &records, const PhotoService &photos,
              const ListService<PostingRow> &postings, QWidget *parent = nullptr);
    ~CadreForm() override;

private:
    void bindFields();
    QString newTitle() const override;
    QString titleOf(const Cadre &record) const override;
    QStringList keptFields() const override;
    /// The photo is a record of its own: loaded after the cadre is shown, saved after the cadre is.
    void shown(const Cadre &record) override;
    void setOthersReadOnly(bool readOnly) override;
    bool hasOtherChanges() const override { return m_photoEdited; }
    void forgetOtherChanges() override { m_photoEdited = false; }
    void savePhoto(qint64 cadreId);

    std::unique_ptr<Ui::CadreForm> m_ui;
    CadrePostings *m_postings;
    PhotoService m_photos;
    CadreId m_photoOf; ///< whose photo the field shows
    bool m_photoEdited = false;
};

} // namespace zhucun::gui

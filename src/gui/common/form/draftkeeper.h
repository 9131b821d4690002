#pragma once

#include "gui/common/form/formservices.h"

#include <QObject>
#include <QTimer>

namespace zhucun::gui {

/// Keeps what is typed into one form until it is saved, so that it survives a crash.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `form` is stable: drafts are kept under it.
    DraftKeeper(const QString &form, const FormServices &services, QObject *parent);

    /// Something was typed: due() follows after a pause.
    void noteEdit();
    void rest() { m_pause.stop(); }
    void keep(qint64 recordId, const QJsonObject &content);
    void drop(qint64 recordId);
    /// `found` is called, later, when there is a draft of this record.
    void look(qint64 recordId, std::function<void(const FormDraft &draft)> found);

Q_SIGNALS:
    void due();

private:
    QString m_form;
    DraftAccess m_drafts;
    const Clock *m_clock;
    QTimer m_pause;
};

} // namespace zhucun::gui

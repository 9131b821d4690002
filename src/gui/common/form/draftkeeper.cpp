#include "gui/common/form/draftkeeper.h"

#include "gui/common/await.h"

namespace zhucun::gui {

static constexpr int kPauseMs = 2000;

DraftKeeper::DraftKeeper(const QString &form, const FormServices &services, QObject *parent)
    : QObject(parent), m_form(form), m_drafts(services.drafts), m_clock(services.fields.clock)
{
    if (services.readOnly)
        m_drafts = {};
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::due);
}

void DraftKeeper::noteEdit()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::keep(qint64 recordId, const QJsonObject &content)
{
    // Losing a draft is not worth a message while somebody types: it is tried again with the next change.
    if (m_drafts.save)
        m_drafts.save(m_form, {recordId, m_clock ? m_clock->nowUtc() : QDateTime(), content});
}

void DraftKeeper::drop(qint64 recordId)
{
    m_pause.stop();
    if (m_drafts.remove)
        m_drafts.remove(m_form, recordId);
}

void DraftKeeper::look(qint64 recordId, std::function<void(const FormDraft &)> found)
{
    if (!m_drafts.all)
        return;
    await(m_drafts.all(m_form), this, [recordId, found](const Result<std::vector<FormDraft>> &drafts) {
        if (!drafts)
            return;
        for (const FormDraft &draft : *drafts) {
            if (draft.recordId == recordId) {
                found(draft);
                return;
            }
        }
    });
}

} // namespace zhucun::gui

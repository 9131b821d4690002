#include "gui/common/message/messageprogress.h"

#include "gui/common/message/messagebar.h"

#include <QTimer>

#include <mutex>

namespace zhucun::gui {

namespace {

constexpr int kShowAfterMs = 300; ///< what is done by then is not worth a message
constexpr int kPaintEveryMs = 80;

} // namespace

/// Between the thread that works and the timer that paints; outlives both.
struct MessageProgress::State {
    std::mutex mutex;
    QString words;
    qint64 done = 0;
    qint64 total = 0;
};

MessageProgress::MessageProgress(MessageBar *bar, const QString &text)
    : QObject(bar), m_bar(bar), m_text(text), m_state(std::make_shared<State>())
{
    QTimer::singleShot(kShowAfterMs, this, [this] {
        m_bar->show(MessageBar::Kind::Info, m_text, {}, {{tr("Cancel"), [cancel = m_cancel] { cancel.cancel(); }}});
        show();
        auto *paint = new QTimer(this);
        connect(paint, &QTimer::timeout, this, &MessageProgress::show);
        paint->start(kPaintEveryMs);
    });
}

ProgressCallback MessageProgress::stage(const QString &words) const
{
    return [state = m_state, words](qint64 done, qint64 total) {
        const std::lock_guard lock(state->mutex);
        state->words = words;
        state->done = done;
        state->total = total;
    };
}

bool MessageProgress::isShown() const { return m_bar->isShown() && m_bar->text() == m_text; }

void MessageProgress::show()
{
    if (!isShown())
        return;
    const std::lock_guard lock(m_state->mutex);
    const QString words = m_state->total > 0 ? m_state->words.arg(m_state->done).arg(m_state->total) : QString();
    m_bar->showProgress(m_state->done, m_state->total, words);
}

void MessageProgress::finish()
{
    if (isShown())
        m_bar->clear();
    // At once: nothing of it may run between now and the event loop.
    delete this;
}

} // namespace zhucun::gui

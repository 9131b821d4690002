#pragma once

#include "core/canceltoken.h"

#include <QObject>

#include <memory>

namespace zhucun::gui {

class MessageBar;

/// Long work as a message bar tells of it: what is done, how far it is, and a button to stop it. Made on the GUI thread
/// and owned by the bar; gone after finish(). Another message meanwhile takes the bar, and the work goes on.
class MessageProgress final : public QObject
{
    Q_OBJECT

public:
    MessageProgress(MessageBar *bar, const QString &text);

    CancelToken cancelToken() const { return m_cancel; }
    /// For one stage of the work; `words` say how far it is by %1 of %2. The callback is safe to call from any thread,
    /// also after all this is gone.
    ProgressCallback stage(const QString &words) const;
    /// Takes the message away, unless another one stands there, and deletes itself.
    void finish();

private:
    struct State;

    void show();
    bool isShown() const;

    MessageBar *m_bar;
    QString m_text;
    CancelToken m_cancel;
    std::shared_ptr<State> m_state;
};

} // namespace zhucun::gui

#pragma once

#include "core/error.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace zhucun::gui {

/// What to tell the user, at the top of a page or form; never in the way, its text can be copied.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };
    struct Action {
        QString text;
        std::function<void()> run; ///< the bar closes first
    };

    explicit MessageBar(QWidget *parent = nullptr);

    using QFrame::show;
    /// `detail` is small print: an error id, a list of warnings.
    void show(Kind kind, const QString &text, const QString &detail = {}, const QList<Action> &actions = {});
    /// `failed` says what did not work, in the user's words: tr("The visit was not saved."); why stands below it.
    void showError(const QString &failed, const Error &error, const QList<Action> &actions = {});
    /// Of the message shown, until the next one: how far the work is that it tells of (total 0: unknown), in words
    /// below.
    void showProgress(qint64 done, qint64 total, const QString &words);
    void clear();

    bool isShown() const { return !isHidden(); }
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void cleared();

private:
    void dress();

    Kind m_kind = Kind::Info;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QProgressBar *m_progress = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QWidget *m_actionArea = nullptr;
};

} // namespace zhucun::gui

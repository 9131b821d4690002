#pragma once

#include "core/canceltoken.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace zhucun::gui {

/// One piece of long work as the panel shows it. Owned by the panel; gone after finish().
class Job final : public QObject
{
    Q_OBJECT

public:
    CancelToken cancelToken() const { return m_cancel; }
    /// Safe to call from any thread, also after the job or the window is gone.
    ProgressCallback progress();
    /// What it is doing now: tr("Writing %1"). On the GUI thread.
    void setStep(const QString &step);
    /// Takes it off the panel and deletes it.
    void finish();

private:
    friend class JobPanel;

    Job(const QString &title, QWidget *row, QLabel *text, QProgressBar *bar);
    void show(qint64 done, qint64 total);

    QString m_title;
    CancelToken m_cancel;
    QWidget *m_row;
    QLabel *m_text;
    QProgressBar *m_bar;
};

/// The jobs under way, with what they do and a way to cancel. Jobs shorter than half a second never show.
class JobPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit JobPanel(QWidget *parent = nullptr);

    Job *start(const QString &title);
    int running() const;
    void cancelAll();

private:
    QVBoxLayout *m_rows = nullptr;
};

} // namespace zhucun::gui

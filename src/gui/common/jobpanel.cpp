#include "gui/common/jobpanel.h"

#include "gui/common/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>
#include <mutex>

namespace zhucun::gui {

namespace {

constexpr int kShowAfterMs = 500;
constexpr int kPaintEveryMs = 60;
constexpr int kBarSteps = 1000;

/// Between the thread that works and the timer that paints; outlives both.
struct Progress {
    std::mutex mutex;
    qint64 done = 0;
    qint64 total = 0;
};

} // namespace

Job::Job(const QString &title, QWidget *row, QLabel *text, QProgressBar *bar)
    : QObject(row), m_title(title), m_row(row), m_text(text), m_bar(bar)
{
}

ProgressCallback Job::progress()
{
    auto shared = std::make_shared<Progress>();
    auto *paint = new QTimer(this);
    connect(paint, &QTimer::timeout, this, [this, shared] {
        const std::lock_guard lock(shared->mutex);
        show(shared->done, shared->total);
    });
    paint->start(kPaintEveryMs);
    return [shared](qint64 done, qint64 total) {
        const std::lock_guard lock(shared->mutex);
        shared->done = done;
        shared->total = total;
    };
}

void Job::setStep(const QString &step) { m_text->setText(m_title + QStringLiteral("　") + step); }

void Job::show(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        m_bar->setValue(int(done * kBarSteps / total));
}

void Job::finish()
{
    m_row->hide();
    m_row->deleteLater();
    // Not with the row: nothing of the job may run between now and then.
    delete this;
}

JobPanel::JobPanel(QWidget *parent) : QWidget(parent)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
}

Job *JobPanel::start(const QString &title)
{
    auto *row = new QWidget(this);
    row->hide();
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(8, 2, 8, 2);
    auto *text = new QLabel(title, row);
    auto *bar = new QProgressBar(row);
    bar->setTextVisible(false);
    bar->setRange(0, 0);
    bar->setMaximumWidth(240);
    auto *cancel = new QToolButton(row);
    cancel->setIcon(themeIcon("process-stop"));
    cancel->setText(tr("Cancel"));
    cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    cancel->setAutoRaise(true);
    line->addWidget(text, 1);
    line->addWidget(bar);
    line->addWidget(cancel);
    m_rows->addWidget(row);
    auto *job = new Job(title, row, text, bar);
    job->setObjectName(QStringLiteral("job"));
    connect(cancel, &QToolButton::clicked, job, [job, cancel] {
        job->cancelToken().cancel();
        job->setStep(tr("stopping…"));
        cancel->setEnabled(false);
    });
    QTimer::singleShot(kShowAfterMs, job, [row] { row->show(); });
    return job;
}

int JobPanel::running() const { return int(findChildren<Job *>().size()); }

void JobPanel::cancelAll()
{
    const QList<Job *> jobs = findChildren<Job *>();
    for (const Job *job : jobs)
        job->cancelToken().cancel();
}

} // namespace zhucun::gui

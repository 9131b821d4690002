#include "gui/firststart/filecreation.h"

#include "gui/common/await.h"
#include "services/demo/democounty.h"
#include "services/setup/countysetup.h"
#include "services/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalBlocker>

namespace zhucun::gui {

FileCreation::FileCreation(const Clock &clock, const Actor &actor, QObject *parent)
    : QObject(parent), m_clock(clock), m_actor(actor)
{
}

FileCreation::~FileCreation()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    const QSignalBlocker nobodyListensAnyMore(this);
    finish(failure(ErrorCode::Cancelled)); // waits for the writing thread
}

void FileCreation::start(Request request)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_cancel = {};
    m_path.clear(); // what lies there already is not ours to remove
    if (QFileInfo::exists(request.path)) {
        finish(failure(ErrorCode::FileExists, {request.path}));
        return;
    }
    m_path = request.path;
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath())) {
        finish(failure(ErrorCode::FolderNotWritable, {QFileInfo(m_path).absolutePath()}));
        return;
    }
    auto workspace = Workspace::create(m_path, m_clock, m_actor);
    if (!workspace) {
        finish(tl::unexpected<Error>(workspace.error()));
        return;
    }
    m_workspace = std::move(*workspace);
    fill(std::move(request));
}

void FileCreation::cancel() { m_cancel.cancel(); }

void FileCreation::fill(Request request)
{
    const std::optional<quint32> seed = request.demoSeed;
    auto written = m_workspace->write(
        QStringLiteral("setup.county"),
        [county = std::move(request.county)](storage::UnitOfWork &work) { return setUpCounty(work, county); },
        storage::UnitOfWork::Detail::Bulk, m_cancel);
    await(std::move(written), this, [this, seed](const Status &status) {
        if (status && m_cancel.isCancelled())
            finish(failure(ErrorCode::Cancelled));
        else if (status && seed)
            addDemo(*seed);
        else
            finish(status);
    });
}

void FileCreation::addDemo(quint32 seed)
{
    DemoOptions options;
    options.seed = seed;
    options.today = m_clock.today();
    const ProgressCallback progress = [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); };
    auto written = m_workspace->write(
        QStringLiteral("setup.demo"),
        [options, progress, cancel = m_cancel](storage::UnitOfWork &work) {
            return writeDemo(work, options, progress, cancel);
        },
        storage::UnitOfWork::Detail::Bulk, m_cancel);
    await(std::move(written), this, [this](const Status &status) { finish(status); });
}

void FileCreation::finish(const Status &status)
{
    m_workspace.reset();
    m_running = false;
    if (!status && !m_path.isEmpty()) {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(m_path + QLatin1String(suffix));
    }
    m_outcome = status;
    Q_EMIT finished();
}

} // namespace zhucun::gui

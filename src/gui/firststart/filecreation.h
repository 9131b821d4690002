#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "core/time/clock.h"
#include "domain/division/countytree.h"
#include "domain/record/record.h"

#include <QObject>

#include <memory>
#include <optional>

namespace zhucun {
class Workspace;
}

namespace zhucun::gui {

/// Makes a new county file on the writing thread: the schema, the county's places and, when asked for, invented
/// records. Cancelled or failed, it leaves no file behind.
class FileCreation final : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString path;
        CountyTree county;
        std::optional<quint32> demoSeed;
    };

    FileCreation(const Clock &clock, const Actor &actor, QObject *parent = nullptr);
    ~FileCreation() override;

    void start(Request request);
    void cancel();
    bool isRunning() const { return m_running; }
    /// Of the last run, once it is finished; Cancelled when it was.
    const Status &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// From the writing thread; total 0: unknown.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void fill(Request request);
    void addDemo(quint32 seed);
    void finish(const Status &status);

    const Clock &m_clock;
    Actor m_actor;
    QString m_path;
    CancelToken m_cancel;
    std::unique_ptr<Workspace> m_workspace;
    Status m_outcome;
    bool m_running = false;
};

} // namespace zhucun::gui

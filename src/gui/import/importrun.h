#pragma once

#include "exchange/import/importreader.h"
#include "services/transfer/transferservice.h"

#include <QObject>

namespace zhucun::gui {

/// One pass of a file through the import: the check, which is taken back, or the import itself. The file is opened on a
/// worker and read on the thread that writes.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(Workspace &workspace, QObject *parent = nullptr) : QObject(parent), m_transfer(workspace) {}

    void start(const QString &path, const EntityColumns &entity, const ReadOptions &read, const ImportOptions &options);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 rows);
    void finished(const zhucun::ImportOutcome &outcome);
    void failed(const zhucun::Error &error);

private:
    void import(const std::shared_ptr<ImportReader> &reader, const EntityColumns &entity, const ImportOptions &options);

    TransferService m_transfer;
    CancelToken m_cancel;
    bool m_running = false;
};

} // namespace zhucun::gui

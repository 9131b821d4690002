#include "gui/import/importrun.h"

#include "gui/common/await.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace zhucun::gui {

namespace {

constexpr int kLookEveryMs = 100;

} // namespace

void ImportRun::start(const QString &path, const EntityColumns &entity, const ReadOptions &read,
                      const ImportOptions &options)
{
    m_running = true;
    m_cancel = {};
    const EntityColumns *columns = &entity; // lives as long as the program
    await(QtConcurrent::run([path, columns, read] { return ImportReader::open(path, *columns, read); }), this,
          [this, columns, options](Result<std::unique_ptr<ImportReader>> reader) {
              if (reader) {
                  import(std::shared_ptr<ImportReader>(std::move(*reader)), *columns, options);
                  return;
              }
              m_running = false;
              Q_EMIT failed(reader.error());
          });
}

void ImportRun::import(const std::shared_ptr<ImportReader> &reader, const EntityColumns &entity,
                       const ImportOptions &options)
{
    const RecordSource source = [reader](TransferRecord &record) { return reader->next(record); };
    const auto rows = std::make_shared<std::atomic<qint64>>(0);
    const ProgressCallback progress = [rows](qint64 done, qint64) { rows->store(done, std::memory_order_relaxed); };
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, [this, rows] { Q_EMIT progressed(rows->load(std::memory_order_relaxed)); });
    look->start(kLookEveryMs);
    await(m_transfer.import(entity.entity, source, options, progress, m_cancel), this,
          [this, look](const Result<ImportOutcome> &outcome) {
              delete look;
              m_running = false;
              if (outcome)
                  Q_EMIT finished(*outcome);
              else
                  Q_EMIT failed(outcome.error());
          });
}

void ImportRun::cancel() { m_cancel.cancel(); }

} // namespace zhucun::gui

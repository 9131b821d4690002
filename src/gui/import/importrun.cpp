#include "gui/import/importrun.h"

#include "core/files/filebytes.h"
#include "gui/common/await.h"

#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>

namespace zhucun::gui {

namespace {

constexpr int kLookEveryMs = 100;

struct OpenedFile {
    std::shared_ptr<ImportReader> reader;
    ImportOrigin origin;
};

/// The file's bytes are kept with the import.
Result<OpenedFile> openFile(const QString &path, const EntityColumns &entity, const ReadOptions &read)
{
    auto reader = ImportReader::open(path, entity, read);
    if (!reader)
        return failure(reader.error());
    auto content = readFile(path);
    if (!content)
        return failure(content.error());
    return OpenedFile{std::move(*reader), {path, std::move(*content)}};
}

} // namespace

void ImportRun::start(const QString &path, const EntityColumns &entity, const ReadOptions &read,
                      const ImportOptions &options)
{
    m_running = true;
    m_cancel = {};
    const EntityColumns *columns = &entity; // lives as long as the program
    await(QtConcurrent::run([path, columns, read] { return openFile(path, *columns, read); }), this,
          [this, columns, options = ImportOptions(options)](Result<OpenedFile> file) mutable {
              if (file) {
                  options.origin = std::move(file->origin);
                  import(file->reader, *columns, options);
                  return;
              }
              m_running = false;
              Q_EMIT failed(file.error());
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

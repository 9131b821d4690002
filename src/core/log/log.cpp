#include "core/log/log.h"

#include <QDir>
#include <QHash>
#include <QRandomGenerator>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace zhucun::log {

namespace {

constexpr const char *kNames[] = {"app", "db", "import", "report", "gui"};
constexpr std::size_t kFileSize = 2 * 1024 * 1024;
constexpr std::size_t kFileCount = 5;

spdlog::level::level_enum spdLevel(Level level)
{
    switch (level) {
    case Level::Debug:
        return spdlog::level::debug;
    case Level::Info:
        return spdlog::level::info;
    case Level::Warning:
        return spdlog::level::warn;
    case Level::Error:
        return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// By the names of spdlog, which takes an unknown one for "off"; a slip of the pen must not silence a category.
spdlog::level::level_enum levelFromText(const QString &text)
{
    const auto level = spdlog::level::from_str(text.toStdString());
    return level == spdlog::level::off && text != QLatin1String("off") ? spdlog::level::info : level;
}

QString newErrorId()
{
    static const QString alphabet = QStringLiteral("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"); // no 0/O, 1/I
    QString id = QStringLiteral("E-");
    for (int i = 0; i < 6; ++i)
        id += alphabet.at(QRandomGenerator::global()->bounded(int(alphabet.size())));
    return id;
}

} // namespace

void start(const QString &folder, const QString &levels)
{
    stop();
    spdlog::sink_ptr sink;
    try {
        if (folder.isEmpty() || !QDir().mkpath(folder))
            sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
        else
            sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
                QDir(folder).filePath(QStringLiteral("zhucun.log")).toStdString(), kFileSize, kFileCount);
    } catch (const spdlog::spdlog_ex &) { // an unwritable folder must not keep the program from starting
        sink = std::make_shared<spdlog::sinks::stderr_sink_mt>();
    }
    QHash<QString, QString> chosen;
    const QStringList pairs = levels.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &pair : pairs)
        chosen.insert(pair.section(QLatin1Char('='), 0, 0).trimmed(), pair.section(QLatin1Char('='), 1).trimmed());
    for (const char *name : kNames) {
        auto logger = std::make_shared<spdlog::logger>(name, sink);
        logger->set_level(levelFromText(chosen.value(QString::fromLatin1(name), QStringLiteral("info"))));
        logger->flush_on(spdlog::level::info);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %L [%n] %v");
        spdlog::register_logger(logger);
    }
}

void stop() { spdlog::drop_all(); }

void write(Category category, Level level, const QString &text)
{
    if (const auto logger = spdlog::get(kNames[int(category)]))
        logger->log(spdLevel(level), text.toStdString());
}

Error report(Category category, Error error)
{
    if (!error.id.isEmpty())
        return error;
    error.id = newErrorId();
    write(category, Level::Error,
          error.id + QLatin1Char(' ') + errorName(error.code) + QLatin1String(": ") + error.detail);
    return error;
}

} // namespace zhucun::log

#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace zhucun {

class XmlScanner;

/// The zip file a workbook is. Counts the bytes that really come out: what a zip says about itself is not believed.
class WorkbookPackage
{
public:
    static constexpr qint64 kMaxBytes = qint64(512) << 20;  ///< of all parts read together
    static constexpr qint64 kMaxRatio = 200;                ///< of one part
    static constexpr qint64 kRatioSlack = qint64(16) << 20; ///< below this the ratio does not matter

    /// One part being read.
    class Stream
    {
    public:
        /// Bytes read, 0 at the end.
        Result<int> read(char *buffer, int size);

    private:
        friend class WorkbookPackage;
        struct Close {
            void operator()(zip_file *file) const;
        };
        WorkbookPackage *m_package = nullptr;
        std::unique_ptr<zip_file, Close> m_file;
        QString m_part;
        qint64 m_compressed = 0;
        qint64 m_read = 0;
    };

    static Result<std::unique_ptr<WorkbookPackage>> open(const QString &path);

    bool has(const QString &part) const;
    QStringList parts() const;
    Result<Stream> stream(const QString &part);
    /// Whether the bytes of a part have these in them, which is much cheaper to ask than to parse it. True when in
    /// doubt: for UTF-16.
    Result<bool> mentions(const QString &part, QByteArrayView bytes);
    /// Feeds a whole part to the scanner.
    Status scan(const QString &part, XmlScanner &scanner);

private:
    struct Discard {
        void operator()(zip *archive) const;
    };
    WorkbookPackage() = default;

    QString m_path;
    std::unique_ptr<zip, Discard> m_archive;
    QHash<QString, qint64> m_bytesOfPart; // the most that was read of each, so that a second pass costs nothing
    qint64 m_bytes = 0;
};

} // namespace zhucun

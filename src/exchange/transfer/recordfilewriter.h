#pragma once

#include "core/result.h"
#include "domain/transfer/transferrecord.h"
#include "exchange/columns/entitycolumns.h"
#include "exchange/table/cell.h"
#include "exchange/table/csvwriter.h"

#include <memory>

namespace zhucun {

/// Writes records of one entity as a file that the import takes back: all its columns, one row a record, XLSX or CSV by
/// the path's ending. Nothing stands at the path before commit().
class RecordFileWriter
{
public:
    /// UnsupportedFormat for any other ending, otherwise what the writers say.
    static Result<std::unique_ptr<RecordFileWriter>>
    create(const QString &path, const EntityColumns &entity,
           CsvWriter::Encoding csvEncoding = CsvWriter::Encoding::Utf8);
    virtual ~RecordFileWriter() = default;

    virtual Status write(const TransferRecord &record) = 0;
    virtual Status commit() = 0;
};

/// A value as its column's cell; empty when the record has none.
Cell cellOf(const ImportColumn &column, const TransferRecord &record);

} // namespace zhucun

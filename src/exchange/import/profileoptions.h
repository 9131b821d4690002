#pragma once

#include "domain/transfer/importprofile.h"
#include "exchange/import/importreader.h"

namespace zhucun {

/// How a file is read by a profile.
ReadOptions optionsOf(const ImportProfile &profile);

/// What is kept of how a file was read, without a name. `columns` are the names of the file's columns, `sheet` is the
/// name of the one that was read.
ImportProfile profileOf(const EntityColumns &entity, const ReadOptions &options, const QStringList &columns,
                        const QString &sheet);
/// The same of a file that is being read: every column with what it was taken for.
ImportProfile profileOf(const EntityColumns &entity, const ReadOptions &options, const ImportReader &reader);

} // namespace zhucun

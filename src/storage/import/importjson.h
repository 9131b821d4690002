#pragma once

#include "domain/transfer/importbatch.h"

namespace zhucun::storage {

// The log of an import, and what stayed when it was taken back, as they are stored.
QString problemsToJson(const QList<RowProblem> &problems);
QList<RowProblem> problemsFromJson(const QString &json);

QString keptToJson(const QList<KeptRecord> &records);
QList<KeptRecord> keptFromJson(const QString &json);

} // namespace zhucun::storage

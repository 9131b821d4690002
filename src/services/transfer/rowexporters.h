#pragma once

#include "domain/filter/filter.h"
#include "services/transfer/exportrow.h"

namespace zhucun {

/// How one entity is exported: its records in order, and the rows of one of them.
struct RowExporter {
    const char *entity;
    std::vector<qint64> (*ids)(sql::Connection &, const Filter &, QDate today);
    std::vector<TransferRecord> (*rows)(ExportNames &, qint64 id);
};

// By group, each in its own file.
std::vector<RowExporter> placeExporters();
std::vector<RowExporter> peopleExporters();
std::vector<RowExporter> workExporters();
std::vector<RowExporter> leaveExporters();
std::vector<RowExporter> attendanceExporters();
std::vector<RowExporter> dayExporters();
std::vector<RowExporter> targetExporters();

} // namespace zhucun

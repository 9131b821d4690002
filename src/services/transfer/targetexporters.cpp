#include "services/transfer/rowexporters.h"
#include "services/transfer/targetscopetext.h"
#include "storage/baseline/baselinerepository.h"
#include "storage/target/indicatornames.h"
#include "storage/target/targetrepository.h"

namespace zhucun {

using storage::BaselineRepository;
using storage::IndicatorNames;
using storage::TargetRepository;

namespace {

/// The name where it leads back to the same indicator, otherwise the code.
QString indicatorText(sql::Connection &connection, const QString &code)
{
    const IndicatorNames names(connection);
    const QString name = names.of(code);
    return names.codeOf(name) == code ? name : code;
}

std::vector<TransferRecord> targetRows(ExportNames &names, qint64 id)
{
    const auto target = TargetRepository::find(names.connection(), TargetId(id));
    ExportRow row(names);
    row.put("indicator", indicatorText(names.connection(), target->indicator));
    putScope(row, names, *target);
    row.put("period", printTargetPeriod({target->periodKind, target->period}));
    if (target->value)
        row.put("value", quantityText(*target->value));
    if (target->upper)
        row.put("upper", quantityText(*target->upper));
    row.put("note", target->note);
    return {row.record()};
}

std::vector<TransferRecord> baselineRows(ExportNames &names, qint64 id)
{
    const auto baseline = BaselineRepository::find(names.connection(), BaselineId(id));
    ExportRow row(names);
    row.put("indicator", indicatorText(names.connection(), baseline->indicator));
    row.put("township", baseline->townshipId).put("grouping", baseline->grouping);
    row.put("group_key", baseline->groupKey).put("from", baseline->from).put("to", baseline->to);
    if (baseline->value)
        row.put("value", baseline->value->toDouble());
    row.put("source", baseline->source).put("note", baseline->note);
    return {row.record()};
}

} // namespace

std::vector<RowExporter> targetExporters()
{
    return {
        {"target",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return TargetRepository::ids(connection, filter, {}, today);
         },
         targetRows},
        {"baseline",
         [](sql::Connection &connection, const Filter &filter, QDate today) {
             return BaselineRepository::ids(connection, filter, {QStringLiteral("from"), false}, today);
         },
         baselineRows},
    };
}

} // namespace zhucun

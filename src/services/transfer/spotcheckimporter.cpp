#include "services/transfer/recordimporter.h"
#include "storage/spotcheck/spotcheckrepository.h"

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

/// A row is one cadre of a check; the check is known by its day, time, mode, inspectors and village.
class SpotCheckImporter final : public RecordImporter<SpotCheck>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, SpotCheck &check) override
    {
        row.take("checked_on", check.checkedOn);
        row.takeMinute("minute", check.minute);
        row.take("mode", check.mode);
        row.take("inspectors", check.inspectors);
        if (row.has("village"))
            check.villageId = resolver().village(row);
        row.take("check_note", check.note);
        SpotCheckLine &line = lineOf(check, resolver().cadre(row, "name", check.villageId));
        row.take("result", line.result);
        row.take("follow_up", line.followUp);
        row.take("follow_up_on", line.followUpOn);
        row.take("closed_on", line.closedOn);
        row.take("note", line.note);
        if (!check.id.isValid())
            m_line = line;
    }

    static SpotCheckLine &lineOf(SpotCheck &check, CadreId cadreId)
    {
        const auto known = std::find_if(check.lines.begin(), check.lines.end(),
                                        [cadreId](const SpotCheckLine &line) { return line.cadreId == cadreId; });
        if (known != check.lines.end())
            return *known;
        check.lines.push_back({});
        check.lines.back().cadreId = cadreId;
        return check.lines.back();
    }

    std::vector<SpotCheckId> candidates(ImportRow &row, const SpotCheck &fresh) override
    {
        if (!fresh.checkedOn.isValid() || !fresh.villageId.isValid())
            return {};
        refuseContradiction(row, fresh);
        return storage::SpotCheckRepository::findByNaturalKey(connection(), fresh);
    }

    /// Two rows of a file for one cadre in one check must not say different things: the last would win unseen.
    void refuseContradiction(ImportRow &row, const SpotCheck &fresh)
    {
        const QStringList key{fresh.checkedOn.toString(Qt::ISODate),
                              QString::number(fresh.minute.value_or(-1)),
                              codeOf(fresh.mode),
                              fresh.inspectors,
                              QString::number(fresh.villageId.value()),
                              QString::number(m_line.cadreId.value())};
        const auto [earlier, isFirst] = m_lines.emplace(key.join(QLatin1Char('\n')), m_line);
        if (!isFirst && !(earlier->second == m_line))
            row.reject("name", "contradicts_earlier_row");
    }

    SpotCheckLine m_line; ///< of the current row
    std::map<QString, SpotCheckLine> m_lines;
};

} // namespace

std::unique_ptr<RowImporter> makeSpotCheckImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<SpotCheckImporter>(work, resolver);
}

} // namespace zhucun

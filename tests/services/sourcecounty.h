#pragma once

#include "transfercounty.h"

#include "domain/ledger/ledgerkind.h"
#include "domain/statistics/statisticsquery.h"

#include <QHash>

namespace zhucun::test {

/// One number of a source report.
struct SourceFigure {
    QString report;
    QString name;
    double value = 0;
    QString code;
    QString breakdown; ///< "level=province", "village", …
};

std::vector<SourceFigure> sourceFigures(const QString &report);

/// A place of the reports that has figures of its own: 团市委驻山岔村.
QString villageOf(const SourceFigure &figure);

/// A county into which the records behind one of the source reports can be imported, as the county of the report would.
class SourceCounty : public TransferCounty
{
protected:
    const Period period{QDate(2026, 1, 1), QDate(2026, 6, 30)};

    SourceCounty();

    // Each answers with the figures of its report.
    std::vector<SourceFigure> importShangyi();
    std::vector<SourceFigure> importMeizhou();
    std::vector<SourceFigure> importGuiyang();
    std::vector<SourceFigure> importTownship();
    std::vector<SourceFigure> importQianxi();

    StatisticsQuery query() const;
    StatisticsQuery where(StatisticsGrouping by, const QString &key) const;
    VillageId villageNamed(const QString &name);

    /// The code of the kind that a figure of the ledger counts; empty for figures of other records.
    static QString kindOf(const QString &code);
    /// What the records of a figure of the ledger are told by; of a kind whose others are told, the first that is not.
    static std::optional<StatisticsCondition> conditionOf(const SourceFigure &figure,
                                                          const std::vector<SourceFigure> &figures);

private:
    /// Villages of 南壕堑镇 with what is known of each.
    void villages(const QStringList &names, const QList<std::pair<QString, TransferValue>> &more = {});
    static QStringList numbered(const char16_t *stem, int from, int count);
    /// Ledger figures by what their kind counts.
    void importLedger(const std::vector<SourceFigure> &figures);
    static LedgerKind standardKind(const QString &code);
    /// The column the figure is the sum of.
    static QString columnOf(const SourceFigure &figure, const LedgerKind &kind);
    static std::optional<StatisticsCondition> ownCondition(const SourceFigure &figure);
    static std::optional<TransferRecord> ledgerRow(const SourceFigure &figure, const std::vector<SourceFigure> &figures,
                                                   int line);
};

} // namespace zhucun::test

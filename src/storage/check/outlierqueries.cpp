// Values far from what the same village had before, or from others of their kind.
#include "domain/check/outlier.h"
#include "domain/moneytext.h"
#include "storage/check/dataqueries.h"
#include "storage/sql/statement.h"

#include <cmath>
#include <map>

namespace zhucun::storage {

using sql::Connection;

namespace {

constexpr int kHistoryMonths = 24;
constexpr int kJudgedMonths = 3; ///< the last complete ones

struct VillageName {
    QString uid;
    QString name;
    DivisionId townshipId;
    QString townshipName;
};

DataFinding villageFinding(DataRule rule, qint64 id, const VillageName &village)
{
    DataFinding finding;
    finding.rule = rule;
    finding.id = id;
    finding.uid = village.uid;
    finding.label = village.name;
    finding.townshipId = village.townshipId;
    finding.townshipName = village.townshipName;
    return finding;
}

std::map<qint64, VillageName> villageNames(Connection &connection)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT v.id, v.uid, v.name, d.id, d.name FROM village v JOIN division d ON d.id = "
                       "v.township_id WHERE v.deleted_at IS NULL"));
    std::map<qint64, VillageName> names;
    while (rows.next())
        names[rows.get<qint64>(0)] = {rows.get<QString>(1), rows.get<QString>(2), rows.get<DivisionId>(3),
                                      rows.get<QString>(4)};
    return names;
}

using Months = std::map<YearMonth, double>;

/// Months of a village up to `last`; those without a visit are part of what is usual, from the first visit on.
std::vector<double> historyBefore(const Months &months, const YearMonth &month)
{
    std::vector<double> history;
    for (YearMonth each = months.begin()->first; each < month; each = each.addMonths(1)) {
        const auto found = months.find(each);
        history.push_back(found == months.end() ? 0 : found->second);
    }
    return history;
}

void judgeVisits(FindingSink &sink, qint64 id, const VillageName &village, const Months &months, const YearMonth &last)
{
    constexpr double kLeastSpread = 3; // a few more or fewer visits are no news
    for (YearMonth month = last.addMonths(1 - kJudgedMonths); month <= last; month = month.addMonths(1)) {
        const auto found = months.find(month);
        const double value = found == months.end() ? 0 : found->second;
        const auto outlier = outlierAgainst(
            historyBefore(months, month), value, sink.settings().threshold(CheckThreshold::OutlierFactor),
            size_t(sink.settings().count(CheckThreshold::OutlierHistory)), kLeastSpread);
        if (!outlier)
            continue;
        DataFinding finding = villageFinding(DataRule::OutlierVisits, id, village);
        finding.day = month.firstDay();
        finding.part = month.toString();
        finding.args = {finding.part, QString::number(value), QString::number(outlier->median),
                        QString::number(outlier->distance, 'f', 1)};
        finding.fingerprint = fingerprintOf({finding.part, QString::number(value)});
        sink.add(std::move(finding));
    }
}

struct YearIncome {
    int year = 0;
    qint64 fen = 0;
};

/// The last year a village reports, against those before it; amounts are compared by their magnitude, so that a county
/// whose incomes double does not ring for each village, and a 万元 written for 元 does.
void judgeIncome(FindingSink &sink, qint64 id, const VillageName &village, const std::vector<YearIncome> &years)
{
    constexpr size_t kLeastYears = 3;
    constexpr double kLeastSpread = 0.1;
    std::vector<double> history;
    for (size_t i = 0; i + 1 < years.size(); ++i)
        history.push_back(std::log10(double(years[i].fen)));
    const YearIncome &last = years.back();
    const auto outlier =
        outlierAgainst(history, std::log10(double(last.fen)), sink.settings().threshold(CheckThreshold::OutlierFactor),
                       kLeastYears, kLeastSpread);
    if (!outlier)
        return;
    DataFinding finding = villageFinding(DataRule::OutlierIncome, id, village);
    finding.part = QString::number(last.year);
    const qint64 usual = qint64(std::llround(std::pow(10, outlier->median)));
    finding.args = {finding.part, moneyText(Money::fromFen(last.fen)), moneyText(Money::fromFen(usual))};
    finding.fingerprint = fingerprintOf({finding.part, QString::number(last.fen)});
    sink.add(std::move(finding));
}

/// One entry with an amount.
struct AmountEntry {
    DataFinding finding;
    qint64 fen = 0;
};

void judgeAmounts(FindingSink &sink, const QString &kind, std::vector<AmountEntry> &entries)
{
    constexpr double kLeastSpread = 0.3; // a factor of two
    std::vector<double> all;
    for (const AmountEntry &entry : entries)
        all.push_back(std::log10(double(entry.fen)));
    for (size_t i = 0; i < entries.size(); ++i) {
        if (*entries[i].finding.day < sink.since())
            continue;
        const auto outlier =
            outlierAgainst(all, all[i], sink.settings().threshold(CheckThreshold::OutlierFactor),
                           size_t(sink.settings().count(CheckThreshold::OutlierHistory)) + 1, kLeastSpread);
        if (!outlier)
            continue;
        DataFinding &finding = entries[i].finding;
        const qint64 usual = qint64(std::llround(std::pow(10, outlier->median)));
        finding.args = {kind, moneyText(Money::fromFen(entries[i].fen)), moneyText(Money::fromFen(usual))};
        finding.fingerprint = fingerprintOf({kind, QString::number(entries[i].fen)});
        sink.add(std::move(finding));
    }
    entries.clear();
}

} // namespace

void findOutlierVisits(Connection &connection, FindingSink &sink)
{
    const YearMonth last = YearMonth::of(sink.today()).addMonths(-1);
    auto rows = connection.statement(QStringLiteral(
        "SELECT village_id, visited_on / 100, SUM(person_times) FROM visit WHERE deleted_at IS NULL AND visited_on >= "
        ":from AND visited_on <= :to GROUP BY village_id, visited_on / 100"));
    rows.bind(QStringLiteral("from"), last.addMonths(-kHistoryMonths).firstDay());
    rows.bind(QStringLiteral("to"), last.lastDay());
    std::map<qint64, Months> villages;
    while (rows.next())
        villages[rows.get<qint64>(0)][rows.get<YearMonth>(1)] = rows.get<double>(2);
    const auto names = villageNames(connection);
    for (const auto &[id, months] : villages) {
        if (const auto name = names.find(id); name != names.end())
            judgeVisits(sink, id, name->second, months, last);
    }
}

void findOutlierIncome(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(
        QStringLiteral("SELECT village_id, year, collective_income FROM village_year WHERE collective_income > 0 "
                       "ORDER BY village_id, year"));
    std::map<qint64, std::vector<YearIncome>> villages;
    while (rows.next())
        villages[rows.get<qint64>(0)].push_back({rows.get<int>(1), rows.get<qint64>(2)});
    const auto names = villageNames(connection);
    for (const auto &[id, years] : villages) {
        if (const auto name = names.find(id); name != names.end())
            judgeIncome(sink, id, name->second, years);
    }
}

void findOutlierAmounts(Connection &connection, FindingSink &sink)
{
    auto rows = connection.statement(QStringLiteral(
        "SELECT e.id, e.uid, e.title, v.name, d.id, d.name, e.happened_on, e.amount, k.name, v.id, k.id FROM "
        "ledger_entry e JOIN ledger_kind k ON k.id = e.kind_id JOIN village v ON v.id = e.village_id JOIN division d "
        "ON d.id = v.township_id WHERE e.deleted_at IS NULL AND e.amount > 0 ORDER BY v.id, k.id, e.happened_on, "
        "e.id"));
    std::vector<AmountEntry> entries;
    std::pair<qint64, qint64> group;
    QString kind;
    while (rows.next()) {
        const std::pair here(rows.get<qint64>(9), rows.get<qint64>(10));
        if (here != group)
            judgeAmounts(sink, kind, entries);
        group = here;
        kind = rows.get<QString>(8);
        AmountEntry entry;
        entry.finding.rule = DataRule::OutlierAmount;
        entry.finding.id = rows.get<qint64>(0);
        entry.finding.uid = rows.get<QString>(1);
        entry.finding.label = QStringLiteral("%1（%2）").arg(rows.get<QString>(2), rows.get<QString>(3));
        entry.finding.townshipId = rows.get<DivisionId>(4);
        entry.finding.townshipName = rows.get<QString>(5);
        entry.finding.day = rows.get<QDate>(6);
        entry.fen = rows.get<qint64>(7);
        entries.push_back(std::move(entry));
    }
    judgeAmounts(sink, kind, entries);
}

} // namespace zhucun::storage

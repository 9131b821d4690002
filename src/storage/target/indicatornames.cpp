#include "storage/target/indicatornames.h"

#include "domain/statistics/indicator.h"
#include "storage/sql/statement.h"
#include "storage/statistics/ownindicators.h"

namespace zhucun::storage {

IndicatorNames::IndicatorNames(sql::Connection &connection)
{
    for (const Indicator &indicator : builtInIndicators())
        add(indicator.code, indicator.name);
    auto kinds = connection.statement(
        QStringLiteral("SELECT code, name, quantity_label, households_label, people_label, amount_label "
                       "FROM ledger_kind WHERE deleted_at IS NULL"));
    const char *const columns[] = {"quantity", "households", "people", "amount"};
    while (kinds.next()) {
        const QString code = QStringLiteral("ledger.") + kinds.get<QString>(0);
        const QString name = kinds.get<QString>(1);
        add(code, name);
        for (int i = 0; i < 4; ++i) {
            const QString label = kinds.get<QString>(i + 2);
            if (!label.isEmpty())
                add(code + QLatin1Char('.') + QLatin1String(columns[i]), name + QChar(u'：') + label);
        }
    }
    for (const Indicator &indicator : ownIndicators(connection))
        add(indicator.code, indicator.name);
}

void IndicatorNames::add(const QString &code, const QString &name)
{
    m_names.insert(code, name);
    for (const QString &written : {code, name}) {
        const QString folded = text::foldTerm(written);
        if (!m_codes.contains(folded))
            m_codes.insert(folded, code);
    }
}

} // namespace zhucun::storage

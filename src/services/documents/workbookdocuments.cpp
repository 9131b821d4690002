#include "services/documents/workbookdocuments.h"

#include "services/documents/attendancegathering.h"
#include "services/documents/documentplace.h"
#include "services/documents/ledgergathering.h"
#include "services/workspace/workspace.h"
#include "storage/monthly/monthlyqueries.h"

#include <functional>

namespace zhucun {

using sql::Connection;

namespace {

/// Nothing when there are too many lines: the other tables are wanted all the same.
template <class Data>
Status takeLedger(Result<Data> ledger, std::optional<Data> &into)
{
    if (ledger)
        into = std::move(*ledger);
    else if (ledger.error().code != ErrorCode::Invalid)
        return failure(ledger.error());
    return {};
}

/// One table after the other.
class Gathering
{
public:
    Gathering(Connection &connection, const YearMonth &month, QDate today, const DocumentWork &work)
        : m_connection(connection), m_month(month), m_today(today), m_work(work)
    {
        m_scope.filter.period = Period::month(month);
    }

    Result<MonthWorkbookData> run()
    {
        m_data.countyName = placeName(m_connection, {});
        m_data.month = m_month;
        m_data.madeOn = m_today;
        const std::vector<std::function<Status()>> steps = this->steps();
        for (size_t i = 0; i < steps.size(); ++i) {
            if (m_work.cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (const Status done = steps[i](); !done)
                return failure(done.error());
            m_work.tell(qint64(i + 1), qint64(steps.size()));
        }
        return std::move(m_data);
    }

private:
    std::vector<std::function<Status()>> steps()
    {
        const DocumentWork quiet{m_work.cancel, {}};
        const auto given = [](auto set) {
            return [set]() -> Status {
                set();
                return {};
            };
        };
        return {
            given([this] { m_data.townships = storage::townshipMonths(m_connection, m_month, {}); }),
            given([this] { m_data.attendance = registerData(m_connection, m_month, {}, m_today); }),
            given([this] { m_data.bulletin = bulletinData(m_connection, m_month, m_today); }),
            given([this] { m_data.leaves = leaveRegisterData(m_connection, Period::month(m_month), {}, m_today); }),
            given([this] { m_data.checks = spotCheckData(m_connection, Period::month(m_month), {}); }),
            [this, quiet] { return takeLedger(visitLedger(m_connection, m_scope, m_today, quiet), m_data.visits); },
            [this, quiet] { return takeLedger(disputeLedger(m_connection, m_scope, m_today, quiet), m_data.disputes); },
            [this, quiet] { return takeLedger(deedLedger(m_connection, m_scope, m_today, quiet), m_data.deeds); },
            [this, quiet] {
                return takeLedger(petitionLedger(m_connection, m_scope, m_today, quiet), m_data.petitions);
            },
            given([this] { m_data.subsidy = subsidyData(m_connection, m_month, {}, m_today); }),
        };
    }

    Connection &m_connection;
    YearMonth m_month;
    QDate m_today;
    const DocumentWork &m_work;
    LedgerScope m_scope;
    MonthWorkbookData m_data;
};

} // namespace

QFuture<Result<MonthWorkbookData>> WorkbookDocuments::month(const YearMonth &month, const DocumentWork &work) const
{
    return m_workspace->read([month, work, today = m_workspace->clock().today()](Connection &connection) {
        return Gathering(connection, month, today, work).run();
    });
}

} // namespace zhucun

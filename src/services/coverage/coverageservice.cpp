#include "services/coverage/coverageservice.h"

#include "services/workspace/workspace.h"
#include "storage/coverage/coveragequeries.h"

namespace zhucun {

QFuture<Result<Coverage>> CoverageService::on(QDate day, DivisionId township, int endingWithin) const
{
    return m_workspace->read([day, township, endingWithin](sql::Connection &connection) {
        return storage::coverageOn(connection, day, township, endingWithin);
    });
}

} // namespace zhucun

#include "services/rules/markservice.h"

#include "domain/attendance/statusmarkvalidator.h"
#include "services/workspace/workspace.h"
#include "storage/record/recordstore.h"
#include "storage/rules/statusmarkmapping.h"
#include "storage/rules/statusmarkqueries.h"

namespace zhucun {

using Marks = storage::RecordStore<StatusMark>;

namespace {

bool looksAlike(const StatusMark &a, const StatusMark &b)
{
    return a.symbol == b.symbol && a.colour == b.colour && a.key == b.key;
}

StatusMarks tidied(StatusMarks marks)
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        marks[i].status = kDayStatuses[i];
        marks[i].symbol = marks[i].symbol.trimmed();
        marks[i].colour = marks[i].colour.toLower();
    }
    return marks;
}

Violations violationsOf(const StatusMarks &marks, QDate today)
{
    Violations violations;
    for (const StatusMark &mark : marks)
        violations += validate(mark, today);
    return violations + sharedMarks(marks);
}

/// Stores what differs from the standard; true when something was written.
bool write(storage::UnitOfWork &work, const StatusMark &stored, const StatusMark &wanted)
{
    if (looksAlike(stored, wanted))
        return false;
    if (looksAlike(wanted, standardMark(wanted.status))) {
        Marks::setTrashed(work, stored.id, true);
        return true;
    }
    StatusMark mark = stored;
    mark.symbol = wanted.symbol;
    mark.colour = wanted.colour;
    mark.key = wanted.key;
    if (mark.id.isValid())
        Marks::update(work, mark);
    else
        Marks::insert(work, mark);
    return true;
}

} // namespace

QFuture<Result<StatusMarks>> MarkService::marks() const
{
    return m_workspace->read(
        [](sql::Connection &connection) -> Result<StatusMarks> { return storage::statusMarks(connection); });
}

QFuture<Result<int>> MarkService::save(const StatusMarks &marks) const
{
    return m_workspace->write(QStringLiteral("status_mark.save"),
                              [wanted = tidied(marks)](storage::UnitOfWork &work) -> Result<int> {
                                  const Violations violations = violationsOf(wanted, work.clock().today());
                                  if (hasErrors(violations))
                                      return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, {}, {}, violations});
                                  const StatusMarks stored = storage::statusMarks(work.connection());
                                  int changed = 0;
                                  for (std::size_t i = 0; i < wanted.size(); ++i)
                                      changed += write(work, stored[i], wanted[i]) ? 1 : 0;
                                  return changed;
                              });
}

} // namespace zhucun

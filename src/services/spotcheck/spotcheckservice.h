#pragma once

#include "core/result.h"
#include "domain/spotcheck/spotcheckcap.h"

#include <QFuture>

#include <vector>

namespace zhucun {

class Workspace;

namespace sql {
class Connection;
}

/// Everybody whom spot checks of the year found away, most often first, with what that caps by the rules valid at its
/// end, or today while the year lasts. For reports that have a connection already.
std::vector<SpotCheckCap> spotCheckCaps(sql::Connection &connection, int year, QDate today);

class SpotCheckService
{
public:
    explicit SpotCheckService(Workspace &workspace) : m_workspace(&workspace) {}

    QFuture<Result<std::vector<SpotCheckCap>>> caps(int year) const;

private:
    Workspace *m_workspace;
};

} // namespace zhucun

#pragma once

#include "domain/filter/filter.h"

#include <QString>

#include <optional>
#include <vector>

namespace zhucun::gui {

/// Where the window stands: a page, and what it was asked to show there.
struct Place {
    QString page;
    std::optional<Filter> filter;
    qint64 recordId = 0; ///< 0: none

    friend bool operator==(const Place &, const Place &) = default;
};

/// Back and forward, as in a browser.
class PlaceHistory
{
public:
    /// Goes on from the current place: what lay ahead is forgotten. The same place twice in a row counts once.
    void visit(const Place &place);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_places.size(); }
    const Place &back();
    const Place &forward();

private:
    std::vector<Place> m_places;
    size_t m_current = 0;
};

} // namespace zhucun::gui

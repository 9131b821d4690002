#include "gui/mainwindow/placehistory.h"

namespace zhucun::gui {

namespace {

constexpr size_t kKept = 100;

} // namespace

void PlaceHistory::visit(const Place &place)
{
    if (!m_places.empty()) {
        if (m_places[m_current] == place)
            return;
        m_places.resize(m_current + 1);
    }
    m_places.push_back(place);
    if (m_places.size() > kKept)
        m_places.erase(m_places.begin());
    m_current = m_places.size() - 1;
}

const Place &PlaceHistory::back()
{
    Q_ASSERT(canGoBack());
    return m_places[--m_current];
}

const Place &PlaceHistory::forward()
{
    Q_ASSERT(canGoForward());
    return m_places[++m_current];
}

} // namespace zhucun::gui

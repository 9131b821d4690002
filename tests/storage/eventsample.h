#pragma once

#include "samples.h"
#include "storage/event/eventmapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<Event> {
    static Event filled(const World &) { return {{}, {}, u("2026-0305-7F3A"), u("调解地界"), QDate(2026, 3, 5)}; }
    static auto members(const Event &r)
    {
        const auto &[id, meta, code, title, on] = r;
        return std::make_tuple(code, title, on);
    }
    static QString change(Event &r, const World &) { return r.title = u("调解界墙"), u("title"); }
};

} // namespace zhucun::storage::test

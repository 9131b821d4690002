#pragma once

#include "domain/event/event.h"

namespace zhucun {

/// How many records of one ledger are the same event as a record of another: "其中与走访同一事件 n 件".
class SameEventCounts
{
public:
    qint64 of(EventPart part, EventPart other) const { return m_counts[std::size_t(part)][std::size_t(other)]; }
    void set(EventPart part, EventPart other, qint64 count) { m_counts[std::size_t(part)][std::size_t(other)] = count; }

    friend bool operator==(const SameEventCounts &, const SameEventCounts &) = default;

private:
    std::array<std::array<qint64, kEventParts.size()>, kEventParts.size()> m_counts{};
};

} // namespace zhucun

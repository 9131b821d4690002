#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace zhucun {

/// Local integer key of a record, distinct per entity: a VillageId cannot be passed for a CadreId.
/// 0 means "not saved yet"; the database numbers from 1. Ids never leave the machine, uids do.
template <class Tag>
class EntityId
{
public:
    constexpr EntityId() = default;
    constexpr explicit EntityId(qint64 value) : m_value(value) {}

    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }

    friend constexpr auto operator<=>(EntityId, EntityId) = default;
    friend size_t qHash(EntityId id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace zhucun

#pragma once

#include "sample.h"

#include "storage/category/categorymapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<Category> {
    static Category filled(const World &)
    {
        return {{}, {}, CategoryKind::VisitTopic, u("water"), u("饮水"), 7, false};
    }
    static auto members(const Category &r)
    {
        const auto &[id, meta, kind, code, name, position, active] = r;
        return std::make_tuple(kind, code, name, position, active);
    }
    static QString change(Category &r, const World &) { return r.name = u("吃水"), u("name"); }
};

template <>
struct Sample<Division> {
    static Division filled(const World &w)
    {
        return {
            {}, {}, u("130725201"), u("套里庄乡"), DivisionLevel::City, w.county, QDate(1984, 1, 2), QDate(2020, 3, 4)};
    }
    static auto members(const Division &r)
    {
        const auto &[id, meta, code, name, level, parent, opened, closed] = r;
        return std::make_tuple(code, name, level, parent, opened, closed);
    }
    static QString change(Division &r, const World &) { return r.closedOn = QDate(2021, 1, 1), u("closed_on"); }
};

template <>
struct Sample<Village> {
    static Village filled(const World &w)
    {
        Village r{{}, {}, u("红土梁村"), w.daqinggou, u("130725101201"), 101,     202,
                  33, 4,  u("赵书记"),   u("0313-1"), u("备注村"),       {w.tag}, {}};
        r.years = {{2024, Money::fromFen(1), Money::fromFen(2), 3, 4},
                   {2025, std::nullopt, Money::fromFen(6), std::nullopt, 0}};
        return r;
    }
    static auto members(const Village &r)
    {
        const auto &[id, meta, name, township, code, households, population, members, branches, secretary, phone, note,
                     tags, years] = r;
        return std::make_tuple(name, township, code, households, population, members, branches, secretary, phone, note,
                               tags, years);
    }
    static QString change(Village &r, const World &) { return r.years.pop_back(), u("years"); }
};

template <>
struct Sample<Unit> {
    static Unit filled(const World &)
    {
        return {{},        {},          u("县农业局"), UnitLevel::Province, UnitCategory::Economic,
                u("钱七"), u("0313-2"), u("备注单位")};
    }
    static auto members(const Unit &r)
    {
        const auto &[id, meta, name, level, category, contact, phone, note] = r;
        return std::make_tuple(name, level, category, contact, phone, note);
    }
    static QString change(Unit &r, const World &) { return r.category.reset(), u("category"); }
};

template <>
struct Sample<Round> {
    static Round filled(const World &) { return {{}, {}, 9, u("第九轮"), QDate(2027, 1, 1), QDate(2028, 12, 31)}; }
    static auto members(const Round &r)
    {
        const auto &[id, meta, number, name, starts, ends] = r;
        return std::make_tuple(number, name, starts, ends);
    }
    static QString change(Round &r, const World &) { return r.endsOn = QDate(2029, 1, 1), u("ends_on"); }
};

} // namespace zhucun::storage::test

#pragma once

#include "samples.h"

#include "storage/check/dataverdictmapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<DataVerdict> {
    static DataVerdict filled(const World &)
    {
        return {{},         {},        DataRule::OutlierIncome, u("village"),         u("uid-1"),
                u("uid-2"), u("2025"), u("0123abcd"),           u("当年有一次性补偿")};
    }
    static auto members(const DataVerdict &r)
    {
        const auto &[id, meta, rule, entity, uid, other, part, fingerprint, note] = r;
        return std::make_tuple(rule, entity, uid, other, part, fingerprint, note);
    }
    static QString change(DataVerdict &r, const World &) { return r.note = u("已核实"), u("note"); }
};

} // namespace zhucun::storage::test

#include "domain/ledger/ledgerentry.h"

namespace zhucun {

const std::vector<Term<LedgerStage>> &Vocabulary<LedgerStage>::terms()
{
    static const std::vector<Term<LedgerStage>> all{
        {LedgerStage::Planned, "planned", u"计划", "Planned", u"拟办、立项"},
        {LedgerStage::Building, "building", u"在建", "Under way", u"办理中、开工、进行中"},
        {LedgerStage::Finished, "finished", u"完工", "Finished", u"办结、完成、已完成、竣工"},
        {LedgerStage::Accepted, "accepted", u"验收", "Accepted", u"已验收、通过验收"},
    };
    return all;
}

const std::vector<Term<LedgerMode>> &Vocabulary<LedgerMode>::terms()
{
    static const std::vector<Term<LedgerMode>> all{
        {LedgerMode::New, "new", u"新建", "New", u"新增、新修"},
        {LedgerMode::Repair, "repair", u"维修", "Repair", u"整修、修缮"},
        {LedgerMode::Renovate, "renovate", u"改造", "Renovation", u"改建、扩建、技术改造"},
    };
    return all;
}

const std::vector<Term<EvidenceGrade>> &Vocabulary<EvidenceGrade>::terms()
{
    static const std::vector<Term<EvidenceGrade>> all{
        {EvidenceGrade::Receipt, "a", u"A（签收单）", "A (receipt)", u"签收单、凭证"},
        {EvidenceGrade::Photo, "b", u"B（照片）", "B (photos)", u"照片"},
        {EvidenceGrade::Text, "c", u"C（文字说明）", "C (words)", u"文字说明、文字"},
        {EvidenceGrade::None, "d", u"D（无佐证）", "D (nothing)", u"无佐证、无"},
    };
    return all;
}

std::optional<Money> sumOf(const std::vector<LedgerFund> &funds)
{
    std::optional<Money> sum;
    for (const LedgerFund &fund : funds) {
        if (fund.amount)
            sum = sum.value_or(Money()) + *fund.amount;
    }
    return sum;
}

} // namespace zhucun

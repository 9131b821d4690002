#include "domain/transfer/importbatch.h"

namespace zhucun {

const std::vector<Term<ImportState>> &Vocabulary<ImportState>::terms()
{
    static const std::vector<Term<ImportState>> all{
        {ImportState::InForce, "in_force", u"有效", "In force"},
        {ImportState::PartlyUndone, "partly_undone", u"部分撤销", "Partly undone"},
        {ImportState::Undone, "undone", u"已撤销", "Undone"},
    };
    return all;
}

const std::vector<Term<WhyKept>> &Vocabulary<WhyKept>::terms()
{
    static const std::vector<Term<WhyKept>> all{
        {WhyKept::Changed, "changed", u"导入后已修改", "Changed since"},
        {WhyKept::ReferredTo, "referred_to", u"被其他记录引用", "Other records refer to it"},
        {WhyKept::MonthClosed, "month_closed", u"所在月份已月结", "A closed month rests on it"},
        {WhyKept::Taken, "taken", u"原值已被其他记录占用", "Another record has the former value"},
        {WhyKept::FormerTrashed, "former_trashed", u"原引用的记录已在回收站", "What it referred to is in the trash"},
    };
    return all;
}

} // namespace zhucun

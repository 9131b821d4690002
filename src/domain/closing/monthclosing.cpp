#include "domain/closing/monthclosing.h"

namespace zhucun {

const std::vector<Term<ClosingState>> &Vocabulary<ClosingState>::terms()
{
    static const std::vector<Term<ClosingState>> all{
        {ClosingState::Open, "open", u"未上报", "Open"},
        {ClosingState::Submitted, "submitted", u"已上报", "Submitted"},
        {ClosingState::Reviewed, "reviewed", u"已审核", "Reviewed"},
        {ClosingState::Closed, "closed", u"已月结", "Closed"},
    };
    return all;
}

const std::vector<Term<ClosingStepKind>> &Vocabulary<ClosingStepKind>::terms()
{
    static const std::vector<Term<ClosingStepKind>> all{
        {ClosingStepKind::Submit, "submit", u"上报", "Submitted"},
        {ClosingStepKind::Return, "return", u"退回", "Returned"},
        {ClosingStepKind::Review, "review", u"审核", "Reviewed"},
        {ClosingStepKind::Close, "close", u"月结", "Closed"},
        {ClosingStepKind::Reopen, "reopen", u"重开", "Reopened"},
    };
    return all;
}

bool leadsOn(ClosingState state, ClosingStepKind step)
{
    switch (step) {
    case ClosingStepKind::Submit:
        return state == ClosingState::Open;
    case ClosingStepKind::Return:
        return state == ClosingState::Submitted || state == ClosingState::Reviewed;
    case ClosingStepKind::Review:
        return state == ClosingState::Submitted;
    case ClosingStepKind::Close:
        return state == ClosingState::Reviewed;
    case ClosingStepKind::Reopen:
        return state == ClosingState::Closed;
    }
    return false;
}

} // namespace zhucun

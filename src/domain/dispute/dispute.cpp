#include "domain/dispute/dispute.h"

namespace zhucun {

const std::vector<Term<DisputeSource>> &Vocabulary<DisputeSource>::terms()
{
    static const std::vector<Term<DisputeSource>> all{
        {DisputeSource::Sweep, "sweep", u"排查", "Sweep", u"主动排查"},
        {DisputeSource::Application, "application", u"当事人申请", "Application", u"申请"},
        {DisputeSource::Petition, "petition", u"来信来访", "Letter or visit", u"信访"},
        {DisputeSource::Referred, "referred", u"移送", "Referred", u"委托移送"},
        {DisputeSource::Assigned, "assigned", u"交办", "Assigned"},
    };
    return all;
}

const std::vector<Term<DisputeRisk>> &Vocabulary<DisputeRisk>::terms()
{
    static const std::vector<Term<DisputeRisk>> all{
        {DisputeRisk::Normal, "normal", u"一般", "Normal"},
        {DisputeRisk::Serious, "serious", u"较大", "Serious"},
        {DisputeRisk::Grave, "grave", u"重大", "Grave"},
    };
    return all;
}

const std::vector<Term<DisputeOutcome>> &Vocabulary<DisputeOutcome>::terms()
{
    static const std::vector<Term<DisputeOutcome>> all{
        {DisputeOutcome::Settled, "settled", u"调解成功", "Settled", u"已化解、成功、化解"},
        {DisputeOutcome::Failed, "failed", u"调解不成", "Not settled", u"未化解、不成功"},
        {DisputeOutcome::Litigation, "litigation", u"引导诉讼", "Referred to court"},
        {DisputeOutcome::Escalated, "escalated", u"上报处理", "Escalated", u"上报"},
        {DisputeOutcome::Withdrawn, "withdrawn", u"撤回", "Withdrawn"},
    };
    return all;
}

const std::vector<Term<DisputeState>> &Vocabulary<DisputeState>::terms()
{
    static const std::vector<Term<DisputeState>> all{
        {DisputeState::Registered, "registered", u"登记", "Registered"},
        {DisputeState::Accepted, "accepted", u"受理", "Accepted"},
        {DisputeState::InMediation, "in_mediation", u"调处中", "In mediation"},
        {DisputeState::Resolved, "resolved", u"已化解", "Resolved"},
        {DisputeState::Unresolved, "unresolved", u"未化解", "Unresolved"},
        {DisputeState::Revisited, "revisited", u"已回访", "Revisited"},
        {DisputeState::Archived, "archived", u"归档", "Archived"},
    };
    return all;
}

DisputeState Dispute::state() const
{
    // The last fact filled in decides; see data-model, dispute.
    if (archivedOn)
        return DisputeState::Archived;
    if (revisitedOn)
        return DisputeState::Revisited;
    if (resolvedOn || outcome == DisputeOutcome::Settled)
        return DisputeState::Resolved;
    if (outcome)
        return DisputeState::Unresolved;
    if (!steps.empty())
        return DisputeState::InMediation;
    return acceptedOn ? DisputeState::Accepted : DisputeState::Registered;
}

} // namespace zhucun

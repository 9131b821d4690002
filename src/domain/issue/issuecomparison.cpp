#include "domain/issue/issuecomparison.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace zhucun {

const std::vector<Term<ChangeKind>> &Vocabulary<ChangeKind>::terms()
{
    static const std::vector<Term<ChangeKind>> all{
        {ChangeKind::Added, "added", u"新增", "Added"},
        {ChangeKind::Removed, "removed", u"删除或不再计入", "Removed"},
        {ChangeKind::Edited, "edited", u"修改", "Edited"},
        {ChangeKind::Moved, "moved", u"改期或改属", "Moved"},
        {ChangeKind::Definition, "definition", u"口径变化", "Definition changed"},
        {ChangeKind::Rest, "rest", u"其他", "Other"},
    };
    return all;
}

namespace {

constexpr double kNothing = 1e-9;

using RecordKey = std::pair<QString, qint64>;

RecordKey keyOf(const FigureMember &member) { return {member.entity, member.id}; }

/// Which figures of one side count a record, by indicator.
class Whereabouts
{
public:
    explicit Whereabouts(const std::vector<FigureState> &side)
    {
        for (const FigureState &state : side) {
            for (const FigureMember &member : state.members)
                m_places[{state.ref.code, member.entity, member.id}].insert(state.ref.place);
        }
    }

    bool isElsewhere(const FigureRef &figure, const FigureMember &member) const
    {
        const auto found = m_places.find({figure.code, member.entity, member.id});
        return found != m_places.end() && (found->second.size() > 1 || !found->second.contains(figure.place));
    }

private:
    std::map<std::tuple<QString, QString, qint64>, std::set<QString>> m_places;
};

/// The whole of a ratio, or a sum.
struct Totals {
    explicit Totals(const std::vector<FigureMember> &members)
    {
        for (const FigureMember &member : members) {
            isRatio = isRatio || member.base.has_value();
            part += member.part.value_or(0);
            base += member.base.value_or(0);
        }
    }

    bool isRatio = false;
    double part = 0;
    double base = 0;
};

/// What a change of part and base adds to the difference of two ratios. With the old ratio r: new − old =
/// (Δpart − r × Δbase) / new base; where there is no new base the same from the other side.
class RatioShare
{
public:
    RatioShare(const Totals &before, const Totals &after)
    {
        const bool hasNew = std::abs(after.base) > kNothing;
        const bool hasOld = std::abs(before.base) > kNothing;
        m_ratio = hasNew && hasOld ? before.part / before.base : 0;
        m_base = hasNew ? after.base : before.base;
    }

    double of(double part, double base) const
    {
        return std::abs(m_base) > kNothing ? 100.0 * (part - m_ratio * base) / m_base : 0;
    }

private:
    double m_ratio = 0;
    double m_base = 0;
};

using Pair = std::pair<const FigureMember *, const FigureMember *>;

/// How much of two members must agree.
enum class Likeness { Same, OnDay, Record };

bool isAlike(const FigureMember &a, const FigureMember &b, Likeness likeness)
{
    switch (likeness) {
    case Likeness::Same:
        return a.day == b.day && a.label == b.label;
    case Likeness::OnDay:
        return a.day == b.day;
    case Likeness::Record:
        return true;
    }
    return true;
}

/// Records of both sides side by side. One that counts several times in a figure (a cadre's months, the lines of a spot
/// check) is told apart by its label and day first, then by its order.
std::vector<Pair> paired(const std::vector<FigureMember> &before, const std::vector<FigureMember> &after)
{
    std::map<RecordKey, std::vector<const FigureMember *>> waiting;
    for (const FigureMember &member : after)
        waiting[keyOf(member)].push_back(&member);
    std::vector<Pair> pairs;
    std::vector<const FigureMember *> unmatched;
    for (const FigureMember &member : before)
        unmatched.push_back(&member);
    for (const Likeness likeness : {Likeness::Same, Likeness::OnDay, Likeness::Record}) {
        std::vector<const FigureMember *> left;
        for (const FigureMember *member : unmatched) {
            std::vector<const FigureMember *> &others = waiting[keyOf(*member)];
            const auto other = std::ranges::find_if(
                others, [&](const FigureMember *each) { return isAlike(*member, *each, likeness); });
            if (other == others.end()) {
                left.push_back(member);
                continue;
            }
            pairs.emplace_back(member, *other);
            others.erase(other);
        }
        unmatched = std::move(left);
    }
    for (const FigureMember *member : unmatched)
        pairs.emplace_back(member, nullptr);
    for (const FigureMember &member : after) {
        const auto &others = waiting[keyOf(member)];
        if (std::ranges::find(others, &member) != others.end())
            pairs.emplace_back(nullptr, &member);
    }
    return pairs;
}

class Comparison
{
public:
    Comparison(const std::vector<FigureState> &before, const std::vector<FigureState> &after, const TraceOf &traceOf)
        : m_traceOf(traceOf), m_before(before), m_after(after)
    {
    }

    FigureDifference between(const FigureState *before, const FigureState *after) const
    {
        static const FigureState kNone;
        const FigureState &old = before ? *before : kNone;
        const FigureState &now = after ? *after : kNone;
        FigureDifference difference{old.ref, now.ref, false, {}};
        const Totals oldTotals(old.members);
        const Totals newTotals(now.members);
        difference.isRatio = oldTotals.isRatio || newTotals.isRatio;
        const bool isRedefined = before && after && old.ref.version != now.ref.version;
        const RatioShare share(oldTotals, newTotals);
        std::map<ChangeKind, DifferencePart> parts;
        for (const auto &[was, is] : paired(old.members, now.members)) {
            RecordChange change = changeOf(was, is, difference.isRatio ? &share : nullptr);
            if (std::abs(change.difference) < kNothing && std::abs(change.part) < kNothing &&
                std::abs(change.base) < kNothing)
                continue;
            change.trace = m_traceOf(difference.any(), change.record);
            const ChangeKind kind = kindOf(difference, was, is, change.trace, isRedefined);
            add(parts, kind, std::move(change));
        }
        addRest(parts, difference, isRedefined);
        for (auto &[kind, part] : parts)
            difference.parts.push_back(std::move(part));
        return difference;
    }

private:
    static RecordChange changeOf(const FigureMember *was, const FigureMember *is, const RatioShare *share)
    {
        const auto amountOf = [share](const FigureMember *member) -> std::optional<double> {
            if (!member)
                return std::nullopt;
            return share ? member->part.value_or(0) : member->amount;
        };
        RecordChange change;
        change.record = is ? *is : *was;
        change.before = amountOf(was);
        change.after = amountOf(is);
        change.difference = change.after.value_or(0) - change.before.value_or(0);
        if (share) {
            const auto baseOf = [](const FigureMember *member) { return member ? member->base.value_or(0) : 0; };
            change.part = change.difference;
            change.base = baseOf(is) - baseOf(was);
            change.difference = share->of(change.part, change.base);
        }
        return change;
    }

    ChangeKind kindOf(const FigureDifference &figure, const FigureMember *was, const FigureMember *is,
                      const RecordTrace &trace, bool isRedefined) const
    {
        const bool isAsBefore = !trace.isNew && !trace.isTrashed && trace.editor.isEmpty();
        if (isRedefined && isAsBefore && !(was && is && was->version != is->version))
            return ChangeKind::Definition;
        if (was && is)
            return ChangeKind::Edited;
        if (was) {
            if (trace.isTrashed)
                return ChangeKind::Removed;
            return trace.isRedated || m_after.isElsewhere(figure.before, *was) ? ChangeKind::Moved
                                                                               : ChangeKind::Removed;
        }
        if (trace.isNew)
            return ChangeKind::Added;
        return trace.isRedated || m_before.isElsewhere(figure.after, *is) ? ChangeKind::Moved : ChangeKind::Added;
    }

    static void add(std::map<ChangeKind, DifferencePart> &parts, ChangeKind kind, RecordChange change)
    {
        DifferencePart &part = parts[kind];
        part.kind = kind;
        part.difference += change.difference;
        part.part += change.part;
        part.base += change.base;
        part.records.push_back(std::move(change));
    }

    /// What no record answers for.
    static void addRest(std::map<ChangeKind, DifferencePart> &parts, const FigureDifference &figure, bool isRedefined)
    {
        double rest = figure.difference();
        for (const auto &[kind, part] : parts)
            rest -= part.difference;
        const double size = std::abs(figure.before.value.value_or(0)) + std::abs(figure.after.value.value_or(0));
        if (std::abs(rest) < kNothing * std::max(1.0, size))
            return;
        const ChangeKind kind = isRedefined ? ChangeKind::Definition : ChangeKind::Rest;
        DifferencePart &part = parts[kind];
        part.kind = kind;
        part.difference += rest;
    }

    const TraceOf &m_traceOf;
    Whereabouts m_before;
    Whereabouts m_after;
};

} // namespace

std::vector<FigureDifference> compareFigures(const std::vector<FigureState> &before,
                                             const std::vector<FigureState> &after, const TraceOf &traceOf)
{
    const Comparison comparison(before, after, traceOf);
    std::map<QString, const FigureState *> byPlace;
    for (const FigureState &state : after)
        byPlace.emplace(state.ref.place, &state);
    std::vector<FigureDifference> differences;
    for (const FigureState &state : before) {
        const auto found = byPlace.find(state.ref.place);
        differences.push_back(comparison.between(&state, found == byPlace.end() ? nullptr : found->second));
        if (found != byPlace.end())
            byPlace.erase(found);
    }
    for (const FigureState &state : after) {
        if (byPlace.contains(state.ref.place))
            differences.push_back(comparison.between(nullptr, &state));
    }
    return differences;
}

} // namespace zhucun

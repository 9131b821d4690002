#pragma once

#include <span>
#include <vector>

namespace zhucun {

/// What the arguments of a rule are.
enum class Args {
    Own,        ///< %2 to %4, in their order
    Value,      ///< %2: the value as written, which may also come from elsewhere
    Candidates, ///< %3: what may have been meant; %2 is the value as written
};

struct RuleWording {
    const char *rule;
    Args args;
    int own;              ///< arguments of the rule's own; one more is the line or entry at fault, from 1
    const char *texts[4]; ///< %1: field name; the first that has all its arguments is shown
};

// The wordings of some parts of the program; the others stand in ruletext.cpp.
/// Of photos, scans and documents attached to records.
std::span<const RuleWording> attachmentWordings();
/// Of days of attendance, of the steps of the month end and of corrections.
std::span<const RuleWording> attendanceWordings();
/// Of the data check and of merging.
std::span<const RuleWording> checkWordings();
/// Of reports of attendance apps.
std::span<const RuleWording> checkInWordings();
/// Of what documents ask for.
std::span<const RuleWording> documentWordings();
/// Of imports: rows of a file beside each other, what a cell was taken for, and what is taken back.
std::span<const RuleWording> importWordings();
/// Of appointment forms and the files they come in.
std::span<const RuleWording> formWordings();
/// Of issued documents and the figures in them.
std::span<const RuleWording> issueWordings();
/// Of the ledger and its kinds.
std::span<const RuleWording> ledgerWordings();
/// Of targets, duties, earlier figures and indicators of the county itself.
std::span<const RuleWording> targetWordings();
/// Of rules, marks and calendars and of the files they come from.
std::span<const RuleWording> settingWordings();
/// Of templates of situation reports.
std::span<const RuleWording> situationWordings();

/// All of these.
std::vector<std::span<const RuleWording>> partWordings();

} // namespace zhucun

#pragma once

#include "core/result.h"
#include "domain/attendance/ruleset.h"

#include <QByteArray>
#include <QJsonObject>

namespace zhucun {

/// Rules outside the tables they are kept in: frozen with a closed month, and in files from county to county. Every
/// field but id and meta, under keys that never change: those of the columns, amounts with "_fen" at the end.
QJsonObject toJson(const RuleSet &rules);

/// Errors: ImportRejected with every violation at once: required, wrong_type (args: what is expected), number_range
/// (args: least, greatest), date, month and unknown_code. Fields are the keys; in a list the entry, from 1, comes last
/// in the arguments. Keys of no meaning are passed over. Whether the rules make sense is for the validator to say.
Result<RuleSet> ruleSetFromJson(const QJsonObject &json);

/// A file of several sets: {"format": "zhucun-rules", "version": 1, "rule_sets": [...]}.
QByteArray rulesFile(const std::vector<RuleSet> &sets);
/// Errors: ImportRejected as above, and with not_json (args: line), wrong_format, empty_list and listed_twice (two sets
/// of one month).
Result<std::vector<RuleSet>> readRulesFile(const QByteArray &content);

} // namespace zhucun

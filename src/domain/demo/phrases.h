#pragma once

#include "domain/demo/random.h"

#include <QString>

#include <span>

namespace zhucun::demo {

/// What people bring up on one topic and what an office does about each; {slots} are filled by fill().
struct TopicPhrases {
    const char *code; ///< of the visit topic
    int weight;
    std::span<const QStringView> matters;
    std::span<const QStringView> answers; ///< one for each of the matters
    QStringView passedOnTo;               ///< who it goes to when the team cannot settle it
};
std::span<const TopicPhrases> topicPhrases();

/// What a dispute of one category is about; {甲} and {乙} are the parties.
struct DisputePhrases {
    const char *code; ///< of the dispute category
    int weight;
    std::span<const QStringView> summaries;
};
std::span<const DisputePhrases> disputePhrases();

/// Replaces each {slot} by one of its words. Unknown slots stay, for the caller.
QString fill(Random &random, QStringView pattern);

} // namespace zhucun::demo

#pragma once

#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <vector>

namespace zhucun {

/// What a user typed where a template asks for it: under 存在问题, say.
struct TypedPart {
    QString slot;
    QString text;

    friend bool operator==(const TypedPart &, const TypedPart &) = default;
};

/// A report in the making: which template, of what time and place, and all that was typed. Its figures are not kept:
/// they follow the records until it is issued.
struct ReportDraft {
    ReportDraftId id;
    RecordMeta meta;
    QString templateName;
    std::optional<QDate> periodFrom; ///< and periodTo, unless it is about a round
    std::optional<QDate> periodTo;
    RoundId roundId;
    DivisionId townshipId; ///< invalid: the whole county
    VillageId villageId;
    QString title; ///< empty: the template's
    QString recipients;
    QString sender;
    QString documentNumber;
    std::optional<QDate> issuedOn;
    QString text; ///< paragraphs edited by hand, with their tags; empty: those of the template
    std::vector<TypedPart> typed;
};

} // namespace zhucun

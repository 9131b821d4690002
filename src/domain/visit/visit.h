#pragma once

#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QDate>

#include <vector>

namespace zhucun {

enum class VisitMode { Home, Phone, Meeting };
enum class Satisfaction { Satisfied, Fair, Dissatisfied };

/// 走访: who went to see whom, and what came of it.
struct Visit {
    VisitId id;
    RecordMeta meta;
    QDate visitedOn;
    VillageId villageId;
    QString group;
    HouseholdId householdId; ///< invalid: a person or gathering named in personName
    QString personName;      ///< 走访对象; with a household, its head when left empty
    VisitMode mode = VisitMode::Home;
    int personTimes = 1;    ///< 人次
    int householdTimes = 1; ///< 户次; 0 for a talk that reached no household
    CategoryId topicId;     ///< CategoryKind::VisitTopic
    QString matter;         ///< 反映问题
    QString answer;         ///< 答复处理
    QString passedOnTo;     ///< 转办
    std::optional<QDate> doneOn;
    std::optional<Satisfaction> satisfaction;
    bool typical = false; ///< 典型事迹
    QString note;
    std::vector<CadreId> cadreIds;      ///< at least one
    std::vector<CategoryId> categories; ///< 对象类别, CategoryKind::HouseholdCategory
    EventId eventId = {};               ///< of records in several ledgers
};

template <>
struct Vocabulary<VisitMode> {
    static const std::vector<Term<VisitMode>> &terms();
};
template <>
struct Vocabulary<Satisfaction> {
    static const std::vector<Term<Satisfaction>> &terms();
};

struct VisitRow {
    VisitId id;
    QDate visitedOn;
    QString townshipName;
    VillageId villageId;
    QString villageName;
    QString group;
    HouseholdId householdId;
    QString personName;
    QString categoryNames;
    QString cadreNames;
    VisitMode mode = VisitMode::Home;
    int personTimes = 0;
    int householdTimes = 0;
    QString topicName;
    QString matter;
    QString answer;
    std::optional<QDate> doneOn;
    std::optional<Satisfaction> satisfaction;
};

} // namespace zhucun

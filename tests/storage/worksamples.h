#pragma once

#include "sample.h"

#include "storage/dispute/disputemapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/visit/visitmapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<Visit> {
    static Visit filled(const World &w)
    {
        return {{},
                {},
                QDate(2026, 3, 5),
                w.xishan,
                u("一组"),
                w.household,
                u("郑大"),
                VisitMode::Phone,
                3,
                2,
                w.topic,
                u("路不通"),
                u("已上报"),
                u("交通局"),
                QDate(2026, 3, 9),
                Satisfaction::Fair,
                true,
                u("备注走访"),
                {w.liSi, w.zhangSan},
                {w.householdCategory},
                w.event};
    }
    static auto members(const Visit &r)
    {
        const auto &[id, meta, on, village, group, household, person, mode, persons, households, topic, matter, answer,
                     passed, done, satisfaction, typical, note, cadres, categories, event] = r;
        return std::make_tuple(on, village, group, household, person, mode, persons, households, topic, matter, answer,
                               passed, done, satisfaction, typical, note, cadres, categories, event);
    }
    static QString change(Visit &r, const World &w) { return r.cadreIds = {w.zhangSan}, u("cadres"); }
};

template <>
struct Sample<Dispute> {
    static Dispute filled(const World &w)
    {
        Dispute r;
        r.number = u("2026-0001");
        r.foundOn = QDate(2026, 1, 10);
        r.source = DisputeSource::Petition;
        r.villageId = w.xishan;
        r.group = u("四组");
        r.categoryId = w.disputeCategory;
        r.people = 6;
        r.amount = Money::fromYuan(1200);
        r.risk = DisputeRisk::Grave;
        r.summary = u("地界不清");
        r.responsibleId = w.zhangSan;
        r.responsibleName = u("外请调解员");
        r.leadOfficial = u("冯镇长");
        r.acceptedOn = QDate(2026, 1, 11);
        r.outcome = DisputeOutcome::Escalated;
        r.resolvedOn = QDate(2026, 2, 12);
        r.agreementNumber = u("协2026-1");
        r.revisitedOn = QDate(2026, 2, 20);
        r.revisitResult = u("满意");
        r.archivedOn = QDate(2026, 3, 1);
        r.petitionLinked = true;
        r.recurrenceOf = DisputeId(1); // itself, once it is saved: the first of this database
        r.typical = true;
        r.note = u("备注纠纷");
        r.parties = {{u("甲"), u("139"), u("1307")}, {u("乙"), {}, {}}};
        r.steps = {{QDate(2026, 1, 12), u("现场调解"), u("张三")}};
        r.eventId = w.event;
        return r;
    }
    static auto members(const Dispute &r)
    {
        const auto &[id, meta, number, found, source, village, group, category, people, amount, risk, summary,
                     responsible, name, lead, accepted, outcome, resolved, agreement, revisited, result, archived,
                     petition, recurrence, typical, note, parties, steps, event] = r;
        return std::make_tuple(number, found, source, village, group, category, people, amount, risk, summary,
                               responsible, name, lead, accepted, outcome, resolved, agreement, revisited, result,
                               archived, petition, recurrence, typical, note, parties, steps, event);
    }
    static QString change(Dispute &r, const World &) { return r.amount.reset(), u("amount"); }
};

template <>
struct Sample<Sweep> {
    static Sweep filled(const World &w)
    {
        return {{}, {}, w.beihe, QDate(2026, 3, 1), QDate(2026, 3, 15), 2, u("报告人"), u("备注排查")};
    }
    static auto members(const Sweep &r)
    {
        const auto &[id, meta, village, from, to, found, reporter, note] = r;
        return std::make_tuple(village, from, to, found, reporter, note);
    }
    static QString change(Sweep &r, const World &) { return r.found = 0, u("found"); }
};

template <>
struct Sample<LedgerKind> {
    static LedgerKind filled(const World &)
    {
        LedgerKind r;
        r.code = u("bridges");
        r.name = u("便民桥");
        r.theme = LedgerTheme::Infrastructure;
        r.measure = LedgerMeasure::Quantity;
        r.unit = u("座");
        r.quantityLabel = u("座数");
        r.householdsLabel = u("受益户");
        r.peopleLabel = u("受益人");
        r.amountLabel = u("造价");
        r.variantLabel = u("结构");
        r.usesFunds = true;
        r.usesStage = true;
        r.usesMode = true;
        r.definition = u("建成的便民桥座数");
        r.position = 90;
        r.active = false;
        r.variants = {{u("stone"), u("石桥")}, {{}, u("木桥")}};
        return r;
    }
    static auto members(const LedgerKind &r)
    {
        const auto &[id, meta, code, name, theme, measure, unit, quantity, households, people, amount, variant, funds,
                     stage, mode, definition, position, active, variants] = r;
        return std::make_tuple(code, name, theme, measure, unit, quantity, households, people, amount, variant, funds,
                               stage, mode, definition, position, active, variants);
    }
    static QString change(LedgerKind &r, const World &) { return r.variants.pop_back(), u("variants"); }
};

template <>
struct Sample<LedgerEntry> {
    static LedgerEntry filled(const World &w)
    {
        LedgerEntry r;
        r.happenedOn = QDate(2026, 2, 3);
        r.kindId = w.ledgerKind;
        r.title = u("修便民桥");
        r.content = u("东沟两岸出行");
        r.villageId = w.xishan;
        r.townshipId = w.nanhaoqian;
        r.teamId = w.team;
        r.cadreId = w.zhangSan;
        r.unitId = w.finance;
        r.quantity = Quantity::fromThousandths(1500);
        r.households = 20;
        r.people = 66;
        r.amount = Money::fromFen(1234567);
        r.stage = LedgerStage::Accepted;
        r.mode = LedgerMode::Renovate;
        r.variant = u("石桥");
        r.grade = EvidenceGrade::Photo;
        r.typical = true;
        r.note = u("备注台账");
        r.funds = {{u("县财政"), Money::fromYuan(12000)}, {u("村民投劳"), std::nullopt}};
        r.eventId = w.event;
        return r;
    }
    static auto members(const LedgerEntry &r)
    {
        const auto &[id, meta, day, kind, title, content, village, township, team, cadre, unit, quantity, households,
                     people, amount, stage, mode, variant, grade, typical, note, funds, event] = r;
        return std::make_tuple(day, kind, title, content, village, township, team, cadre, unit, quantity, households,
                               people, amount, stage, mode, variant, grade, typical, note, funds, event);
    }
    static QString change(LedgerEntry &r, const World &) { return r.quantity.reset(), u("quantity"); }
};

template <>
struct Sample<Petition> {
    static Petition filled(const World &w)
    {
        return {{},
                {},
                QDate(2026, 3, 2),
                w.beihe,
                w.daqinggou,
                PetitionLevel::City,
                PetitionMode::Online,
                3,
                u("韩十一"),
                u("土地流转"),
                QDate(2026, 3, 12),
                u("已答复"),
                u("备注信访"),
                w.event};
    }
    static auto members(const Petition &r)
    {
        const auto &[id, meta, on, village, township, level, form, people, petitioner, matter, done, result, note,
                     event] = r;
        return std::make_tuple(on, village, township, level, form, people, petitioner, matter, done, result, note,
                               event);
    }
    static QString change(Petition &r, const World &) { return r.doneOn.reset(), u("done_on"); }
};

/// About everything at once, which the validator refuses, so that every member is filled.

template <>
struct Sample<Honour> {
    static Honour filled(const World &w)
    {
        return {{},
                {},
                w.zhangSan,
                w.team,
                QDate(2026, 3, 8),
                HonourKind::Criticism,
                u("县委组织部"),
                u("尚组字〔2026〕3号"),
                u("擅自离岗"),
                u("备注表彰")};
    }
    static auto members(const Honour &r)
    {
        const auto &[id, meta, cadre, team, on, kind, authority, document, reason, note] = r;
        return std::make_tuple(cadre, team, on, kind, authority, document, reason, note);
    }
    static QString change(Honour &r, const World &) { return r.reason = u("走读"), u("reason"); }
};

} // namespace zhucun::storage::test

#pragma once

#include "sample.h"

#include "storage/issue/reportissuemapping.h"
#include "storage/situation/reportmappings.h"

namespace zhucun::storage::test {

template <>
struct Sample<ReportTemplate> {
    static ReportTemplate filled(const World &) { return {{}, {}, u("我县总结"), u("走访{{visits.times}}次。")}; }
    static auto members(const ReportTemplate &r)
    {
        const auto &[id, meta, name, text] = r;
        return std::make_tuple(name, text);
    }
    static QString change(ReportTemplate &r, const World &) { return r.text = u("走访。"), u("text"); }
};

template <>
struct Sample<ReportDraft> {
    static ReportDraft filled(const World &w)
    {
        ReportDraft r;
        r.templateName = u("轮次总结");
        r.periodFrom = QDate(2026, 1, 1);
        r.periodTo = QDate(2026, 6, 30);
        r.roundId = w.round;
        r.townshipId = w.daqinggou;
        r.villageId = w.beihe;
        r.title = u("工作总结");
        r.recipients = u("县委：");
        r.sender = u("县委组织部");
        r.documentNumber = u("尚组报〔2026〕3号");
        r.issuedOn = QDate(2026, 7, 5);
        r.text = u("走访{{visits.times}}次。");
        r.typed = {{u("存在问题"), u("力量不足")}, {u("下步打算"), u("加强力量")}};
        return r;
    }
    static auto members(const ReportDraft &r)
    {
        const auto &[id, meta, name, from, to, round, township, village, title, recipients, sender, number, issued,
                     text, typed] = r;
        return std::make_tuple(name, from, to, round, township, village, title, recipients, sender, number, issued,
                               text, typed);
    }
    static QString change(ReportDraft &r, const World &) { return r.typed.pop_back(), u("typed"); }
};

template <>
struct Sample<ReportIssue> {
    static ReportIssue filled(const World &)
    {
        return {{},
                {},
                u("township-monthly"),
                u("南壕堑镇驻村工作月报"),
                u("尚组通〔2026〕5号"),
                QDate(2026, 2, 1),
                QDate(2026, 2, 28),
                u("{}"),
                QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC),
                u("王科长"),
                u("备注定稿"),
                QDateTime(QDate(2026, 3, 4), QTime(2, 0), Qt::UTC),
                u("李部长"),
                u("数据有误"),
                {{u("县|visits.times"), u("走访次数由上月8次变为12次"), u("春节走访")}}};
    }
    static auto members(const ReportIssue &r)
    {
        const auto &[id, meta, document, title, number, from, to, scope, at, by, note, withdrawnAt, withdrawnBy, reason,
                     explanations] = r;
        return std::make_tuple(document, title, number, from, to, scope, at, by, note, withdrawnAt, withdrawnBy, reason,
                               explanations);
    }
    static QString change(ReportIssue &r, const World &)
    {
        return r.withdrawalReason = u("已重发"), u("withdrawal_reason");
    }
};

} // namespace zhucun::storage::test

#pragma once

#include "core/time/clock.h"
#include "domain/cadre/cadre.h"
#include "gui/common/fields/categoryfield.h"
#include "gui/common/form/typedrecordform.h"
#include "gui/common/list/typedlistsource.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <map>

namespace zhucun::gui::test {

using SampleId = EntityId<struct SampleTag>;

struct SampleLine {
    std::optional<YearMonth> from;
    QDate day;
    QString text;
    std::optional<int> count;
    std::optional<Money> amount;
    std::optional<Sex> sex;

    friend bool operator==(const SampleLine &, const SampleLine &) = default;
};

/// A record with one member for each kind of field.
struct Sample {
    SampleId id;
    RecordMeta meta;
    QString name;
    QString note;
    bool active = false;
    int times = 0;
    std::optional<int> people;
    std::optional<Money> amount;
    QDate foundOn;
    std::optional<QDate> endsOn;
    std::optional<YearMonth> born;
    CadreKind kind = CadreKind::PartyGovernment;
    std::optional<Sex> sex;
    VillageId villageId;
    std::vector<CadreId> cadreIds;
    std::vector<CategoryId> categories;
    QByteArray photo;
    std::vector<SampleLine> lines;
};

struct SampleRow {
    SampleId id;
    QString name;
    QString phone;
    int people = 0;
};

inline const FixedClock &clock()
{
    static const FixedClock fixed(QDate(2026, 3, 20));
    return fixed;
}

/// Three villages, two cadres of one name, two categories.
inline FieldContext fieldContext()
{
    static const std::map<LookupKind, std::vector<LookupItem>> all{
        {LookupKind::Township, {{1, QStringLiteral("南壕堑镇"), {}}, {2, QStringLiteral("大青沟镇"), {}}}},
        {LookupKind::Village,
         {{11, QStringLiteral("十三号村"), QStringLiteral("南壕堑镇")},
          {12, QStringLiteral("二道背村"), QStringLiteral("大青沟镇")},
          {13, QStringLiteral("三道背村"), QStringLiteral("大青沟镇")}}},
        {LookupKind::Cadre,
         {{21, QStringLiteral("王建国"), QStringLiteral("县财政局")},
          {22, QStringLiteral("李秀英"), QStringLiteral("县教育局")}}},
        {LookupKind::HouseholdCategory, {{31, QStringLiteral("困难户"), {}}, {32, QStringLiteral("党员户"), {}}}},
    };
    const auto of = [](LookupKind kind) {
        const auto found = all.find(kind);
        return found == all.end() ? std::vector<LookupItem>() : found->second;
    };
    FieldContext context;
    context.clock = &clock();
    context.find = [of](LookupKind kind, const QString &typed, const Filter &, int) {
        std::vector<LookupItem> items;
        for (const LookupItem &item : of(kind)) {
            if (item.label.contains(typed))
                items.push_back(item);
        }
        return QtFuture::makeReadyFuture(Result<std::vector<LookupItem>>(items));
    };
    context.byId = [of](LookupKind kind, qint64 id) {
        std::optional<LookupItem> result;
        for (const LookupItem &item : of(kind)) {
            if (item.id == id)
                result = item;
        }
        return QtFuture::makeReadyFuture(Result<std::optional<LookupItem>>(result));
    };
    context.all = [of](LookupKind kind) {
        return QtFuture::makeReadyFuture(Result<std::vector<LookupItem>>(of(kind)));
    };
    return context;
}

/// Keeps records in memory and refuses what it is told to refuse.
struct SampleStore {
    std::map<qint64, Sample> records;
    std::optional<Error> refuse;
    Violations warnings;

    RecordAccess<Sample> access()
    {
        return {[this](SampleId id) {
                    const auto found = records.find(id.value());
                    return QtFuture::makeReadyFuture(found == records.end()
                                                         ? Result<Sample>(failure(ErrorCode::NotFound))
                                                         : Result<Sample>(found->second));
                },
                [this](const Sample &record) { return QtFuture::makeReadyFuture(save(record)); },
                [this](const QList<SampleId> &ids) { return QtFuture::makeReadyFuture(setTrashed(ids, true)); },
                [this](const QList<SampleId> &ids) { return QtFuture::makeReadyFuture(setTrashed(ids, false)); },
                [this](const QList<SampleId> &ids, const std::function<void(Sample &)> &change) {
                    return QtFuture::makeReadyFuture(edit(ids, change));
                }};
    }

    Result<Saved<Sample>> save(Sample record)
    {
        if (refuse)
            return tl::unexpected<Error>(*refuse);
        if (!record.id.isValid())
            record.id = SampleId(qint64(records.size()) + 1);
        records[record.id.value()] = record;
        return Saved<Sample>{record, warnings};
    }

    Result<int> edit(const QList<SampleId> &ids, const std::function<void(Sample &)> &change)
    {
        if (refuse) {
            Error error = *refuse;
            error.args = {QString::number(ids.constLast().value())};
            return failure(error);
        }
        for (const SampleId id : ids)
            change(records[id.value()]);
        return int(ids.size());
    }

    Result<int> setTrashed(const QList<SampleId> &ids, bool trashed)
    {
        if (refuse)
            return tl::unexpected<Error>(*refuse);
        for (const SampleId id : ids)
            records[id.value()].meta.deletedAt = trashed ? std::optional(clock().nowUtc()) : std::nullopt;
        return int(ids.size());
    }
};

/// As through an input method, which is how Chinese gets into a line.
inline void enterText(QWidget *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

inline bool eventually(const std::function<bool()> &holds) { return QTest::qWaitFor(holds, 5000); }

/// Runs what is queued, answers of ready futures among it.
inline void settle()
{
    for (int round = 0; round < 5; ++round)
        QTest::qWait(1);
}

} // namespace zhucun::gui::test

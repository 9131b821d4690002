#pragma once

#include "core/time/clock.h"
#include "services/lookup/lookupservice.h"

#include <functional>

class QWidget;

namespace zhucun::gui {

/// What fields ask the rest of the program for. Handed to the fields of a form after setupUi() by giveContext().
struct FieldContext {
    using Items = QFuture<Result<std::vector<LookupItem>>>;
    using Item = QFuture<Result<std::optional<LookupItem>>>;

    std::function<Items(LookupKind kind, const QString &typed, const Filter &scope, int limit)> find;
    std::function<Item(LookupKind kind, qint64 id)> byId;
    std::function<Items(LookupKind kind)> all;
    const Clock *clock = nullptr;

    static FieldContext of(const LookupService &lookup, const Clock &clock)
    {
        return {[lookup](LookupKind kind, const QString &typed, const Filter &scope, int limit) {
                    return lookup.find(kind, typed, scope, limit);
                },
                [lookup](LookupKind kind, qint64 id) { return lookup.byId(kind, id); },
                [lookup](LookupKind kind) { return lookup.all(kind); }, &clock};
    }
};

/// To every InputField below `root`.
void giveContext(QWidget *root, const FieldContext &context);

} // namespace zhucun::gui

#pragma once

#include "services/views/viewservice.h"

#include <functional>

namespace zhucun::gui {

/// Named views of a list.
struct ViewAccess {
    std::function<QFuture<Result<std::vector<SavedView>>>(const QString &page)> views;
    std::function<QFuture<Status>(const QString &page, const SavedView &view)> save;
    std::function<QFuture<Status>(const QString &page, const QString &name)> remove;

    static ViewAccess of(const ViewService &service)
    {
        return {[service](const QString &page) { return service.views(page); },
                [service](const QString &page, const SavedView &view) { return service.saveView(page, view); },
                [service](const QString &page, const QString &name) { return service.removeView(page, name); }};
    }
};

} // namespace zhucun::gui

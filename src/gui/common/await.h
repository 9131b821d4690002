#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace zhucun::gui {

/// Calls `use(result)` on `context`'s thread once the future has its result. Nothing happens when the context is gone
/// by then, or when the future was cancelled without one. (QFuture::then with a context does not survive that context.)
template <class T, class F>
void await(QFuture<T> future, QObject *context, F use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        QFuture<T> done = watcher->future();
        if (done.isValid() && done.resultCount() > 0)
            use(done.takeResult());
    });
    watcher->setFuture(future);
}

} // namespace zhucun::gui

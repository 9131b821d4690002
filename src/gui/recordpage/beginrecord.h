#pragma once

#include <functional>

class QJsonObject;
class QObject;
class QString;

namespace zhucun::gui {

class MainWindow;

/// Begins a record on another page with these fields typed in. `saved` gets its id once it is stored, unless `owner` is
/// gone by then.
void beginRecord(MainWindow &window, QObject *owner, const QString &page, const QJsonObject &typed,
                 const std::function<void(qint64 id)> &saved);

} // namespace zhucun::gui

#pragma once

#include "core/result.h"
#include "domain/filter/filter.h"

#include <QJsonObject>

#include <functional>

namespace zhucun::gui {

/// What the main window asks of a page beyond being a widget; a page that has none of it need not derive from this.
/// The widget registered for a page is also a Page: `class CadrePage : public QWidget, public Page`.
class Page
{
public:
    virtual ~Page() = default;

    /// Shows the list under this filter; the filter's own bar shows it too.
    virtual void showFilter(const Filter &) {}
    /// Back from a record to the list.
    virtual void showList() {}
    /// Opens one record.
    virtual void showRecord(qint64) {}
    /// Opens a new record with these fields typed in; `saved` gets its id once it is stored.
    virtual void showNew(const QJsonObject &, const std::function<void(qint64 id)> & /*saved*/) {}
    /// A change was undone or redone: a record that is shown, and not being changed, may be of before.
    virtual void refresh() {}

    /// Whether a form holds something typed and not saved.
    virtual bool isModified() const { return false; }
    /// Saves what is typed; `done(true)` once it is stored, `done(false)` when it was refused and the form shows why.
    virtual void saveChanges(std::function<void(bool saved)> done) { done(true); }
    /// Forgets what is typed.
    virtual void discardChanges() {}
};

} // namespace zhucun::gui

#pragma once

#include "gui/common/fields/listeditor.h"
#include "gui/common/form/fieldaccess.h"
#include "gui/common/form/formbinderbase.h"

#include <concepts>

namespace zhucun::gui {

/// Ties the widgets of a form to the members of a record:
///
///     binder.bind("name", ui.name, &Unit::name);
///     binder.bind("resume", ui.resume, &Cadre::resume, {listColumn(tr("From"), &ResumeLine::from), ...});
///
/// `field` is the member's column name, as violations name it.
template <class T>
class FormBinder final : public FormBinderBase
{
public:
    using FormBinderBase::FormBinderBase;

    template <class Widget, class Value>
    void bind(const char *field, Widget *widget, Value T::*member)
    {
        access::prepare(widget, static_cast<const Value *>(nullptr));
        if constexpr (std::derived_from<Widget, InputField>)
            addOwn(QString::fromLatin1(field), widget);
        else
            addPlain(QString::fromLatin1(field), widget);
        m_members.push_back({QString::fromLatin1(field),
                             [widget, member](const T &record) { access::write(widget, record.*member); },
                             [widget, member](T &record) { access::read(widget, record.*member); },
                             [member](const T &from, T &to) { to.*member = from.*member; }});
    }

    template <class Element>
    void bind(const char *field, ListEditor *widget, std::vector<Element> T::*member,
              const std::vector<ListColumn<Element>> &columns)
    {
        std::vector<ListColumnSpec> specs;
        for (const auto &column : columns)
            specs.push_back(column.spec);
        widget->setColumns(specs);
        addOwn(QString::fromLatin1(field), widget);
        m_members.push_back({QString::fromLatin1(field),
                             [=](const T &record) { widget->setElements(columns, record.*member); },
                             [=](T &record) { record.*member = widget->template elements<Element>(columns); },
                             [member](const T &from, T &to) { to.*member = from.*member; }});
    }

    void notEditable(const char *field) { FormBinderBase::notEditable(QString::fromLatin1(field)); }

    void load(const T &record)
    {
        m_loading = true;
        for (const Member &member : m_members)
            member.write(record);
        m_loading = false;
        clearErrors();
        acceptAsOriginal();
    }

    /// `base` with what stands in the fields; members that are not bound stay as in `base`.
    T value(T base) const
    {
        for (const Member &member : m_members)
            member.read(base);
        return base;
    }

    /// Puts what stands in `field` now into any record, also on another thread.
    std::function<void(T &)> change(const QString &field) const
    {
        for (const Member &member : m_members) {
            if (member.field != field)
                continue;
            T typed{};
            member.read(typed);
            return [typed, copy = member.copy](T &record) { copy(typed, record); };
        }
        return [](T &) {};
    }

private:
    struct Member {
        QString field;
        std::function<void(const T &)> write;
        std::function<void(T &)> read;
        std::function<void(const T &from, T &to)> copy;
    };
    std::vector<Member> m_members;
};

} // namespace zhucun::gui

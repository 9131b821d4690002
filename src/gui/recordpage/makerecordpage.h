#pragma once

#include "gui/common/list/typedlistsource.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/mainwindow/pageregistry.h"
#include "gui/recordpage/recordpage.h"
#include "gui/settings/disclosure.h"
#include "reports/columns/personaldata.h"
#include "services/list/listservice.h"
#include "services/lookup/lookupservice.h"
#include "services/record/recordservice.h"
#include "services/views/viewservice.h"

namespace zhucun::gui {

/// How ID numbers and phones are shown just now.
inline reports::PersonalData personalData(const PageContext &context)
{
    return context.disclosure.isRevealed() ? reports::PersonalData::Revealed : reports::PersonalData::Masked;
}

/// The page of records T, listed as rows Row and edited in Form: what every feature's page is made of. `extra` is what
/// the form's constructor wants besides.
template <class T, class Row, class Form, class... Extra>
RecordPage *makeRecordPage(const PageContext &context, const QString &key, ListDefinition definition,
                           const std::vector<reports::Column<Row>> &columns, const Extra &...extra)
{
    Workspace &workspace = context.workspace;
    const bool canChange = definition.canChange;
    const bool readOnly = workspace.access() == Workspace::Access::ReadOnly;
    const LookupService lookup(workspace);
    const ViewService views(workspace);
    const auto records = RecordAccess<T>::of(RecordService<T>(workspace));

    auto source = std::make_unique<TypedListSource<T, Row>>(std::move(definition), columns, records,
                                                            ListAccess<Row>::of(ListService<Row>(workspace)));
    auto *list =
        new ListPage(std::move(source), FieldContext::of(lookup, workspace.clock()), ViewAccess::of(views), readOnly);
    QObject::connect(&workspace, &Workspace::changed, list, &ListPage::applyChanges);

    const auto services = FormServices::of(lookup, views, workspace.clock(), readOnly);
    auto *page = new RecordPage(key, context.window, list, [=](QWidget *parent) -> RecordForm * {
        return new Form(services, records, extra..., parent);
    });
    if (!readOnly && canChange)
        page->addEditSeveral();
    return page;
}

} // namespace zhucun::gui

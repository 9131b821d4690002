#include "gui/recordpage/recordpage.h"

#include "gui/common/appearance.h"
#include "gui/common/form/recordform.h"
#include "gui/common/list/filterbar.h"
#include "gui/common/message/messagebar.h"
#include "gui/mainwindow/mainwindow.h"
#include "gui/recordpage/editseveraldialog.h"
#include "gui/recordpage/pagekeys.h"
#include "gui/recordpage/shownlistoutput.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

RecordPage::RecordPage(const QString &key, MainWindow &window, ListPage *list, FormFactory makeForm)
    : m_key(key), m_window(window), m_list(list), m_makeForm(std::move(makeForm)), m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    connect(m_list, &ListPage::newRequested, this, &RecordPage::openNew);
    connect(m_list, &ListPage::openRequested, this, [this](qint64 id) { m_window.open({m_key, std::nullopt, id}); });
    connect(m_list, &ListPage::printRequested, this,
            [this](const ShownList &shown) { printShownList(*m_list, shown); });
    connect(m_list, &ListPage::exportRequested, this,
            [this](const ShownList &shown) { exportShownList(*m_list, shown); });
    m_list->reload();
}

RecordForm *RecordPage::form()
{
    if (m_form)
        return m_form;
    m_form = m_makeForm(this);
    m_stack->addWidget(m_form);
    connect(m_form, &RecordForm::left, this, [this] { m_window.open({m_key, std::nullopt, 0}); });
    connect(m_form, &RecordForm::jumpRequested, this, [this](LookupKind kind, qint64 id) {
        m_window.open({pageKeyOf(kind), std::nullopt, id});
    });
    connect(m_form, &RecordForm::recordRequested, this, [this](const QString &page, qint64 id) {
        m_window.open({page, std::nullopt, id});
    });
    return m_form;
}

void RecordPage::openNew()
{
    form()->openNew();
    m_stack->setCurrentWidget(m_form);
}

void RecordPage::addEditSeveral()
{
    m_list->addSelectionAction(themeIcon("document-edit"), tr("Change field…"),
                               [this](const std::vector<qint64> &ids) { editSeveral(ids); });
}

void RecordPage::editSeveral(const std::vector<qint64> &ids)
{
    auto *dialog = new EditSeveralDialog(m_makeForm(this), ids, this);
    connect(dialog, &EditSeveralDialog::edited, this, [this](int records) {
        m_list->messages()->show(MessageBar::Kind::Info,
                                 records > 0
                                     ? tr("%n record(s) changed. Undo (Ctrl+Z) takes it back.", nullptr, records)
                                     : tr("All of them had this value already."));
    });
    dialog->open();
}

void RecordPage::showFilter(const Filter &filter) { m_list->setFilter(filter); }

void RecordPage::showRecord(qint64 id)
{
    RecordForm *target = form();
    m_stack->setCurrentWidget(target);
    if (target->recordId() == id && target->isModified())
        return; // what is typed stays
    target->whenSettled([target, id] { target->openRecord(id); });
}

void RecordPage::showNew(const QJsonObject &typed, const std::function<void(qint64)> &saved)
{
    RecordForm *target = form();
    m_stack->setCurrentWidget(target);
    target->whenSettled([target, typed, saved] { target->openNewWith(typed, saved); });
}

void RecordPage::showList()
{
    if (!m_form || m_stack->currentWidget() != m_form)
        return;
    m_form->whenSettled([this] {
        m_stack->setCurrentWidget(m_list);
        m_list->select(m_form->recordId());
        m_list->view()->setFocus();
    });
}

void RecordPage::refresh()
{
    if (m_form && m_stack->currentWidget() == m_form && m_form->recordId() != 0 && !m_form->isModified())
        m_form->openRecord(m_form->recordId());
}

bool RecordPage::isModified() const { return m_form && m_stack->currentWidget() == m_form && m_form->isModified(); }

void RecordPage::saveChanges(std::function<void(bool)> done) { m_form->saveAnd(std::move(done)); }

void RecordPage::discardChanges()
{
    m_form->discard();
    m_stack->setCurrentWidget(m_list);
}

} // namespace zhucun::gui

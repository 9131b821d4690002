#include "gui/recordpage/tabbedrecordpage.h"

#include "gui/recordpage/recordpage.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace zhucun::gui {

TabbedRecordPage::TabbedRecordPage(RecordPage *records, const QString &title, QWidget *parent)
    : QWidget(parent), m_records(records), m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(records, title);
}

void TabbedRecordPage::addBefore(QWidget *widget, const QString &title)
{
    m_tabs->insertTab(m_tabs->indexOf(m_records), widget, title);
    m_tabs->setCurrentIndex(0);
}

void TabbedRecordPage::addAfter(QWidget *widget, const QString &title) { m_tabs->addTab(widget, title); }

void TabbedRecordPage::leaveFor(QWidget *records)
{
    if (m_tabs->currentWidget() != records)
        m_cameFrom = m_tabs->currentWidget();
    m_tabs->setCurrentWidget(records);
}

void TabbedRecordPage::showFilter(const Filter &filter)
{
    m_cameFrom = nullptr;
    m_tabs->setCurrentWidget(m_records);
    m_records->showFilter(filter);
}

void TabbedRecordPage::showRecord(qint64 id)
{
    leaveFor(m_records);
    m_records->showRecord(id);
}

void TabbedRecordPage::showNew(const QJsonObject &typed, const std::function<void(qint64)> &saved)
{
    leaveFor(m_records);
    m_records->showNew(typed, saved);
}

void TabbedRecordPage::showList()
{
    const bool isSettled = !m_records->isModified();
    m_records->showList();
    if (QWidget *back = std::exchange(m_cameFrom, nullptr); back && isSettled)
        m_tabs->setCurrentWidget(back);
}

void TabbedRecordPage::refresh() { m_records->refresh(); }

bool TabbedRecordPage::isModified() const { return m_records->isModified(); }

void TabbedRecordPage::saveChanges(std::function<void(bool)> done)
{
    m_tabs->setCurrentWidget(m_records);
    m_records->saveChanges(std::move(done));
}

void TabbedRecordPage::discardChanges() { m_records->discardChanges(); }

} // namespace zhucun::gui

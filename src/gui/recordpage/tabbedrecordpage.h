#pragma once

#include "gui/mainwindow/page.h"

#include <QWidget>

class QTabWidget;

namespace zhucun::gui {

class RecordPage;

/// The page of one kind of record with other looks at it in tabs beside. A record opened from another tab returns to
/// it.
class TabbedRecordPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    TabbedRecordPage(RecordPage *records, const QString &title, QWidget *parent = nullptr);

    /// To the left of the records, and shown first.
    void addBefore(QWidget *widget, const QString &title);
    void addAfter(QWidget *widget, const QString &title);
    QTabWidget *tabs() const { return m_tabs; }

    void showFilter(const Filter &filter) override;
    void showRecord(qint64 id) override;
    void showNew(const QJsonObject &typed, const std::function<void(qint64 id)> &saved) override;
    void showList() override;
    void refresh() override;
    bool isModified() const override;
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

private:
    void leaveFor(QWidget *records);

    RecordPage *m_records;
    QTabWidget *m_tabs;
    QWidget *m_cameFrom = nullptr; ///< the tab to return to
};

} // namespace zhucun::gui

#pragma once

#include "core/time/clock.h"
#include "gui/mainwindow/page.h"
#include "services/rules/rulesservice.h"

#include <QWidget>

#include <memory>

class QLabel;
class QTabWidget;

namespace zhucun::gui {

class RecordPage;
class StatusMarksEditor;
struct PageContext;

/// 考勤规则: the sets of rules with what is valid now, their files, and how statuses are marked.
class RulesPage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit RulesPage(const PageContext &context);

    void showFilter(const Filter &filter) override;
    void showRecord(qint64 id) override;
    void showList() override;
    void refresh() override;
    bool isModified() const override;
    void saveChanges(std::function<void(bool saved)> done) override;
    void discardChanges() override;

private:
    void addFileActions(bool readOnly);
    void reload();
    void showValid();
    void exportRules();
    void importRules();
    void take(const QString &path);
    void takeSets(const std::vector<RuleSet> &sets);

    RulesService m_service;
    const Clock &m_clock;
    std::shared_ptr<KnownRules> m_known = std::make_shared<KnownRules>();
    QTabWidget *m_tabs;
    QLabel *m_valid;
    RecordPage *m_records;
    StatusMarksEditor *m_marks;
};

QWidget *rulesPage(const PageContext &context);

} // namespace zhucun::gui

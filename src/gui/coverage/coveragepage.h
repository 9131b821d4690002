#pragma once

#include "core/time/clock.h"
#include "domain/coverage/coverage.h"
#include "gui/mainwindow/page.h"
#include "services/coverage/coverageservice.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QTabWidget;

namespace zhucun::gui {

class DateField;
class MainWindow;
class MessageBar;
class ReferenceField;
class Reloader;
struct PageContext;

/// Who is where and since when, and where somebody is missing: tagged villages without a team, teams without a leader
/// or with fewer than three members, cadres posted twice, postings that end soon. Every line opens its record.
class CoveragePage final : public QWidget, public Page
{
    Q_OBJECT

public:
    explicit CoveragePage(const PageContext &context);

    void refresh();

private:
    /// One table: its tab's title and what a line opens.
    struct Sheet {
        QTableWidget *table = nullptr;
        QString title;
        QString page;
    };

    Sheet addSheet(const QString &title, const QString &page, const QStringList &headings);
    void show(const Coverage &coverage);
    void showTags(const std::vector<TagCoverage> &tags);
    void fill(const Sheet &sheet, const std::vector<std::pair<qint64, QStringList>> &lines);
    void fillTeams(const Sheet &sheet, const std::vector<TeamRow> &teams);
    void fillPostings(const Sheet &sheet, const std::vector<PostingRow> &postings);

    MainWindow &m_window;
    CoverageService m_service;
    const Clock &m_clock;
    DateField *m_day;
    ReferenceField *m_township;
    MessageBar *m_messages;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    Reloader *m_reload;
    Sheet m_teams;
    Sheet m_uncovered;
    Sheet m_withoutLeader;
    Sheet m_understaffed;
    Sheet m_double;
    Sheet m_endingSoon;
};

QWidget *coveragePage(const PageContext &context);

} // namespace zhucun::gui

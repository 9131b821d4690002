#pragma once

#include "gui/common/fields/fieldcontext.h"
#include "gui/common/reloader.h"
#include "gui/duty/dutyaccess.h"
#include "gui/mainwindow/placehistory.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace zhucun::gui {

class EnumField;
class MessageBar;
class ReferenceField;

/// 职责清单: what each cadre, or unit, has done of each duty it owes in a period, and the households still to be
/// visited. Gaps are marked; Enter opens whoever a line is about. Prints as the list of gaps, a plan of visits.
class DutyView final : public QWidget
{
    Q_OBJECT

public:
    DutyView(const DutyAccess &access, const FieldContext &context, QWidget *parent = nullptr);

    /// Something changed: read again when next in sight.
    void markStale() { m_reload->markStale(); }

Q_SIGNALS:
    void placeRequested(const Place &place);

private:
    enum class Lines { Cadres, Units, Visits };
    struct Cell {
        QString text;
        bool lacks = false;
    };

    QHBoxLayout *makeBar(const FieldContext &context);
    QHBoxLayout *makeButtons();
    void connectAll();
    Lines lines() const;
    Period period() const;
    void step(int periods);
    void refresh();
    void showSheet(DutySheet sheet);
    void fill();
    void fillRows(const std::vector<DutyRow> &rows, const QStringList &first, const QString &page);
    void fillVisits(const std::vector<DutyVisit> &visits);
    void begin(const QStringList &headings);
    void addLine(const QString &page, qint64 id, const std::vector<Cell> &cells);
    void summarize();
    void openLine();
    void addStandard();

    DutyAccess m_access;
    const Clock *m_clock;
    QDate m_day; ///< in the period that is shown
    DutySheet m_sheet;
    EnumField *m_kind = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_title;
    ReferenceField *m_township = nullptr;
    QComboBox *m_lines = nullptr;
    QCheckBox *m_gapsOnly = nullptr;
    QLabel *m_summary;
    MessageBar *m_messages;
    QTableWidget *m_table;
    QPushButton *m_open = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_standard = nullptr;
    Reloader *m_reload;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui

#pragma once

#include "exchange/checkin/checkinreader.h"
#include "gui/checkin/checkinaccess.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace zhucun::gui {

class CheckInPeople;
class MessageBar;
class MonthGridModel;
class MonthGridView;

/// 导入钉钉、企业微信考勤: the file, whom it means, what it would do in the month with the exceptions first, then the
/// import. Opened, never exec'd.
class CheckInDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CheckInDialog(const CheckInAccess &access, QWidget *parent = nullptr);
    ~CheckInDialog() override;

    void read(const QString &path);

    const MonthGridModel &grid() const { return *m_model; }
    const CheckInPeople &people() const { return *m_people; }

Q_SIGNALS:
    void compared();
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFile();
    QWidget *buildChoices();
    QWidget *buildPreview();
    QWidget *buildButtons();
    void chooseFile();
    void survey();
    void match();
    void keepPeople();
    void compare();
    void showFacts();
    void showPreview(const CheckInPreview &preview);
    void showMonth(int index);
    void showExceptions();
    void goToException(int row);
    void import();
    void bringIn(const ImportOrigin &origin);
    void showOutcome(const ImportOutcome &outcome);
    void begin(const QString &step);
    void end();
    CheckInChoices chosen() const;
    void showChoices(const CheckInChoices &choices);
    /// Opens the file anew, as the records it is; on the thread that calls it.
    RecordSource source() const;
    AttendanceSource app() const;

    CheckInAccess m_access;
    QString m_path;
    CheckInSurvey m_survey;
    CheckInPreview m_preview;
    CancelToken m_cancel;
    MessageBar *m_messages;
    QLineEdit *m_file = nullptr;
    QLabel *m_facts = nullptr;
    QComboBox *m_rest = nullptr;
    QComboBox *m_outside = nullptr;
    QComboBox *m_absent = nullptr;
    QTabWidget *m_tabs = nullptr;
    CheckInPeople *m_people = nullptr;
    QLabel *m_counts = nullptr;
    QTableWidget *m_exceptions = nullptr;
    QComboBox *m_months = nullptr;
    MonthGridModel *m_model = nullptr;
    MonthGridView *m_view = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_step = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
    QTimer m_tick;                               ///< shows how far the import is
    std::shared_ptr<std::atomic<qint64>> m_done; ///< records, counted where they are written
    bool m_running = false;
};

} // namespace zhucun::gui

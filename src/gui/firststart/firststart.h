#pragma once

#include "core/time/clock.h"
#include "domain/record/record.h"
#include "gui/firststart/filecreation.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace zhucun::gui {

class CountyFinder;
class CountyPage;
class FilePage;

/// The first minute: which county, where its file lies, and then the file is made.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    /// `divisionsPath`: the bundled list of divisions.
    FirstStart(const QString &divisionsPath, const Clock &clock, const Actor &actor, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The file is there, complete and closed.
    void created(const QString &path);
    /// The person would rather open a file there is.
    void openRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { ChooseCounty, ChooseFile, Create };

    QWidget *createProgressPage();
    QLayout *createButtons();
    void showStep(Step step);
    void next();
    void back();
    void create();
    void showProgress(qint64 done, qint64 total);
    void onFinished();
    void updateButtons();
    Step step() const;

    CountyFinder *m_finder;
    FileCreation *m_creation;
    QStackedWidget *m_pages;
    CountyPage *m_county;
    FilePage *m_file;
    QLabel *m_progressTitle = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_open;
    bool m_closing = false;
};

} // namespace zhucun::gui

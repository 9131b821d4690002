#include "gui/firststart/firststart.h"

#include "core/log/log.h"
#include "gui/common/message/words.h"
#include "gui/firststart/countyfinder.h"
#include "gui/firststart/countypage.h"
#include "gui/firststart/filepage.h"
#include "gui/firststart/heading.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

/// One column, as wide as a line is comfortable to read.
constexpr int kColumnWidth = 620;

} // namespace

FirstStart::FirstStart(const QString &divisionsPath, const Clock &clock, const Actor &actor, QWidget *parent)
    : QWidget(parent),
      m_finder(new CountyFinder(this)),
      m_creation(new FileCreation(clock, actor, this)),
      m_pages(new QStackedWidget),
      m_county(new CountyPage(*m_finder)),
      m_file(new FilePage),
      m_back(new QPushButton(tr("B&ack"))),
      m_next(new QPushButton),
      m_open(new QPushButton(tr("&Open an existing file…")))
{
    setWindowTitle(tr("Zhucun"));
    m_pages->addWidget(m_county);
    m_pages->addWidget(m_file);
    m_pages->addWidget(createProgressPage());

    auto *column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->addWidget(m_pages, 1);
    columnLayout->addLayout(createButtons());
    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin * 2, margin, margin);
    layout->addStretch(1);
    layout->addWidget(column, 1000); // takes what there is up to its width, then the sides share
    layout->addStretch(1);
    resize(kColumnWidth + 12 * margin, 560);

    connect(m_county, &CountyPage::chosenChanged, this, &FirstStart::updateButtons);
    connect(m_county, &CountyPage::accepted, this, &FirstStart::next);
    connect(m_file, &FilePage::acceptableChanged, this, &FirstStart::updateButtons);
    connect(m_creation, &FileCreation::progressed, this, &FirstStart::showProgress);
    connect(m_creation, &FileCreation::finished, this, &FirstStart::onFinished);
    m_finder->load(divisionsPath);
    showStep(ChooseCounty);
}

QWidget *FirstStart::createProgressPage()
{
    auto *page = new QWidget;
    m_progressTitle = headingLabel({});
    m_progressText = secondaryLabel({});
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_progressTitle);
    layout->addWidget(m_progress);
    layout->addWidget(m_progressText);
    layout->addStretch(1);
    return page;
}

QLayout *FirstStart::createButtons()
{
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_open->setObjectName(QStringLiteral("open"));
    for (QPushButton *button : {m_back, m_next, m_open}) {
        button->setMinimumHeight(button->fontMetrics().height() * 2);
        button->setAutoDefault(true);
    }
    m_next->setMinimumWidth(m_next->fontMetrics().height() * 7);
    m_open->setFlat(true);
    connect(m_back, &QPushButton::clicked, this, &FirstStart::back);
    connect(m_next, &QPushButton::clicked, this, &FirstStart::next);
    connect(m_open, &QPushButton::clicked, this, &FirstStart::openRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    return buttons;
}

FirstStart::Step FirstStart::step() const { return Step(m_pages->currentIndex()); }

void FirstStart::showStep(Step step)
{
    m_pages->setCurrentIndex(step);
    m_open->setVisible(step == ChooseCounty);
    m_next->setVisible(step != Create);
    m_next->setDefault(step != Create);
    m_next->setText(step == ChooseFile ? tr("&Create") : tr("&Next"));
    updateButtons();
    if (QWidget *page = m_pages->currentWidget(); page->focusProxy())
        page->setFocus();
}

void FirstStart::updateButtons()
{
    m_back->setVisible(step() != ChooseCounty);
    m_back->setText(m_creation->isRunning() ? tr("Canc&el") : tr("B&ack"));
    m_next->setEnabled(step() == ChooseCounty ? !m_county->chosen().code.isEmpty() : m_file->isAcceptable());
}

void FirstStart::next()
{
    if (step() == ChooseCounty && !m_county->chosen().code.isEmpty()) {
        m_file->propose(m_county->chosen().name);
        showStep(ChooseFile);
    } else if (step() == ChooseFile && m_file->isAcceptable()) {
        create();
    }
}

void FirstStart::back()
{
    if (m_creation->isRunning()) {
        m_creation->cancel();
        m_back->setEnabled(false);
        m_progressText->setText(tr("Cancelling…"));
    } else {
        showStep(step() == Create ? ChooseFile : ChooseCounty);
    }
}

void FirstStart::create()
{
    m_progressTitle->setText(tr("Setting up %1").arg(m_county->chosen().name));
    m_progressText->setText(m_file->wantsDemo() ? tr("Inventing people, visits and disputes…")
                                                : tr("Writing townships and villages…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    showStep(Create);
    FileCreation::Request request{m_file->path(), treeOf(m_county->chosen()), std::nullopt};
    if (m_file->wantsDemo())
        request.demoSeed = m_file->seed();
    m_creation->start(std::move(request));
    updateButtons();
}

void FirstStart::showProgress(qint64 done, qint64 total)
{
    constexpr int kSteps = 1000;
    m_progress->setRange(0, total > 0 ? kSteps : 0);
    m_progress->setValue(total > 0 ? int(done * kSteps / total) : 0);
}

void FirstStart::onFinished()
{
    const Status &status = m_creation->outcome();
    m_back->setEnabled(true);
    if (m_closing) {
        close();
    } else if (status) {
        Q_EMIT created(m_file->path());
    } else if (status.error().code == ErrorCode::Cancelled) {
        showStep(ChooseFile);
    } else {
        m_progressTitle->setText(tr("The file could not be made"));
        m_progressText->setText(errorSentence(log::report(log::Category::App, status.error())));
        m_progress->hide();
        updateButtons();
    }
}

void FirstStart::closeEvent(QCloseEvent *event)
{
    if (!m_creation->isRunning())
        return;
    event->ignore(); // closes by itself once the half-made file is gone
    m_closing = true;
    back();
}

void FirstStart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible() && m_back->isEnabled())
        back();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace zhucun::gui

#include "gui/openfile/openfilepage.h"

#include "gui/common/message/words.h"
#include "gui/firststart/heading.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kColumnWidth = 620;

/// DatabaseInUse carries who, where and since when in UTC.
QString holderText(const Error &error)
{
    const QDateTime since = QDateTime::fromString(error.args.value(2), Qt::ISODate).toLocalTime();
    return OpenFilePage::tr(
               "It was opened by %1 on the computer %2 at %3. Only one window at a time can change a file.")
        .arg(error.args.value(0), error.args.value(1), QLocale().toString(since, QLocale::ShortFormat));
}

} // namespace

OpenFilePage::OpenFilePage(QWidget *parent)
    : QWidget(parent),
      m_title(headingLabel({})),
      m_path(secondaryLabel({})),
      m_reason(new QLabel),
      m_choices(new QWidget)
{
    setWindowTitle(tr("Zhucun"));
    m_title->setObjectName(QStringLiteral("title"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins({});
    m_readOnly = addButton(QStringLiteral("readOnly"), tr("Open it for &reading only"));
    m_retry = addButton(QStringLiteral("retry"), tr("&Try again"));
    QPushButton *choose = addButton(QStringLiteral("choose"), tr("Choose &another file…"));
    QPushButton *create = addButton(QStringLiteral("create"), tr("Create a &new one…"));
    QPushButton *quit = addButton(QStringLiteral("quit"), tr("&Quit"));
    connect(m_readOnly, &QPushButton::clicked, this, [this] { Q_EMIT readOnlyRequested(m_file); });
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_file); });
    connect(choose, &QPushButton::clicked, this, &OpenFilePage::chooseRequested);
    connect(create, &QPushButton::clicked, this, &OpenFilePage::createRequested);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);

    auto *column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto *columnLayout = new QVBoxLayout(column);
    columnLayout->addWidget(m_title);
    columnLayout->addWidget(m_path);
    columnLayout->addSpacing(fontMetrics().height());
    columnLayout->addWidget(m_reason);
    columnLayout->addSpacing(fontMetrics().height());
    columnLayout->addWidget(m_choices);
    columnLayout->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin * 2, margin, margin);
    layout->addStretch(1);
    layout->addWidget(column, 1000);
    layout->addStretch(1);
    resize(kColumnWidth + 12 * margin, 520);
}

QPushButton *OpenFilePage::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setMinimumHeight(button->fontMetrics().height() * 2);
    button->setAutoDefault(true);
    m_choices->layout()->addWidget(button);
    return button;
}

void OpenFilePage::showProblem(const QString &path, const Error &error)
{
    const bool inUse = error.code == ErrorCode::DatabaseInUse;
    m_file = path;
    m_title->setText(inUse ? tr("This file is open already") : tr("The file cannot be opened"));
    m_path->setText(QDir::toNativeSeparators(path));
    m_reason->setText(inUse ? holderText(error) : errorSentence(error));
    m_readOnly->setVisible(inUse);
    m_retry->setVisible(inUse || error.code == ErrorCode::FileMissing);
    m_choices->show();
    QWidget *first = m_choices->layout()->itemAt(inUse ? 0 : 2)->widget();
    first->setFocus();
}

void OpenFilePage::showOpening(const QString &path)
{
    m_file = path;
    m_title->setText(tr("Opening…"));
    m_path->setText(QDir::toNativeSeparators(path));
    m_reason->clear();
    m_choices->hide();
}

} // namespace zhucun::gui

#include "gui/common/message/messagebar.h"

#include "gui/common/appearance.h"
#include "gui/common/message/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr Qt::TextInteractionFlags kCopyable = Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard;
constexpr int kBarSteps = 1000;

} // namespace

MessageBar::MessageBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("messageBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    m_icon = new QLabel(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_text = new QLabel(this);
    m_detail = new QLabel(this);
    for (QLabel *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(kCopyable);
        label->setFocusPolicy(Qt::ClickFocus);
        texts->addWidget(label);
    }
    QFont small = m_detail->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_detail->setFont(small);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->hide();
    texts->addWidget(m_progress);
    layout->addLayout(texts, 1);
    m_actionArea = new QWidget(this);
    m_actions = new QHBoxLayout(m_actionArea);
    m_actions->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_actionArea, 0, Qt::AlignTop);
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    layout->addWidget(close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::show(Kind kind, const QString &text, const QString &detail, const QList<Action> &actions)
{
    m_kind = kind;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_progress->hide();
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, m_actionArea);
        m_actions->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            clear();
            if (run)
                run();
        });
    }
    m_actionArea->setVisible(!actions.isEmpty());
    dress();
    setVisible(true);
}

/// Where no fields are at hand to be marked, as when something is trashed, the rules themselves say what is wrong.
static QString brokenRules(const Error &error)
{
    QStringList sentences;
    for (const Violation &violation : error.violations) {
        if (violation.severity == Violation::Severity::Error)
            sentences << ruleSentence(violation, {});
    }
    return sentences.join(QLatin1Char('\n'));
}

void MessageBar::showError(const QString &failed, const Error &error, const QList<Action> &actions)
{
    const QString broken = brokenRules(error);
    const QString why = broken.isEmpty() ? errorSentence(error) : broken;
    show(Kind::Error, failed.isEmpty() ? why : failed, failed.isEmpty() ? QString() : why, actions);
}

void MessageBar::showProgress(qint64 done, qint64 total, const QString &words)
{
    m_detail->setText(words);
    m_detail->setVisible(!words.isEmpty());
    m_progress->setRange(0, total > 0 ? kBarSteps : 0);
    if (total > 0)
        m_progress->setValue(int(done * kBarSteps / total));
    m_progress->show();
}

void MessageBar::clear()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT cleared();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::dress()
{
    const bool error = m_kind == Kind::Error;
    const Meaning meaning = error ? Meaning::Trouble : m_kind == Kind::Warning ? Meaning::Warning : Meaning::Note;
    const char *name = error ? "dialog-error" : m_kind == Kind::Warning ? "dialog-warning" : "dialog-information";
    const MeaningColors colors = colorsOf(meaning, palette());
    setStyleSheet(QStringLiteral("#messageBar { background: %1; border: 1px solid %2; border-radius: 4px; }")
                      .arg(colors.fill.name(), colors.line.name()));
    m_icon->setPixmap(themeIcon(name).pixmap(fontMetrics().height() + 2));
}

} // namespace zhucun::gui

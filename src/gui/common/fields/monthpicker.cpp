#include "gui/common/fields/monthpicker.h"

#include "gui/common/appearance.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace zhucun::gui {

namespace {

constexpr int kOfferedBefore = 24;
constexpr int kOfferedAfter = 1;

} // namespace

MonthPicker::MonthPicker(const YearMonth &month, QWidget *parent)
    : QWidget(parent), m_month(month), m_name(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const auto add = [&](const char *icon, const QString &tip, const QKeySequence &key, int step) {
        auto *button = new QToolButton(this);
        button->setIcon(themeIcon(icon));
        button->setShortcut(key);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(m_month.addMonths(step)); });
        return button;
    };
    auto *before = add("go-previous", tr("Previous month"), Qt::ALT | Qt::Key_PageUp, -1);
    before->setObjectName(QStringLiteral("previousMonth"));
    auto *after = add("go-next", tr("Next month"), Qt::ALT | Qt::Key_PageDown, 1);
    after->setObjectName(QStringLiteral("nextMonth"));
    m_name->setObjectName(QStringLiteral("month"));
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setFocusPolicy(Qt::StrongFocus);
    m_name->setMenu(new QMenu(m_name));
    connect(m_name->menu(), &QMenu::aboutToShow, this, &MonthPicker::fillMenu);
    layout->addWidget(before);
    layout->addWidget(m_name);
    layout->addWidget(after);
    setMonth(month);
}

void MonthPicker::setMonth(const YearMonth &month)
{
    m_month = month;
    m_name->setText(tr("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0')));
}

void MonthPicker::goTo(const YearMonth &month)
{
    if (month == m_month)
        return;
    setMonth(month);
    Q_EMIT monthChanged(month);
}

void MonthPicker::fillMenu()
{
    QMenu *menu = m_name->menu();
    menu->clear();
    for (int back = -kOfferedAfter; back <= kOfferedBefore; ++back) {
        const YearMonth month = m_month.addMonths(-back);
        QAction *action = menu->addAction(tr("%1-%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0')));
        action->setCheckable(true);
        action->setChecked(month == m_month);
        connect(action, &QAction::triggered, this, [this, month] { goTo(month); });
    }
}

} // namespace zhucun::gui

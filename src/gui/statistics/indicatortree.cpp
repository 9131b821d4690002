#include "gui/statistics/indicatortree.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "domain/statistics/indicatortheme.h"
#include "gui/statistics/statisticswords.h"
#include "reports/documents/statisticsheadings.h"
#include "reports/wording/termtext.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace zhucun::gui {

namespace {

constexpr int kCodeRole = Qt::UserRole;

template <class Use>
void forEachIndicator(QTreeWidget *tree, Use use)
{
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *theme = tree->topLevelItem(i);
        for (int j = 0; j < theme->childCount(); ++j)
            use(theme->child(j));
    }
}

} // namespace

IndicatorTree::IndicatorTree(QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    m_search->setPlaceholderText(tr("Name, pinyin or code"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("indicators"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Indicators"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorTree::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, &IndicatorTree::changed);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT currentChanged(item->data(0, kCodeRole).toString());
    });
}

void IndicatorTree::setIndicators(const std::vector<Indicator> &indicators)
{
    m_indicators = indicators;
    m_searchKeys.clear();
    fill();
    filter(m_search->text());
}

void IndicatorTree::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_tree->clear();
    for (const auto &term : Vocabulary<IndicatorTheme>::terms()) {
        QTreeWidgetItem *theme = nullptr;
        for (const Indicator &indicator : m_indicators) {
            if (themeOf(indicator.code) != term.value)
                continue;
            if (!theme) {
                theme = new QTreeWidgetItem(m_tree, {termText(term.value)}); // the tree owns it
                theme->setData(0, kCodeRole + 1, int(term.value));
                theme->setCheckState(0, Qt::Unchecked);
            }
            auto *item = new QTreeWidgetItem(theme, {reports::nameWithUnit(indicator)}); // so does the theme
            item->setData(0, kCodeRole, indicator.code);
            item->setToolTip(0, definitionText(indicator));
            item->setCheckState(0, m_wanted.contains(indicator.code) ? Qt::Checked : Qt::Unchecked);
            if (m_wanted.contains(indicator.code))
                theme->setExpanded(true);
        }
    }
    showThemeStates();
}

QStringList IndicatorTree::checked() const
{
    if (m_indicators.empty())
        return m_wanted;
    QStringList codes;
    forEachIndicator(m_tree, [&codes](const QTreeWidgetItem *item) {
        if (item->checkState(0) == Qt::Checked)
            codes << item->data(0, kCodeRole).toString();
    });
    // What a kept choice names and is no more: whoever asks for it is told.
    for (const QString &code : m_wanted) {
        if (std::ranges::find(m_indicators, code, &Indicator::code) == m_indicators.end())
            codes << code;
    }
    return codes;
}

void IndicatorTree::setChecked(const QStringList &codes)
{
    m_wanted = codes;
    const QScopedValueRollback filling(m_isFilling, true);
    forEachIndicator(m_tree, [&codes](QTreeWidgetItem *item) {
        const bool isChecked = codes.contains(item->data(0, kCodeRole).toString());
        item->setCheckState(0, isChecked ? Qt::Checked : Qt::Unchecked);
        if (isChecked)
            item->parent()->setExpanded(true);
    });
    showThemeStates();
}

QString IndicatorTree::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, kCodeRole).toString() : QString();
}

void IndicatorTree::changed(QTreeWidgetItem *item)
{
    if (m_isFilling)
        return;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        if (!item->parent())
            tickTheme(item, item->checkState(0) == Qt::Checked);
        showThemeStates();
    }
    m_wanted.clear();
    m_wanted = checked();
    Q_EMIT edited();
}

void IndicatorTree::tickTheme(QTreeWidgetItem *theme, bool isTicked)
{
    const QStringList usual = usualIndicators(IndicatorTheme(theme->data(0, kCodeRole + 1).toInt()));
    bool hadSome = false;
    bool hasUsual = false;
    for (int i = 0; i < theme->childCount(); ++i) {
        hadSome = hadSome || theme->child(i)->checkState(0) == Qt::Checked;
        hasUsual = hasUsual || usual.contains(theme->child(i)->data(0, kCodeRole).toString());
    }
    for (int i = 0; i < theme->childCount(); ++i) {
        QTreeWidgetItem *child = theme->child(i);
        const bool isMeant = hadSome || !hasUsual || usual.contains(child->data(0, kCodeRole).toString());
        child->setCheckState(0, isTicked && isMeant ? Qt::Checked : Qt::Unchecked);
    }
    theme->setExpanded(true);
}

void IndicatorTree::showThemeStates()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *theme = m_tree->topLevelItem(i);
        int ticked = 0;
        for (int j = 0; j < theme->childCount(); ++j)
            ticked += int(theme->child(j)->checkState(0) == Qt::Checked);
        const Qt::CheckState some = ticked == theme->childCount() ? Qt::Checked : Qt::PartiallyChecked;
        theme->setCheckState(0, ticked == 0 ? Qt::Unchecked : some);
    }
}

void IndicatorTree::filter(const QString &typed)
{
    const QString wanted = text::fold(typed);
    if (!wanted.isEmpty() && m_searchKeys.isEmpty()) {
        for (const Indicator &indicator : m_indicators) {
            const QString key = text::searchKey(indicator.name, text::NameKind::Place);
            m_searchKeys.insert(indicator.code, QString(key + QLatin1Char(' ') + indicator.code));
        }
    }
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *theme = m_tree->topLevelItem(i);
        const bool isTheme = text::fold(theme->text(0)).contains(wanted);
        bool isShown = false;
        for (int j = 0; j < theme->childCount(); ++j) {
            QTreeWidgetItem *child = theme->child(j);
            const bool fits = isTheme || m_searchKeys.value(child->data(0, kCodeRole).toString()).contains(wanted);
            child->setHidden(!fits);
            isShown = isShown || fits;
        }
        theme->setHidden(!isShown);
        if (!wanted.isEmpty())
            theme->setExpanded(isShown);
    }
}

} // namespace zhucun::gui

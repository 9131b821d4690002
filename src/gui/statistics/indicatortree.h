#pragma once

#include "domain/statistics/indicator.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace zhucun::gui {

/// The indicators there are, by theme, to be chosen from. Found by name, pinyin, initials or code. Ticking a theme
/// takes its usual ones first, ticking it again all of them.
class IndicatorTree final : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorTree(QWidget *parent = nullptr);

    void setIndicators(const std::vector<Indicator> &indicators);
    const std::vector<Indicator> &indicators() const { return m_indicators; }
    /// Codes in the order of the tree.
    QStringList checked() const;
    /// Codes that are not there (yet) are ticked once they are.
    void setChecked(const QStringList &codes);
    /// The code under the cursor; empty: none, or a theme.
    QString current() const;
    QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void edited();
    /// The one under the cursor.
    void currentChanged(const QString &code);

private:
    void fill();
    void filter(const QString &typed);
    void changed(QTreeWidgetItem *item);
    void tickTheme(QTreeWidgetItem *theme, bool isTicked);
    void showThemeStates();

    std::vector<Indicator> m_indicators;
    QStringList m_wanted;
    QHash<QString, QString> m_searchKeys; ///< by code; made when first searched
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    bool m_isFilling = false;
};

} // namespace zhucun::gui

#pragma once

#include "exchange/divisions/divisionbook.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace zhucun::gui {

class CountyFinder;
class CountyListModel;

/// First step: which county. Matches follow every key; the one marked is the one chosen.
class CountyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CountyPage(const CountyFinder &finder, QWidget *parent = nullptr);

    /// Its code is empty while none is chosen.
    const CountyDetail &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();
    /// Enter or a double click on a county.
    void accepted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);
    void showSummary();

    const CountyFinder &m_finder;
    CountyListModel *m_matches;
    QLineEdit *m_typed;
    QListView *m_list;
    QLabel *m_summary;
    CountyDetail m_chosen;
};

} // namespace zhucun::gui

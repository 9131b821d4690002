#pragma once

#include "domain/statistics/indicator.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace zhucun::gui {

/// Everything a template may name, found by name, pinyin or code.
class FigureList final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureList(QWidget *parent = nullptr);

    void setIndicators(const std::vector<Indicator> &indicators);
    void search(const QString &typed);
    /// Of the entries the search left.
    QStringList shownTags() const;

Q_SIGNALS:
    /// With its braces.
    void tagChosen(const QString &tag);

private:
    struct Entry {
        QString name;
        QString tag;
        QString explanation;
        QString key;          ///< what is searched
        bool isFigure = true; ///< a form may be added
    };
    static std::vector<Entry> entriesOf(const std::vector<Indicator> &indicators);
    void showEntries(std::vector<Entry> entries);
    void choose(const QListWidgetItem *item);

    QLineEdit *m_search;
    QComboBox *m_form;
    QListWidget *m_list;
    std::vector<Entry> m_entries;
};

} // namespace zhucun::gui

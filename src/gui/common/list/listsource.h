#pragma once

#include "core/canceltoken.h"
#include "core/result.h"
#include "domain/filter/filter.h"
#include "gui/common/list/windowedtablemodel.h"
#include "reports/model/report.h"
#include "reports/wording/termtext.h"

#include <QFuture>
#include <QList>
#include <QPair>
#include <QVariant>

namespace zhucun::gui {

/// A field the user may add as a condition, with the values to choose from.
struct FilterField {
    QString field; ///< as the repository names it
    QString label;
    QList<QPair<QVariant, QString>> choices; ///< (value, words)
};

/// tr("Level"): every term of the vocabulary by its code.
template <class Enum>
FilterField enumFilterField(const QString &field, const QString &label)
{
    FilterField result{field, label, {}};
    for (const auto &term : Vocabulary<Enum>::terms())
        result.choices.append({QString::fromLatin1(term.code), termText(term.value)});
    return result;
}

inline FilterField yesNoFilterField(const QString &field, const QString &label, const QString &yes, const QString &no)
{
    return {field, label, {{true, yes}, {false, no}}};
}

/// What a list is called and what its filter bar offers.
struct ListDefinition {
    QString page;                ///< stable: settings and saved views are kept under it, "visit"
    QString table;               ///< whose changes concern the list
    QStringList alsoTables = {}; ///< others whose changes show in it
    QString title;               ///< tr("Visits")
    QString newText;             ///< tr("New visit")
    QString emptyText; ///< how to begin: tr("No visits yet. Enter the first one, or import a file under Data.")
    bool hasTownship = true;
    bool hasVillage = true;
    bool hasRound = false;
    bool hasPeriod = false;
    bool canCreate = true;
    bool canTrash = true;
    bool canChange = true; ///< stored records may be changed
    QList<FilterField> filterFields = {};
    QHash<QString, QString> totalLabels = {}; ///< field of a sum → words
};

/// What a ListPage shows, without the type of the rows.
class ListSource
{
public:
    using Totals = std::vector<std::pair<QString, qint64>>;

    explicit ListSource(ListDefinition definition) : m_definition(std::move(definition)) {}
    virtual ~ListSource() = default;
    ListSource(const ListSource &) = delete;
    ListSource &operator=(const ListSource &) = delete;

    const ListDefinition &definition() const { return m_definition; }

    virtual WindowedTableModel *model() = 0;
    virtual QFuture<Result<Totals>> totals(const Filter &filter) = 0;
    virtual QFuture<Result<int>> trash(const std::vector<qint64> &ids) = 0;
    virtual QFuture<Result<int>> restore(const std::vector<qint64> &ids) = 0;

    /// The whole list with these columns as a document. On the GUI thread; rows are fetched in portions, so the window
    /// stays alive..
    virtual QFuture<Result<reports::Report>> report(const QStringList &columnKeys, const QString &filterText,
                                                    const CancelToken &cancel, const ProgressCallback &progress) = 0;

private:
    ListDefinition m_definition;
};

} // namespace zhucun::gui

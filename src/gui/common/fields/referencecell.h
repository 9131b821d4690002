#pragma once

#include "domain/record/lookup.h"
#include "gui/common/fields/fieldcontext.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QCompleter;

namespace zhucun::gui {

class LookupModel;

/// What of `items` the typed text means: the only one of exactly that label, or the only one there is.
std::optional<LookupItem> onlyFit(const QString &typed, const std::vector<LookupItem> &items);

/// The editor of a reference in a cell of a ListEditor: a line that proposes records while one types. What fits but was
/// not chosen from the list is found by the ListEditor afterwards.
class ReferenceCell final : public QLineEdit
{
    Q_OBJECT

public:
    ReferenceCell(LookupKind kind, const FieldContext &context, const Filter &scope, QWidget *parent);

    /// The record as long as its label stands in the line.
    const std::optional<LookupItem> &item() const { return m_item; }
    void setItem(const LookupItem &item);

Q_SIGNALS:
    /// Chosen from the list: the cell is done.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    LookupKind m_kind;
    FieldContext m_context;
    Filter m_scope;
    LookupModel *m_proposals;
    QCompleter *m_completer;
    QTimer m_pause;
    std::optional<LookupItem> m_item;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui

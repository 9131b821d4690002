#pragma once

#include "domain/filter/filter.h"
#include "gui/common/fields/inputfield.h"
#include "gui/common/fields/lookupmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCompleter;
class QLineEdit;
class QToolButton;

namespace zhucun::gui {

/// Another record, found by typing its name, pinyin, initials or code. Keeps the id and shows the label; what is typed
/// and fits exactly one record is taken on leaving, anything else is reported by problem().
class ReferenceField final : public QWidget, public InputField
{
    Q_OBJECT

public:
    explicit ReferenceField(QWidget *parent = nullptr);

    void setKind(LookupKind kind) { m_kind = kind; }
    LookupKind kind() const { return m_kind; }
    /// Narrows the proposals, e.g. to villages of the chosen township.
    void setScope(const Filter &scope) { m_scope = scope; }
    void setPlaceholderText(const QString &text);
    /// The button that jumps to the record; on by default.
    void setOpenButtonVisible(bool visible);

    qint64 id() const { return m_item ? m_item->id : 0; }
    /// Asks for the label of the id. 0 empties the field.
    void setId(qint64 id);
    /// When the label is known already.
    void setItem(const LookupItem &item);
    void clear() { setId(0); }
    QString label() const { return m_item ? m_item->label : QString(); }

    void setContext(const FieldContext &context) override;
    void setReadOnlyField(bool readOnly) override;
    QString problem() const override;
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

Q_SIGNALS:
    /// Whatever stands in the field changed, typed or set.
    void edited();
    /// Another record was chosen, or none any more.
    void chosen(qint64 id);
    void openRequested(zhucun::LookupKind kind, qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void typed(const QString &text);
    void search();
    void showProposals(const QString &text, std::vector<LookupItem> items);
    void leave();
    void resolve(const std::vector<LookupItem> &items);
    void take(const std::optional<LookupItem> &item);
    void showItem();

    QLineEdit *m_edit = nullptr;
    QToolButton *m_open = nullptr;
    QCompleter *m_completer = nullptr;
    LookupModel *m_proposals = nullptr;
    QTimer m_pause;
    FieldContext m_context;
    LookupKind m_kind = LookupKind::Village;
    Filter m_scope;
    std::optional<LookupItem> m_item;
    QString m_proposedFor; ///< the text that the proposals answer
    bool m_ambiguous = false;
    int m_question = 0; ///< answers to earlier questions are dropped
};

} // namespace zhucun::gui

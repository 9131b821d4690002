#pragma once

#include "gui/common/fields/inputfield.h"

#include <QToolButton>

#include <vector>

class QListWidget;

namespace zhucun::gui {

/// Several terms of a catalogue: a button that names the chosen ones and opens a list to tick.
class CategoryField final : public QToolButton, public InputField
{
    Q_OBJECT

public:
    explicit CategoryField(QWidget *parent = nullptr);

    void setKind(LookupKind kind) { m_kind = kind; }
    std::vector<qint64> ids() const { return m_ids; }
    void setIds(const std::vector<qint64> &ids);

    void setContext(const FieldContext &context) override;
    void setReadOnlyField(bool readOnly) override { setEnabled(!readOnly); }
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void loadCatalogue();
    /// A term no longer offered still has its name.
    void fetchMissing();
    void openList();
    void setChosen(qint64 id, bool on);
    QString summary() const;

    LookupKind m_kind = LookupKind::HouseholdCategory;
    FieldContext m_context;
    std::vector<LookupItem> m_catalogue;
    std::vector<qint64> m_ids;
    bool m_loaded = false;
};

} // namespace zhucun::gui

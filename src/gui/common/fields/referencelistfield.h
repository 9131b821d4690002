#pragma once

#include "gui/common/fields/referencefield.h"

#include <vector>

namespace zhucun::gui {

class FlowLayout;

/// Several records in order: chips, and a line to add one more.
class ReferenceListField final : public QWidget, public InputField
{
    Q_OBJECT

public:
    explicit ReferenceListField(QWidget *parent = nullptr);

    void setKind(LookupKind kind) { m_add->setKind(kind); }
    void setScope(const Filter &scope) { m_add->setScope(scope); }
    void setPlaceholderText(const QString &text) { m_add->setPlaceholderText(text); }

    std::vector<qint64> ids() const;
    void setIds(const std::vector<qint64> &ids);

    void setContext(const FieldContext &context) override;
    void setReadOnlyField(bool readOnly) override;
    QString problem() const override { return m_add->problem(); }
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

Q_SIGNALS:
    void edited();
    void openRequested(zhucun::LookupKind kind, qint64 id);

private:
    void add(const LookupItem &item);
    void fetchLabel(qint64 id);
    void rebuild();

    FlowLayout *m_chips = nullptr;
    QWidget *m_chipArea = nullptr;
    ReferenceField *m_add = nullptr;
    FieldContext m_context;
    std::vector<LookupItem> m_items;
    bool m_readOnly = false;
};

} // namespace zhucun::gui

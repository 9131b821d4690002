#pragma once

#include "gui/common/fields/inputfield.h"
#include "reports/wording/termtext.h"

#include <QList>
#include <QPair>
#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace zhucun::gui {

/// Several terms of a fixed vocabulary, each with a box to tick. Knows them by code, in the order of the vocabulary.
class ChecksField final : public QWidget, public InputField
{
    Q_OBJECT

public:
    explicit ChecksField(QWidget *parent = nullptr);

    /// (code, words)
    void setTerms(const QList<QPair<QString, QString>> &terms);
    template <class Enum>
    void fill(const std::vector<Enum> &values)
    {
        QList<QPair<QString, QString>> terms;
        for (const Enum value : values)
            terms.append({codeOf(value), termText(value)});
        setTerms(terms);
    }

    QStringList codes() const;
    void setCodes(const QStringList &codes);

    void setReadOnlyField(bool readOnly) override { setEnabled(!readOnly); }
    QJsonValue draft() const override;
    void setDraft(const QJsonValue &draft) override;

Q_SIGNALS:
    void edited();

private:
    QList<QCheckBox *> m_boxes;
};

} // namespace zhucun::gui

#pragma once

#include "gui/common/fields/inputfield.h"
#include "reports/wording/termtext.h"

#include <QComboBox>

namespace zhucun::gui {

/// One term of a fixed vocabulary. Filled from Vocabulary<Enum>; knows its choice by code.
class EnumField final : public QComboBox, public InputField
{
    Q_OBJECT

public:
    explicit EnumField(QWidget *parent = nullptr);

    enum class Blank { No, Offered };
    template <class Enum>
    void fill(Blank blank)
    {
        QList<QPair<QString, QString>> terms;
        for (const auto &term : Vocabulary<Enum>::terms())
            terms.append({QString::fromLatin1(term.code), termText(term.value)});
        setTerms(terms, blank);
    }
    template <class Enum>
    std::optional<Enum> value() const
    {
        return fromCode<Enum>(code());
    }
    template <class Enum>
    void setValue(const std::optional<Enum> &value)
    {
        setCode(value ? codeOf(*value) : QString());
    }

    /// (code, words); the words are also found by typing their beginning.
    void setTerms(const QList<QPair<QString, QString>> &terms, Blank blank);
    QString code() const { return currentData().toString(); }
    void setCode(const QString &code);

    void setReadOnlyField(bool readOnly) override { setEnabled(!readOnly); }
    QJsonValue draft() const override { return code(); }
    void setDraft(const QJsonValue &draft) override { setCode(draft.toString()); }

Q_SIGNALS:
    void edited();

protected:
    /// A wheel over a form scrolls the form; it does not change what it happens to pass over.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace zhucun::gui

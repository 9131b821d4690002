#pragma once

#include "domain/statistics/indicator.h"
#include "gui/common/fields/inputfield.h"

#include <QComboBox>
#include <QFuture>

#include <functional>

namespace zhucun::gui {

/// All indicators there are, those of the county's own ledger too.
using LoadIndicators = std::function<QFuture<Result<std::vector<Indicator>>>()>;

/// An indicator, found by any part of its name; knows its choice by code.
class IndicatorField final : public QComboBox, public InputField
{
    Q_OBJECT

public:
    explicit IndicatorField(QWidget *parent = nullptr);

    /// What stands in the field stays.
    void setIndicators(const std::vector<Indicator> &indicators);
    /// Those that it asks for, once they are there; without a function what is offered stays.
    void offer(const LoadIndicators &load);
    /// What was typed, where it is no indicator's name.
    QString code() const;
    void setCode(const QString &code);
    /// The code itself for one nobody knows (yet).
    QString nameOf(const QString &code) const;

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

#pragma once

#include <QAbstractButton>

#include <optional>

namespace zhucun::gui {

/// A large number with what it counts; opens the list behind it. Coloured only while something waits to be done.
class HomeTile final : public QAbstractButton
{
    Q_OBJECT

public:
    /// Whether a number above zero asks for action, or just says how things stand.
    enum class Kind { Todo, Fact };

    HomeTile(Kind kind, const QString &title, const QString &hint, QWidget *parent = nullptr);

    /// nullopt: not known yet.
    void setCount(std::optional<qint64> count);
    std::optional<qint64> count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont numberFont() const;
    QColor numberColor() const;

    Kind m_kind;
    QString m_hint;
    std::optional<qint64> m_count;
};

} // namespace zhucun::gui

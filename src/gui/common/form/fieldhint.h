#pragma once

#include "gui/common/appearance.h"

#include <QWidget>

class QLabel;

namespace zhucun::gui {

/// Stands in the layout in place of a field and holds it: draws a frame around it and writes below it what is wrong.
class FieldHint final : public QWidget
{
    Q_OBJECT

public:
    /// Puts a hint around a field that stands in a layout.
    static FieldHint *around(QWidget *field);

    void showText(Meaning meaning, const QString &text);
    void clear();

    bool isShown() const { return m_shown; }
    Meaning meaning() const { return m_meaning; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FieldHint(QWidget *field);

    QWidget *m_field;
    QLabel *m_text = nullptr;
    Meaning m_meaning = Meaning::Trouble;
    bool m_shown = false;
};

} // namespace zhucun::gui

#include "gui/common/form/fieldhint.h"

#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace zhucun::gui {

namespace {

constexpr int kFrame = 2;

} // namespace

FieldHint *FieldHint::around(QWidget *field) { return new FieldHint(field); }

FieldHint::FieldHint(QWidget *field) : QWidget(field->parentWidget()), m_field(field)
{
    QSizePolicy policy = field->sizePolicy();
    if (field->maximumHeight() < QWIDGETSIZE_MAX)
        policy.setVerticalPolicy(QSizePolicy::Maximum);
    else if (policy.verticalPolicy() == QSizePolicy::Ignored) // the field's least height still counts
        policy.setVerticalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
    if (QLayout *outer = field->parentWidget()->layout())
        delete outer->replaceWidget(field, this, Qt::FindChildrenRecursively);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->setSpacing(kFrame + 1);
    layout->addWidget(field);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont small = m_text->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_text->setFont(small);
    m_text->hide();
    layout->addWidget(m_text);
    setVisible(!field->isHidden());
}

void FieldHint::showText(Meaning meaning, const QString &text)
{
    m_shown = true;
    m_meaning = meaning;
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, colorsOf(meaning, palette()).line);
    m_text->setPalette(colored);
    m_text->setText(text);
    m_text->show();
    m_field->setAccessibleDescription(text);
    update();
}

void FieldHint::clear()
{
    if (!m_shown)
        return;
    m_shown = false;
    m_text->hide();
    m_text->clear();
    m_field->setAccessibleDescription({});
    update();
}

QString FieldHint::text() const { return m_text->text(); }

void FieldHint::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colorsOf(m_meaning, palette()).line, kFrame));
    const QRectF frame = QRectF(m_field->geometry()).adjusted(-1, -1, 1, 1);
    painter.drawRoundedRect(frame, 3, 3);
}

} // namespace zhucun::gui

#include "gui/firststart/heading.h"

#include "reports/wording/errortext.h"

#include <QLabel>

namespace zhucun::gui {

QLabel *headingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.7);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QLabel *secondaryLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QString sentencesOf(const Error &error)
{
    const ErrorText text = errorText(error);
    return text.advice.isEmpty() ? text.what : QString(text.what + QLatin1Char('\n') + text.advice);
}

} // namespace zhucun::gui

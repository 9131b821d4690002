#include "gui/situation/situationview.h"

#include <QScrollBar>
#include <QUrl>

namespace zhucun::gui {

namespace {

const QString kScheme = QStringLiteral("figure");

QString escaped(const QString &text)
{
    // A blank keeps its width and is seen at once.
    const QString blank = QString::fromUtf16(kBlank);
    return text.toHtmlEscaped().replace(blank, QStringLiteral("<b>%1</b>").arg(blank));
}

QString paragraphHtml(const SituationParagraph &paragraph)
{
    QString html;
    int at = 0;
    for (const FigureSpan &span : paragraph.spans) {
        html += escaped(paragraph.text.mid(at, span.start - at));
        html += QStringLiteral("<a href=\"%1:%2\">%3</a>")
                    .arg(kScheme)
                    .arg(span.figure)
                    .arg(escaped(paragraph.text.mid(span.start, span.length)));
        at = span.start + span.length;
    }
    html += escaped(paragraph.text.mid(at));
    switch (paragraph.kind) {
    case SituationParagraph::Kind::Heading:
        return QStringLiteral("<p style=\"text-indent:28px\"><b>%1</b></p>").arg(html);
    case SituationParagraph::Kind::Subheading:
        return QStringLiteral("<p style=\"text-indent:28px\"><i>%1</i></p>").arg(html);
    case SituationParagraph::Kind::Body:
        break;
    }
    return QStringLiteral("<p style=\"text-indent:28px\">%1</p>").arg(html);
}

} // namespace

SituationView::SituationView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("situationView"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const auto index = url.path().toULongLong();
        if (url.scheme() == kScheme && index < m_figures.size())
            Q_EMIT figureClicked(m_figures[index]);
    });
}

void SituationView::showText(const SituationText &text)
{
    m_figures = text.figures;
    QString html;
    if (!text.title.isEmpty())
        html += QStringLiteral("<h2 align=\"center\">%1</h2>").arg(escaped(text.title));
    if (!text.recipients.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(escaped(text.recipients));
    for (const SituationParagraph &paragraph : text.paragraphs)
        html += paragraphHtml(paragraph);
    for (const QString &attachment : text.attachments)
        html += QStringLiteral("<p>附件：%1</p>").arg(escaped(attachment));
    const int place = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(place);
}

} // namespace zhucun::gui

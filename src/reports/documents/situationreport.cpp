#include "reports/documents/situationreport.h"

#include "domain/text/chinesedate.h"

namespace zhucun::reports {

namespace {

constexpr qreal kOfficialSize = 16; // 3号

Paragraph paragraphOf(const SituationParagraph &paragraph)
{
    Paragraph printed{paragraph.text};
    switch (paragraph.kind) {
    case SituationParagraph::Kind::Body:
        printed.style = Paragraph::Style::Body;
        break;
    case SituationParagraph::Kind::Heading:
        printed.style = Paragraph::Style::Heading;
        break;
    case SituationParagraph::Kind::Subheading:
        printed.style = Paragraph::Style::Subheading;
        break;
    }
    return printed;
}

QString addressed(QString recipients)
{
    if (!recipients.endsWith(QChar(u'：')))
        recipients += QChar(u'：');
    return recipients;
}

/// A lone one bears no number.
QString attachmentText(const QStringList &names, qsizetype index)
{
    const QString label = index == 0 ? QStringLiteral("附件：") : QString();
    const QString number = names.size() == 1 ? QString() : QStringLiteral("%1. ").arg(index + 1);
    return QString(label + number + names[index]);
}

void addAttachments(std::vector<Block> &blocks, const QStringList &names)
{
    if (names.isEmpty())
        return;
    blocks.push_back(Paragraph{});
    for (qsizetype i = 0; i < names.size(); ++i) {
        Paragraph line;
        line.text = attachmentText(names, i);
        line.indents = Paragraph::Indents{i == 0 ? 2.0 : 5.0, names.size() == 1 ? 5.0 : 6.0};
        line.hang = line.text.size() - names[i].size(); // below the first character of the name
        blocks.push_back(std::move(line));
    }
}

} // namespace

SituationWords usualSituationWords(const QString &countyName, QDate issuedOn)
{
    SituationWords words;
    words.sender = QStringLiteral("中共%1委组织部").arg(countyName);
    words.issuedOn = issuedOn;
    return words;
}

Report situationReport(const SituationText &text, const SituationWords &words)
{
    Report report;
    report.name = QStringLiteral("situation-report");
    report.title = words.title.isEmpty() ? text.title : words.title;
    report.documentNumber = words.documentNumber;
    report.paper = Paper::official();
    report.bodyPointSize = kOfficialSize;
    report.official = true;
    report.figures = text.figures;
    std::vector<Block> blocks;
    const QString recipients = words.recipients.isEmpty() ? text.recipients : words.recipients;
    if (!recipients.isEmpty())
        blocks.push_back(Paragraph{addressed(recipients), false});
    for (const SituationParagraph &paragraph : text.paragraphs)
        blocks.push_back(paragraphOf(paragraph));
    addAttachments(blocks, text.attachments);
    if (!words.sender.isEmpty() || words.issuedOn.isValid()) {
        blocks.push_back(Paragraph{});
        blocks.push_back(Paragraph{});
        blocks.push_back(SenderBlock{words.sender, chineseDate(words.issuedOn)});
    }
    report.sections.push_back({{}, std::move(blocks), false});
    return report;
}

} // namespace zhucun::reports

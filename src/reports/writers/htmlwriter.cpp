#include "reports/writers/htmlwriter.h"

#include "reports/layout/columnwidths.h"
#include "reports/writers/outputfile.h"

namespace zhucun::reports {

namespace {

constexpr const char *kStyle = R"(
body{max-width:75em;margin:2em auto;padding:0 1em;color:#000;font-family:"宋体",SimSun,"Noto Serif CJK SC",serif;line-height:1.6}
h1,.subtitle{text-align:center}
h1{font-family:"方正小标宋简体",STZhongsong,"Noto Serif CJK SC",serif;font-size:1.8em;margin:.5em 0 .2em}
h2,th,tr.group,tr.subtotal,tr.total{font-family:"黑体",SimHei,"Noto Sans CJK SC",sans-serif;font-weight:normal}
h2{font-size:1.15em;margin:1.2em 0 .4em}
p{margin:.2em 0}.notes{font-size:.9em}p.heading{font-family:"黑体",SimHei,"Noto Sans CJK SC",sans-serif}
p.subheading,.lead{font-family:"楷体",KaiTi,serif}.foot{text-align:right}.sender{text-align:right;margin-top:2em}.sender div{display:inline-block;text-align:center;margin-right:4em}
table{border-collapse:collapse;width:100%;margin:.4em 0 1em;border:1.5px solid #000;font-size:.9em}
caption{text-align:left}caption .unit{float:right}
th,td{border:1px solid #000;padding:.25em .4em;vertical-align:middle}
td.c{text-align:center}td.r{text-align:right;font-variant-numeric:tabular-nums}td.nowrap{white-space:nowrap}td.shaded{background:#e8e8e8}
.figures{display:flex;flex-wrap:wrap;margin:.4em 0 1em;border-left:1px solid #000;border-top:1px solid #000}
.figures div{box-sizing:border-box;text-align:center;padding:.4em;border-right:1px solid #000;border-bottom:1px solid #000}
.figures b{font-size:1.4em}.figures span{display:block}
.signatures{display:flex;margin-top:2em}.signatures span{flex:1}
@media print{body{max-width:none;margin:0;padding:0}thead{display:table-header-group}tr{break-inside:avoid}
tr.total,tr.subtotal{break-before:avoid}h2{break-after:avoid}.pagebreak{break-before:page}}
)";

/// For text between tags and in quoted attributes.
QString html(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            safe += QStringLiteral("&amp;");
            break;
        case u'<':
            safe += QStringLiteral("&lt;");
            break;
        case u'>':
            safe += QStringLiteral("&gt;");
            break;
        case u'"':
            safe += QStringLiteral("&quot;");
            break;
        case u'\n':
            safe += QStringLiteral("<br/>");
            break;
        default:
            if (c.unicode() >= 0x20 || c == u'\t') // XML knows no other control characters
                safe += c;
        }
    }
    return safe;
}

QString pictureCell(const FormPicture &picture, int rows)
{
    const QString type = picture.image.startsWith("\x89PNG") ? QStringLiteral("png") : QStringLiteral("jpeg");
    const QString content = picture.image.isEmpty() ? html(picture.emptyText)
                                                    : QStringLiteral("<img alt=\"\" style=\"max-height:10em\" "
                                                                     "src=\"data:image/%1;base64,%2\"/>")
                                                          .arg(type, QString::fromLatin1(picture.image.toBase64()));
    return QStringLiteral("<td class=\"c\" rowspan=\"%1\">%2</td>").arg(rows).arg(content);
}

class HtmlWriter
{
public:
    HtmlWriter(QIODevice *device, const CancelToken &cancel) : m_device(device), m_cancel(cancel) {}

    Status write(const Report &report)
    {
        writeHead(report);
        for (const Section &section : report.sections) {
            if (const Status written = writeSection(section); !written)
                return written;
        }
        writeNotes(report.footNotes);
        writeSignatures(report.signatures);
        put(QStringLiteral("</body></html>\n"));
        return {};
    }

private:
    void put(const QString &markup) { m_device->write(markup.toUtf8()); }
    void element(const QString &tag, const QString &attributes, const QString &text)
    {
        put(u'<' + tag + attributes + u'>' + html(text) + QStringLiteral("</") + tag + QStringLiteral(">\n"));
    }

    void writeHead(const Report &report)
    {
        const QString paper =
            QStringLiteral("@page{size:%1 %2}")
                .arg(report.paper.size == Paper::Size::A4 ? QStringLiteral("A4") : QStringLiteral("A3"),
                     report.paper.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"));
        put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"/>\n"
                           "<meta name=\"viewport\" content=\"width=device-width\"/>\n"));
        element(QStringLiteral("title"), {}, report.title);
        put(QStringLiteral("<style>") + paper + QString::fromUtf8(kStyle) +
            QStringLiteral("</style></head>\n<body>\n"));
        if (!report.documentNumber.isEmpty())
            element(QStringLiteral("p"), QStringLiteral(" class=\"subtitle\""), report.documentNumber);
        if (report.printsTitle())
            element(QStringLiteral("h1"), {}, report.title);
        if (!report.subtitle.isEmpty())
            element(QStringLiteral("p"), QStringLiteral(" class=\"subtitle\""), report.subtitle);
        writeNotes(report.headNotes);
    }

    void writeNotes(const QStringList &notes)
    {
        for (const QString &note : notes)
            element(QStringLiteral("p"), QStringLiteral(" class=\"notes\""), note);
    }

    Status writeSection(const Section &section)
    {
        put(section.pageBreakBefore || section.paper ? QStringLiteral("<section class=\"pagebreak\">\n")
                                                     : QStringLiteral("<section>\n"));
        if (!section.mark.isEmpty())
            element(QStringLiteral("p"), QStringLiteral(" class=\"heading\""), section.mark);
        if (!section.title.isEmpty())
            element(QStringLiteral("h1"), {}, section.title);
        writeNotes(section.headNotes);
        if (!section.heading.isEmpty())
            element(QStringLiteral("h2"), {}, section.heading);
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                writeParagraph(*paragraph);
            if (const auto *figures = std::get_if<Figures>(&block))
                writeFigures(*figures);
            if (const auto *form = std::get_if<Form>(&block))
                writeForm(*form);
            if (const auto *sender = std::get_if<SenderBlock>(&block))
                put(QStringLiteral("<div class=\"sender\"><div>%1<br/>%2</div></div>\n")
                        .arg(html(sender->sender), html(sender->date)));
            if (const auto *table = std::get_if<Table>(&block)) {
                if (const Status written = writeTable(*table); !written)
                    return written;
            }
        }
        writeNotes(section.footNotes);
        writeSignatures(section.signatures);
        put(QStringLiteral("</section>\n"));
        return {};
    }

    void writeParagraph(const Paragraph &paragraph)
    {
        const Paragraph::Indents indents = paragraph.indentsUsed();
        QString attributes;
        if (paragraph.style == Paragraph::Style::Heading)
            attributes += QStringLiteral(" class=\"heading\"");
        if (paragraph.style == Paragraph::Style::Subheading)
            attributes += QStringLiteral(" class=\"subheading\"");
        QString style;
        if (indents.others > 0)
            style += QStringLiteral("padding-left:%1em;").arg(indents.others);
        if (indents.first != indents.others)
            style += QStringLiteral("text-indent:%1em;").arg(indents.first - indents.others);
        if (paragraph.alignment & (Qt::AlignHCenter | Qt::AlignRight))
            style += paragraph.alignment & Qt::AlignRight ? QStringLiteral("text-align:right;")
                                                          : QStringLiteral("text-align:center;");
        if (!style.isEmpty())
            attributes += QStringLiteral(" style=\"%1\"").arg(style);
        if (paragraph.lead > 0)
            put(QStringLiteral("<p%1><span class=\"lead\">%2</span>%3</p>\n")
                    .arg(attributes, html(paragraph.text.left(paragraph.lead)),
                         html(paragraph.text.mid(paragraph.lead))));
        else
            element(QStringLiteral("p"), attributes, paragraph.text.isEmpty() ? QString(QChar(0xA0)) : paragraph.text);
    }

    void writeForm(const Form &form)
    {
        put(QStringLiteral("<table class=\"form\"><tbody>\n"));
        for (const FormRow &row : form.rows) {
            put(QStringLiteral("<tr style=\"height:%1em\">").arg(1.8 * row.lines));
            for (const FormCell &cell : row.cells) {
                put(QStringLiteral("<%1 colspan=\"%2\">%3%4</%1>")
                        .arg(cell.label ? QStringLiteral("th") : QStringLiteral("td"))
                        .arg(cell.span)
                        .arg(html(cell.text),
                             cell.foot.isEmpty()
                                 ? QString()
                                 : QStringLiteral("<div class=\"foot\">%1</div>").arg(html(cell.foot))));
            }
            if (&row == &form.rows.front() && form.picture)
                put(pictureCell(*form.picture, form.pictureRows()));
            put(QStringLiteral("</tr>\n"));
        }
        put(QStringLiteral("</tbody></table>\n"));
    }

    void writeFigures(const Figures &figures)
    {
        put(QStringLiteral("<div class=\"figures\">\n"));
        for (const Figure &figure : figures.items) {
            put(QStringLiteral("<div style=\"width:%1%\"><span>%2</span><b>%3</b> %4</div>\n")
                    .arg(100.0 / std::max(1, figures.perRow), 0, 'f', 3)
                    .arg(html(figure.label), html(figure.value), html(figure.unit)));
        }
        put(QStringLiteral("</div>\n"));
    }

    void writeHeadings(const Table &table)
    {
        bool grouped = false;
        for (const TableColumn &column : table.columns)
            grouped = grouped || !column.group.isEmpty();
        put(QStringLiteral("<thead><tr>"));
        for (const ColumnRun &run : headingRuns(table)) {
            const TableColumn &column = table.columns[run.first];
            if (!grouped || column.group.isEmpty())
                element(QStringLiteral("th"), grouped ? QStringLiteral(" rowspan=\"2\"") : QString(), column.heading);
            else
                element(QStringLiteral("th"), QStringLiteral(" colspan=\"%1\"").arg(run.last - run.first + 1),
                        column.group);
        }
        put(grouped ? QStringLiteral("</tr><tr>") : QString());
        for (const TableColumn &column : table.columns) {
            if (grouped && !column.group.isEmpty())
                element(QStringLiteral("th"), {}, column.heading);
        }
        put(QStringLiteral("</tr></thead>\n"));
    }

    Status writeTable(const Table &table)
    {
        put(QStringLiteral("<table>"));
        if (!table.caption.isEmpty() || !table.unit.isEmpty())
            put(QStringLiteral("<caption>%1<span class=\"unit\">%2</span></caption>\n")
                    .arg(html(table.caption), html(table.unit)));
        writeHeadings(table);
        put(QStringLiteral("<tbody>\n"));
        for (const TableRowData &row : table.rows) {
            if (m_cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            put(rowMarkup(table, row));
        }
        if (table.rows.empty())
            put(QStringLiteral("<tr><td class=\"c\" colspan=\"%1\">%2</td></tr>\n")
                    .arg(table.columns.size())
                    .arg(html(table.emptyText)));
        put(QStringLiteral("</tbody></table>\n"));
        return {};
    }

    QString rowMarkup(const Table &table, const TableRowData &row)
    {
        if (spansTable(row.style))
            return QStringLiteral("<tr class=\"group\"><td colspan=\"%1\">%2</td></tr>\n")
                .arg(table.columns.size())
                .arg(row.cells.empty() ? QString() : html(row.cells.front().text()));
        const QString plain = table.rowHeight > 0 ? QStringLiteral("<tr style=\"height:%1pt\">").arg(table.rowHeight)
                                                  : QStringLiteral("<tr>");
        QString markup = row.style == RowStyle::Normal  ? plain
                         : row.style == RowStyle::Total ? QStringLiteral("<tr class=\"total\">")
                                                        : QStringLiteral("<tr class=\"subtotal\">");
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const QString text = i < row.cells.size() ? html(row.cells[i].text()) : QString();
            markup +=
                QStringLiteral("<td class=\"%1\">").arg(cellClass(table.columns[i])) + text + QStringLiteral("</td>");
        }
        return markup + QStringLiteral("</tr>\n");
    }

    QString cellClass(const TableColumn &column) const
    {
        QStringList classes;
        if (column.alignment & (Qt::AlignHCenter | Qt::AlignRight))
            classes.append(column.alignment & Qt::AlignRight ? QStringLiteral("r") : QStringLiteral("c"));
        if (!column.wrap)
            classes.append(QStringLiteral("nowrap"));
        if (column.shaded)
            classes.append(QStringLiteral("shaded"));
        return classes.join(u' ');
    }

    void writeSignatures(const std::vector<SignatureField> &fields)
    {
        if (fields.empty())
            return;
        put(QStringLiteral("<div class=\"signatures\">\n"));
        for (const SignatureField &field : fields)
            element(QStringLiteral("span"), {},
                    field.label + u'：' + (field.value.isEmpty() ? QStringLiteral("____________") : field.value));
        put(QStringLiteral("</div>\n"));
    }

    QIODevice *m_device;
    const CancelToken &m_cancel;
};

} // namespace

Status writeHtml(const Report &report, const QString &path, const CancelToken &cancel)
{
    OutputFile file(path);
    if (const Status opened = file.open(); !opened)
        return opened;
    if (const Status written = HtmlWriter(file.device(), cancel).write(report); !written)
        return written;
    return file.commit();
}

} // namespace zhucun::reports

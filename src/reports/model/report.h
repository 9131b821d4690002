#pragma once

#include "domain/statistics/figureref.h"
#include "reports/model/cellvalue.h"
#include "reports/model/paper.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

namespace zhucun::reports {

enum class Kind { Text, Number, Date, Money };
enum class RowStyle {
    Normal,
    Group,    ///< spans the table with the text of its first cell; stays with the row below
    Subtotal, ///< stays with the row above, as does a total
    Total,
    Closing, ///< spans the table with the text of its first cell; stays with the row above: a sum in words
};

/// Whether the text of the first cell goes across the whole table.
constexpr bool spansTable(RowStyle style) { return style == RowStyle::Group || style == RowStyle::Closing; }

/// Where a column of that kind stands unless somebody says otherwise.
constexpr Qt::Alignment usualAlignment(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Qt::AlignLeft;
    case Kind::Number:
    case Kind::Money:
        return Qt::AlignRight;
    case Kind::Date:
        return Qt::AlignHCenter;
    }
    return Qt::AlignLeft;
}

struct TableColumn {
    QString heading = {};
    QString group = {}; ///< neighbours with the same group share a heading above theirs; empty: none
    Kind kind = Kind::Text;
    Qt::Alignment alignment = usualAlignment(kind);
    int minWidth = 0;    ///< Chinese characters a wrapping column keeps at least; 0: up to eight
    bool wrap = false;   ///< only text wraps; numbers and dates never do
    bool shaded = false; ///< e.g. a rest day
    int room = 0;        ///< characters kept free to write in by hand
};

struct TableRowData {
    std::vector<CellValue> cells; ///< fewer than columns: the rest is empty
    RowStyle style = RowStyle::Normal;
};

struct Table {
    QString caption; ///< above the table, left
    QString unit;    ///< above the table, right: 单位：元
    std::vector<TableColumn> columns;
    std::vector<TableRowData> rows;
    QString emptyText;   ///< in place of the rows when there are none
    qreal rowHeight = 0; ///< points a row has at least: to write in by hand
};

struct Paragraph {
    enum class Style {
        Body,
        Heading,    ///< 黑体: 一、
        Subheading, ///< 楷体: （一）
    };
    /// In characters from the left edge.
    struct Indents {
        qreal first = 0;
        qreal others = 0;
    };

    QString text;         ///< empty: a blank line
    bool indented = true; ///< first line by two characters
    Style style = Style::Body;
    std::optional<Indents> indents = {}; ///< instead of `indented`: lists and notes of attachments
    Qt::Alignment alignment = Qt::AlignLeft;
    qsizetype lead = 0; ///< characters that are set as a subheading: （一）压实责任。
    qsizetype hang = 0; ///< further lines begin below that character, however wide those before it are; 0: `indents`

    /// A blank line or the name of an attachment, which are between the text and the sender.
    bool standsBesideSender() const { return text.isEmpty() || indents.has_value(); }
    Indents indentsUsed() const { return indents.value_or(Indents{indented ? 2.0 : 0.0, 0}); }
};

struct Figure {
    QString label;
    QString value;
    QString unit;
};

/// Key figures in a ruled grid.
struct Figures {
    std::vector<Figure> items;
    int perRow = 4;
};

/// 填报人：________; the value is printed on the line when known.
struct SignatureField {
    QString label;
    QString value;
};

struct FormCell {
    QString text;
    int span = 1;       ///< columns of the form
    bool label = false; ///< 黑体, centred; otherwise what is filled in
    QString foot = {};  ///< at the lower right: where to sign, seal and date
};

struct FormRow {
    std::vector<FormCell> cells;
    int lines = 1; ///< at least so high
};

/// A portrait in the last column of a form, beside its first rows, whose cells leave that column free.
struct FormPicture {
    QByteArray image; ///< JPEG or PNG, of the size it is printed in; empty: room to paste one
    int rows = 4;
    QString emptyText = QStringLiteral("照片");
};

/// A ruled sheet to be filled in and signed: labels beside fields.
struct Form {
    std::vector<qreal> shares; ///< widths of the columns in proportion
    std::vector<FormRow> rows;
    std::optional<FormPicture> picture = {};

    /// Rows whose cells leave the last column free.
    int pictureRows() const { return picture ? std::min(picture->rows, int(rows.size())) : 0; }
};

/// 落款: the date four characters from the right, the sender centred above it, as GB/T 9704 wants it under a seal.
struct SenderBlock {
    QString sender;
    QString date;
};

using Block = std::variant<Paragraph, Table, Figures, Form, SenderBlock>;

struct Section {
    QString heading;
    std::vector<Block> blocks;
    bool pageBreakBefore = false;
    std::optional<Paper> paper = {}; ///< other than the report's: the section begins a page of its own
    QString mark = {};               ///< 附件1, flush left above the title
    QString title = {};              ///< centred, like that of a report
    QStringList headNotes = {};      ///< below the title
    QStringList footNotes = {};      ///< after the last block
    std::vector<SignatureField> signatures = {};
    QString sheetName = {};    ///< begins a sheet of its own in a workbook
    bool keepTogether = false; ///< on one page when it fits there, with a line to cut along above it
};

/// A document before it has pages: what the preview, the printer, PDF, XLSX and HTML are made from. A plain value; may
/// be built in any thread. The fixed words of documents are Chinese whatever the language of the window.
struct Report {
    QString title; ///< of the whole document; not printed where the first section has one of its own
    QString subtitle;
    QString documentNumber = {}; ///< 文号, above the title of official documents
    Paper paper;
    QStringList headNotes; ///< below the title: period, filter, who made it
    std::vector<Section> sections;
    QStringList footNotes; ///< after the last section: definitions, legend
    std::vector<SignatureField> signatures;
    qreal bodyPointSize = 12;         ///< 16 (3号) for official documents
    bool nameFontSubstitutes = false; ///< adds a foot note on paper when official fonts are missing
    /// GB/T 9704-2012: 22 lines of 28 characters a page, headings indented, pages numbered — 1 — on the outside.
    bool official = false;
    std::vector<FigureRef> figures =
        {};            ///< that records answer for: checked before the document is issued, and kept with it
    QString name = {}; ///< stable, as on the command line: "township-monthly"; empty where there is none

    bool printsTitle() const { return !title.isEmpty() && (sections.empty() || sections.front().title.isEmpty()); }
};

} // namespace zhucun::reports

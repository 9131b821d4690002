#pragma once

#include "reports/model/cellvalue.h"
#include "reports/model/paper.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace zhucun::reports {

enum class Kind { Text, Number, Date, Money };
enum class RowStyle {
    Normal,
    Group,    ///< spans the table with the text of its first cell; stays with the row below
    Subtotal, ///< stays with the row above, as does a total
    Total,
};

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
    QString emptyText; ///< in place of the rows when there are none
};

struct Paragraph {
    QString text;
    bool indented = true; ///< first line by two characters
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

using Block = std::variant<Paragraph, Table, Figures>;

struct Section {
    QString heading;
    std::vector<Block> blocks;
    bool pageBreakBefore = false;
};

/// 填报人：________; the value is printed on the line when known.
struct SignatureField {
    QString label;
    QString value;
};

/// A document before it has pages: what the preview, the printer, PDF, XLSX and HTML are made from. A plain value; may
/// be built in any thread. The fixed words of documents are Chinese whatever the language of the window.
struct Report {
    QString title;
    QString subtitle;
    Paper paper;
    QStringList headNotes; ///< below the title: period, filter, who made it
    std::vector<Section> sections;
    QStringList footNotes; ///< after the last section: definitions, legend
    std::vector<SignatureField> signatures;
    qreal bodyPointSize = 12;         ///< 16 (3号) for official documents
    bool nameFontSubstitutes = false; ///< adds a foot note on paper when official fonts are missing
};

} // namespace zhucun::reports

#include "exchange/table/sheetscanner.h"

#include <cmath>

namespace zhucun {

namespace {

constexpr int kMaxRows = 1048576;
constexpr int kMaxColumns = 16384;
constexpr qsizetype kMaxCellBytes = 1 << 20;
constexpr qint64 kMaxCells =
    200'000'000; // counted with the empty ones before a filled one: a sparse sheet is no way out

/// Days of a serial count. The count of 1900 holds a 29th of February that never was.
std::optional<QDate> dayOfSerial(double serial, bool dates1904)
{
    const auto days = qint64(std::floor(serial));
    if (dates1904)
        return days >= 0 && days < 2957003 ? std::optional(QDate(1904, 1, 1).addDays(days)) : std::nullopt;
    if (days < 1 || days == 60 || days > 2958465)
        return std::nullopt;
    return QDate(1899, 12, days < 60 ? 31 : 30).addDays(days);
}

Cell cellOfSerial(double serial, NumberKind kind, bool dates1904, const QString &original)
{
    const double fraction = serial - std::floor(serial);
    const auto seconds = int(std::lround(fraction * 86400));
    const QTime time = QTime(0, 0).addSecs(seconds % 86400);
    if (kind == NumberKind::Time && serial >= 0 && serial < 1)
        return Cell::fromText(time.toString(QStringLiteral("HH:mm")));
    const auto day = dayOfSerial(seconds == 86400 ? serial + 1 : serial, dates1904);
    if (!day)
        return Cell::fromNumber(serial, original);
    if (time == QTime(0, 0))
        return Cell::fromDate(*day);
    return Cell::fromDateTime(QDateTime(*day, time, Qt::UTC));
}

} // namespace

std::optional<CellReference> parseCellReference(std::string_view text)
{
    int column = 0;
    size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && i < 4; ++i)
        column = column * 26 + (text[i] - 'A' + 1);
    int row = 0;
    const size_t digits = i;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && i - digits < 8; ++i)
        row = row * 10 + (text[i] - '0');
    if (i != text.size() || column == 0 || row == 0)
        return std::nullopt;
    return CellReference{row, column - 1};
}

void SheetScanner::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheetData") {
        m_inSheetData = true;
    } else if (!m_inSheetData) {
        return;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_value.clear();
        m_collecting = &m_value;
    } else if (name == "is") {
        m_value.clear();
    } else if (name == "rPh") {
        m_phonetic = true;
    } else if (name == "t" && !m_phonetic) {
        m_collecting = &m_value;
    } else if (name == "f") {
        m_hasFormula = true;
    }
}

void SheetScanner::endElement(std::string_view name)
{
    if (!m_inSheetData)
        return;
    if (name == "v" || name == "t") {
        m_collecting = nullptr;
    } else if (name == "rPh") {
        m_phonetic = false;
    } else if (name == "c") {
        endCell();
    } else if (name == "row") {
        const int number = m_row.number;
        rows.push_back(std::move(m_row));
        m_row = TableRow{number, {}};
    } else if (name == "sheetData") {
        m_inSheetData = false;
    }
}

void SheetScanner::characters(std::string_view text)
{
    if (!m_collecting)
        return;
    m_collecting->append(text.data(), qsizetype(text.size()));
    if (m_collecting->size() > kMaxCellBytes)
        refuse(ErrorCode::CellTooLong, {QString::number(m_row.number), QString::number(m_column + 1)}, {});
}

void SheetScanner::startRow(const XmlAttributes &attributes)
{
    m_row.number = attributes.number("r", m_row.number + 1);
    m_row.cells.clear();
    m_column = -1;
    if (m_row.number < 1 || m_row.number > kMaxRows)
        refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("row %1").arg(m_row.number));
}

void SheetScanner::startCell(const XmlAttributes &attributes)
{
    ++m_column;
    if (const auto written = attributes.find("r")) {
        if (const auto reference = parseCellReference(*written))
            m_column = reference->column;
    }
    if (m_column >= kMaxColumns)
        return refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("column %1").arg(m_column));
    const auto type = attributes.find("t").value_or("n");
    m_type = QByteArray(type.data(), qsizetype(type.size()));
    m_style = attributes.number("s", 0);
    m_value.clear();
    m_hasFormula = false;
}

void SheetScanner::endCell()
{
    Cell value = cell();
    if (value.kind() == Cell::Kind::Empty && !m_hasFormula)
        return;
    value.setFormula(m_hasFormula);
    const size_t index = size_t(m_column);
    if (m_row.cells.size() <= index) {
        m_cells += qint64(index + 1 - m_row.cells.size());
        if (m_cells > kMaxCells)
            return refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("cells"));
        m_row.cells.resize(index + 1);
    }
    m_row.cells[index] = std::move(value);
}

Cell SheetScanner::cell()
{
    const std::string_view value(m_value.constData(), size_t(m_value.size()));
    if (m_type == "inlineStr" || m_type == "str")
        return Cell::fromText(unescapeWorkbookText(value));
    if (m_value.isEmpty())
        return {};
    if (m_type == "s") {
        bool ok = false;
        const int index = m_value.trimmed().toInt(&ok);
        if (!ok || index < 0 || index >= m_parts.texts.count()) {
            refuse(ErrorCode::WorkbookDamaged, {}, QStringLiteral("shared text %1").arg(QString::fromLatin1(m_value)));
            return {};
        }
        return Cell::fromText(m_parts.texts.at(index));
    }
    if (m_type == "b")
        return Cell::fromBool(m_value.trimmed() == "1" || m_value.trimmed() == "true");
    if (m_type == "e")
        return Cell::fromError(QString::fromUtf8(m_value));
    if (m_type == "d") {
        const QString iso = QString::fromLatin1(m_value.trimmed());
        const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate);
        if (moment.isValid() && moment.time() != QTime(0, 0))
            return Cell::fromDateTime(QDateTime(moment.date(), moment.time(), Qt::UTC));
        return moment.isValid() ? Cell::fromDate(moment.date()) : Cell::fromText(iso);
    }
    return numberCell();
}

Cell SheetScanner::numberCell() const
{
    bool ok = false;
    const double number = m_value.trimmed().toDouble(&ok);
    const QString original = QString::fromLatin1(m_value.trimmed());
    if (!ok || !std::isfinite(number))
        return Cell::fromText(original);
    const NumberKind kind =
        m_style >= 0 && size_t(m_style) < m_parts.styles.size() ? m_parts.styles[size_t(m_style)] : NumberKind::Number;
    if (kind == NumberKind::Number)
        return Cell::fromNumber(number, original);
    return cellOfSerial(number, kind, m_parts.dates1904, original);
}

void MergeScanner::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name != "mergeCell")
        return;
    const std::string_view text = attributes.find("ref").value_or(std::string_view());
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return;
    const auto first = parseCellReference(text.substr(0, colon));
    const auto last = parseCellReference(text.substr(colon + 1));
    if (first && last && first->row <= last->row && first->column <= last->column)
        ranges.push_back({first->row, last->row, first->column, last->column});
}

} // namespace zhucun

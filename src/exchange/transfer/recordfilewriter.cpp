#include "exchange/transfer/recordfilewriter.h"

#include "domain/signin/signin.h"
#include "exchange/table/workbookwriter.h"
#include "exchange/transfer/entitysheet.h"

#include <QFileInfo>

namespace zhucun {

namespace {

struct CellMaker {
    Cell operator()(const QString &text) const { return Cell::fromText(text); }
    Cell operator()(QDate day) const { return Cell::fromDate(day); }
    Cell operator()(const DayTime &moment) const
    {
        const QString day = moment.day.toString(Qt::ISODate);
        return Cell::fromText(moment.minute ? day + QLatin1Char(' ') + minuteText(moment.minute) : day);
    }
    Cell operator()(QTime time) const { return Cell::fromText(time.toString(QStringLiteral("HH:mm"))); }
    Cell operator()(const YearMonth &month) const { return Cell::fromText(month.toString()); }
    Cell operator()(qint64 number) const { return Cell::fromNumber(double(number)); }
    Cell operator()(double number) const { return Cell::fromNumber(number); }
    Cell operator()(Money amount) const { return Cell::fromNumber(amount.yuan()); }
    Cell operator()(bool yes) const { return Cell::fromText(yes ? QStringLiteral("是") : QStringLiteral("否")); }
    Cell operator()(const QStringList &list) const { return Cell::fromText(list.join(QChar(u'、'))); }
};

class CsvRecordWriter final : public RecordFileWriter
{
public:
    CsvRecordWriter(std::unique_ptr<CsvWriter> writer, const EntityColumns &entity)
        : m_writer(std::move(writer)), m_entity(entity)
    {
    }

    Status writeHeadings()
    {
        QStringList headings;
        for (const ImportColumn &column : m_entity.columns)
            headings << column.heading;
        return m_writer->writeRow(headings);
    }

    Status write(const TransferRecord &record) override
    {
        QStringList cells;
        for (const ImportColumn &column : m_entity.columns)
            cells << cellOf(column, record).text();
        return m_writer->writeRow(cells);
    }

    Status commit() override { return m_writer->commit(); }

private:
    std::unique_ptr<CsvWriter> m_writer;
    const EntityColumns &m_entity;
};

class WorkbookRecordWriter final : public RecordFileWriter
{
public:
    WorkbookRecordWriter(WorkbookWriter writer, const EntityColumns &entity)
        : m_writer(std::move(writer)), m_entity(entity)
    {
    }

    Status begin() { return m_writer.beginSheet(sheetOf(m_entity)); }

    Status write(const TransferRecord &record) override
    {
        std::vector<Cell> cells;
        for (const ImportColumn &column : m_entity.columns)
            cells.push_back(cellOf(column, record));
        return m_writer.writeRow(cells);
    }

    Status commit() override { return m_writer.commit(); }

private:
    WorkbookWriter m_writer;
    const EntityColumns &m_entity;
};

Result<std::unique_ptr<RecordFileWriter>> csvWriter(const QString &path, const EntityColumns &entity,
                                                    CsvWriter::Encoding encoding)
{
    auto file = CsvWriter::create(path, encoding);
    if (!file)
        return tl::unexpected<Error>(file.error());
    auto writer = std::make_unique<CsvRecordWriter>(std::move(*file), entity);
    if (Status begun = writer->writeHeadings(); !begun)
        return tl::unexpected<Error>(begun.error());
    return writer;
}

Result<std::unique_ptr<RecordFileWriter>> workbookWriter(const QString &path, const EntityColumns &entity)
{
    auto file = WorkbookWriter::create(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    auto writer = std::make_unique<WorkbookRecordWriter>(std::move(*file), entity);
    if (Status begun = writer->begin(); !begun)
        return tl::unexpected<Error>(begun.error());
    return writer;
}

} // namespace

Cell cellOf(const ImportColumn &column, const TransferRecord &record)
{
    const auto value = record.values.constFind(column.key);
    return value == record.values.constEnd() ? Cell() : std::visit(CellMaker{}, *value);
}

Result<std::unique_ptr<RecordFileWriter>> RecordFileWriter::create(const QString &path, const EntityColumns &entity,
                                                                   CsvWriter::Encoding csvEncoding)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return csvWriter(path, entity, csvEncoding);
    if (suffix == QLatin1String("xlsx"))
        return workbookWriter(path, entity);
    return failure(ErrorCode::UnsupportedFormat, {suffix});
}

} // namespace zhucun

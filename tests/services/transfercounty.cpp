#include "transfercounty.h"

#include "services/closing/closemonth.h"
#include "services/record/saverecord.h"
#include "services/setup/standardkinds.h"
#include "storage/cadre/cadremapping.h"
#include "storage/category/categorymapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/record/history.h"
#include "storage/round/roundmapping.h"
#include "storage/sql/statement.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"

namespace zhucun::test {

using storage::Database;
using storage::UnitOfWork;

TransferRecord row(Cells cells, int line)
{
    TransferRecord record;
    record.row = line;
    for (const auto &[key, value] : cells) {
        record.values.insert(QString::fromLatin1(key), value);
        record.headings.insert(QString::fromLatin1(key), QString::fromLatin1(key).toUpper());
    }
    return record;
}

TransferCounty::TransferCounty() : m_clock(QDate(2026, 6, 30))
{
    m_database = freshDatabase();
    fillCounty();
}

std::unique_ptr<Database> TransferCounty::freshDatabase()
{
    auto created = Database::create(m_folder.filePath(QStringLiteral("county%1.zhucun").arg(++m_files)), m_clock);
    EXPECT_TRUE(created.has_value());
    fillCatalogues(**created);
    return std::move(*created);
}

void TransferCounty::fillCatalogues(Database &database)
{
    struct Entry {
        CategoryKind kind;
        const char16_t *name;
    };
    constexpr Entry entries[] = {
        {CategoryKind::VillageTag, u"脱贫村"},        {CategoryKind::VillageTag, u"软弱涣散村"},
        {CategoryKind::HouseholdCategory, u"脱贫户"}, {CategoryKind::HouseholdCategory, u"低保户"},
        {CategoryKind::VisitTopic, u"产业发展"},      {CategoryKind::DisputeCategory, u"邻里"},
        {CategoryKind::DisputeCategory, u"合同"},
    };
    const auto done =
        database.write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) -> Status {
            int position = 0;
            for (const Entry &entry : entries) {
                Category category;
                category.kind = entry.kind;
                category.code = QStringLiteral("c%1").arg(++position);
                category.name = QString::fromUtf16(entry.name);
                category.position = position;
                storage::RecordStore<Category>::insert(work, category);
            }
            return addStandardKinds(work);
        });
    ASSERT_TRUE(done.has_value());
}

void TransferCounty::fillCounty()
{
    saved("division", {row({{"code", t(u"130725")}, {"name", t(u"尚义县")}}),
                       row({{"code", t(u"130725100")}, {"name", t(u"南壕堑镇")}}),
                       row({{"code", t(u"130725101")}, {"name", t(u"大青沟镇")}})});
    saved("village", {row({{"name", t(u"红土梁村")}, {"township", t(u"南壕堑镇")}}),
                      row({{"name", t(u"红土梁村")}, {"township", t(u"大青沟镇")}}),
                      row({{"name", t(u"北朝碾村")}, {"township", t(u"大青沟镇")}, {"code", t(u"130725101207")}})});
    saved("unit", {row({{"name", t(u"县农业农村局")}, {"level", t(u"县")}}),
                   row({{"name", t(u"县水务局")}, {"level", t(u"县")}})});
    saved("round", {row({{"number", number(1)}, {"name", t(u"第一轮")}, {"starts_on", day(2026, 3, 1)}})});
    saved("cadre",
          {row({{"name", t(u"张伟")}, {"unit", t(u"县农业农村局")}, {"national_id", t(u"130725198005121230")}}),
           row({{"name", t(u"张伟")}, {"unit", t(u"县水务局")}, {"national_id", t(u"130725198105121232")}}),
           row({{"name", t(u"李娜")}, {"unit", t(u"县水务局")}})});
}

Result<ImportOutcome> TransferCounty::importInto(Database &database, const QString &entity,
                                                 const QList<TransferRecord> &rows, const ImportOptions &options,
                                                 const CancelToken &cancel)
{
    qsizetype next = 0;
    const RecordSource source = [&](TransferRecord &record) -> Result<bool> {
        if (next == rows.size())
            return false;
        record = rows[next++];
        return true;
    };
    std::optional<ImportOutcome> unsaved;
    const auto done = database.write({}, QStringLiteral("import.") + entity, UnitOfWork::Detail::Bulk,
                                     [&](UnitOfWork &work) -> Result<ImportOutcome> {
                                         auto outcome = importRecords(work, entity, source, options, {}, cancel);
                                         if (outcome && !outcome->saved) {
                                             unsaved = *outcome;
                                             return failure(ErrorCode::ImportRejected);
                                         }
                                         return outcome;
                                     });
    return unsaved ? Result<ImportOutcome>(*unsaved) : done;
}

Result<ImportOutcome> TransferCounty::import(const char *entity, QList<TransferRecord> rows,
                                             const ImportOptions &options, const CancelToken &cancel)
{
    return importInto(database(), QString::fromLatin1(entity), rows, options, cancel);
}

ImportOutcome TransferCounty::saved(const char *entity, const QList<TransferRecord> &rows)
{
    const auto outcome = import(entity, rows);
    EXPECT_TRUE(outcome.has_value()) << (outcome ? std::string() : outcome.error().detail.toStdString());
    if (!outcome)
        return {};
    for (const RowProblem &problem : outcome->problems) {
        EXPECT_EQ(problem.severity, Violation::Severity::Warning)
            << entity << ' ' << problem.column.toStdString() << ' ' << problem.rule.toStdString();
    }
    EXPECT_TRUE(outcome->saved) << entity;
    return *outcome;
}

RowProblem TransferCounty::rejected(const char *entity, const TransferRecord &row)
{
    const auto outcome = import(entity, {row});
    EXPECT_TRUE(outcome.has_value());
    EXPECT_EQ(outcome ? outcome->rejected : 0, 1);
    if (outcome) {
        for (const RowProblem &problem : outcome->problems) {
            if (problem.severity == Violation::Severity::Error)
                return problem;
        }
    }
    return {};
}

QList<TransferRecord> TransferCounty::exported(const char *entity, const Filter &filter)
{
    QList<TransferRecord> rows;
    const auto count = database().read([&](sql::Connection &connection) {
        return exportRecords(connection, QString::fromLatin1(entity), filter, today,
                             [&](const TransferRecord &record) -> Status {
                                 rows << record;
                                 return {};
                             });
    });
    EXPECT_TRUE(count.has_value()) << entity;
    EXPECT_EQ(count.value_or(-1), rows.size());
    return rows;
}

Status TransferCounty::undoLast()
{
    const auto done = database().write({}, QStringLiteral("history.undo"), UnitOfWork::Detail::EachField,
                                       [](UnitOfWork &work) -> Status {
                                           const auto recent = storage::History::recent(work.connection(), 1);
                                           storage::History::ofAllEntities().revert(work, recent.front().transactionId);
                                           return {};
                                       });
    return done;
}

void TransferCounty::closeMonths(const char16_t *township, int first, int last)
{
    DivisionId id;
    for (const Division &division : all<Division>()) {
        if (division.name == QString::fromUtf16(township))
            id = division.id;
    }
    for (int month = first; month <= last; ++month) {
        for (const ClosingStepKind kind : {ClosingStepKind::Submit, ClosingStepKind::Review, ClosingStepKind::Close}) {
            const auto done =
                database().write({}, QStringLiteral("test"), UnitOfWork::Detail::EachField, [&](UnitOfWork &work) {
                    return takeClosingStep(work, id, {2026, month}, kind, QStringLiteral("如实"));
                });
            ASSERT_TRUE(done) << month;
        }
    }
}

qint64 TransferCounty::lastId(const QString &table)
{
    auto select = database().connection().statement(QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM ") + table);
    select.next();
    return select.get<qint64>(0);
}

qint64 TransferCounty::countLines(const QString &table)
{
    auto select = database().connection().statement(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    select.next();
    return select.get<qint64>(0);
}

} // namespace zhucun::test

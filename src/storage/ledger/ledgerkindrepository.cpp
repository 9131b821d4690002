#include "storage/ledger/ledgerkindrepository.h"

#include "storage/list/idpage.h"

namespace zhucun::storage {

const ListShape &LedgerKindRepository::shape()
{
    static const ListShape shape{
        QStringLiteral("k"),
        QStringLiteral("ledger_kind k"),
        {
            {QStringLiteral("code"), textField("k.code")},
            {QStringLiteral("name"), textField("k.name")},
            {QStringLiteral("theme"), codeField<LedgerTheme>("k.theme")},
            {QStringLiteral("measure"), codeField<LedgerMeasure>("k.measure")},
            {QStringLiteral("unit"), textField("k.unit")},
            {QStringLiteral("active"), boolField("k.active")},
        },
        {
            {QStringLiteral("code"), sortBy("k.code")},
            {QStringLiteral("name"), sortBy("k.search_key")},
            {QStringLiteral("theme"), sortByTerm<LedgerTheme>("k.theme")},
            {QStringLiteral("measure"), sortByTerm<LedgerMeasure>("k.measure")},
            {QStringLiteral("unit"), sortBy("k.unit")},
            {QStringLiteral("position"), sortBy("k.position")},
            {QStringLiteral("active"), sortBy("k.active")},
        },
        {},
        {QStringLiteral("k.search_key"), QStringLiteral("LOWER(k.code)")},
        QStringLiteral("k.position, k.id"),
    };
    return shape;
}

std::vector<qint64> LedgerKindRepository::ids(sql::Connection &connection, const Filter &filter, const Sort &sort,
                                              QDate today)
{
    return idsOf(connection, shape(), filter, sort, today);
}

std::vector<LedgerKind> LedgerKindRepository::rows(sql::Connection &connection, std::span<const qint64> ids,
                                                   QDate today)
{
    Q_UNUSED(today)
    std::vector<LedgerKind> rows;
    for (const qint64 id : ids) {
        if (std::optional<LedgerKind> kind = find(connection, LedgerKindId(id)))
            rows.push_back(std::move(*kind));
    }
    return rows;
}

Totals LedgerKindRepository::totals(sql::Connection &, const Filter &, QDate) { return {}; }

LedgerKindId LedgerKindRepository::findByCode(sql::Connection &connection, const QString &code)
{
    const auto found = findAs<LedgerKindId>(
        connection, QStringLiteral("SELECT id FROM ledger_kind WHERE deleted_at IS NULL AND code = :code"),
        {{QStringLiteral("code"), code}});
    return found.empty() ? LedgerKindId() : found.front();
}

bool LedgerKindRepository::isCodeTaken(sql::Connection &connection, const QString &code, LedgerKindId except)
{
    const auto found =
        findAs<LedgerKindId>(connection,
                             QStringLiteral("SELECT id FROM ledger_kind WHERE deleted_at IS NULL AND code = :code "
                                            "AND id <> :except"),
                             {{QStringLiteral("code"), code}, {QStringLiteral("except"), except.value()}});
    return !found.empty();
}

QSet<QString> LedgerKindRepository::everyCode(sql::Connection &connection)
{
    QSet<QString> codes;
    auto select = connection.statement(QStringLiteral("SELECT code FROM ledger_kind"));
    while (select.next())
        codes.insert(select.get<QString>(0));
    return codes;
}

} // namespace zhucun::storage

#include "domain/ledger/ledgertext.h"
#include "services/record/ledgerplace.h"
#include "services/transfer/eventcell.h"
#include "services/transfer/recordimporter.h"
#include "services/transfer/textlists.h"
#include "storage/ledger/ledgerkindrepository.h"
#include "storage/ledger/ledgerrepository.h"

#include <map>

namespace zhucun {

namespace {

using storage::LedgerKindRepository;
using storage::LedgerRepository;

/// The catalogue of kinds, read once for an import.
class LedgerKinds
{
public:
    LedgerKinds(sql::Connection &connection, QDate today)
    {
        for (const qint64 id : LedgerKindRepository::ids(connection, {}, {}, today)) {
            const auto kind = LedgerKindRepository::find(connection, LedgerKindId(id));
            m_ids.insert(text::foldTerm(kind->code), kind->id);
            m_ids.insert(text::foldTerm(kind->name), kind->id);
            if (kind->active)
                m_offered << kind->name;
            m_kinds.emplace(kind->id, *kind);
        }
    }

    LedgerKindId named(const QString &name) const { return m_ids.value(text::foldTerm(name)); }
    const QStringList &offered() const { return m_offered; }

    /// The kind's own name for a variant written by name or code; what it does not know stays as written.
    QString variantName(LedgerKindId id, const QString &written) const
    {
        const auto kind = m_kinds.find(id);
        if (kind == m_kinds.end())
            return written;
        const QString wanted = text::foldTerm(written);
        for (const LedgerVariant &variant : kind->second.variants) {
            if (wanted == text::foldTerm(variant.name) || wanted == text::foldTerm(variant.code))
                return variant.name;
        }
        return written;
    }

private:
    QHash<QString, LedgerKindId> m_ids;
    QStringList m_offered;
    std::map<LedgerKindId, LedgerKind> m_kinds;
};

/// Known by its day, kind, place and title.
class LedgerImporter final : public RecordImporter<LedgerEntry>
{
public:
    LedgerImporter(storage::UnitOfWork &work, Resolver &resolver)
        : RecordImporter(work, resolver), m_kinds(work.connection(), resolver.today())
    {
    }

private:
    void take(ImportRow &row, LedgerEntry &entry) override
    {
        row.take("happened_on", entry.happenedOn);
        takeKind(row, entry);
        row.take("title", entry.title);
        row.take("content", entry.content);
        takePlace(row, entry);
        if (row.has("team") && entry.happenedOn.isValid())
            entry.teamId = resolver().teamOn(row, entry.happenedOn);
        if (row.has("cadre"))
            entry.cadreId = resolver().cadre(row, "cadre", entry.villageId);
        if (row.has("unit"))
            entry.unitId = resolver().unit(row, "unit");
        if (const auto quantity = row.get<double>("quantity"))
            entry.quantity = Quantity::fromDouble(*quantity);
        row.take("households", entry.households);
        row.take("people", entry.people);
        row.take("amount", entry.amount);
        takeLines(row, "funds", entry.funds, parseFunds);
        row.take("stage", entry.stage);
        row.take("mode", entry.mode);
        if (row.has("variant"))
            entry.variant = m_kinds.variantName(entry.kindId, row.text("variant"));
        row.take("grade", entry.grade);
        row.take("typical", entry.typical);
        row.take("note", entry.note);
        takeEvent(work(), row, entry.eventId, entry.happenedOn, entry.title);
        fillPlace(connection(), entry); // it is part of the natural key
    }

    void takeKind(ImportRow &row, LedgerEntry &entry)
    {
        const QString name = row.text("kind");
        if (name.isEmpty())
            return;
        entry.kindId = m_kinds.named(name);
        if (!entry.kindId.isValid())
            row.reject("kind", "unknown_term", m_kinds.offered().mid(0, ImportRow::kListedTerms));
    }

    void takePlace(ImportRow &row, LedgerEntry &entry)
    {
        if (row.has("village"))
            entry.villageId = resolver().village(row);
        else if (row.has("township") && !entry.villageId.isValid())
            entry.townshipId = resolver().township(row);
    }

    std::vector<LedgerEntryId> candidates(ImportRow &, const LedgerEntry &fresh) override
    {
        if (!fresh.happenedOn.isValid() || !fresh.kindId.isValid())
            return {};
        return LedgerRepository::findByNaturalKey(connection(), fresh);
    }

    LedgerKinds m_kinds;
};

} // namespace

std::unique_ptr<RowImporter> makeLedgerImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<LedgerImporter>(work, resolver);
}

} // namespace zhucun

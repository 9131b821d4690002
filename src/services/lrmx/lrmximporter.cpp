#include "domain/cadre/photofile.h"
#include "domain/lrmx/formcadre.h"
#include "services/lrmx/formmatch.h"
#include "services/transfer/recordimporter.h"
#include "storage/cadre/cadremapping.h"
#include "storage/cadre/photoqueries.h"

namespace zhucun {

namespace {

/// Who has a date of joining is a member, in the first year on probation.
void completePolitics(Cadre &cadre, QDate today)
{
    constexpr int kProbationMonths = 12;
    if (cadre.politicalStatus || !cadre.joinedPartyOn)
        return;
    const bool isFull = cadre.joinedPartyOn->addMonths(kProbationMonths) <= YearMonth::of(today);
    cadre.politicalStatus = isFull ? PoliticalStatus::PartyMember : PoliticalStatus::ProbationaryMember;
}

/// Appointment forms, one a row: "form" as printForm() writes it. "cadre" says whose it is where somebody chose (0:
/// somebody new), "take" which elements to take over; otherwise all that differ and are not blank.
class LrmxImporter final : public RowImporter
{
public:
    LrmxImporter(storage::UnitOfWork &work, Resolver &resolver) : m_work(work), m_resolver(resolver) {}

    RowOutcome import(ImportRow &row) override
    {
        if (row.isRejected())
            return RowOutcome::Rejected;
        const AppointmentForm form = parseForm(row.text("form").toUtf8());
        row.require("name");
        const CadreId owner = row.isRejected() ? CadreId() : chosenOwner(row, form);
        const auto stored = storage::RecordStore<Cadre>::find(m_work.connection(), owner);
        if (owner.isValid() && (!stored || stored->meta.deletedAt))
            row.reject("name", "unknown_cadre", {row.text("name")});
        return row.isRejected() ? RowOutcome::Rejected : take(row, form, stored);
    }

private:
    CadreId chosenOwner(ImportRow &row, const AppointmentForm &form)
    {
        if (const auto chosen = row.get<qint64>("cadre"))
            return CadreId(*chosen);
        const FormOwner owner = ownerOf(m_work.connection(), form);
        if (!owner.candidates.empty())
            m_resolver.rejectCadre(row, "name", owner.candidates);
        return owner.cadreId;
    }

    RowOutcome take(ImportRow &row, const AppointmentForm &form, const std::optional<Cadre> &stored)
    {
        const Cadre before = stored.value_or(Cadre());
        const QByteArray photo = photoOf(before.id);
        const auto differences = compareWithForm(before, photo, form);
        for (const FormDifference &difference : differences) {
            const bool isPhoto = difference.element == AppointmentForm::kPhoto;
            if (!difference.readable)
                row.warn(difference.column.toLatin1(), isPhoto ? "photo_unusable" : "form_unreadable");
        }
        const QStringList elements = row.get<QStringList>("take").value_or(proposedElements(differences));
        Cadre after = takeForm(before, form, elements);
        if (!stored)
            completePolitics(after, m_resolver.today());
        else if (after.name != before.name)
            row.warn("name", "name_mismatch", {before.name});
        RowOutcome outcome = saveChanged(m_work, row, after, stored);
        const bool isNewPhoto = elements.contains(AppointmentForm::kPhoto) && form.photo != photo &&
                                photoFault(form.photo) == PhotoFault::None;
        if (isNewPhoto && outcome != RowOutcome::Rejected) {
            storage::savePhoto(m_work, after.id, form.photo);
            if (outcome == RowOutcome::Unchanged)
                outcome = RowOutcome::Updated;
        }
        return outcome;
    }

    QByteArray photoOf(CadreId id)
    {
        const auto photo = id.isValid() ? storage::photoOf(m_work.connection(), id) : std::nullopt;
        return photo ? photo->image : QByteArray();
    }

    storage::UnitOfWork &m_work;
    Resolver &m_resolver;
};

} // namespace

std::unique_ptr<RowImporter> makeLrmxImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<LrmxImporter>(work, resolver);
}

} // namespace zhucun

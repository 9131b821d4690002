#include "services/transfer/recordimporter.h"
#include "storage/signin/signinrepository.h"

namespace zhucun {

namespace {

/// Known by its cadre, day, minute, source and place. A stored one stays as it was given, whatever the file adds.
class SignInImporter final : public RecordImporter<SignIn>
{
public:
    using RecordImporter::RecordImporter;

private:
    void take(ImportRow &row, SignIn &signIn) override
    {
        if (signIn.id.isValid())
            return;
        signIn.cadreId = resolver().cadre(row, "name", {});
        row.takeMoment("signed_at", signIn.day, signIn.minute);
        signIn.source = AttendanceSource::Import;
        row.take("source", signIn.source);
        row.take("place", signIn.place);
        row.take("longitude", signIn.longitude);
        row.take("latitude", signIn.latitude);
        row.take("device", signIn.device);
        row.take("note", signIn.note);
    }

    std::vector<SignInId> candidates(ImportRow &, const SignIn &fresh) override
    {
        m_fresh = fresh;
        if (!fresh.cadreId.isValid() || !fresh.day.isValid())
            return {};
        return storage::SignInRepository::findByNaturalKey(connection(), fresh);
    }

    void remark(ImportRow &row, const SignIn &stored, const SignIn &) override
    {
        const bool saysMore = (m_fresh.longitude && m_fresh.longitude != stored.longitude) ||
                              (m_fresh.latitude && m_fresh.latitude != stored.latitude) ||
                              (!m_fresh.device.isEmpty() && m_fresh.device != stored.device) ||
                              (!m_fresh.note.isEmpty() && m_fresh.note != stored.note);
        if (saysMore)
            row.warn("signed_at", "kept_as_given");
    }

    SignIn m_fresh;
};

} // namespace

std::unique_ptr<RowImporter> makeSignInImporter(storage::UnitOfWork &work, Resolver &resolver)
{
    return std::make_unique<SignInImporter>(work, resolver);
}

} // namespace zhucun

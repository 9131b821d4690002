#include "domain/demo/picture.h"
#include "domain/demo/plancontext.h"

namespace zhucun::demo {

namespace {

constexpr int kDisputesPerPicture = 25;
constexpr int kMostPictures = 24; ///< of each sort: a demo is to be looked at, not stored

class Attachments
{
public:
    explicit Attachments(PlanContext &context)
        : m_context(context),
          m_random(context.seed, 9),
          m_limit(std::min(context.plan.figures.disputes / kDisputesPerPicture, kMostPictures))
    {
    }

    void run()
    {
        ledger(EvidenceGrade::Receipt);
        ledger(EvidenceGrade::Photo);
        agreements();
    }

private:
    /// Of the latest entries of that grade.
    void ledger(EvidenceGrade grade)
    {
        const bool isReceipt = grade == EvidenceGrade::Receipt;
        const std::vector<LedgerEntry> &entries = m_context.plan.ledger;
        int left = m_limit;
        for (auto entry = entries.rbegin(); entry != entries.rend() && left > 0; ++entry) {
            if (entry->grade != grade)
                continue;
            --left;
            add(entry->id, entry->happenedOn, isReceipt ? QStringLiteral("签收单") : QStringLiteral("现场照片"),
                isReceipt ? scannedSheet(m_random) : villagePhoto(m_random));
        }
    }

    void agreements()
    {
        const std::vector<Dispute> &disputes = m_context.plan.disputes;
        int left = m_limit / 2;
        for (auto dispute = disputes.rbegin(); dispute != disputes.rend() && left > 0; ++dispute) {
            if (dispute->agreementNumber.isEmpty())
                continue;
            --left;
            add(dispute->id, *dispute->resolvedOn, QStringLiteral("调解协议"), scannedSheet(m_random));
        }
    }

    void add(const AttachmentOwner &owner, QDate day, const QString &what, const QByteArray &picture)
    {
        NewAttachment file;
        file.fileName = QStringLiteral("%1%2.png").arg(what, day.toString(QStringLiteral("yyyyMMdd")));
        file.bytes = picture;
        file.thumbnail = picture; // small enough to be its own
        file.caption = what;
        m_context.plan.attachments.push_back({owner, std::move(file)});
    }

    PlanContext &m_context;
    Random m_random;
    int m_limit;
};

} // namespace

void planAttachments(PlanContext &context) { Attachments(context).run(); }

} // namespace zhucun::demo

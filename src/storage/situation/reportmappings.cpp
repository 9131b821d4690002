#include "storage/situation/reportmappings.h"

namespace zhucun::sql {

const TableMapping<ReportTemplate> &Mapping<ReportTemplate>::table()
{
    static const TableMapping<ReportTemplate> mapping{
        QStringLiteral("report_template"),
        {
            column("name", &ReportTemplate::name),
            column("text", &ReportTemplate::text),
        },
        {},
    };
    return mapping;
}

const TableMapping<ReportDraft> &Mapping<ReportDraft>::table()
{
    static const TableMapping<ReportDraft> mapping{
        QStringLiteral("report_draft"),
        {
            column("template_name", &ReportDraft::templateName),
            column("period_from", &ReportDraft::periodFrom),
            column("period_to", &ReportDraft::periodTo),
            column("round_id", &ReportDraft::roundId),
            column("township_id", &ReportDraft::townshipId),
            column("village_id", &ReportDraft::villageId),
            column("title", &ReportDraft::title),
            column("recipients", &ReportDraft::recipients),
            column("sender", &ReportDraft::sender),
            column("document_number", &ReportDraft::documentNumber),
            column("issued_on", &ReportDraft::issuedOn),
            column("text", &ReportDraft::text),
        },
        {
            list<ReportDraft>("typed", "report_draft_typed", "draft_id", &ReportDraft::typed,
                              {column("slot", &TypedPart::slot), column("text", &TypedPart::text)}),
        },
    };
    return mapping;
}

} // namespace zhucun::sql

#include "gui/merge/mergefieldnames.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace zhucun::gui {

namespace {

using Named = std::pair<const char *, const char *>;

constexpr auto kFields = std::to_array<Named>({
    {"household.head", QT_TRANSLATE_NOOP("MergeField", "Head")},
    {"household.people", QT_TRANSLATE_NOOP("MergeField", "People")},
    {"household.categories", QT_TRANSLATE_NOOP("MergeField", "Categories")},
    {"household.members", QT_TRANSLATE_NOOP("MergeField", "Members")},
    {"unit.category", QT_TRANSLATE_NOOP("MergeField", "Kind of unit")},
    {"cadre.kind", QT_TRANSLATE_NOOP("MergeField", "Kind of cadre")},
    {"name", QT_TRANSLATE_NOOP("MergeField", "Name")},
    {"sex", QT_TRANSLATE_NOOP("MergeField", "Sex")},
    {"ethnicity", QT_TRANSLATE_NOOP("MergeField", "Ethnicity")},
    {"born", QT_TRANSLATE_NOOP("MergeField", "Born")},
    {"national_id", QT_TRANSLATE_NOOP("MergeField", "ID number")},
    {"native_place", QT_TRANSLATE_NOOP("MergeField", "Native place")},
    {"birth_place", QT_TRANSLATE_NOOP("MergeField", "Birth place")},
    {"political_status", QT_TRANSLATE_NOOP("MergeField", "Political status")},
    {"joined_party_on", QT_TRANSLATE_NOOP("MergeField", "Joined the party")},
    {"started_work_on", QT_TRANSLATE_NOOP("MergeField", "Started work")},
    {"education", QT_TRANSLATE_NOOP("MergeField", "Full-time education")},
    {"degree", QT_TRANSLATE_NOOP("MergeField", "Full-time degree")},
    {"school", QT_TRANSLATE_NOOP("MergeField", "School and subject")},
    {"in_service_education", QT_TRANSLATE_NOOP("MergeField", "In-service education")},
    {"in_service_degree", QT_TRANSLATE_NOOP("MergeField", "In-service degree")},
    {"in_service_school", QT_TRANSLATE_NOOP("MergeField", "In-service school and subject")},
    {"technical_title", QT_TRANSLATE_NOOP("MergeField", "Technical title")},
    {"speciality", QT_TRANSLATE_NOOP("MergeField", "Speciality")},
    {"unit_id", QT_TRANSLATE_NOOP("MergeField", "Unit")},
    {"post", QT_TRANSLATE_NOOP("MergeField", "Post")},
    {"rank", QT_TRANSLATE_NOOP("MergeField", "Rank")},
    {"personnel_category", QT_TRANSLATE_NOOP("MergeField", "Personnel category")},
    {"reserve", QT_TRANSLATE_NOOP("MergeField", "Reserve cadre")},
    {"phone", QT_TRANSLATE_NOOP("MergeField", "Telephone")},
    {"health", QT_TRANSLATE_NOOP("MergeField", "Health")},
    {"rewards", QT_TRANSLATE_NOOP("MergeField", "Rewards and sanctions")},
    {"note", QT_TRANSLATE_NOOP("MergeField", "Note")},
    {"lrmx_extra", QT_TRANSLATE_NOOP("MergeField", "More of the appointment form")},
    {"resume", QT_TRANSLATE_NOOP("MergeField", "Résumé")},
    {"family", QT_TRANSLATE_NOOP("MergeField", "Family")},
    {"photo", QT_TRANSLATE_NOOP("MergeField", "Photo")},
    {"village_id", QT_TRANSLATE_NOOP("MergeField", "Village")},
    {"village_group", QT_TRANSLATE_NOOP("MergeField", "Village group")},
    {"address", QT_TRANSLATE_NOOP("MergeField", "Address")},
    {"township_id", QT_TRANSLATE_NOOP("MergeField", "Township")},
    {"code", QT_TRANSLATE_NOOP("MergeField", "Code")},
    {"households", QT_TRANSLATE_NOOP("MergeField", "Households")},
    {"population", QT_TRANSLATE_NOOP("MergeField", "Population")},
    {"party_members", QT_TRANSLATE_NOOP("MergeField", "Party members")},
    {"party_branches", QT_TRANSLATE_NOOP("MergeField", "Party branches")},
    {"secretary", QT_TRANSLATE_NOOP("MergeField", "Secretary")},
    {"tags", QT_TRANSLATE_NOOP("MergeField", "Tags")},
    {"years", QT_TRANSLATE_NOOP("MergeField", "Figures by year")},
    {"level", QT_TRANSLATE_NOOP("MergeField", "Level")},
    {"contact", QT_TRANSLATE_NOOP("MergeField", "Contact")},
});

constexpr auto kRecords = std::to_array<Named>({
    {"cadre", QT_TRANSLATE_NOOP("MergeRecords", "Cadres")},
    {"team", QT_TRANSLATE_NOOP("MergeRecords", "Teams")},
    {"posting", QT_TRANSLATE_NOOP("MergeRecords", "Postings")},
    {"household", QT_TRANSLATE_NOOP("MergeRecords", "Households")},
    {"pairing", QT_TRANSLATE_NOOP("MergeRecords", "Pairings")},
    {"visit", QT_TRANSLATE_NOOP("MergeRecords", "Visits")},
    {"dispute", QT_TRANSLATE_NOOP("MergeRecords", "Disputes")},
    {"sweep", QT_TRANSLATE_NOOP("MergeRecords", "Sweeps")},
    {"ledger_entry", QT_TRANSLATE_NOOP("MergeRecords", "Ledger entries")},
    {"sign_in", QT_TRANSLATE_NOOP("MergeRecords", "Sign-ins")},
    {"leave_request", QT_TRANSLATE_NOOP("MergeRecords", "Leaves")},
    {"spot_check", QT_TRANSLATE_NOOP("MergeRecords", "Spot checks")},
    {"work_log", QT_TRANSLATE_NOOP("MergeRecords", "Work logs")},
    {"finding_closure", QT_TRANSLATE_NOOP("MergeRecords", "Closed exceptions")},
    {"correction", QT_TRANSLATE_NOOP("MergeRecords", "Corrections")},
    {"petition", QT_TRANSLATE_NOOP("MergeRecords", "Petitions")},
    {"honour", QT_TRANSLATE_NOOP("MergeRecords", "Honours and sanctions")},
    {"target", QT_TRANSLATE_NOOP("MergeRecords", "Targets")},
    {"report_draft", QT_TRANSLATE_NOOP("MergeRecords", "Situation reports")},
});

template <class Names>
QString nameIn(const Names &names, const char *context, const QString &key)
{
    for (const auto &[name, text] : names) {
        if (key == QLatin1String(name))
            return QCoreApplication::translate(context, text);
    }
    return {};
}

} // namespace

QString mergeFieldName(const QString &table, const QString &field)
{
    const QString own = nameIn(kFields, "MergeField", table + QLatin1Char('.') + field);
    const QString shared = own.isEmpty() ? nameIn(kFields, "MergeField", field) : own;
    return shared.isEmpty() ? field : shared;
}

QString recordsName(const QString &table)
{
    const QString name = nameIn(kRecords, "MergeRecords", table);
    return name.isEmpty() ? table : name;
}

} // namespace zhucun::gui

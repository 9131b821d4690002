// A field added to a record and forgotten in its form would be lost by the first save from the window.
#include "gui/baseline/baselineform.h"
#include "gui/cadre/cadreform.h"
#include "gui/category/categoryform.h"
#include "gui/dispute/disputeform.h"
#include "gui/division/divisionform.h"
#include "gui/honour/honourform.h"
#include "gui/household/householdform.h"
#include "gui/ledger/ledgerform.h"
#include "gui/ledger/ledgerkindform.h"
#include "gui/pairing/pairingform.h"
#include "gui/petition/petitionform.h"
#include "gui/posting/postingform.h"
#include "gui/round/roundform.h"
#include "gui/signin/signinform.h"
#include "gui/spotcheck/spotcheckform.h"
#include "gui/sweep/sweepform.h"
#include "gui/target/targetform.h"
#include "gui/team/teamform.h"
#include "gui/unit/unitform.h"
#include "gui/village/villageform.h"
#include "gui/visit/visitform.h"
#include "gui/weekly/weeklyform.h"
#include "gui/worklog/worklogform.h"
#include "services/workspace/workspace.h"
#include "storage/baseline/baselinemapping.h"
#include "storage/cadre/cadremapping.h"
#include "storage/category/categorymapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/honour/honourmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/ledger/ledgerentrymapping.h"
#include "storage/ledger/ledgerkindmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/petition/petitionmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/round/roundmapping.h"
#include "storage/signin/signinmapping.h"
#include "storage/spotcheck/spotcheckmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/target/targetmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"
#include "storage/weekly/weeklyreportmapping.h"
#include "storage/worklog/worklogmapping.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace zhucun::gui {

namespace {

/// Columns whose name differs from the member's, because SQL keeps the word for itself or the list says what it holds.
QString memberOf(const QString &column)
{
    static const QHash<QString, QString> renamed{{QStringLiteral("village_group"), QStringLiteral("group")},
                                                 {QStringLiteral("from_day"), QStringLiteral("from")},
                                                 {QStringLiteral("to_day"), QStringLiteral("to")},
                                                 {QStringLiteral("units"), QStringLiteral("unit_ids")},
                                                 {QStringLiteral("villages"), QStringLiteral("village_ids")},
                                                 {QStringLiteral("cadres"), QStringLiteral("cadre_ids")}};
    return renamed.value(column, column);
}

template <class T>
QStringList storedMembers()
{
    const auto &mapping = sql::Mapping<T>::table();
    QStringList members;
    for (const auto &column : mapping.columns) {
        if (column.set)
            members << memberOf(column.name);
    }
    for (const auto &list : mapping.lists)
        members << memberOf(list.field);
    members.sort();
    return members;
}

FormServices noServices()
{
    static const FixedClock clock(QDate(2026, 3, 5));
    FormServices services;
    services.fields.clock = &clock;
    return services;
}

template <class T, class Form, class... Extra>
void expectEveryMember(const Extra &...extra)
{
    Form form(noServices(), RecordAccess<T>{}, extra...);
    QStringList known = form.binderBase().boundFields() + form.binderBase().notEditableFields();
    known.sort();
    EXPECT_EQ(known.join(QLatin1Char(' ')).toStdString(), storedMembers<T>().join(QLatin1Char(' ')).toStdString());
}

} // namespace

TEST(FormGuard, EveryStoredMemberIsInItsForm)
{
    expectEveryMember<Category, CategoryForm>();
    expectEveryMember<Division, DivisionForm>();
    expectEveryMember<Village, VillageForm>();
    expectEveryMember<Unit, UnitForm>();
    expectEveryMember<Round, RoundForm>();
    expectEveryMember<Team, TeamForm>();
    expectEveryMember<Posting, PostingForm>();
    expectEveryMember<Household, HouseholdForm>();
    expectEveryMember<Pairing, PairingForm>();
    expectEveryMember<Visit, VisitForm>(AttachmentAccess<Visit>(), EventAccess());
    expectEveryMember<Dispute, DisputeForm>(AttachmentAccess<Dispute>(), EventAccess());
    expectEveryMember<Sweep, SweepForm>();
    expectEveryMember<Petition, PetitionForm>(AttachmentAccess<Petition>(), EventAccess());
    expectEveryMember<Honour, HonourForm>(AttachmentAccess<Honour>());
    expectEveryMember<Target, TargetForm>(LoadIndicators());
    expectEveryMember<Baseline, BaselineForm>(LoadIndicators());
    expectEveryMember<SignIn, SignInForm>();
    expectEveryMember<SpotCheck, SpotCheckForm>();
    expectEveryMember<WeeklyReport, WeeklyForm>();
    expectEveryMember<WorkLog, WorkLogForm>(MakeFromLog());
    expectEveryMember<LedgerKind, LedgerKindForm>();
    expectEveryMember<LedgerEntry, LedgerForm>(LedgerForm::LoadKind(), AttachmentAccess<LedgerEntry>(), EventAccess());
}

TEST(FormGuard, EveryStoredMemberOfACadreIsInItsForm)
{
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 3, 5));
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("guard.zhucun")), clock, Actor{});
    ASSERT_TRUE(workspace);
    expectEveryMember<Cadre, CadreForm>(PhotoService(**workspace), ListService<PostingRow>(**workspace));
}

} // namespace zhucun::gui

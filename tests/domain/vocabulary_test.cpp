#include "domain/cadre/cadre.h"
#include "domain/category/category.h"
#include "domain/dispute/dispute.h"
#include "domain/division/division.h"
#include "domain/duty/duty.h"
#include "domain/event/event.h"
#include "domain/honour/honour.h"
#include "domain/household/household.h"
#include "domain/pairing/pairing.h"
#include "domain/petition/petition.h"
#include "domain/posting/posting.h"
#include "domain/spotcheck/spotcheckcap.h"
#include "domain/target/target.h"
#include "domain/team/team.h"
#include "domain/transfer/importbatch.h"
#include "domain/unit/unit.h"
#include "domain/visit/visit.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

namespace zhucun {
namespace {

template <class Enum, Enum kLastValue>
struct Words {
    using Type = Enum;
    static constexpr Enum kLast = kLastValue;
};

template <class Entry>
class VocabularyTest : public testing::Test
{
};

using AllWords =
    testing::Types<Words<Sex, Sex::Female>, Words<PoliticalStatus, PoliticalStatus::Masses>,
                   Words<CadreRank, CadreRank::Other>, Words<PersonnelCategory, PersonnelCategory::Other>,
                   Words<CadreKind, CadreKind::PoliticalLegal>, Words<CategoryKind, CategoryKind::DisputeCategory>,
                   Words<DisputeSource, DisputeSource::Assigned>, Words<DisputeRisk, DisputeRisk::Grave>,
                   Words<DisputeOutcome, DisputeOutcome::Withdrawn>, Words<DisputeState, DisputeState::Archived>,
                   Words<DivisionLevel, DivisionLevel::Township>, Words<Residence, Residence::WorkingAway>,
                   Words<PairingKind, PairingKind::MemberMember>, Words<PostingRole, PostingRole::LiaisonDeputy>,
                   Words<PostingEndReason, PostingEndReason::Promoted>, Words<TeamKind, TeamKind::SingleCadre>,
                   Words<UnitLevel, UnitLevel::Other>, Words<UnitCategory, UnitCategory::Other>,
                   Words<AssessmentCap, AssessmentCap::Fail>, Words<VisitMode, VisitMode::Meeting>,
                   Words<Satisfaction, Satisfaction::Dissatisfied>, Words<PetitionLevel, PetitionLevel::Central>,
                   Words<PetitionMode, PetitionMode::Online>, Words<EventPart, EventPart::Petition>,
                   Words<HonourKind, HonourKind::OtherSanction>, Words<TargetScope, TargetScope::HouseholdCategory>,
                   Words<CadreGroup, CadreGroup::TeamMember>, Words<TargetPeriodKind, TargetPeriodKind::Round>,
                   Words<Duty, Duty::Trainings>, Words<ImportState, ImportState::Undone>,
                   Words<WhyKept, WhyKept::FormerTrashed>>;

TYPED_TEST_SUITE(VocabularyTest, AllWords);

TYPED_TEST(VocabularyTest, HoldsEveryValueOnceInOrder)
{
    using Enum = typename TypeParam::Type;
    const auto &terms = Vocabulary<Enum>::terms();
    ASSERT_EQ(int(terms.size()), int(TypeParam::kLast) + 1);
    for (int i = 0; i < int(terms.size()); ++i)
        EXPECT_EQ(int(terms[size_t(i)].value), i);
}

TYPED_TEST(VocabularyTest, CodesAndNamesAreUniqueAndWellFormed)
{
    using Enum = typename TypeParam::Type;
    static const QRegularExpression shape(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*$"));
    QSet<QString> codes;
    QSet<QString> names;
    for (const auto &term : Vocabulary<Enum>::terms()) {
        EXPECT_TRUE(shape.match(codeOf(term.value)).hasMatch()) << term.code;
        EXPECT_FALSE(chineseOf(term.value).isEmpty()) << term.code;
        EXPECT_STRNE(term.english, "") << term.code;
        codes.insert(codeOf(term.value));
        names.insert(chineseOf(term.value));
    }
    EXPECT_EQ(size_t(codes.size()), Vocabulary<Enum>::terms().size());
    EXPECT_EQ(size_t(names.size()), Vocabulary<Enum>::terms().size());
}

TYPED_TEST(VocabularyTest, FindsCodeNameAndAliases)
{
    using Enum = typename TypeParam::Type;
    for (const auto &term : Vocabulary<Enum>::terms()) {
        EXPECT_EQ(fromCode<Enum>(codeOf(term.value)), term.value) << term.code;
        EXPECT_EQ(fromText<Enum>(codeOf(term.value)), term.value) << term.code;
        EXPECT_EQ(fromText<Enum>(QStringLiteral(" %1　").arg(chineseOf(term.value))), term.value) << term.code;
        for (const QString &alias : QString::fromUtf16(term.aliases).split(QChar(u'、'), Qt::SkipEmptyParts))
            EXPECT_EQ(fromText<Enum>(alias), term.value) << alias.toStdString();
    }
    EXPECT_FALSE(fromText<Enum>(u""));
    EXPECT_FALSE(fromText<Enum>(u"不是任何词"));
    EXPECT_FALSE(fromCode<Enum>(QStringLiteral("no_such_code")));
}

TEST(FromText, ReadsBracketsAsPartOfTheTermFirst)
{
    EXPECT_EQ(fromText<CadreRank>(u"县处级（正）"), CadreRank::CountyChief);
    EXPECT_EQ(fromText<CadreRank>(u"县处级(副)"), CadreRank::CountyDeputy);
    EXPECT_EQ(fromText<PoliticalStatus>(u"群众（退役军人）"), PoliticalStatus::Masses);
    EXPECT_EQ(fromText<UnitLevel>(u"COUNTY"), UnitLevel::County);
}

TEST(FromCode, IsExact)
{
    EXPECT_FALSE(fromCode<Sex>(QStringLiteral("Male")));
    EXPECT_FALSE(fromCode<Sex>(QStringLiteral("男")));
}

} // namespace
} // namespace zhucun

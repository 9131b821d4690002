#pragma once

#include "core/time/yearmonth.h"
#include "core/vocabulary.h"
#include "domain/ids.h"
#include "domain/record/record.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace zhucun {

enum class Sex { Male, Female };
/// GB/T 4762.
enum class PoliticalStatus {
    PartyMember,
    ProbationaryMember,
    LeagueMember,
    RevolutionaryCommittee,
    DemocraticLeague,
    DemocraticConstruction,
    PromotingDemocracy,
    PeasantsWorkers,
    ZhiGong,
    JiuSan,
    TaiwanLeague,
    NoParty,
    Masses,
};
enum class CadreRank { Bureau, CountyChief, CountyDeputy, SectionChief, SectionDeputy, SubSection, Staff, Other };
enum class PersonnelCategory { CivilServant, PublicInstitution, Enterprise, Other };
enum class CadreKind { PartyGovernment, Economic, Professional, PoliticalLegal };

/// One period of the résumé (简历). Study alongside work keeps its 其间 text in `text`.
struct ResumeLine {
    std::optional<YearMonth> from;
    std::optional<YearMonth> to; ///< open: the current post
    QString text;

    friend bool operator==(const ResumeLine &, const ResumeLine &) = default;
};

/// 家庭主要成员.
struct FamilyMember {
    QString relation; ///< 称谓
    QString name;
    std::optional<YearMonth> born;
    QString politicalStatus; ///< as printed on the form
    QString post;            ///< 工作单位及职务

    friend bool operator==(const FamilyMember &, const FamilyMember &) = default;
};

/// 干部, aggregate with résumé and family. The photo is loaded and saved apart: it is large and most screens do not
/// need it.
struct Cadre {
    CadreId id;
    RecordMeta meta;
    QString name;
    std::optional<Sex> sex;
    QString ethnicity;
    std::optional<YearMonth> born;
    QString nationalId;  ///< 身份证号, 18 characters; a wrong check digit warns and is kept
    QString nativePlace; ///< 籍贯
    QString birthPlace;  ///< 出生地
    std::optional<PoliticalStatus> politicalStatus;
    std::optional<YearMonth> joinedPartyOn;
    std::optional<YearMonth> startedWorkOn;
    QString education; ///< full-time 学历, text as in the file
    QString degree;
    QString school; ///< 毕业院校系及专业
    QString inServiceEducation;
    QString inServiceDegree;
    QString inServiceSchool;
    QString technicalTitle; ///< 专业技术职务
    QString speciality;     ///< 熟悉专业有何专长
    UnitId unitId;
    QString post; ///< 现任职务
    std::optional<CadreRank> rank;
    std::optional<PersonnelCategory> personnelCategory;
    std::optional<CadreKind> kind;
    bool reserve = false; ///< 后备干部
    QString phone;
    QString health;
    QString rewards; ///< 奖惩情况
    QString note;
    QByteArray lrmxExtra; ///< what only the last appointment form has, see lrmx/formcadre.h
    std::vector<ResumeLine> resume;
    std::vector<FamilyMember> family;
};

/// JPEG or PNG as it came, at most 2 MiB. A record of its own, so that lists and forms stay light.
struct CadrePhoto {
    EntityId<struct CadrePhotoTag> id;
    RecordMeta meta;
    CadreId cadreId;
    QByteArray image;
};

template <>
struct Vocabulary<Sex> {
    static const std::vector<Term<Sex>> &terms();
};
template <>
struct Vocabulary<PoliticalStatus> {
    static const std::vector<Term<PoliticalStatus>> &terms();
};
template <>
struct Vocabulary<CadreRank> {
    static const std::vector<Term<CadreRank>> &terms();
};
template <>
struct Vocabulary<PersonnelCategory> {
    static const std::vector<Term<PersonnelCategory>> &terms();
};
template <>
struct Vocabulary<CadreKind> {
    static const std::vector<Term<CadreKind>> &terms();
};

struct CadreRow {
    CadreId id;
    QString name;
    std::optional<Sex> sex;
    std::optional<YearMonth> born;
    QString nationalId; ///< whole; masked by whoever shows it
    std::optional<PoliticalStatus> politicalStatus;
    QString education;
    UnitId unitId;
    QString unitName;
    QString post;
    std::optional<CadreRank> rank;
    QString phone;
    QString villageNames; ///< where posted today, joined with 、
    QString townshipName;
    QString roleNames;
    std::optional<QDate> postedSince;
};

} // namespace zhucun

#pragma once

#include "sample.h"

#include "storage/cadre/cadremapping.h"
#include "storage/household/householdmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/team/teammapping.h"

namespace zhucun::storage::test {

template <>
struct Sample<Cadre> {
    static Cadre filled(const World &w)
    {
        Cadre r;
        r.name = u("孙八");
        r.sex = Sex::Female;
        r.ethnicity = u("满族");
        r.born = YearMonth(1980, 5);
        r.nationalId = u("13072519800512012X");
        r.nativePlace = u("河北尚义");
        r.birthPlace = u("河北张北");
        r.politicalStatus = PoliticalStatus::JiuSan;
        r.joinedPartyOn = YearMonth(2001, 7);
        r.startedWorkOn = YearMonth(2002, 8);
        r.education = u("大学");
        r.degree = u("学士");
        r.school = u("河北大学");
        r.inServiceEducation = u("研究生");
        r.inServiceDegree = u("硕士");
        r.inServiceSchool = u("中央党校");
        r.technicalTitle = u("农艺师");
        r.speciality = u("种植");
        r.unitId = w.school;
        r.post = u("副局长");
        r.rank = CadreRank::SectionDeputy;
        r.personnelCategory = PersonnelCategory::Enterprise;
        r.kind = CadreKind::PoliticalLegal;
        r.reserve = true;
        r.phone = u("13900000001");
        r.health = u("健康");
        r.rewards = u("三等功");
        r.note = u("备注干部");
        r.lrmxExtra = QByteArray("<x>\0</x>", 8);
        r.resume = {{YearMonth(1998, 9), YearMonth(2002, 7), u("读书")}, {YearMonth(2002, 8), std::nullopt, u("工作")}};
        r.family = {{u("妻子"), u("周九"), YearMonth(1981, 1), u("群众"), u("教师")}};
        return r;
    }
    static auto members(const Cadre &r)
    {
        const auto &[id, meta, name, sex, ethnicity, born, nationalId, native, birth, political, joined, started,
                     education, degree, school, education2, degree2, school2, title, speciality, unit, post, rank,
                     personnel, kind, reserve, phone, health, rewards, note, extra, resume, family] = r;
        return std::make_tuple(name, sex, ethnicity, born, nationalId, native, birth, political, joined, started,
                               education, degree, school, education2, degree2, school2, title, speciality, unit, post,
                               rank, personnel, kind, reserve, phone, health, rewards, note, extra, resume, family);
    }
    static QString change(Cadre &r, const World &) { return r.post = u("局长"), u("post"); }
};

template <>
struct Sample<CadrePhoto> {
    static CadrePhoto filled(const World &w) { return {{}, {}, w.zhangSan, QByteArray("\xff\xd8\0\1", 4)}; }
    static auto members(const CadrePhoto &r)
    {
        const auto &[id, meta, cadre, image] = r;
        return std::make_tuple(cadre, image);
    }
    static QString change(CadrePhoto &r, const World &) { return r.image = QByteArray("\x89PNG"), u("image"); }
};

template <>
struct Sample<Team> {
    static Team filled(const World &w)
    {
        return {{},
                {},
                u("北河联络组"),
                w.round,
                w.daqinggou,
                UnitLevel::City,
                TeamKind::LiaisonGroup,
                QDate(2026, 1, 3),
                QDate(2026, 12, 30),
                u("备注队"),
                {w.school, w.finance},
                {w.beihe, w.xishan}};
    }
    static auto members(const Team &r)
    {
        const auto &[id, meta, name, round, township, level, kind, established, dissolved, note, units, villages] = r;
        return std::make_tuple(name, round, township, level, kind, established, dissolved, note, units, villages);
    }
    static QString change(Team &r, const World &w) { return r.unitIds = {w.finance, w.school}, u("units"); }
};

template <>
struct Sample<Posting> {
    static Posting filled(const World &w)
    {
        return {{},
                {},
                w.liSi,
                w.team,
                w.beihe,
                w.round,
                PostingRole::Instructor,
                true,
                QDate(2026, 3, 1),
                QDate(2026, 9, 2),
                PostingEndReason::Health,
                u("尚组〔2026〕1号"),
                u("备注派驻")};
    }
    static auto members(const Posting &r)
    {
        const auto &[id, meta, cadre, team, village, round, role, first, starts, ends, reason, document, note] = r;
        return std::make_tuple(cadre, team, village, round, role, first, starts, ends, reason, document, note);
    }
    static QString change(Posting &r, const World &) { return r.endsOn.reset(), u("ends_on"); }
};

template <>
struct Sample<Household> {
    static Household filled(const World &w)
    {
        Household r{{},
                    {},
                    w.beihe,
                    u("三组"),
                    u("吴十"),
                    u("130725195001011111"),
                    5,
                    u("13900000002"),
                    u("村东"),
                    u("备注户"),
                    {w.householdCategory},
                    {}};
        r.members = {{u("吴一"), u("长子"), Sex::Male, YearMonth(1975, 2), u("130725197502011112"), u("良好"),
                      Residence::WorkingAway}};
        return r;
    }
    static auto members(const Household &r)
    {
        const auto &[id, meta, village, group, head, nationalId, people, phone, address, note, categories, members] = r;
        return std::make_tuple(village, group, head, nationalId, people, phone, address, note, categories, members);
    }
    static QString change(Household &r, const World &)
    {
        return r.members.push_back({u("吴二"), {}, {}, {}, {}, {}, {}}), u("members");
    }
};

template <>
struct Sample<Pairing> {
    static Pairing filled(const World &w)
    {
        return {{},
                {},
                PairingKind::MemberMember,
                w.finance,
                w.zhangSan,
                u("机关党员"),
                w.nanhaoqian,
                w.xishan,
                w.household,
                u("农村党员"),
                QDate(2026, 2, 3),
                QDate(2026, 11, 4),
                u("备注结对")};
    }
    static auto members(const Pairing &r)
    {
        const auto &[id, meta, kind, unit, cadre, helper, township, village, household, helped, starts, ends, note] = r;
        return std::make_tuple(kind, unit, cadre, helper, township, village, household, helped, starts, ends, note);
    }
    static QString change(Pairing &r, const World &) { return r.helpedName = u("老党员"), u("helped_name"); }
};

} // namespace zhucun::storage::test

#pragma once

#include "core/vocabulary.h"

namespace zhucun {

/// 学历 in the five levels of the tables on cadres; files have free text. Degrees (学位) say nothing of it.
enum class Schooling { Doctor, Master, Bachelor, College, Below };
template <>
struct Vocabulary<Schooling> {
    static const std::vector<Term<Schooling>> &terms();
};

/// nullopt when nothing is written.
std::optional<Schooling> schoolingOf(const QString &education);

/// The higher of full-time and in-service education, as 最高学历 is understood.
std::optional<Schooling> highestSchooling(const QString &fullTime, const QString &inService);

} // namespace zhucun

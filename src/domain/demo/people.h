#pragma once

#include "domain/cadre/cadre.h"
#include "domain/demo/random.h"

#include <map>

namespace zhucun::demo {

/// Makes up people: names by era and sex, identity numbers, telephone numbers.
class People
{
public:
    explicit People(Random &random) : m_random(random) {}

    QString surname();
    /// Given names follow the fashion of the year of birth.
    QString givenName(Sex sex, int birthYear);
    QString name(Sex sex, int birthYear) { return surname() + givenName(sex, birthYear); }

    QDate birthday(int firstYear, int lastYear);
    /// Right in its check digit and never given twice. Counted down from 999, numbers no office reaches on one day.
    QString nationalId(QDate born, Sex sex);
    /// Of the blocks ...0000xxxx, which nobody has.
    QString phone();
    QString ethnicity();

private:
    Random &m_random;
    std::map<std::pair<QDate, bool>, int> m_given; ///< by birthday and whether male
};

} // namespace zhucun::demo

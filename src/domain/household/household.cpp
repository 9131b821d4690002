#include "domain/household/household.h"

namespace zhucun {

const std::vector<Term<Residence>> &Vocabulary<Residence>::terms()
{
    static const std::vector<Term<Residence>> all{
        {Residence::AtHome, "at_home", u"在家", "At home"},
        {Residence::WorkingAway, "working_away", u"外出务工", "Working away", u"外出"},
    };
    return all;
}

} // namespace zhucun

#include "domain/visit/visit.h"

namespace zhucun {

const std::vector<Term<VisitMode>> &Vocabulary<VisitMode>::terms()
{
    static const std::vector<Term<VisitMode>> all{
        {VisitMode::Home, "home", u"入户", "At home", u"入户走访"},
        {VisitMode::Phone, "phone", u"电话", "By phone", u"电话走访"},
        {VisitMode::Meeting, "meeting", u"座谈", "Meeting", u"座谈会"},
    };
    return all;
}

const std::vector<Term<Satisfaction>> &Vocabulary<Satisfaction>::terms()
{
    static const std::vector<Term<Satisfaction>> all{
        {Satisfaction::Satisfied, "satisfied", u"满意", "Satisfied"},
        {Satisfaction::Fair, "fair", u"基本满意", "Fairly satisfied"},
        {Satisfaction::Dissatisfied, "dissatisfied", u"不满意", "Dissatisfied"},
    };
    return all;
}

} // namespace zhucun

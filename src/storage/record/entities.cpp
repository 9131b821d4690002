// The one place that lists every entity of the program by its mapping.
#include "storage/cadre/cadremapping.h"
#include "storage/category/categorymapping.h"
#include "storage/dispute/disputemapping.h"
#include "storage/division/divisionmapping.h"
#include "storage/household/householdmapping.h"
#include "storage/pairing/pairingmapping.h"
#include "storage/posting/postingmapping.h"
#include "storage/record/history.h"
#include "storage/record/recordstore.h"
#include "storage/round/roundmapping.h"
#include "storage/sweep/sweepmapping.h"
#include "storage/team/teammapping.h"
#include "storage/unit/unitmapping.h"
#include "storage/village/villagemapping.h"
#include "storage/visit/visitmapping.h"

namespace zhucun::storage {

template <class... T>
static std::map<QString, History::Entity> entitiesOf()
{
    return {{RecordStore<T>::tableName(), {&RecordStore<T>::table(), &RecordStore<T>::refreshDerived}}...};
}

const History &History::ofAllEntities()
{
    static const History history(entitiesOf<Category, Division, Village, Unit, Round, Cadre, CadrePhoto, Team, Posting,
                                            Household, Pairing, Visit, Dispute, Sweep>());
    return history;
}

} // namespace zhucun::storage

#pragma once

#include "domain/cadre/cadre.h"
#include "domain/lrmx/appointmentform.h"
#include "storage/sql/connection.h"

namespace zhucun {

/// Whose form it is. Nobody is guessed: who may be meant without being sure is a candidate to ask about.
struct FormOwner {
    CadreId cadreId;                 ///< invalid: somebody new, unless there are candidates
    std::vector<CadreId> candidates; ///< when it is not clear
};

/// The national id decides; without one on either side, the name with the month of birth. A namesake whose month of
/// birth is unknown on either side is a candidate, and so are several who fit.
FormOwner ownerOf(sql::Connection &connection, const AppointmentForm &form);

/// The form as somebody new.
Cadre cadreOf(const AppointmentForm &form);

} // namespace zhucun

#pragma once

#include "domain/checkin/checkinproposal.h"
#include "domain/transfer/transferrecord.h"

#include <vector>

namespace zhucun {

/// Keys of the records that check-ins are handed over as.
namespace checkinkey {
inline constexpr char kName[] = "name";
inline constexpr char kDepartment[] = "department";
inline constexpr char kJobNumber[] = "job_number";
inline constexpr char kAccount[] = "account";
inline constexpr char kPhone[] = "phone";
inline constexpr char kHasNamesakes[] = "has_namesakes"; ///< true: the file has several people of this name
inline constexpr char kSignedAt[] = "signed_at";         ///< of a sign-in
inline constexpr char kPlace[] = "place";
inline constexpr char kLongitude[] = "longitude";
inline constexpr char kLatitude[] = "latitude";
inline constexpr char kDevice[] = "device";
inline constexpr char kNote[] = "note";
inline constexpr char kDay[] = "day"; ///< of a proposed day
inline constexpr char kMorning[] = "morning";
inline constexpr char kAfternoon[] = "afternoon";
inline constexpr char kSigned[] = "signed"; ///< true: the file has sign-ins of that day, which make it 在村
inline constexpr char kSaid[] = "said";     ///< the report's own words
} // namespace checkinkey

/// One record a sign-in, and one for what the report says of the day; remarks are warnings of that one. Nothing for a
/// day of which nothing is said.
std::vector<TransferRecord> recordsOf(const CheckInDay &day, const CheckInChoices &choices, bool hasNamesakes);

CheckInPerson personOf(const TransferRecord &record);

} // namespace zhucun

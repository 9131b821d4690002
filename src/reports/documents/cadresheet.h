#pragma once

#include "domain/documents/cadresheet.h"
#include "reports/columns/personaldata.h"
#include "reports/model/report.h"

namespace zhucun::reports {

/// 驻村干部一人一表, A4 portrait, each cadre beginning a page: person, résumé, postings, the year's attendance, visits,
/// leaves, disputes, deeds, honours and sanctions, and the lines of the annual assessment to fill in.
Report cadreSheets(const CadreSheetData &data, PersonalData personalData);

/// A photo no larger than it is printed, so that thousands fit into one document; empty when it cannot be read.
QByteArray printablePhoto(const QByteArray &image);

} // namespace zhucun::reports

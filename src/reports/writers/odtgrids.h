#pragma once

#include "reports/writers/odtflow.h"

namespace zhucun::reports {

/// Key figures in a ruled grid.
void writeOdtFigures(const Figures &figures, OdtFlow &flow);

/// A ruled sheet to fill in, its rows at least as high as on our own pages.
void writeOdtForm(const Form &form, OdtFlow &flow);

/// All on one line, each with a rule to sign on.
void writeOdtSignatures(const std::vector<SignatureField> &signatures, OdtFlow &flow);

} // namespace zhucun::reports

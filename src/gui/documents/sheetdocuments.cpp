#include "gui/documents/documentkind.h"

namespace zhucun::gui {

std::vector<DocumentKind> sheetDocuments() { return {}; }

} // namespace zhucun::gui

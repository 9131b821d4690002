#pragma once

namespace zhucun::gui {

struct PageContext;
class RecordPage;

/// Adds appointment forms to the page of cadres: files in, unless the county file is open for reading only, and the
/// selected cadres out.
void addLrmxActions(const PageContext &context, RecordPage &page);

} // namespace zhucun::gui

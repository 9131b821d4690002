#pragma once

namespace zhucun::gui {

class ListPage;
struct ShownList;

/// Preview and print a list as it is shown: its columns, its filter, its order.
void printShownList(ListPage &page, const ShownList &shown);
/// Asks for a file and writes the list as it is shown: XLSX, PDF or HTML by the ending.
void exportShownList(ListPage &page, const ShownList &shown);

} // namespace zhucun::gui

#pragma once

#include <QPageLayout>

namespace zhucun::reports {

/// Sheet and margins in millimetres.
struct Paper {
    enum class Size { A4, A3 };

    Size size = Size::A4;
    bool landscape = false;
    QMarginsF margins{22, 22, 22, 20}; ///< left, top, right, bottom

    static Paper a4Portrait() { return {}; }
    static Paper a4Landscape() { return {Size::A4, true, {15, 18, 15, 16}}; }
    static Paper a3Landscape() { return {Size::A3, true, {18, 20, 18, 18}}; }
    /// A4 portrait as GB/T 9704 wants it: text area 156 x 225 mm, 37 mm above, 28 mm for the binding.
    static Paper official() { return {Size::A4, false, {28, 37, 26, 35}}; }
    /// The same sheet turned: what was its left edge, with the binding, is above.
    static Paper officialTurned() { return {Size::A4, true, {35, 28, 37, 26}}; }
    /// Portrait with little margin, for sheets to fill in.
    static Paper a4Sheet() { return {Size::A4, false, {15, 16, 15, 16}}; }
    /// For several slips a sheet.
    static Paper a4Slips() { return {Size::A4, false, {18, 12, 18, 14}}; }

    QPageLayout layout() const;

    friend bool operator==(const Paper &, const Paper &) = default;
};

} // namespace zhucun::reports

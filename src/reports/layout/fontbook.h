#pragma once

#include "reports/layout/fontset.h"
#include "reports/layout/textmeasure.h"

#include <memory>

namespace zhucun::reports {

/// Layout counts in twentieths of a point, so that 10.5 pt is a whole number of pixels for QFont.
constexpr qreal kUnitsPerPoint = 20;
constexpr qreal kUnitsPerMillimetre = kUnitsPerPoint * 72 / 25.4;

/// The fonts of one layout, by number, each with its measure.
class FontBook
{
public:
    explicit FontBook(const FontSet &set) : m_set(set) {}

    /// `spacing` in points is added to each character.
    int use(Typeface face, qreal pointSize, qreal spacing = 0);
    TextMeasure &measure(int font) { return *m_entries[size_t(font)].measure; }
    std::vector<QFont> fonts() const;

private:
    struct Entry {
        QFont font;
        Typeface face;
        qreal spacing;
        std::unique_ptr<TextMeasure> measure;
    };
    const FontSet &m_set;
    std::vector<Entry> m_entries;
};

} // namespace zhucun::reports

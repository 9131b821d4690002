#include "reports/layout/fontbook.h"

namespace zhucun::reports {

int FontBook::use(Typeface face, qreal pointSize, qreal spacing)
{
    const QFont font = m_set.font(face, pointSize * kUnitsPerPoint, spacing * kUnitsPerPoint);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (entry.face == face && entry.spacing == spacing && entry.font.pixelSize() == font.pixelSize())
            return int(i);
    }
    m_entries.push_back({font, face, spacing, std::make_unique<TextMeasure>(font)});
    return int(m_entries.size()) - 1;
}

std::vector<QFont> FontBook::fonts() const
{
    std::vector<QFont> fonts;
    for (const Entry &entry : m_entries)
        fonts.push_back(entry.font);
    return fonts;
}

} // namespace zhucun::reports

#include "reports/layout/fontbook.h"

namespace zhucun::reports {

int FontBook::use(Typeface face, qreal pointSize)
{
    const QFont font = m_set.font(face, pointSize * kUnitsPerPoint);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].face == face && m_entries[i].font.pixelSize() == font.pixelSize())
            return int(i);
    }
    m_entries.push_back({font, face, std::make_unique<TextMeasure>(font)});
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

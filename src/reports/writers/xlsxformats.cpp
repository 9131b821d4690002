#include "reports/writers/xlsxformats.h"

namespace zhucun::reports {

lxw_format *CellFormats::get(const Look &look)
{
    lxw_format *&format = m_formats[look];
    if (!format)
        format = make(look);
    return format;
}

lxw_format *CellFormats::make(const Look &look)
{
    using Part = Look::Part;
    lxw_format *format = workbook_add_format(m_workbook);
    const bool strong = look.part != Part::Text && look.part != Part::Cell && look.part != Part::Title;
    format_set_font_name(format, look.part == Part::Title ? "方正小标宋简体" : strong ? "黑体" : "宋体");
    format_set_font_size(format, look.part == Part::Title ? 18 : look.part == Part::Heading ? 12 : 10.5);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look.alignment & Qt::AlignHCenter)
        format_set_align(format, LXW_ALIGN_CENTER);
    else
        format_set_align(format, look.alignment & Qt::AlignRight ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (look.wrap)
        format_set_text_wrap(format);
    if (look.shaded) {
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, 0xE8E8E8);
    }
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.constData());
    if (look.part >= Part::HeadCell)
        format_set_border(format, LXW_BORDER_THIN);
    // A heading over two rows is two cells that look like one: the lower keeps the text, where the filter button
    // goes.
    if (look.part == Part::HeadTop)
        format_set_bottom(format, LXW_BORDER_NONE);
    if (look.part == Part::HeadBottom)
        format_set_top(format, LXW_BORDER_NONE);
    return format;
}

} // namespace zhucun::reports

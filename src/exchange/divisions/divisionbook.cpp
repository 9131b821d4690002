#include "exchange/divisions/divisionbook.h"

#include "core/text/fold.h"
#include "core/text/pinyin.h"
#include "exchange/divisions/villagename.h"

#include <QFile>

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace zhucun {

namespace {

constexpr qsizetype kExpectedBytes = 24 << 20;
constexpr qsizetype kMaxBytes = 128 << 20;
constexpr int kNoMatch = 1000;

struct Line {
    QByteArrayView code;
    QByteArrayView name;
};

/// Calls `use` for each line of [begin, end) with the place where the next one starts.
template <class Use>
void eachLine(const QByteArray &text, qsizetype begin, qsizetype end, Use use)
{
    const char *data = text.constData();
    while (begin < end) {
        const auto *lineBreak = static_cast<const char *>(std::memchr(data + begin, '\n', size_t(end - begin)));
        const qsizetype lineEnd = lineBreak ? lineBreak - data : end;
        QByteArrayView line(data + begin, lineEnd - begin);
        if (line.endsWith('\r'))
            line.chop(1);
        if (const qsizetype comma = line.indexOf(','); comma > 0)
            use(Line{line.first(comma), line.sliced(comma + 1)}, lineEnd + 1);
        begin = lineEnd + 1;
    }
}

Result<QByteArray> inflated(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    QByteArray packed = file.readAll();
    z_stream stream = {};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) // 16: a gzip header
        return failure(ErrorCode::Internal, {}, QStringLiteral("inflateInit2"));
    QByteArray text(kExpectedBytes, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    int status = Z_OK;
    do {
        if (qsizetype(stream.total_out) == text.size()) {
            if (text.size() >= kMaxBytes)
                break;
            text.resize(text.size() * 2);
        }
        stream.next_out = reinterpret_cast<Bytef *>(text.data()) + stream.total_out;
        stream.avail_out = uInt(text.size() - qsizetype(stream.total_out));
        status = inflate(&stream, Z_NO_FLUSH);
    } while (status == Z_OK);
    text.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (status != Z_STREAM_END)
        return failure(ErrorCode::FileUnreadable, {path}, QStringLiteral("gzip status %1").arg(status));
    return text;
}

/// 市辖区 and 省直辖县级行政区划 are headings of the list, not places.
bool isPlaceHolder(const QString &name)
{
    return name == QStringLiteral("市辖区") || name == QStringLiteral("县") || name.contains(QStringLiteral("直辖县"));
}

} // namespace

Result<DivisionBook> DivisionBook::load(const QString &path)
{
    auto text = inflated(path);
    if (!text)
        return failure(text.error());
    DivisionBook book;
    book.m_lines = std::move(*text);
    book.index();
    if (book.m_counties.empty())
        return failure(ErrorCode::FileUnreadable, {path}, QStringLiteral("no counties"));
    return book;
}

void DivisionBook::index()
{
    QString province;
    QString city;
    eachLine(m_lines, 0, m_lines.size(), [&](const Line &line, qsizetype next) {
        switch (line.code.size()) {
        case 2:
            province = QString::fromUtf8(line.name);
            city.clear();
            break;
        case 4:
            city = QString::fromUtf8(line.name);
            if (isPlaceHolder(city))
                city.clear();
            break;
        case 6: {
            County county;
            county.names.code = QString::fromLatin1(line.code);
            county.names.name = QString::fromUtf8(line.name);
            county.provinceName = province;
            county.cityName = city;
            // 东莞市 and its like are their own county.
            county.names.fullName = province + (city == county.names.name ? QString() : city) + county.names.name;
            county.begin = next;
            county.end = next;
            county.foldedName = text::fold(county.names.name);
            county.foldedFullName = text::fold(county.names.fullName);
            const text::Pinyin reading = text::pinyin(county.names.name, text::NameKind::Place);
            county.pinyin = reading.full;
            county.initials = reading.initials;
            m_counties.push_back(std::move(county));
            break;
        }
        default:
            if (!m_counties.empty())
                m_counties.back().end = next;
        }
    });
    if (!m_counties.empty())
        m_counties.back().end = qMin(m_counties.back().end, m_lines.size());
}

int DivisionBook::rank(const County &county, const QString &typed)
{
    if (county.names.code == typed)
        return 0;
    if (county.names.code.startsWith(typed))
        return 1;
    if (county.foldedName.startsWith(typed))
        return 2;
    if (county.initials == typed)
        return 3;
    // 尚义 as "sy": the initials without those of 县, 区 or 市.
    if (county.initials.chopped(qMin<qsizetype>(1, county.initials.size())) == typed)
        return 4;
    if (county.pinyin.startsWith(typed))
        return 5;
    if (county.foldedFullName.startsWith(typed))
        return 6;
    if (county.foldedFullName.contains(typed))
        return 7;
    return county.initials.startsWith(typed) || county.pinyin.contains(typed) ? 8 : kNoMatch;
}

std::vector<CountyMatch> DivisionBook::find(QStringView typed, int limit) const
{
    const QString wanted = text::fold(typed).remove(QLatin1Char(' '));
    if (wanted.isEmpty() || limit <= 0)
        return {};
    std::vector<std::pair<int, size_t>> ranked;
    for (size_t i = 0; i < m_counties.size(); ++i) {
        if (const int value = rank(m_counties[i], wanted); value != kNoMatch)
            ranked.emplace_back(value, i);
    }
    const size_t count = std::min(ranked.size(), size_t(limit));
    std::partial_sort(ranked.begin(), ranked.begin() + qsizetype(count), ranked.end());
    std::vector<CountyMatch> matches;
    for (size_t i = 0; i < count; ++i)
        matches.push_back(m_counties[ranked[i].second].names);
    return matches;
}

CountyDetail DivisionBook::county(const QString &code) const
{
    const auto it =
        std::lower_bound(m_counties.begin(), m_counties.end(), code,
                         [](const County &county, const QString &wanted) { return county.names.code < wanted; });
    CountyDetail detail;
    if (it == m_counties.end() || it->names.code != code)
        return detail;
    detail.code = it->names.code;
    detail.name = it->names.name;
    detail.fullName = it->names.fullName;
    detail.provinceName = it->provinceName;
    detail.cityName = it->cityName;
    eachLine(m_lines, it->begin, it->end, [&](const Line &line, qsizetype) {
        const QString name = QString::fromUtf8(line.name);
        if (line.code.size() == 9)
            detail.townships.push_back({QString::fromLatin1(line.code), name, {}});
        else if (line.code.size() == 12 && !detail.townships.empty())
            detail.townships.back().villages.push_back({QString::fromLatin1(line.code), villageDisplayName(name)});
    });
    return detail;
}

CountyTree treeOf(const CountyDetail &detail)
{
    CountyTree tree;
    tree.provinceCode = detail.code.left(2);
    tree.provinceName = detail.provinceName;
    tree.cityCode = detail.code.left(4);
    tree.cityName = detail.cityName;
    tree.countyCode = detail.code;
    tree.countyName = detail.name;
    for (const TownshipEntry &township : detail.townships) {
        CountyTree::Township &added = tree.townships.emplace_back();
        added.code = township.code;
        added.name = township.name;
        for (const VillageEntry &village : township.villages)
            added.villages.push_back({village.code, village.name});
    }
    return tree;
}

} // namespace zhucun

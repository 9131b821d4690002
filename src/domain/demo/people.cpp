#include "domain/demo/people.h"

#include "domain/nationalid/nationalid.h"

namespace zhucun::demo {

namespace {

// By their share of the population, in tenths of a per cent.
constexpr Weighted<QStringView> kSurnames[] = {
    {u"王", 72}, {u"李", 71},  {u"张", 69},  {u"刘", 54}, {u"陈", 40}, {u"杨", 31}, {u"赵", 30}, {u"黄", 20},
    {u"周", 20}, {u"吴", 19},  {u"徐", 16},  {u"孙", 18}, {u"胡", 13}, {u"朱", 14}, {u"高", 15}, {u"林", 10},
    {u"何", 11}, {u"郭", 16},  {u"马", 15},  {u"罗", 9},  {u"梁", 11}, {u"宋", 11}, {u"郑", 9},  {u"谢", 8},
    {u"韩", 11}, {u"唐", 8},   {u"冯", 9},   {u"于", 9},  {u"董", 8},  {u"萧", 2},  {u"程", 7},  {u"曹", 7},
    {u"袁", 6},  {u"邓", 5},   {u"许", 6},   {u"傅", 4},  {u"沈", 4},  {u"曾", 3},  {u"彭", 5},  {u"吕", 6},
    {u"苏", 5},  {u"卢", 4},   {u"蒋", 4},   {u"蔡", 4},  {u"贾", 8},  {u"丁", 5},  {u"魏", 8},  {u"薛", 6},
    {u"叶", 3},  {u"阎", 4},   {u"余", 4},   {u"潘", 4},  {u"杜", 7},  {u"戴", 3},  {u"夏", 4},  {u"钟", 3},
    {u"汪", 3},  {u"田", 8},   {u"任", 7},   {u"姜", 5},  {u"范", 5},  {u"方", 3},  {u"石", 6},  {u"姚", 4},
    {u"谭", 3},  {u"廖", 2},   {u"邹", 2},   {u"熊", 2},  {u"金", 4},  {u"陆", 2},  {u"郝", 7},  {u"孔", 3},
    {u"白", 7},  {u"崔", 6},   {u"康", 5},   {u"毛", 3},  {u"邱", 2},  {u"秦", 5},  {u"江", 2},  {u"史", 5},
    {u"顾", 2},  {u"侯", 6},   {u"邵", 3},   {u"孟", 5},  {u"龙", 1},  {u"万", 2},  {u"段", 5},  {u"雷", 2},
    {u"钱", 2},  {u"汤", 2},   {u"尹", 3},   {u"黎", 1},  {u"易", 1},  {u"常", 4},  {u"武", 5},  {u"乔", 4},
    {u"贺", 3},  {u"赖", 1},   {u"龚", 2},   {u"文", 2},  {u"霍", 3},  {u"齐", 3},  {u"岳", 3},  {u"牛", 4},
    {u"温", 3},  {u"欧阳", 1}, {u"上官", 1},
};

struct Fashion {
    int until; ///< year of birth
    QStringView middle;
    QStringView last;
    int singlePerMille; ///< given names of one character
};

constexpr Fashion kMale[] = {
    {1954, u"德永玉金福文国万有世", u"福贵山海林财才发庆元", 100},
    {1964, u"建国志永文玉德学振保", u"国华民军忠明平生义林", 120},
    {1979, u"志建海永文晓立国俊卫", u"军强勇伟刚平斌明东峰", 300},
    {1994, u"晓志海建文俊振少立永", u"鹏飞磊亮超涛伟杰龙波", 450},
    {2100, u"子浩宇俊嘉明思梓天泽", u"轩豪宇博阳泽航凯源铭", 250},
};
constexpr Fashion kFemale[] = {
    {1954, u"玉秀桂淑凤金兰素月翠", u"兰英珍莲芝花梅香荣琴", 60},
    {1964, u"秀桂玉淑凤爱金素春永", u"英兰珍梅芳花琴荣霞莲", 80},
    {1979, u"丽秀海晓艳红春玉建爱", u"霞丽华芳敏萍红英琴燕", 250},
    {1994, u"晓丽雪海艳志婷文佳亚", u"娟静婷丽敏艳娜楠燕洁", 380},
    {2100, u"雨欣梓思子诗佳嘉梦可", u"涵怡萱妍彤琪婷瑶悦宁", 180},
};

template <std::size_t N>
const Fashion &fashionOf(const Fashion (&eras)[N], int birthYear)
{
    for (const Fashion &fashion : eras) {
        if (birthYear <= fashion.until)
            return fashion;
    }
    return eras[N - 1];
}

constexpr QStringView kPhoneBlocks[] = {u"1390000", u"1380000", u"1370000", u"1500000", u"1510000", u"1860000"};
constexpr Weighted<QStringView> kEthnicities[] = {{u"汉族", 925}, {u"满族", 36}, {u"蒙古族", 28}, {u"回族", 11}};

} // namespace

QString People::surname() { return m_random.pickWeighted(kSurnames).toString(); }

QString People::givenName(Sex sex, int birthYear)
{
    const Fashion &fashion = sex == Sex::Male ? fashionOf(kMale, birthYear) : fashionOf(kFemale, birthYear);
    const QChar last = m_random.pick(fashion.last);
    if (m_random.chance(fashion.singlePerMille))
        return last;
    QChar middle = m_random.pick(fashion.middle);
    while (middle == last)
        middle = m_random.pick(fashion.middle);
    return QString(middle) + last;
}

QDate People::birthday(int firstYear, int lastYear)
{
    return QDate(m_random.between(firstYear, lastYear), 1, 1).addDays(m_random.below(365));
}

QString People::nationalId(QDate born, Sex sex)
{
    const bool male = sex == Sex::Male;
    const int given = m_given[{born, male}]++;
    const int sequence = (male ? 999 : 998) - 2 * given;
    const QString body = QStringLiteral("130725%1%2")
                             .arg(born.toString(QStringLiteral("yyyyMMdd")))
                             .arg(sequence, 3, 10, QLatin1Char('0'));
    return body + NationalId::parse(QString(body + QLatin1Char('0')))->expectedCheckDigit();
}

QString People::phone()
{
    return m_random.pick(kPhoneBlocks).toString() +
           QString::number(m_random.below(10000)).rightJustified(4, QLatin1Char('0'));
}

QString People::ethnicity() { return m_random.pickWeighted(kEthnicities).toString(); }

} // namespace zhucun::demo

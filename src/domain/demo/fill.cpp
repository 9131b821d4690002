#include "domain/demo/phrases.h"

namespace zhucun::demo {

namespace {

constexpr QStringView kNumbers[] = {u"两", u"三", u"四", u"五", u"六", u"七", u"八", u"十来"};
constexpr QStringView kSums[] = {u"1200", u"1800", u"2400", u"3000", u"3600",  u"4500",
                                 u"5200", u"6000", u"7500", u"8600", u"12000", u"18000"};
constexpr QStringView kSmallSums[] = {u"180", u"240", u"300", u"350", u"420", u"500", u"680"};
constexpr QStringView kCrops[] = {u"马铃薯", u"莜麦", u"燕麦", u"甜菜", u"胡麻", u"架豆", u"西芹", u"彩椒", u"青玉米"};
constexpr QStringView kStock[] = {u"肉羊", u"奶山羊", u"蛋鸡", u"肉牛", u"育肥猪"};
constexpr QStringView kSeasons[] = {u"春季", u"入夏后", u"入秋后", u"冬季"};
constexpr QStringView kRelatives[] = {u"老伴", u"儿子", u"女儿", u"父亲", u"母亲", u"孙子", u"本人"};
constexpr QStringView kIllnesses[] = {u"高血压", u"糖尿病",       u"脑梗后遗症",  u"风湿性关节炎",
                                      u"冠心病", u"腰椎间盘突出", u"慢性支气管炎"};
constexpr QStringView kDays[] = {u"次日", u"本周内", u"三天内", u"下周一", u"月底前"};
constexpr QStringView kHarms[] = {u"冰雹", u"霜冻", u"干旱", u"火灾", u"车祸"};
constexpr QStringView kMarkets[] = {u"县蔬菜批发市场", u"派出单位机关食堂", u"市区两家超市", u"电商服务站",
                                    u"龙头企业"};
constexpr QStringView kEmployers[] = {u"村光伏电站管护", u"乡里的扶贫车间", u"附近的蔬菜基地", u"县工业园区",
                                      u"护路保洁队"};
constexpr QStringView kCourses[] = {u"电焊工", u"家政服务", u"中式烹调", u"养殖技术", u"电子商务"};
constexpr QStringView kTrifles[] = {u"鸡跑进菜园", u"堆放柴草", u"孩子打闹", u"房檐滴水", u"机井用水先后"};
constexpr QStringView kPlaces[] = {u"村东头", u"村西口", u"旧学校旁", u"河滩边", u"南梁上"};

struct Slot {
    QStringView name;
    std::span<const QStringView> words;
};
constexpr Slot kSlots[] = {
    {u"数", kNumbers},   {u"钱", kSums},          {u"小钱", kSmallSums}, {u"作物", kCrops},   {u"畜", kStock},
    {u"季", kSeasons},   {u"亲属", kRelatives},   {u"病", kIllnesses},   {u"日", kDays},      {u"灾", kHarms},
    {u"市场", kMarkets}, {u"用工处", kEmployers}, {u"培训", kCourses},   {u"琐事", kTrifles}, {u"处", kPlaces},
};

std::span<const QStringView> wordsOf(QStringView name)
{
    for (const Slot &slot : kSlots) {
        if (slot.name == name)
            return slot.words;
    }
    return {};
}

} // namespace

QString fill(Random &random, QStringView pattern)
{
    QString text;
    text.reserve(pattern.size() + 16);
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        text += pattern.mid(from, open - from);
        const auto words = wordsOf(pattern.mid(open + 1, close - open - 1));
        text += words.empty() ? pattern.mid(open, close - open + 1) : random.pick(words);
        from = close + 1;
    }
    text += pattern.mid(from);
    // Chinese texts are set with the wide comma.
    return text.replace(QLatin1Char(','), QChar(u'，'));
}

} // namespace zhucun::demo

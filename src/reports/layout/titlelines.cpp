#include "reports/layout/titlelines.h"

#include <algorithm>
#include <limits>

namespace zhucun::reports {

namespace {

constexpr qreal kSplitWord = 36;      // as bad as two lines of which each is six characters off the mean
constexpr qreal kParticleBegins = 16; // 的 at the beginning of a line
constexpr qreal kWordBegins = 4;      // what goes with the word before it

/// Words of titles in this trade; a longer word of them is none the less broken between shorter ones.
const QStringList &words()
{
    static const QStringList list =
        QStringLiteral(
            "驻村 干部 情况 通报 在岗 工作 全县 全镇 全乡 全市 关于 月份 年度 季度 半年 上半年 下半年 乡镇 "
            "第一书记 书记 工作队 队员 队长 督查 抽查 检查 考勤 考核 矛盾 纠纷 排查 化解 民情 走访 群众 帮扶 "
            "统计 汇总 总结 汇报 报告 登记 台账 补助 经费 花名册 名册 请假 销假 乡村 振兴 实事 好事 项目 资金 "
            "组织 组织部 县委 村级 周报 月报 年报 评议 测评 表扬 通知 方案 意见 办法 规定 推进 开展 加强 管理 "
            "进一步 问题 整改 落实 结果 明细 调整 选派 轮换 到岗 离岗 任务 完成 信访 荣誉 活动 人员 名单 "
            "联系 指导 基层 服务 党建 农村 结对 轮次 进展")
            .split(u' ');
    return list;
}

/// Whether a word, a number with its unit or what stands in brackets reaches over the place before `at`.
bool splits(const QString &title, qsizetype at)
{
    const auto isUnit = [](QChar c) { return QStringView(u"年月日届轮第号").contains(c); };
    if (title[at - 1].isDigit() && isUnit(title[at]))
        return true;
    for (const QString &word : words()) {
        const qsizetype from = std::max<qsizetype>(0, at - word.size() + 1);
        for (qsizetype start = from; start < at; ++start) {
            if (start + word.size() > at && QStringView(title).mid(start).startsWith(word))
                return true;
        }
    }
    const qsizetype opened = title.lastIndexOf(u'（', at - 1);
    return opened >= 0 && title.indexOf(u'）', opened) >= at;
}

class TitleBreaker
{
public:
    TitleBreaker(TextMeasure &measure, const QString &title, qreal width, qsizetype lines)
        : m_measure(measure), m_title(title), m_width(width), m_mean(measure.width(title) / qreal(lines))
    {
    }

    QStringList best(qsizetype lines)
    {
        place(0, lines, 0);
        return m_best;
    }

private:
    qreal costOfLength(qreal length) const
    {
        const qreal off = (length - m_mean) / m_measure.em();
        return off * off;
    }

    qreal costOfBreak(qsizetype at) const
    {
        qreal cost = splits(m_title, at) ? kSplitWord : 0;
        if (m_title[at] == u'的')
            cost += kParticleBegins;
        if (QStringView(u"和及与、份").contains(m_title[at]))
            cost += kWordBegins;
        return cost;
    }

    /// Lines from `start` on, of which `left` are to be made.
    void place(qsizetype start, qsizetype left, qreal cost)
    {
        if (cost >= m_bestCost)
            return;
        if (left == 1) {
            const QString last = m_title.mid(start).trimmed();
            const qreal length = m_measure.width(last);
            if (length > m_width + 0.5 || cost + costOfLength(length) >= m_bestCost)
                return;
            m_bestCost = cost + costOfLength(length);
            m_best = m_lines;
            m_best << last;
            return;
        }
        for (qsizetype at = start + 1; at < m_title.size(); ++at) {
            const QString line = m_title.mid(start, at - start).trimmed();
            const qreal length = m_measure.width(line);
            if (length > m_width + 0.5)
                break;
            if (!TextMeasure::mayBreak(m_title[at - 1], m_title[at]))
                continue;
            m_lines << line;
            place(at, left - 1, cost + costOfLength(length) + costOfBreak(at));
            m_lines.removeLast();
        }
    }

    TextMeasure &m_measure;
    const QString &m_title;
    qreal m_width;
    qreal m_mean;
    QStringList m_lines;
    QStringList m_best;
    qreal m_bestCost = std::numeric_limits<qreal>::max();
};

} // namespace

QStringList titleLines(TextMeasure &measure, const QString &title, qreal width)
{
    constexpr qsizetype kMostLines = 4; // of a title; more is running text
    const QStringList full = measure.lines(title, width);
    if (full.size() < 2 || full.size() > kMostLines || title.contains(u'\n'))
        return full;
    const QStringList best = TitleBreaker(measure, title, width, full.size()).best(full.size());
    return best.isEmpty() ? measure.balancedLines(title, width) : best;
}

} // namespace zhucun::reports

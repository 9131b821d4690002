#include "reports/wording/rulewording.h"

#include <QCoreApplication>

namespace zhucun {

std::span<const RuleWording> targetWordings()
{
    static constexpr RuleWording kTargets[] = {
        {"unknown_indicator",
         Args::Value,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” is no indicator. Write its name or its code as the statistics show it."),
          QT_TRANSLATE_NOOP("RuleText", "There is no such indicator.")}},
        {"unknown_scope",
         Args::Value,
         1,
         {QT_TRANSLATE_NOOP("RuleText",
                            "“%2” does not say whom the target is about. Write 全县, 每村, 每单位, 一般干部, "
                            "市级单位, or 村：北朝碾村."),
          QT_TRANSLATE_NOOP("RuleText", "This does not say whom the target is about.")}},
        {"target_period",
         Args::Value,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "“%2” is no period of a target. Write 每季度, 2026, 2026年上半年, 2026-Q1, "
                                        "2026-03 or 第3轮."),
          QT_TRANSLATE_NOOP("RuleText", "This is no period of a target.")}},
        {"duty_scope",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "That duty is not owed by these: households and deeds are owed by cadres, "
                                        "surveys and trainings by units, visits to kinds of households.")}},
        {"duty_each",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "A duty is owed by each of them, not by all together.")}},
        {"target_of_none",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "Name the one it is about, or say that it holds for each.")}},
        {"own_code",
         Args::Own,
         0,
         {QT_TRANSLATE_NOOP("RuleText", "%1 begins with “own.” and goes on with small letters, digits and underlines, "
                                        "such as own.province_cadres; it does not end in .yoy or .mom.")}},
        {"no_such_groups",
         Args::Own,
         1,
         {QT_TRANSLATE_NOOP("RuleText", "%1: what is counted does not fall into groups by “%2”."),
          QT_TRANSLATE_NOOP("RuleText", "%1: what is counted does not fall into such groups.")}},
        {"below_value", Args::Own, 0, {QT_TRANSLATE_NOOP("RuleText", "%1 is less than the value itself.")}},
    };
    return kTargets;
}

} // namespace zhucun

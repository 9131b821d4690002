#include "gui/history/actiontext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace zhucun::gui {

namespace {

using Named = std::pair<const char *, const char *>;

constexpr std::array<Named, 17> kSubjects{{
    {"cadre", QT_TRANSLATE_NOOP("ActionText", "Cadre")},
    {"unit", QT_TRANSLATE_NOOP("ActionText", "Sending unit")},
    {"team", QT_TRANSLATE_NOOP("ActionText", "Team")},
    {"posting", QT_TRANSLATE_NOOP("ActionText", "Posting")},
    {"village", QT_TRANSLATE_NOOP("ActionText", "Village")},
    {"household", QT_TRANSLATE_NOOP("ActionText", "Household")},
    {"pairing", QT_TRANSLATE_NOOP("ActionText", "Pairing")},
    {"visit", QT_TRANSLATE_NOOP("ActionText", "Visit")},
    {"dispute", QT_TRANSLATE_NOOP("ActionText", "Dispute")},
    {"sweep", QT_TRANSLATE_NOOP("ActionText", "Sweep")},
    {"division", QT_TRANSLATE_NOOP("ActionText", "Division")},
    {"round", QT_TRANSLATE_NOOP("ActionText", "Round")},
    {"category", QT_TRANSLATE_NOOP("ActionText", "Category")},
    {"cadre_photo", QT_TRANSLATE_NOOP("ActionText", "Photo")},
    {"roster", QT_TRANSLATE_NOOP("ActionText", "Roster")},
    {"county", QT_TRANSLATE_NOOP("ActionText", "County")},
    {"demo", QT_TRANSLATE_NOOP("ActionText", "Demo data")},
}};

constexpr std::array<Named, 8> kDeeds{{
    {"save", QT_TRANSLATE_NOOP("ActionText", "%1 saved")},
    {"trash", QT_TRANSLATE_NOOP("ActionText", "%1 moved to the trash")},
    {"restore", QT_TRANSLATE_NOOP("ActionText", "%1 restored from the trash")},
    {"import", QT_TRANSLATE_NOOP("ActionText", "%1: file imported")},
    {"edit", QT_TRANSLATE_NOOP("ActionText", "%1: several changed at once")},
    {"replace", QT_TRANSLATE_NOOP("ActionText", "%1: member replaced")},
    {"setup", QT_TRANSLATE_NOOP("ActionText", "%1 set up")},
    {"create", QT_TRANSLATE_NOOP("ActionText", "%1 added")},
}};

template <class Names>
QString nameIn(const Names &names, const QString &code)
{
    for (const auto &[key, text] : names) {
        if (code == QLatin1String(key))
            return QCoreApplication::translate("ActionText", text);
    }
    return {};
}

} // namespace

QString actionText(const QString &action)
{
    if (action == QLatin1String("history.undo"))
        return QCoreApplication::translate("ActionText", "Change undone");
    if (action == QLatin1String("history.redo"))
        return QCoreApplication::translate("ActionText", "Change redone");
    const QString first = action.section(QLatin1Char('.'), 0, 0);
    const QString second = action.section(QLatin1Char('.'), 1);
    // "visit.save" and "import.visit" are both in use.
    for (const auto &[subject, deed] : {std::pair(first, second), std::pair(second, first)}) {
        const QString subjectText = nameIn(kSubjects, subject);
        const QString deedText = nameIn(kDeeds, deed);
        if (!subjectText.isEmpty() && !deedText.isEmpty())
            return deedText.arg(subjectText);
    }
    return action;
}

} // namespace zhucun::gui

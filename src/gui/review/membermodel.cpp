#include "gui/review/membermodel.h"

#include "domain/attendance/daystext.h"
#include "reports/wording/accountsentence.h"

#include <algorithm>

namespace zhucun::gui {

static bool isNumber(int column)
{
    return column >= MemberModel::RequiredColumn && column <= MemberModel::MissingColumn;
}

int MemberModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int MemberModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

void MemberModel::setMembers(std::vector<MemberMonth> members)
{
    std::ranges::stable_sort(members, std::greater(),
                             [](const MemberMonth &member) { return member.account.missingHalves(); });
    beginResetModel();
    m_all = std::move(members);
    choose();
    endResetModel();
}

void MemberModel::setWanted(std::function<bool(const MonthMember &)> wanted)
{
    beginResetModel();
    m_wanted = std::move(wanted);
    choose();
    endResetModel();
}

void MemberModel::choose()
{
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (!m_wanted || m_wanted(m_all[i].member))
            m_shown.push_back(i);
    }
}

QString MemberModel::text(const MemberMonth &member, int column) const
{
    switch (Column(column)) {
    case CadreColumn:
        return member.member.cadreName;
    case TownshipColumn:
        return member.member.townshipName;
    case VillageColumn:
        return member.member.villageName;
    case UnitColumn:
        return member.member.unitName;
    case RequiredColumn:
        return daysText(member.account.requiredHalves);
    case PresentColumn:
        return daysText(member.account.presentHalves);
    case MissingColumn:
        return member.account.isMet() ? QString() : daysText(member.account.missingHalves());
    case SentenceColumn:
        return accountSentence(member.account).text();
    case kColumns:
        break;
    }
    return {};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(member(index.row()), index.column());
    if (role == Qt::TextAlignmentRole && isNumber(index.column()))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case CadreColumn:
        return tr("Cadre");
    case TownshipColumn:
        return tr("Township");
    case VillageColumn:
        return tr("Village");
    case UnitColumn:
        return tr("Unit");
    case RequiredColumn:
        return tr("Required");
    case PresentColumn:
        return tr("Present");
    case MissingColumn:
        return tr("Missing");
    case SentenceColumn:
        return tr("In words");
    case kColumns:
        break;
    }
    return {};
}

} // namespace zhucun::gui

#include "exchange/lrmx/lrmxscanner.h"

#include "domain/lrmx/formfields.h"

#include <algorithm>
#include <map>

namespace zhucun {

namespace {

constexpr int kRootLevel = 1;
constexpr int kElementLevel = 2;
constexpr int kItemLevel = 3;
constexpr int kItemFieldLevel = 4;

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The start tag is nothing but <name>, <name > or <name/>.
bool isBareTag(const QByteArray &tag, const QString &name)
{
    const QByteArray wanted = '<' + name.toUtf8();
    if (!tag.startsWith(wanted))
        return false;
    const QByteArray rest = tag.mid(wanted.size()).simplified();
    return rest == ">" || rest == "/>" || rest == "/ >";
}

QString FormFamilyMember::*memberField(std::string_view name)
{
    static const std::map<std::string_view, QString FormFamilyMember::*> fields{
        {"ChengWei", &FormFamilyMember::relation},         {"XingMing", &FormFamilyMember::name},
        {"ChuShengRiQi", &FormFamilyMember::born},         {"ZhengZhiMianMao", &FormFamilyMember::politicalStatus},
        {"GongZuoDanWeiJiZhiWu", &FormFamilyMember::post},
    };
    const auto found = fields.find(name);
    return found == fields.end() ? nullptr : found->second;
}

} // namespace

Result<AppointmentForm> LrmxScanner::scan()
{
    for (qsizetype at = 0; at == 0 || at < m_xml.size(); at += kChunk) {
        const int size = int(std::min<qsizetype>(kChunk, m_xml.size() - at));
        if (const Status fed = feed(m_xml.constData() + at, size, at + size == m_xml.size()); !fed)
            return failure(fed.error());
    }
    return std::move(m_form);
}

void LrmxScanner::startElement(std::string_view name, const XmlAttributes &)
{
    ++m_level;
    const QByteArray tag = part(tagBegin(), tagEnd());
    const QString called = fromUtf8(name);
    switch (m_level) {
    case kRootLevel:
        if (name != "Person" || !tag.startsWith("<Person"))
            refuse(ErrorCode::UnsupportedFormat, {called}, QStringLiteral("root is no Person"));
        else if (tag != "<Person>")
            m_form.root = tag.endsWith("/>") ? tag.chopped(2) + '>' : tag;
        break;
    case kElementLevel:
        m_name = called;
        m_begin = tagBegin();
        m_text.clear();
        m_isPlain = formField(called) && !m_form.find(called) && isBareTag(tag, called);
        break;
    case kItemLevel:
        m_isPlain = m_isPlain && m_name == AppointmentForm::kFamily && isBareTag(tag, QStringLiteral("Item"));
        if (m_name == AppointmentForm::kFamily && !m_hasFamily && name == "Item") {
            if (!m_form.family)
                m_form.family.emplace();
            m_form.family->emplace_back();
            if (m_form.family->size() > kMostMembers)
                refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("too many members of the family"));
        }
        break;
    case kItemFieldLevel:
        m_text.clear();
        m_isPlain = m_isPlain && m_name == AppointmentForm::kFamily && memberField(name) && isBareTag(tag, called);
        break;
    default:
        m_isPlain = false;
    }
}

void LrmxScanner::endElement(std::string_view name)
{
    if (m_level == kElementLevel)
        takeElement();
    else if (m_level == kItemFieldLevel)
        takeMemberField(name);
    --m_level;
}

void LrmxScanner::characters(std::string_view text)
{
    if (m_level < kElementLevel)
        return;
    const qsizetype size = qsizetype(text.size());
    const bool isPhoto = m_name == AppointmentForm::kPhoto;
    m_kept += isPhoto ? 0 : size;
    if (m_kept > kMostText || m_text.size() + size > kMostPhotoText)
        refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("text too long: ") + m_name);
    else
        m_text.append(text.data(), size);
}

void LrmxScanner::takeElement()
{
    if (m_form.elements.size() >= kMostElements)
        return refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("too many elements"));
    const bool isFamily = m_name == AppointmentForm::kFamily;
    const bool isRepeated = m_form.find(m_name) != nullptr;
    FormElement element{m_name, std::nullopt, {}};
    if (m_name == AppointmentForm::kPhoto && !isRepeated) {
        takePhoto();
    } else {
        const QByteArray whole = part(m_begin, tagEnd());
        // Comments and the like within an element are seen by their signs alone.
        const bool hasMore = whole.contains("<!") || whole.contains("<?");
        if (!m_isPlain || hasMore)
            element.markup = whole;
        m_kept += element.markup.size();
        if (m_kept > kMostText)
            return refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("too much that is not known"));
        if (!isFamily)
            element.text = QString::fromUtf8(m_text);
    }
    if (isFamily && !m_hasFamily) {
        m_hasFamily = true;
        if (!m_form.family)
            m_form.family.emplace();
    }
    m_form.elements.push_back(std::move(element));
    m_text.clear();
}

void LrmxScanner::takePhoto()
{
    QByteArray text = m_text.simplified();
    text.replace(' ', "");
    if (text.startsWith("data:"))
        text.remove(0, text.indexOf(',') + 1);
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    constexpr int kQuantum = 4; // characters for three bytes; only the padding at the end may be missing
    m_form.photoDamaged = !decoded || text.size() % kQuantum == 1;
    if (!m_form.photoDamaged)
        m_form.photo = *decoded;
}

void LrmxScanner::takeMemberField(std::string_view name)
{
    QString FormFamilyMember::*field = memberField(name);
    const bool isMember = m_name == AppointmentForm::kFamily && !m_hasFamily && m_form.family;
    if (isMember && field && !m_form.family->empty())
        m_form.family->back().*field = QString::fromUtf8(m_text);
    m_text.clear();
}

} // namespace zhucun

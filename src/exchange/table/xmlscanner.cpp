#include "exchange/table/xmlscanner.h"

#include <expat.h>

#include <charconv>

namespace zhucun {

namespace {

constexpr int kMaxDepth = 256;
constexpr qint64 kMaxTag = 64 * 1024; // bytes

std::string_view localName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (name == *pair)
            return pair[1];
    }
    return findPrefixed(name);
}

std::optional<std::string_view> XmlAttributes::findPrefixed(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view full = *pair;
        if (full.size() > name.size() && localName(full) == name)
            return pair[1];
    }
    return std::nullopt;
}

int XmlAttributes::number(std::string_view name, int otherwise) const
{
    const auto text = find(name);
    int value = otherwise;
    if (text)
        std::from_chars(text->data(), text->data() + text->size(), value);
    return value;
}

/// What expat calls back; the scanner is its user data.
struct XmlCallbacks {
    static void start(void *data, const char *name, const char **attributes)
    {
        auto *self = static_cast<XmlScanner *>(data);
        if (self->m_error)
            return;
        if (++self->m_depth > kMaxDepth)
            return self->refuse(ErrorCode::WorkbookDamaged, {}, QStringLiteral("XML nested too deep"));
        if (XML_GetCurrentByteCount(self->m_parser.get()) > kMaxTag)
            return self->refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("XML tag too long"));
        self->startElement(localName(name), XmlAttributes(attributes));
    }

    static void end(void *data, const char *name)
    {
        auto *self = static_cast<XmlScanner *>(data);
        --self->m_depth;
        if (!self->m_error)
            self->endElement(localName(name));
    }

    static void text(void *data, const char *characters, int length)
    {
        auto *self = static_cast<XmlScanner *>(data);
        if (!self->m_error)
            self->characters(std::string_view(characters, size_t(length)));
    }

    /// Entities need a document type to be declared in; no workbook has one, every entity bomb does.
    static void documentType(void *data, const char *, const char *, const char *, int)
    {
        static_cast<XmlScanner *>(data)->refuse(ErrorCode::WorkbookDamaged, {}, QStringLiteral("XML document type"));
    }
};

void XmlScanner::Free::operator()(XML_ParserStruct *parser) const { XML_ParserFree(parser); }

XmlScanner::XmlScanner() : m_parser(XML_ParserCreate(nullptr))
{
    XML_Parser parser = m_parser.get();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(parser, XmlCallbacks::start, XmlCallbacks::end);
    XML_SetCharacterDataHandler(parser, XmlCallbacks::text);
    XML_SetStartDoctypeDeclHandler(parser, XmlCallbacks::documentType);
}

XmlScanner::~XmlScanner() = default;

qint64 XmlScanner::tagBegin() const { return XML_GetCurrentByteIndex(m_parser.get()); }

qint64 XmlScanner::tagEnd() const { return tagBegin() + XML_GetCurrentByteCount(m_parser.get()); }

void XmlScanner::refuse(ErrorCode code, QStringList args, const QString &detail)
{
    if (m_error)
        return;
    m_error = Error{code, std::move(args), detail, {}, {}};
    XML_StopParser(m_parser.get(), XML_FALSE);
}

Status XmlScanner::feed(const char *data, int size, bool last)
{
    if (m_error)
        return failure(*m_error);
    const XML_Status status = XML_Parse(m_parser.get(), data, size, last);
    m_fed += size;
    if (m_error)
        return failure(*m_error);
    if (status == XML_STATUS_ERROR) {
        m_error = Error{ErrorCode::WorkbookDamaged,
                        {},
                        QStringLiteral("XML line %1: %2")
                            .arg(XML_GetCurrentLineNumber(m_parser.get()))
                            .arg(QString::fromLatin1(XML_ErrorString(XML_GetErrorCode(m_parser.get())))),
                        {},
                        {}};
        return failure(*m_error);
    }
    // expat collects an unfinished tag and starts it over with every chunk: quadratic for a tag without end.
    if (!last && m_fed - XML_GetCurrentByteIndex(m_parser.get()) > kMaxTag + kChunk) {
        refuse(ErrorCode::WorkbookTooLarge, {}, QStringLiteral("XML tag too long"));
        return failure(*m_error);
    }
    return {};
}

} // namespace zhucun

#pragma once

#include "core/result.h"

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace zhucun {

/// Attributes of one element, valid while its start is being handled. Names are compared without their prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    std::optional<std::string_view> find(std::string_view name) const;
    /// As find(), but only where the name has a prefix: r:id beside id.
    std::optional<std::string_view> findPrefixed(std::string_view name) const;
    int number(std::string_view name, int otherwise) const;

private:
    const char **m_pairs;
};

/// Event parser over expat for files of unknown origin: refuses any document type, more than 256 levels and tags over
/// 64 KiB. Texts are UTF-8; element names come without their prefix.
class XmlScanner
{
public:
    static constexpr int kChunk = 32 * 1024; ///< bytes; feed no more at a time, or the length of tags goes unseen

    virtual ~XmlScanner();
    XmlScanner(const XmlScanner &) = delete;
    XmlScanner &operator=(const XmlScanner &) = delete;

    Status feed(const char *data, int size, bool last);

protected:
    XmlScanner();

    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view) {}

    /// Where in all that was fed the tag being handled begins, and what follows it; for who keeps parts as they are.
    qint64 tagBegin() const;
    qint64 tagEnd() const;

    /// Stops the parser; feed() returns this error.
    void refuse(ErrorCode code, QStringList args, const QString &detail);

private:
    friend struct XmlCallbacks;
    struct Free {
        void operator()(XML_ParserStruct *parser) const;
    };

    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::optional<Error> m_error;
    int m_depth = 0;
    qint64 m_fed = 0;
};

} // namespace zhucun

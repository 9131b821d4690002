#pragma once

#include "domain/lrmx/appointmentform.h"
#include "exchange/table/xmlscanner.h"

namespace zhucun {

/// Reads the XML of an appointment form; UTF-8 without a declaration. What the program does not know is kept as bytes.
class LrmxScanner final : public XmlScanner
{
public:
    static constexpr qsizetype kMostText = 1024 * 1024;          ///< bytes of all elements but the photo
    static constexpr qsizetype kMostPhotoText = 8 * 1024 * 1024; ///< base64, with line breaks
    static constexpr size_t kMostElements = 1000;
    static constexpr size_t kMostMembers = 500;

    explicit LrmxScanner(const QByteArray &xml) : m_xml(xml) {}

    Result<AppointmentForm> scan();

private:
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;

    QByteArray part(qint64 begin, qint64 end) const { return m_xml.mid(begin, end - begin); }
    void takeElement();
    void takePhoto();
    void takeMemberField(std::string_view name);

    const QByteArray &m_xml;
    AppointmentForm m_form;
    int m_level = 0;          ///< 1: the root
    QString m_name;           ///< of the element below the root
    qint64 m_begin = 0;       ///< of its start tag
    QByteArray m_text;        ///< of the element, or of the field of a family member
    qsizetype m_kept = 0;     ///< bytes of texts and markup so far, the photo apart
    bool m_isPlain = true;    ///< a name and a text, nothing else
    bool m_hasFamily = false; ///< the first element of the family has been read
};

} // namespace zhucun

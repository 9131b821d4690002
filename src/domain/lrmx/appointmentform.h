#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace zhucun {

/// One element of an appointment form below its root.
struct FormElement {
    QString name;                ///< as in the file: "XingMing"
    std::optional<QString> text; ///< verbatim; absent: what the cadre's record says
    /// UTF-8. The whole element as written where it is more than a name and a text: unknown ones, attributes, comments.
    QByteArray markup = {};

    friend bool operator==(const FormElement &, const FormElement &) = default;
};

/// One Item of the family, verbatim.
struct FormFamilyMember {
    QString relation;
    QString name;
    QString born;
    QString politicalStatus;
    QString post;

    friend bool operator==(const FormFamilyMember &, const FormFamilyMember &) = default;
};

/// 干部任免审批表 as its files (.lrmx, .lrm) hold it: elements in their order, texts verbatim. The family and the photo
/// have their place among the elements and their content beside them.
struct AppointmentForm {
    static inline const QString kFamily = QStringLiteral("JiaTingChengYuan");
    static inline const QString kPhoto = QStringLiteral("ZhaoPian");

    QByteArray root; ///< start tag of the root as written where it is not <Person>
    std::vector<FormElement> elements;
    std::optional<std::vector<FormFamilyMember>> family; ///< absent: what the cadre's record says
    QByteArray photo;
    bool photoDamaged = false; ///< there is one, but its text is no base64

    /// The first of that name, nullptr when there is none.
    const FormElement *find(const QString &name) const;
    FormElement *find(const QString &name);
    /// Trimmed; empty where there is none.
    QString text(const QString &name) const;

    friend bool operator==(const AppointmentForm &, const AppointmentForm &) = default;
};

/// Without what XML 1.0 has no way to write: control characters and lone surrogates.
QString formText(const QString &text);

/// For the database and for handing a form on; parseForm(printForm(x)) is x. What is no such text is an empty form.
QByteArray printForm(const AppointmentForm &form);
AppointmentForm parseForm(const QByteArray &json);

} // namespace zhucun

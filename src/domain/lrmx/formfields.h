#pragma once

#include "domain/cadre/cadre.h"
#include "domain/lrmx/appointmentform.h"

#include <span>

namespace zhucun {

/// An element of the appointment form that the program knows, and what of a cadre it holds.
struct FormField {
    const char *element;
    const char16_t *label; ///< as printed on the form
    const char *column;    ///< of the cadre; empty: kept with the form only
    /// As written into a form. nullptr for what is kept with the form, and for the photo.
    QString (*print)(const Cadre &cadre);
    /// Takes a text over; a blank one clears the field. False, with the field cleared, when it means nothing.
    bool (*read)(const QString &text, Cadre &cadre);
    const char16_t *otherwise = u""; ///< of a kept one that no file gave
};

/// In the order of the file, which readers rely on.
std::span<const FormField> formFields();
/// nullptr for an element the program does not know.
const FormField *formField(const QString &element);

/// The family as a form writes it, and back. A birth that is no month is unknown.
std::vector<FormFamilyMember> printFormFamily(const std::vector<FamilyMember> &family);
std::vector<FamilyMember> readFormFamily(const std::vector<FormFamilyMember> &family);

} // namespace zhucun

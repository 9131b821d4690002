#pragma once

#include "domain/situation/reportdraft.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace zhucun::gui {

/// The parts of a report that are typed: one field for each a template asks for. What was typed for another template is
/// kept.
class TypedParts final : public QWidget
{
    Q_OBJECT

public:
    explicit TypedParts(QWidget *parent = nullptr);

    void setParts(const std::vector<TypedPart> &parts);
    void showSlots(const QStringList &names);
    std::vector<TypedPart> parts() const;
    QHash<QString, QString> texts() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void rebuild();

    QFormLayout *m_form;
    QStringList m_shown;
    std::vector<TypedPart> m_parts;
    QHash<QString, QPlainTextEdit *> m_fields;
    bool m_readOnly = false;
};

} // namespace zhucun::gui

#include "models/classifiers/DocumentForms.h"

#include "models/classifiers/ClassifierDefinition.h"

#include <QRegularExpression>

namespace okno {

namespace {

const QMap<QString, QString> &modesByName()
{
    static const QMap<QString, QString> modes = ClassifierDefinition::formModes();
    return modes;
}

// What a row says, as it says it: modes parted by spaces, or names parted by semicolons.
QStringList written(const ClassifierEntry &entry)
{
    QStringList forms = entry.facts.value(QStringLiteral("forms")).split(u' ', Qt::SkipEmptyParts);
    for (const QString &name :
         entry.facts.value(QString::fromUtf8("ЭД-документы")).split(u';', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            forms.append(name.trimmed());
    }
    return forms;
}

// Empty: a form that is not known here.
QString modeOf(const QString &form)
{
    static const QRegularExpression mode(QStringLiteral("\\A[0-9]{7}E\\z"));
    return mode.match(form).hasMatch() ? form : modesByName().value(form);
}

} // namespace

QStringList DocumentForms::modesOf(const ClassifierEntry &entry)
{
    QStringList modes;
    for (const QString &form : written(entry)) {
        if (const QString mode = modeOf(form); !mode.isEmpty() && !modes.contains(mode))
            modes.append(mode);
    }
    return modes;
}

DocumentForms DocumentForms::fromPack(const ClassifierPack &pack)
{
    DocumentForms made;
    for (const ClassifierEntry &entry : pack.entries) {
        const QStringList forms = written(entry);
        if (forms.isEmpty())
            continue; // it says nothing of forms
        const bool isWhole = std::none_of(
            forms.begin(), forms.end(), [](const QString &form) { return modeOf(form).isEmpty(); });
        made.m_kinds.insert(entry.code, {modesOf(entry), isWhole});
    }
    return made;
}

DocumentForms::Verdict DocumentForms::judge(const QString &kind, const QString &mode) const
{
    const auto row = m_kinds.constFind(kind);
    if (row == m_kinds.constEnd())
        return Verdict::Unknown;
    if (row->modes.contains(mode))
        return Verdict::Allowed;
    // A form that this program has no name for may be one of those that it did not know in the row.
    const bool isKnown = modesByName().values().contains(mode);
    return row->isWhole || isKnown ? Verdict::NotAllowed : Verdict::Unknown;
}

} // namespace okno
